import type { ICellData, IColumnData, IRowData, IStyleData, Nullable } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
  SetWorksheetDefaultStyleMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Box, CellValue, Entry, SheetId, Style, StylePatch } from '../engine';
import { fromEngineStyle, mergeEngineStyles, toEngineStyle } from './styles';
import type { UniverParts } from './univer';
import { OUR_TRIGGER, sheetOf } from './univer';

type CellLines = Record<number, Record<number, ICellData>>;

interface Pending {
  readonly cells: CellLines;
  readonly columns: Record<number, IColumnData>;
  readonly rows: Record<number, IRowData>;
  readonly written: Box[];
}

/** Number-like text that must stay text: the engine would read it as a number again on its next edit. */
const NUMBER_LIKE = /^\s*[-+]?[\d.,]+%?\s*$/;

function toCell(entry: Exclude<Entry, undefined>, prepare: (formula: string) => string): ICellData {
  const fresh: ICellData = { f: null, si: null, p: null };
  if (entry === null || entry === '') return { ...fresh, v: null };
  if (typeof entry === 'number') return { ...fresh, v: entry, t: CellValueType.NUMBER };
  if (typeof entry === 'boolean') return { ...fresh, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof entry === 'object') return { f: prepare(entry.formula), si: null, p: null, v: null, t: null };
  return {
    ...fresh,
    v: entry,
    t: NUMBER_LIKE.test(entry) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

/** Whether a gathered cell has a content, made by `toCell`, or only a look. */
function isWritten(cell: ICellData): boolean {
  return 'f' in cell;
}

function keepCells(lines: CellLines, keep: (cell: ICellData) => boolean): CellLines {
  const kept: CellLines = {};
  for (const [row, line] of Object.entries(lines)) {
    const cells = Object.entries(line).filter(([, cell]) => keep(cell));
    if (cells.length > 0) kept[Number(row)] = Object.fromEntries(cells);
  }
  return kept;
}

/** Whether a cell holds a value, text or formula: a formula that shows "" is not blank. */
function hasContent(cell: Nullable<ICellData>): boolean {
  return !!cell && (!!cell.f || !!cell.si || rawValue(cell) !== '');
}

/** The raw value of a cell: the facade's getters round to 12 digits and turn booleans into numbers. */
export function rawValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return (cell?.p?.body?.dataStream ?? '').replace(/\r\n$/, '');
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  return value;
}

/**
 * Cells of the workbook: gathered writes, raw reads.
 * One mutation costs 15–45 ms however small it is, so all writes up to the next read become one per sheet.
 */
export class Cells {
  private readonly pending = new Map<SheetId, Pending>();
  private readonly spills: FormulaDataModel;

  constructor(
    private readonly parts: UniverParts,
    private readonly prepareFormula: (formula: string, sheet: SheetId, row: number, column: number) => string,
    private readonly onWritten: (sheet: SheetId, box: Box) => void,
  ) {
    this.spills = parts.injector.get(FormulaDataModel);
  }

  write(sheet: SheetId, row: number, column: number, entries: readonly (readonly Entry[])[]): void {
    const { cells, written } = this.pendingOf(sheet);
    entries.forEach((line, down) => {
      const target = (cells[row + down] ??= {});
      line.forEach((entry, across) => {
        if (entry === undefined) return;
        const at = column + across;
        const cell = toCell(entry, (formula) => this.prepareFormula(formula, sheet, row + down, at));
        const style = target[at]?.s;
        target[at] = style === undefined ? cell : { ...cell, s: style };
      });
    });
    written.push({ row, column, rows: entries.length, columns: entries[0]?.length ?? 0 });
  }

  setStyle(sheet: SheetId, box: Box, patch: StylePatch): void {
    const style = toEngineStyle(patch);
    const wholeColumns = box.rows === MAX_ROWS;
    const wholeRows = box.columns === MAX_COLUMNS;
    if (wholeColumns && wholeRows) this.setSheetStyle(sheet, style);
    else if (wholeColumns) this.setLineStyle(sheet, box, style, 'columns');
    else if (wholeRows) this.setLineStyle(sheet, box, style, 'rows');
    else this.setCellStyle(sheet, box, () => style);
  }

  setStyles(sheet: SheetId, row: number, column: number, patches: readonly (readonly StylePatch[])[]): void {
    const box = { row, column, rows: patches.length, columns: patches[0]?.length ?? 0 };
    this.setCellStyle(sheet, box, (down, across) => toEngineStyle(patches[down]?.[across] ?? {}));
  }

  clearStyle(sheet: SheetId, box: Box): void {
    this.flush();
    const matrix = sheetOf(this.parts, sheet).getCellMatrix();
    const { cells, columns, rows } = this.pendingOf(sheet);
    matrix.forValue((row, column, cell) => {
      const inside =
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns;
      if (inside && cell?.s) (cells[row] ??= {})[column] = { s: null, t: cell.t ?? null };
    });
    const worksheet = sheetOf(this.parts, sheet);
    if (box.rows === MAX_ROWS) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        if (worksheet.getColumnStyle(column)) columns[column] = { ...columns[column], s: null };
      }
    } else if (box.columns === MAX_COLUMNS) {
      for (let row = box.row; row < box.row + box.rows; row++) {
        if (worksheet.getRowStyle(row)) rows[row] = { ...rows[row], s: null };
      }
    }
  }

  setColumn(sheet: SheetId, column: number, count: number, data: IColumnData): void {
    const { columns } = this.pendingOf(sheet);
    for (let at = column; at < column + count; at++) columns[at] = { ...columns[at], ...data };
  }

  setRow(sheet: SheetId, row: number, count: number, data: IRowData): void {
    const { rows } = this.pendingOf(sheet);
    for (let at = row; at < row + count; at++) rows[at] = { ...rows[at], ...data };
  }

  /** Does all gathered writes, one mutation a sheet. */
  flush(): void {
    if (this.pending.size === 0) return;
    const work = [...this.pending];
    this.pending.clear();
    for (const [subUnitId, { cells, columns, rows, written }] of work) {
      const target = { unitId: this.parts.unitId, subUnitId };
      if (Object.keys(columns).length > 0) {
        this.parts.commands.syncExecuteCommand(SetColDataMutation.id, { ...target, columnData: columns });
      }
      if (Object.keys(rows).length > 0) {
        this.parts.commands.syncExecuteCommand(SetRowDataMutation.id, { ...target, rowData: rows });
      }
      this.setCells(target, keepCells(cells, isWritten), OUR_TRIGGER);
      // Under this trigger the engine leaves formulas alone; under another it takes a style for a new content.
      this.setCells(
        target,
        keepCells(cells, (cell) => !isWritten(cell)),
        SetStyleCommand.id,
      );
      written.forEach((box) => this.onWritten(subUnitId, box));
    }
  }

  private setCells(
    target: { unitId: string; subUnitId: string },
    cellValue: CellLines,
    trigger: string,
  ): void {
    if (Object.keys(cellValue).length === 0) return;
    const params = { ...target, cellValue, trigger };
    this.parts.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  }

  values(sheet: SheetId, box: Box): CellValue[][] {
    return this.map(sheet, box, (cell) => rawValue(cell));
  }

  formulas(sheet: SheetId, box: Box): CellValue[][] {
    return this.map(
      sheet,
      box,
      (cell, row, column) => this.formulaAt(sheet, row, column, cell) ?? rawValue(cell),
    );
  }

  texts(sheet: SheetId, box: Box): string[][] {
    return this.map(sheet, box, (cell, row, column) => {
      const value = rawValue(cell);
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      if (value === '') return '';
      return numfmt.format(this.style(sheet, row, column).numberFormat ?? 'General', value, {
        throws: false,
      });
    });
  }

  formulaAt(sheet: SheetId, row: number, column: number, cell?: Nullable<ICellData>): string | null {
    const data = cell === undefined ? sheetOf(this.parts, sheet).getCellMatrix().getValue(row, column) : cell;
    if (!data?.f && !data?.si) return null;
    return this.spills.getFormulaStringByCell(row, column, sheet, this.parts.unitId) ?? null;
  }

  usedBox(sheet: SheetId, valuesOnly: boolean): Box | null {
    this.flush();
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const isUsed = (cell: Nullable<ICellData>) => hasContent(cell) || (!valuesOnly && !!cell?.s);
    const include = (lines: Record<number, Record<number, Nullable<ICellData>>>) => {
      for (const [row, line] of Object.entries(lines)) {
        const columns = Object.keys(line);
        const first = columns.find((column) => isUsed(line[Number(column)]));
        if (first === undefined) continue;
        const last = columns.reverse().find((column) => isUsed(line[Number(column)]));
        top = Math.min(top, Number(row));
        bottom = Math.max(bottom, Number(row));
        left = Math.min(left, Number(first));
        right = Math.max(right, Number(last));
      }
    };
    // Only the ends of each row are looked at: a ledger has few rows that begin or end with blanks.
    include(sheetOf(this.parts, sheet).getCellMatrix().getMatrix());
    include(this.spilledCells(sheet) ?? {});
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  isFilled(sheet: SheetId, row: number, column: number): boolean {
    this.flush();
    const own = sheetOf(this.parts, sheet).getCellMatrix().getValue(row, column);
    return hasContent(own) || hasContent(this.spilledCells(sheet)?.[row]?.[column]);
  }

  spillBox(sheet: SheetId, row: number, column: number): Box | null {
    this.flush();
    const range = this.spills.getArrayFormulaRange()[this.parts.unitId]?.[sheet]?.[row]?.[column];
    if (!range) return null;
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    return rows * columns > 1 ? { row, column, rows, columns } : null;
  }

  /** Looks at what is gathered too, so that asking does not cut the gathering short. */
  style(sheet: SheetId, row: number, column: number): Style {
    const worksheet = sheetOf(this.parts, sheet);
    const styles = this.parts.workbook.getStyles();
    const resolve = (style: Nullable<IStyleData | string>): IStyleData =>
      (typeof style === 'string' ? styles.get(style) : style) ?? {};
    const pending = this.pending.get(sheet);
    const whole = (
      gathered: { s?: Nullable<IStyleData | string> } | undefined,
      stored: Nullable<IStyleData>,
    ) => (gathered?.s === undefined ? stored : gathered.s);
    const ofCell = worksheet.getCellMatrix().getValue(row, column)?.s;
    const gathered = pending?.cells[row]?.[column]?.s;
    const layers = [
      worksheet.getDefaultCellStyle() as Nullable<IStyleData | string>,
      whole(pending?.columns[column], worksheet.getColumnStyle(column)),
      whole(pending?.rows[row], worksheet.getRowStyle(row)),
      ...(gathered === null ? [] : [ofCell, gathered]),
    ];
    return fromEngineStyle(layers.map(resolve).reduce(mergeEngineStyles, {}));
  }

  private map<T>(
    sheet: SheetId,
    box: Box,
    read: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    this.flush();
    const matrix = sheetOf(this.parts, sheet).getCellMatrix();
    const spilled = this.spilledCells(sheet);
    const lines: T[][] = [];
    for (let row = box.row; row < box.row + box.rows; row++) {
      const line = new Array<T>(box.columns);
      const spilledLine = spilled?.[row];
      for (let across = 0; across < box.columns; across++) {
        const column = box.column + across;
        const own = matrix.getValue(row, column);
        const shown = spilledLine?.[column];
        line[across] = read(
          shown && !own?.f ? { ...shown, ...(own?.s ? { s: own.s } : {}) } : own,
          row,
          column,
        );
      }
      lines.push(line);
    }
    return lines;
  }

  /** Cells that a formula elsewhere fills: the sheet's own matrix does not hold them. */
  private spilledCells(sheet: SheetId): Record<number, Record<number, Nullable<ICellData>>> | undefined {
    const all = this.spills.getArrayFormulaCellData()[this.parts.unitId]?.[sheet];
    return all as Record<number, Record<number, Nullable<ICellData>>> | undefined;
  }

  private setCellStyle(
    sheet: SheetId,
    box: Box,
    styleAt: (down: number, across: number) => IStyleData,
  ): void {
    const { cells } = this.pendingOf(sheet);
    const matrix = sheetOf(this.parts, sheet).getCellMatrix();
    for (let down = 0; down < box.rows; down++) {
      const row = box.row + down;
      const target = (cells[row] ??= {});
      for (let across = 0; across < box.columns; across++) {
        const column = box.column + across;
        const before = target[column];
        const over = styleAt(down, across);
        const style =
          before?.s && typeof before.s === 'object' ? mergeEngineStyles(before.s, over) : { ...over };
        // Without its type a text of digits would be read as a number again.
        target[column] = before
          ? { ...before, s: style }
          : { s: style, t: matrix.getValue(row, column)?.t ?? null };
      }
    }
  }

  private setLineStyle(sheet: SheetId, box: Box, over: IStyleData, lines: 'columns' | 'rows'): void {
    const worksheet = sheetOf(this.parts, sheet);
    const pending = this.pendingOf(sheet)[lines];
    const styles = this.parts.workbook.getStyles();
    const start = lines === 'columns' ? box.column : box.row;
    const count = lines === 'columns' ? box.columns : box.rows;
    for (let at = start; at < start + count; at++) {
      const current =
        pending[at]?.s ?? (lines === 'columns' ? worksheet.getColumnStyle(at) : worksheet.getRowStyle(at));
      const base =
        (typeof current === 'string' ? styles.get(current) : (current as Nullable<IStyleData>)) ?? {};
      pending[at] = { ...pending[at], s: mergeEngineStyles(base, over) };
    }
    this.restyleFilledCells(sheet, box, over);
  }

  private setSheetStyle(sheet: SheetId, over: IStyleData): void {
    this.flush();
    const base = (sheetOf(this.parts, sheet).getDefaultCellStyle() as Nullable<IStyleData>) ?? {};
    this.parts.commands.syncExecuteCommand(SetWorksheetDefaultStyleMutation.id, {
      unitId: this.parts.unitId,
      subUnitId: sheet,
      defaultStyle: mergeEngineStyles(base, over),
    });
    this.restyleFilledCells(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, over);
  }

  /** Cells with a look of their own hide the look of their column or row. */
  private restyleFilledCells(sheet: SheetId, box: Box, over: IStyleData): void {
    const inside = (row: number, column: number) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
    const styled: [number, number][] = [];
    sheetOf(this.parts, sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.s && inside(row, column)) styled.push([row, column]);
      });
    for (const [row, line] of Object.entries(this.pendingOf(sheet).cells)) {
      for (const [column, cell] of Object.entries(line)) {
        if (cell.s && inside(Number(row), Number(column))) styled.push([Number(row), Number(column)]);
      }
    }
    for (const [row, column] of styled) {
      this.setCellStyle(sheet, { row, column, rows: 1, columns: 1 }, () => over);
    }
  }

  private pendingOf(sheet: SheetId): Pending {
    let pending = this.pending.get(sheet);
    if (!pending) {
      pending = { cells: {}, columns: {}, rows: {}, written: [] };
      this.pending.set(sheet, pending);
    }
    return pending;
  }
}
