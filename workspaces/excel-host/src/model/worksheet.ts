import { MAX_COLUMNS, MAX_ROWS, parseReference } from '../address';
import type { Box, SheetId, SheetInfo } from '../engine';
import {
  accessDenied,
  HostError,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../host-error';
import type { EventNumber } from '../registrations';
import { EventType } from '../registrations';
import { CellArea } from './area';
import { AutoFilter } from './auto-filter';
import type { ModelContext } from './context';
import { copySheet } from './copy-sheet';
import { readColor } from './format';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';
import { PageLayout } from './page-layout';
import type { ProtectionRecord } from './sheet-state';

const WHOLE_SHEET: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Excel's id for a sheet, made of the engine's. */
export function excelSheetId(sheet: SheetId): string {
  return `{${sheet}}`;
}

/** Excel's rule for sheet names. */
export function checkSheetName(name: string): void {
  const valid = name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!valid || name.toLowerCase() === 'history') throw invalidArgument();
}

/** Finds the range that a text names: an address, a defined name or a table. */
export function findRange(context: ModelContext, sheet: SheetId, text: string): CellArea {
  const sameText = (a: string, b: string | null) => b !== null && a.toLowerCase() === b.toLowerCase();
  const reference = parseReference(text);
  if (reference) {
    const named = context.engine.sheets().find(({ name }) => sameText(name, reference.sheet));
    if (reference.sheet !== null && !named) throw invalidArgument();
    return context.make.range(named?.id ?? sheet, reference.box);
  }
  const names = context.engine.names().filter(({ name }) => sameText(name, text));
  const item = names.find(({ scope }) => scope === sheet) ?? names.find(({ scope }) => scope === null);
  const target = item && parseReference(item.formula.slice(1));
  const owner = target && context.engine.sheets().find(({ name }) => sameText(name, target.sheet));
  if (target && owner) return context.make.range(owner.id, target.box);
  const table = context.engine.tables().find(({ name }) => sameText(name, text));
  if (!table) throw invalidArgument();
  return context.make.range(table.sheet, { ...table.box, row: table.box.row + 1, rows: table.box.rows - 1 });
}

/** Excel.WorksheetProtection */
export class WorksheetProtection extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly sheet: SheetId,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.record !== null;
  }

  get Options(): Record<string, unknown> | null {
    return this.record?.options ?? null;
  }

  Protect(options?: Record<string, unknown> | null, password?: string | null): void {
    if (this.record) throw invalidOperation('The sheet is protected already.');
    this.context.sheets.of(this.sheet).protection = { options: options ?? {}, password: password || null };
  }

  Unprotect(password?: string | null): void {
    if (!this.record) return;
    if (this.record.password !== null && this.record.password !== password) {
      throw new HostError('AccessDenied', 'The password is not correct.');
    }
    this.context.sheets.of(this.sheet).protection = null;
  }

  private get record(): ProtectionRecord | null {
    return this.context.sheets.of(this.sheet).protection;
  }
}

