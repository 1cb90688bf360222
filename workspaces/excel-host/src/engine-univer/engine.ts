import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  BooleanNumber,
  Dimension,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  RedoCommand,
  Tools,
  UndoCommand,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Univer } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { MAX_ROWS } from '../address';
import type {
  Box,
  CellAddress,
  CellValue,
  Engine,
  EngineEvent,
  EngineView,
  Entry,
  FunctionDefinition,
  Highlight,
  InputCheck,
  NameInfo,
  Restructure,
  Selection,
  SheetId,
  SheetInfo,
  Style,
  ShiftDirection,
  StylePatch,
  TableInfo,
} from '../engine';
import { toEngineFormula, toExcelFormula } from '../formula-compat';
import { Calculations } from './calculations';
import { Cells } from './cells';
import { EXCEL_SHEET } from './first-workbook';
import { makeFullSizeBearable } from './full-size';
import { giveSortItsOwnCopy, recalculate, registerFunction } from './functions';
import { Highlights } from './highlights';
import { InputChecks } from './input-checks';
import { Names } from './names';
import { RowGrowth } from './row-growth';
import { Selections } from './selections';
import { Tables } from './tables';
import { textWidth } from './text-width';
import type { UniverParts, UniverRange } from './univer';
import { OUR_TRIGGER, PIXELS_PER_POINT, sheetOf, toPoints } from './univer';

/** Commands by which a person changes cells or structure, as far as a protected sheet forbids them. */
const EDITS =
  /^sheet\.command\.(set-(range-values|style|border|bold|italic|underline|font|text|background|row|col|worksheet-(row|col)|specific|selected)|clear-|insert-(row|col|multi|range)|remove-(row|col|work?sheet-merge)|delete-range|move-r|move-c|auto-|paste|cut|add-worksheet-merge|numfmt|delta-|table-)/;

/** The start of editing in a cell, by keyboard or double click. */
const START_EDIT = 'sheet.operation.set-cell-edit-visible';

const STRUCTURE: Record<string, Restructure> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

const SHEETS: Record<string, 'sheetAdded' | 'sheetDeleted' | 'sheetRenamed' | 'sheetMoved'> = {
  [InsertSheetMutation.id]: 'sheetAdded',
  [RemoveSheetMutation.id]: 'sheetDeleted',
  [SetWorksheetNameMutation.id]: 'sheetRenamed',
  [SetWorksheetOrderMutation.id]: 'sheetMoved',
};

function fromRange(range: UniverRange): Box {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The box around the cells of a mutation whose content changes; null for a change of looks alone. */
function contentBox(cells: Record<number, Record<number, object | null>> | undefined): Box | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const edge = (list: number[], pick: (a: number, b: number) => number) => list.reduce((a, b) => pick(a, b));
  const row = edge(rows, Math.min);
  const column = edge(columns, Math.min);
  return { row, column, rows: edge(rows, Math.max) - row + 1, columns: edge(columns, Math.max) - column + 1 };
}

/** Univer as the workbook, in the browser and headless alike. */
export class UniverEngine implements Engine {
  private readonly parts: UniverParts;
  private readonly cells: Cells;
  private readonly tableList: Tables;
  private readonly nameList: Names;
  private readonly highlights: Highlights;
  private readonly inputChecks: InputChecks;
  private readonly selections: Selections;
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private readonly cleanUp: (() => void)[] = [];
  private editAllowed: (sheet: SheetId, box: Box | null) => boolean = () => true;
  private readonly calculations: Calculations;
  private readonly rowGrowth = new RowGrowth((sheet, row, count) => this.growRows(sheet, row, count));
  private ownChange = 0;
  private sheetCount = 1;
  private lastSelection = '';
  private lastActive: SheetId | null = null;
  view: EngineView | null = null;

  constructor(univer: Univer, api: FUniver, facade: FWorkbook) {
    const injector = univer.__getInjector();
    const commands = injector.get(ICommandService);
    const workbook = facade.getWorkbook();
    this.parts = { univer, api, facade, injector, commands, workbook, unitId: workbook.getUnitId() };
    this.calculations = new Calculations(this.parts);
    this.tableList = new Tables(this.parts);
    this.nameList = new Names(this.parts);
    this.highlights = new Highlights(this.parts);
    this.inputChecks = new InputChecks(this.parts);
    this.selections = new Selections(this.parts);
    this.cells = new Cells(
      this.parts,
      (formula, sheet, row, column) =>
        toEngineFormula(formula, this.tableList.list(), { sheet, row, column }),
      (sheet, box) => {
        this.tableList.headersChanged(sheet, box);
        this.emit({ type: 'edited', sheet, box, typed: false });
      },
    );
    giveSortItsOwnCopy(this.parts);
    this.cleanUp.push(makeFullSizeBearable(this.parts));
    this.listen();
  }

