import { itemAlreadyExists, itemNotFound } from '../host-error';
import type { EventNumber } from '../registrations';
import { ALL, EventType } from '../registrations';
import type { ModelContext } from './context';
import { HostCollection } from './host-object';
import { checkSheetName, Worksheet } from './worksheet';

/** Excel.WorksheetCollection */
export class WorksheetCollection extends HostCollection<Worksheet> {
  constructor(private readonly context: ModelContext) {
    super();
  }

  override list(): readonly Worksheet[] {
    return this.context.engine.sheets().map(({ id }) => new Worksheet(this.context, id));
  }

  override GetCount(visibleOnly = false): number {
    return this.context.engine.sheets().filter(({ visible }) => visible || !visibleOnly).length;
  }

  Add(name?: string | null): Worksheet {
    const title = name ?? this.freeName();
    checkSheetName(title);
    if (this.GetItemOrNullObject(title)) throw itemAlreadyExists();
    return new Worksheet(this.context, this.context.engine.addSheet(title));
  }

  /** By name or id. */
  override GetItem(key: string): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  GetItemOrNullObject(key: string): Worksheet | null {
    const wanted = String(key).toLowerCase();
    return this.list().find((sheet) => sheet.Id === key || sheet.Name.toLowerCase() === wanted) ?? null;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.engine.activeSheet());
  }

  GetFirst(visibleOnly = false): Worksheet {
    const sheet = this.ordered(visibleOnly)[0];
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  GetLast(visibleOnly = false): Worksheet {
    const sheet = this.ordered(visibleOnly).at(-1);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  _RegisterDataChangedEvent(): void {
    this.listen(EventType.changed);
  }

  _UnregisterDataChangedEvent(): void {
    this.unlisten(EventType.changed);
  }

  _RegisterSelectionChangedEvent(): void {
    this.listen(EventType.selectionChanged);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.unlisten(EventType.selectionChanged);
  }

  _RegisterActivatedEvent(): void {
    this.listen(EventType.activated);
  }

  _UnregisterActivatedEvent(): void {
    this.unlisten(EventType.activated);
  }

  _RegisterDeactivatedEvent(): void {
    this.listen(EventType.deactivated);
  }

  _UnregisterDeactivatedEvent(): void {
    this.unlisten(EventType.deactivated);
  }

  _RegisterAddedEvent(): void {
    this.listen(EventType.added);
  }

  _UnregisterAddedEvent(): void {
    this.unlisten(EventType.added);
  }

  _RegisterDeletedEvent(): void {
    this.listen(EventType.deleted);
  }

  _UnregisterDeletedEvent(): void {
    this.unlisten(EventType.deleted);
  }

  _RegisterRowSortedEvent(): void {
    this.listen(EventType.rowSorted);
  }

  _UnregisterRowSortedEvent(): void {
    this.unlisten(EventType.rowSorted);
  }

  _RegisterEventNameChanged(): void {
    this.listen(EventType.nameChanged);
  }

  _UnregisterEventNameChanged(): void {
    this.unlisten(EventType.nameChanged);
  }

  _RegisterCalculatedEvent(): void {
    this.listen(EventType.calculated);
  }

  _UnregisterCalculatedEvent(): void {
    this.unlisten(EventType.calculated);
  }

  private ordered(visibleOnly: boolean): readonly Worksheet[] {
    return this.list().filter((sheet) => !visibleOnly || sheet.Visibility === 'Visible');
  }

  private freeName(): string {
    let number = 1;
    while (this.GetItemOrNullObject(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private listen(event: EventNumber): void {
    this.context.registrations.add(event, ALL);
  }

  private unlisten(event: EventNumber): void {
    this.context.registrations.remove(event, ALL);
  }
}