/** Excel.WorksheetFreezePanes */
export class WorksheetFreezePanes extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly sheet: SheetId,
  ) {
    super();
  }

  FreezeRows(count: number): void {
    this.freeze(count, 0);
  }

  FreezeColumns(count: number): void {
    this.freeze(0, count);
  }

  FreezeAt(frozen: unknown): void {
    const area = frozen instanceof CellArea ? frozen : findRange(this.context, this.sheet, String(frozen));
    const { row, column, rows, columns } = area.box;
    this.freeze(rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocation(): CellArea {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }

  GetLocationOrNullObject(): CellArea | null {
    const { rows, columns } = this.context.engine.frozen(this.sheet);
    if (rows === 0 && columns === 0) return null;
    const box = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
    return this.context.make.range(this.sheet, box);
  }

  private freeze(rows: number, columns: number): void {
    if (this.context.sheets.of(this.sheet).protection) throw accessDenied();
    this.context.engine.freeze(this.sheet, rows, columns);
  }
}

/** Excel.WorksheetCustomProperty */
export class WorksheetCustomProperty extends HostObject {
  constructor(
    private readonly properties: Map<string, string>,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Key: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.properties.get(this.key) ?? '';
  }

  set Value(value: string) {
    this.properties.set(this.key, value);
  }

  Delete(): void {
    this.properties.delete(this.key);
  }
}

/** Excel.WorksheetCustomPropertyCollection */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  constructor(private readonly properties: Map<string, string>) {
    super();
  }

  override list(): readonly WorksheetCustomProperty[] {
    return [...this.properties.keys()].map((key) => new WorksheetCustomProperty(this.properties, key));
  }

  Add(key: string, value: string): WorksheetCustomProperty {
    this.properties.set(key, value);
    return new WorksheetCustomProperty(this.properties, key);
  }

  override GetItem(key: string): WorksheetCustomProperty {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: string): WorksheetCustomProperty | null {
    return this.properties.has(key) ? new WorksheetCustomProperty(this.properties, key) : null;
  }
}