  get name(): string {
    return this.parts.workbook.getName();
  }

  sheets(): readonly SheetInfo[] {
    return this.parts.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: !sheet.isSheetHidden(),
      tabColor: sheet.getTabColor() ?? '',
      gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    }));
  }

  activeSheet(): SheetId {
    return this.parts.workbook.getActiveSheet().getSheetId();
  }

  /** Made in Excel's full size at once: growing a sheet is slow, and a spill past its end is a #REF!. */
  addSheet(name: string): SheetId {
    const id = `sheet-${++this.sheetCount}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...EXCEL_SHEET });
    const index = this.parts.workbook.getSheets().length;
    // Marked as coming from elsewhere, or the engine would activate the new sheet, which Excel does not.
    this.run(InsertSheetMutation.id, { index, sheet }, { fromCollab: true });
    return id;
  }

  copySheet(sheet: SheetId, name: string): SheetId {
    this.cells.flush();
    const copy = Tools.deepClone(sheetOf(this.parts, sheet).getConfig());
    const id = `sheet-${++this.sheetCount}`;
    const index = this.parts.workbook.getSheets().length;
    this.run(InsertSheetMutation.id, { index, sheet: { ...copy, id, name } }, { fromCollab: true });
    return id;
  }

  deleteSheet(sheet: SheetId): void {
    if (sheet === this.activeSheet()) {
      const visible = this.sheets().filter((other) => other.visible && other.id !== sheet);
      const next = visible[0]?.id;
      if (next) this.activate(next);
    }
    const subUnitName = sheetOf(this.parts, sheet).getName();
    this.run(RemoveSheetMutation.id, { subUnitId: sheet, subUnitName });
  }

  renameSheet(sheet: SheetId, name: string): void {
    this.facadeOf(sheet).setName(name);
  }

  moveSheet(sheet: SheetId, position: number): void {
    const fromOrder = this.sheets().findIndex(({ id }) => id === sheet);
    this.run(SetWorksheetOrderMutation.id, { subUnitId: sheet, fromOrder, toOrder: position });
  }

  activate(sheet: SheetId): void {
    if (sheet === this.activeSheet()) return;
    this.cells.flush();
    this.parts.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: this.parts.unitId,
      subUnitId: sheet,
    });
  }

  setVisible(sheet: SheetId, visible: boolean): void {
    // Marked as coming from elsewhere, or showing a sheet would activate it.
    const params = { subUnitId: sheet, hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE };
    this.run(SetWorksheetHideMutation.id, params, { fromCollab: visible });
  }

  setTabColor(sheet: SheetId, color: string): void {
    this.facadeOf(sheet).setTabColor(color);
  }

  setGridlines(sheet: SheetId, shown: boolean): void {
    this.facadeOf(sheet).setHiddenGridlines(!shown);
  }

  write(sheet: SheetId, row: number, column: number, entries: readonly (readonly Entry[])[]): void {
    this.cells.write(sheet, row, column, entries);
  }

  flush(): void {
    this.cells.flush();
  }

  values(sheet: SheetId, box: Box): CellValue[][] {
    return this.cells.values(sheet, box);
  }

  formulas(sheet: SheetId, box: Box): CellValue[][] {
    const tables = this.tableList.list();
    const lines = this.cells.formulas(sheet, box);
    if (tables.length === 0) return lines;
    return lines.map((line, down) =>
      line.map((value, across) =>
        typeof value === 'string' && value.startsWith('=')
          ? toExcelFormula(value, tables, { sheet, row: box.row + down, column: box.column + across })
          : value,
      ),
    );
  }

  texts(sheet: SheetId, box: Box): string[][] {
    return this.cells.texts(sheet, box);
  }

  isFilled(sheet: SheetId, row: number, column: number): boolean {
    return this.cells.isFilled(sheet, row, column);
  }

  usedBox(sheet: SheetId, valuesOnly: boolean): Box | null {
    return this.cells.usedBox(sheet, valuesOnly);
  }

  spillBox(sheet: SheetId, row: number, column: number): Box | null {
    return this.cells.spillBox(sheet, row, column);
  }

  setStyle(sheet: SheetId, box: Box, patch: StylePatch): void {
    this.cells.setStyle(sheet, box, patch);
    if (this.view) this.rowGrowth.note(sheet, box, patch);
  }

  setStyles(sheet: SheetId, row: number, column: number, patches: readonly (readonly StylePatch[])[]): void {
    this.cells.setStyles(sheet, row, column, patches);
  }

  style(sheet: SheetId, row: number, column: number): Style {
    return this.cells.style(sheet, row, column);
  }

  clearStyle(sheet: SheetId, box: Box): void {
    this.cells.clearStyle(sheet, box);
  }

  columnWidth(sheet: SheetId, column: number): number {
    this.cells.flush();
    return toPoints(sheetOf(this.parts, sheet).getColumnWidth(column));
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    this.cells.setColumn(sheet, column, count, { w: points * PIXELS_PER_POINT });
  }

  rowHeight(sheet: SheetId, row: number): number {
    this.cells.flush();
    return toPoints(sheetOf(this.parts, sheet).getRowHeight(row));
  }

  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void {
    this.cells.setRow(sheet, row, count, { h: points * PIXELS_PER_POINT, ia: BooleanNumber.FALSE });
  }

  /** Estimated from the texts: the engine's own autofit needs a screen, and does nothing for a range. */
  autofitColumns(sheet: SheetId, column: number, count: number): void {
    const used = this.usedBox(sheet, true);
    if (!used) return;
    const last = Math.min(column + count, used.column + used.columns);
    for (let at = Math.max(column, used.column); at < last; at++) {
      const texts = this.texts(sheet, { row: used.row, rows: used.rows, column: at, columns: 1 });
      const widest = texts.reduce((width, [text = '']) => Math.max(width, textWidth(text)), 0);
      if (widest > 0) this.setColumnWidth(sheet, at, 1, widest);
    }
  }

  autofitRows(sheet: SheetId, row: number, count: number): void {
    const used = this.usedBox(sheet, false);
    if (!this.view || !used) return;
    const last = Math.min(row + count, used.row + used.rows);
    if (last > row) this.own(() => this.facadeOf(sheet).setRowAutoHeight(row, last - row));
  }

  private growRows(sheet: SheetId, row: number, count: number): void {
    if (!this.sheets().some(({ id }) => id === sheet)) return;
    this.cells.flush();
    const rows = sheetOf(this.parts, sheet).getRowManager();
    for (let at = row; at < row + count; at++) {
      if (rows.getRow(at)?.ia !== BooleanNumber.FALSE) this.autofitRows(sheet, at, 1);
    }
  }

  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    this.own(() => {
      if (hidden) this.facadeOf(sheet).hideColumns(column, count);
      else this.facadeOf(sheet).showColumns(column, count);
    });
  }

  setRowsHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void {
    this.own(() => {
      if (hidden) this.facadeOf(sheet).hideRows(row, count);
      else this.facadeOf(sheet).showRows(row, count);
    });
  }

  columnHidden(sheet: SheetId, column: number): boolean {
    return !sheetOf(this.parts, sheet).getColVisible(column);
  }

  rowHidden(sheet: SheetId, row: number): boolean {
    return !sheetOf(this.parts, sheet).getRowVisible(row);
  }

  insertRows(sheet: SheetId, row: number, count: number): void {
    this.own(() => this.facadeOf(sheet).insertRows(row, count));
    this.run(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: MAX_ROWS });
  }

  insertColumns(sheet: SheetId, column: number, count: number): void {
    this.own(() => this.facadeOf(sheet).insertColumns(column, count));
  }

  deleteRows(sheet: SheetId, row: number, count: number): void {
    this.own(() => this.facadeOf(sheet).deleteRows(row, count));
    this.run(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: MAX_ROWS });
  }

  deleteColumns(sheet: SheetId, column: number, count: number): void {
    this.own(() => this.facadeOf(sheet).deleteColumns(column, count));
  }

  shiftCells(sheet: SheetId, box: Box, direction: ShiftDirection): void {
    this.own(() => {
      const cells = this.facadeOf(sheet).getRange(box.row, box.column, box.rows, box.columns);
      const along = direction === 'Down' || direction === 'Up' ? Dimension.ROWS : Dimension.COLUMNS;
      if (direction === 'Down' || direction === 'Right') cells.insertCells(along);
      else cells.deleteCells(along);
    });
    this.run(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: MAX_ROWS });
  }

  merge(sheet: SheetId, box: Box): void {
    this.own(() => this.facadeOf(sheet).getRange(box.row, box.column, box.rows, box.columns).merge());
  }

  unmerge(sheet: SheetId, box: Box): void {
    this.own(() => this.facadeOf(sheet).getRange(box.row, box.column, box.rows, box.columns).breakApart());
  }

  mergedBoxes(sheet: SheetId): readonly Box[] {
    return sheetOf(this.parts, sheet).getMergeData().map(fromRange);
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.own(() => {
      if (rows === 0 && columns === 0) this.facadeOf(sheet).cancelFreeze();
      else {
        const start = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
        this.facadeOf(sheet).setFreeze({ ySplit: rows, xSplit: columns, ...start });
      }
    });
  }

  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = sheetOf(this.parts, sheet).getFreeze();
    return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
  }

  tables(): readonly TableInfo[] {
    return this.tableList.list();
  }

  addTable(sheet: SheetId, box: Box, name: string): string {
    this.cells.flush();
    return this.tableList.add(sheet, box, name);
  }

  renameTable(id: string, name: string): void {
    this.tableList.rename(id, name);
  }

  resizeTable(id: string, box: Box): void {
    this.tableList.resize(id, box);
  }

  removeTable(id: string): void {
    this.tableList.remove(id);
  }

  styleTable(id: string, style: string, banded: boolean): void {
    this.tableList.style(id, style, banded);
  }

  names(): readonly NameInfo[] {
    return this.nameList.list();
  }

  setName(name: NameInfo): void {
    this.cells.flush();
    this.nameList.set(name);
  }

  removeName(name: string, scope: SheetId | null): void {
    this.nameList.remove(name, scope);
  }

  addHighlight(sheet: SheetId, box: Box, highlight: Highlight): string {
    return this.highlights.add(sheet, box, highlight);
  }

  removeHighlight(sheet: SheetId, id: string): void {
    this.highlights.remove(sheet, id);
  }

  setInputCheck(sheet: SheetId, box: Box, check: InputCheck | null, message: string): void {
    this.inputChecks.set(sheet, box, check, message);
  }

  selection(): Selection {
    return this.selections.current();
  }

  select(sheet: SheetId, boxes: readonly Box[]): void {
    this.activate(sheet);
    this.selections.select(sheet, boxes);
    const [first] = boxes;
    if (this.view && first)
      this.parts.commands.executeCommand('sheet.command.scroll-to-cell', {
        range: { startRow: first.row, endRow: first.row, startColumn: first.column, endColumn: first.column },
      });
  }

  setEditGuard(allowed: (sheet: SheetId, box: Box | null) => boolean): void {
    this.editAllowed = allowed;
  }

  async undo(): Promise<void> {
    await this.parts.commands.executeCommand(UndoCommand.id);
  }

  async redo(): Promise<void> {
    await this.parts.commands.executeCommand(RedoCommand.id);
  }

  registerFunction(definition: FunctionDefinition): void {
    registerFunction(this.parts, definition);
  }

  recalculate(cells: readonly CellAddress[]): void {
    this.cells.flush();
    recalculate(this.parts, cells);
  }

  /** Takes at least 100 ms after a write, which the engine lets pass before it calculates. */
  async settle(): Promise<void> {
    this.flush();
    await this.calculations.settle();
  }

  on(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.calculations.dispose();
    this.cleanUp.forEach((clean) => clean());
    this.listeners.clear();
    this.parts.univer.dispose();
  }

  private emit(event: EngineEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }

  private facadeOf(sheet: SheetId): FWorksheet {
    this.cells.flush();
    const worksheet = this.parts.facade.getSheetBySheetId(sheet);
    if (!worksheet) throw new Error(`There is no sheet with the id ${sheet}.`);
    return worksheet;
  }

  private run(id: string, params: object, options?: IExecutionOptions): void {
    this.own(() =>
      this.parts.commands.syncExecuteCommand(id, { unitId: this.parts.unitId, ...params }, options),
    );
  }

  /** Changes of the host pass the guard that holds for the person at the keyboard. */
  private own(change: () => unknown): void {
    this.cells.flush();
    this.ownChange++;
    try {
      change();
    } finally {
      this.ownChange--;
    }
  }

  private listen(): void {
    this.lastActive = this.activeSheet();
    const { api, commands } = this.parts;
    const guard = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (this.isRefused(event.id, event.params)) {
        event.cancel = true;
        this.emit({ type: 'refused', sheet: this.activeSheet() });
      }
    });
    const rewrite = commands.beforeCommandExecuted((command) => this.rewriteTypedFormulas(command));
    const watch = commands.onCommandExecuted((command, options) => this.report(command, options));
    const unselect = this.selections.onChange(() => this.reportSelection());
    this.cleanUp.push(
      () => guard.dispose(),
      () => rewrite.dispose(),
      () => watch.dispose(),
      unselect,
      () => this.rowGrowth.dispose(),
    );
  }

  private isRefused(id: string, params: unknown): boolean {
    if (this.ownChange > 0) return false;
    const starting = id === START_EDIT && (params as { visible?: boolean } | undefined)?.visible === true;
    if (!starting && !EDITS.test(id)) return false;
    const target = params as { subUnitId?: SheetId; range?: UniverRange; ranges?: UniverRange[] } | undefined;
    const sheet = target?.subUnitId ?? this.activeSheet();
    const ranges = target?.range ? [target.range] : (target?.ranges ?? []);
    const boxes = ranges.length > 0 ? ranges.map(fromRange) : this.selection().boxes;
    return !boxes.every((box) => this.editAllowed(sheet, box));
  }

  /** What a person types passes the same rewriting as what the add-in writes. */
  private rewriteTypedFormulas(command: Readonly<ICommandInfo>): void {
    const params = command.params as
      | {
          subUnitId: SheetId;
          trigger?: string;
          cellValue?: Record<number, Record<number, { f?: string } | null>>;
        }
      | undefined;
    if (command.id !== SetRangeValuesMutation.id || !params?.trigger || params.trigger === OUR_TRIGGER)
      return;
    const tables = this.tableList.list();
    for (const [row, line] of Object.entries(params.cellValue ?? {})) {
      for (const [column, cell] of Object.entries(line)) {
        if (!cell?.f) continue;
        const place = { sheet: params.subUnitId, row: Number(row), column: Number(column) };
        cell.f = toEngineFormula(cell.f, tables, place);
      }
    }
  }

  private report(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as { subUnitId?: SheetId; sheet?: { id: SheetId } };
    const sheet = params.subUnitId ?? params.sheet?.id ?? this.activeSheet();
    const structure = STRUCTURE[command.id];
    const change = SHEETS[command.id];
    if (command.id === SetRangeValuesMutation.id) this.reportEdit(sheet, command.params, options);
    else if (command.id === SetFormulaCalculationResultMutation.id) {
      const unitData = (command.params as { unitData?: Record<string, object | null> }).unitData;
      this.emit({ type: 'calculated', sheets: Object.keys(unitData?.[this.parts.unitId] ?? {}) });
    } else if (structure) {
      const { range } = command.params as { range: UniverRange };
      this.emit({ type: 'restructured', sheet, box: fromRange(range), change: structure });
    } else if (change) this.emit({ type: change, sheet });
    else if (command.id === SetWorksheetActiveOperation.id) {
      const previous = this.lastActive;
      this.lastActive = sheet;
      if (previous !== sheet) this.emit({ type: 'activated', sheet, previous });
    } else if (command.id === START_EDIT) {
      const { visible } = command.params as { visible: boolean };
      this.emit({ type: visible ? 'editStarted' : 'editEnded' });
    }
  }

  private reportEdit(sheet: SheetId, params: unknown, options?: IExecutionOptions): void {
    const { trigger, cellValue } = params as {
      trigger?: string;
      cellValue?: Record<number, Record<number, object | null>>;
    };
    if (trigger === OUR_TRIGGER || this.ownChange > 0 || options?.fromFormula === true) return;
    const box = contentBox(cellValue);
    if (!box) return;
    this.tableList.headersChanged(sheet, box);
    this.emit({ type: 'edited', sheet, box, typed: true });
  }

  private reportSelection(): void {
    const selection = this.selection();
    const key = JSON.stringify(selection);
    if (key === this.lastSelection) return;
    this.lastSelection = key;
    this.emit({ type: 'selected', selection });
  }
}
