import { boxAddress } from './address';
import type { Box, CellValue, Engine, EngineEvent, Restructure, SheetId } from './engine';
import { excelSheetId } from './model/worksheet';
import { valueType } from './model/values';
import type { EventNumber, Registrations } from './registrations';
import { ALL, EventType } from './registrations';
import type { Conversation, RichEntry } from './xdm';

const CATEGORY = 65_536;

/** Selection changes of workbook and document go over the channel that is older than the rich one. */
const SELECTION_CHANGED = 'documentSelectionChanged';

/** Tells the add-in what happens in the workbook, as far as it listens. */
export class Events {
  private readonly stop: () => void;
  /** As they were before the event that is being told. */
  private names: Map<SheetId, string>;

  constructor(
    private readonly engine: Engine,
    private readonly registrations: Registrations,
    private readonly conversation: () => Conversation | null,
  ) {
    this.names = this.namesNow();
    this.stop = engine.on((event) => this.report(event));
  }

  /** Sorting is known to the model alone: for the engine it is a writing of cells. */
  sorted(sheet: SheetId, box: Box): void {
    this.raise(EventType.rowSorted, sheet, { address: boxAddress(box), source: 'Local' });
  }

  dispose(): void {
    this.stop();
  }

  private report(event: EngineEvent): void {
    switch (event.type) {
      case 'selected': {
        const { sheet, boxes } = event.selection;
        this.conversation()?.raise(SELECTION_CHANGED, null);
        const address = boxes.map(boxAddress).join(',');
        return this.raise(EventType.selectionChanged, sheet, { address });
      }
      case 'edited':
        return this.reportEdit(event.sheet, event.box, 'RangeEdited');
      case 'restructured':
        return this.reportEdit(event.sheet, event.box, event.change);
      case 'calculated':
        return event.sheets.forEach((sheet) => this.raise(EventType.calculated, sheet, { address: '' }));
      case 'activated':
        if (event.previous) this.raise(EventType.deactivated, event.previous, {});
        return this.raise(EventType.activated, event.sheet, {});
      case 'sheetAdded':
        this.names = this.namesNow();
        return this.raise(EventType.added, event.sheet, { source: 'Local' });
      case 'sheetRenamed':
        return this.reportName(event.sheet);
      case 'sheetDeleted':
        return this.raise(EventType.deleted, event.sheet, { source: 'Local' });
      default:
    }
  }

  private reportName(sheet: SheetId): void {
    const nameBefore = this.names.get(sheet) ?? '';
    this.names = this.namesNow();
    const nameAfter = this.names.get(sheet) ?? '';
    this.raise(EventType.nameChanged, sheet, { nameBefore, nameAfter, source: 'Local' });
  }

  private namesNow(): Map<SheetId, string> {
    return new Map(this.engine.sheets().map(({ id, name }) => [id, name]));
  }

  private reportEdit(sheet: SheetId, box: Box, changeType: 'RangeEdited' | Restructure): void {
    const single = changeType === 'RangeEdited' && box.rows === 1 && box.columns === 1;
    const details = {
      address: boxAddress(box),
      changeType,
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      ...(single && this.isHeard(EventType.changed, sheet) ? this.detail(sheet, box) : {}),
    };
    this.raise(EventType.changed, sheet, details);
    for (const table of this.engine.tables()) {
      if (table.sheet !== sheet) continue;
      const entries = [table.id, ALL].filter((target) =>
        this.registrations.has(EventType.tableChanged, target),
      );
      this.push(EventType.tableChanged, entries, {
        ...details,
        tableId: table.id,
        worksheetId: excelSheetId(sheet),
      });
    }
  }

  private detail(sheet: SheetId, box: Box): object {
    const value: CellValue = this.engine.values(sheet, box)[0]?.[0] ?? '';
    return { valueAfter: value, valueTypeAfter: valueType(value, false) };
  }

  private isHeard(event: EventNumber, sheet: SheetId): boolean {
    return this.registrations.has(event, excelSheetId(sheet)) || this.registrations.has(event, ALL);
  }

  private raise(event: EventNumber, sheet: SheetId, details: object): void {
    const targets = [excelSheetId(sheet), ALL].filter((target) => this.registrations.has(event, target));
    this.push(event, targets, { ...details, worksheetId: excelSheetId(sheet) });
  }

  private push(event: EventNumber, targets: readonly string[], message: object): void {
    if (targets.length === 0) return;
    const text = JSON.stringify(message);
    this.conversation()?.push(targets.map((target): RichEntry => [CATEGORY, event, target, text, 0, false]));
  }
}