/** Excel.Worksheet */
export class Worksheet extends HostObject {
  constructor(
    private readonly context: ModelContext,
    readonly sheet: SheetId,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.Id };
  }

  get Id(): string {
    return excelSheetId(this.sheet);
  }

  get Name(): string {
    return this.info().name;
  }

  set Name(name: string) {
    this.info();
    checkSheetName(name);
    const taken = this.context.engine
      .sheets()
      .some((other) => other.id !== this.sheet && other.name.toLowerCase() === name.toLowerCase());
    if (taken) throw itemAlreadyExists();
    this.context.engine.renameSheet(this.sheet, name);
  }

  get Position(): number {
    return this.context.engine.sheets().findIndex(({ id }) => id === this.sheet);
  }

  set Position(position: number) {
    if (!(position >= 0 && position < this.context.engine.sheets().length)) throw invalidArgument();
    this.context.engine.moveSheet(this.sheet, position);
  }

  get Visibility(): string {
    return this.info().visible ? 'Visible' : 'Hidden';
  }

  set Visibility(visibility: string) {
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument();
    const visible = visibility === 'Visible';
    const others = this.context.engine.sheets().filter((other) => other.visible && other.id !== this.sheet);
    if (!visible && others.length === 0) throw invalidOperation('A workbook needs a visible sheet.');
    this.context.engine.setVisible(this.sheet, visible);
  }

  get TabColor(): string {
    return this.info().tabColor;
  }

  set TabColor(color: string) {
    this.context.engine.setTabColor(this.sheet, readColor(color));
  }

  get ShowGridlines(): boolean {
    return this.info().gridlines;
  }

  set ShowGridlines(shown: boolean) {
    this.context.engine.setGridlines(this.sheet, shown);
  }

  get ShowHeadings(): boolean {
    return true;
  }

  set ShowHeadings(_shown: boolean) {}

  /** The client library writes, and only writes, these two under shorter names. */
  set Gridlines(shown: boolean) {
    this.ShowGridlines = shown;
  }

  set Headings(shown: boolean) {
    this.ShowHeadings = shown;
  }

  get StandardWidth(): number {
    return 8.43;
  }

  get StandardHeight(): number {
    return 15;
  }

  get Tables(): HostObject {
    return this.context.make.tables(this.sheet);
  }

  get Charts(): HostObject {
    return this.context.make.charts(this.sheet);
  }

  get Names(): HostObject {
    return this.context.make.names(this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.context.sheets.of(this.sheet).customProperties);
  }

  get AutoFilter(): AutoFilter {
    const state = this.context.sheets.of(this.sheet);
    return new AutoFilter(this.context, {
      sheet: this.sheet,
      state: state.filter,
      box: () => state.filtered,
      choose: (box) => (state.filtered = box),
      guard: () => {
        if (state.protection && state.protection.options['allowAutoFilter'] !== true) throw accessDenied();
      },
    });
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet, this.context.sheets.of(this.sheet).page);
  }

  /** The copy is not activated; Excel names it after the original. */
  Copy(positionType?: string | null, relativeTo?: unknown): Worksheet {
    const position = positionType ?? 'None';
    const copy = new Worksheet(this.context, copySheet(this.context, this.sheet));
    const target = relativeTo instanceof Worksheet ? relativeTo.Position : null;
    const last = this.context.engine.sheets().length - 1;
    if ((position === 'Before' || position === 'After') && target === null) throw invalidArgument();
    if (position === 'Beginning') copy.Position = 0;
    else if (position === 'Before') copy.Position = target ?? 0;
    else if (position === 'After') copy.Position = Math.min((target ?? 0) + 1, last);
    else if (position !== 'End' && position !== 'None') throw invalidArgument();
    return copy;
  }

  /** How the client library finds a copy again. */
  _GetAnotherWorksheetById(id: string): HostObject | null {
    const found = this.context.engine.sheets().find((sheet) => excelSheetId(sheet.id) === id);
    return found ? this.context.make.worksheet(found.id) : null;
  }

  GetRange(address?: string): CellArea {
    this.info();
    if (address === undefined || address === null || address === '') {
      return this.context.make.range(this.sheet, WHOLE_SHEET);
    }
    return findRange(this.context, this.sheet, String(address));
  }

  GetRanges(addresses?: string): HostObject {
    const list = addresses
      ? addresses.split(/[,;]/).map((address) => this.GetRange(address.trim()))
      : [this.GetRange()];
    return this.context.make.rangeAreas(list);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): CellArea {
    this.info();
    return this.context.make.range(this.sheet, { row, column, rows, columns });
  }

  GetCell(row: number, column: number): CellArea {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly = false): CellArea {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): CellArea | null {
    this.info();
    const used = this.context.engine.usedBox(this.sheet, valuesOnly);
    return used && this.context.make.range(this.sheet, used);
  }

  GetNext(visibleOnly = false): HostObject {
    return this.neighbour(1, visibleOnly) ?? fail(itemNotFound());
  }

  GetNextOrNullObject(visibleOnly = false): HostObject | null {
    return this.neighbour(1, visibleOnly);
  }

  GetPrevious(visibleOnly = false): HostObject {
    return this.neighbour(-1, visibleOnly) ?? fail(itemNotFound());
  }

  GetPreviousOrNullObject(visibleOnly = false): HostObject | null {
    return this.neighbour(-1, visibleOnly);
  }

  Activate(): void {
    if (!this.info().visible) throw invalidOperation('A hidden sheet cannot be activated.');
    this.context.engine.activate(this.sheet);
  }

  Delete(): void {
    this.info();
    const visible = this.context.engine.sheets().filter((other) => other.visible && other.id !== this.sheet);
    if (visible.length === 0) throw invalidOperation('A workbook needs a visible sheet.');
    this.context.engine.tables().forEach((table) => {
      if (table.sheet === this.sheet) this.context.engine.removeTable(table.id);
    });
    this.context.engine.deleteSheet(this.sheet);
    this.context.sheets.forget(this.sheet);
    this.context.chartsChanged();
  }

  Calculate(_markAllDirty = false): void {}

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

  private info(): SheetInfo {
    const found = this.context.engine.sheets().find(({ id }) => id === this.sheet);
    if (!found) throw itemNotFound();
    return found;
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): HostObject | null {
    const list = this.context.engine.sheets();
    for (let at = this.Position + step; at >= 0 && at < list.length; at += step) {
      const sheet = list[at];
      if (sheet && (sheet.visible || !visibleOnly)) return this.context.make.worksheet(sheet.id);
    }
    return null;
  }

  private listen(event: EventNumber): void {
    this.context.registrations.add(event, this.Id);
  }

  private unlisten(event: EventNumber): void {
    this.context.registrations.remove(event, this.Id);
  }
}

function fail(error: HostError): never {
  throw error;
}
