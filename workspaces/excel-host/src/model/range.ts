import {
  intersect,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  parseBox,
  parseReference,
  sameBox,
  surround,
} from '../address';
import type { Box, CellValue, Entry, StylePatch } from '../engine';
import { parseEntry } from '../entry';
import { invalidArgument, itemNotFound } from '../host-error';
import { fromR1C1, toR1C1 } from '../relative-references';
import { CellArea } from './area';
import { copyCells } from './copying';
import { currentRegion } from './current-region';
import type { HostObject, Identity } from './host-object';
import { findText, type SearchCriteria } from './find';
import { RangeView } from './range-view';
import { shiftCells } from './shifting';
import { RangeSort } from './sort';
import { specialCells } from './special-cells';
import { matrixFor, sizeMismatch, valueType } from './values';

/** Above this, Excel gives null instead of a matrix of values. */
const MAX_VALUES = 5_000_000;

/** Excel gives -1 where a count would not fit into 32 bits. */
const MAX_COUNT = 2 ** 31 - 1;

const CALCULATED = new Set(['Values', 'Text', 'ValueTypes', 'HasSpill', 'NumberFormat']);

function isFormula(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/** What all of some rows or columns say; null when they do not agree. */
function agreed(start: number, count: number, ask: (at: number) => boolean): boolean | null {
  const first = ask(start);
  for (let at = start + 1; at < start + count; at++) if (ask(at) !== first) return null;
  return first;
}

function counted(count: number): number {
  return count > MAX_COUNT ? -1 : count;
}

/** Excel.Range */
export class Range extends CellArea {
  private referenceId: string | null = null;

  override identity(): Identity {
    this.referenceId ??= this.context.references.add(this);
    return { _ReferenceId: this.referenceId };
  }

  override needsCalculation(properties: readonly string[]): boolean {
    return properties.length === 0 || properties.some((name) => CALCULATED.has(name));
  }

  get Address(): string {
    return this.fullAddress();
  }

  get AddressLocal(): string {
    return this.fullAddress();
  }

  get RowIndex(): number {
    return this.box.row;
  }

  get ColumnIndex(): number {
    return this.box.column;
  }

  get RowCount(): number {
    return this.box.rows;
  }

  get ColumnCount(): number {
    return this.box.columns;
  }

  get CellCount(): number {
    return counted(this.box.rows * this.box.columns);
  }

  get IsEntireColumn(): boolean {
    return this.box.rows === MAX_ROWS;
  }

  get IsEntireRow(): boolean {
    return this.box.columns === MAX_COLUMNS;
  }

  get Values(): CellValue[][] | null {
    return this.readable((box) => this.context.engine.values(this.sheet, box));
  }

  set Values(value: unknown) {
    this.put(value);
  }

  get Formulas(): CellValue[][] | null {
    return this.readable((box) => this.context.engine.formulas(this.sheet, box));
  }

  set Formulas(value: unknown) {
    this.put(value);
  }

  get FormulasLocal(): CellValue[][] | null {
    return this.Formulas;
  }

  set FormulasLocal(value: unknown) {
    this.put(value);
  }

  get FormulasR1C1(): CellValue[][] | null {
    return this.readable((box) =>
      this.context.engine
        .formulas(this.sheet, box)
        .map((line, down) =>
          line.map((content, across) =>
            isFormula(content)
              ? toR1C1(content, { row: box.row + down, column: box.column + across })
              : content,
          ),
        ),
    );
  }

  set FormulasR1C1(value: unknown) {
    const isOne = !Array.isArray(value) && this.box.rows * this.box.columns > 1;
    if (isOne && this.context.r1c1 === 'refuses') throw invalidArgument();
    if (isOne && this.isLarge) throw invalidArgument();
    const box = isOne && this.context.r1c1 === 'first cell' ? { ...this.box, rows: 1, columns: 1 } : this.box;
    const formulas = matrixFor(box, value).map((line, down) =>
      line.map((content, across) =>
        isFormula(content)
          ? fromR1C1(content, { row: box.row + down, column: box.column + across })
          : content,
      ),
    );
    this.put(formulas, box);
  }

  get Text(): string[][] | null {
    return this.readable((box) => this.context.engine.texts(this.sheet, box));
  }

  get ValueTypes(): string[][] | null {
    return this.readable((box) => {
      const formulas = this.context.engine.formulas(this.sheet, box);
      return this.context.engine
        .values(this.sheet, box)
        .map((line, down) =>
          line.map((value, across) => valueType(value, formulas[down]?.[across] !== value)),
        );
    });
  }

  get NumberFormat(): string[][] | null {
    return this.readable(({ row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, down) =>
        Array.from(
          { length: columns },
          (__, across) =>
            this.context.engine.style(this.sheet, row + down, column + across).numberFormat ?? 'General',
        ),
      ),
    );
  }

  set NumberFormat(value: unknown) {
    this.guard('allowFormatCells');
    const isOne = !Array.isArray(value);
    if (isOne || this.isLarge) {
      const one = isOne ? value : matrixFor({ row: 0, column: 0, rows: 1, columns: 1 }, value)[0]?.[0];
      this.context.engine.setStyle(this.sheet, this.box, { numberFormat: String(one) });
      return;
    }
    const patches = matrixFor(this.box, value).map((line) =>
      line.map((format): StylePatch => (format === null ? {} : { numberFormat: String(format) })),
    );
    this.context.engine.setStyles(this.sheet, this.box.row, this.box.column, patches);
  }

  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }

  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }

  get HasSpill(): boolean | null {
    const { row, column, rows, columns } = this.box;
    if (rows * columns > 1) return null;
    return this.context.engine.spillBox(this.sheet, row, column) !== null;
  }

  get Hidden(): boolean | null {
    return this.RowHidden === true || this.ColumnHidden === true;
  }

  /** True or false when all rows agree, else null. */
  get RowHidden(): boolean | null {
    return agreed(this.box.row, this.box.rows, (at) => this.context.engine.rowHidden(this.sheet, at));
  }

  set RowHidden(hidden: boolean) {
    this.guard('allowFormatRows');
    this.context.engine.setRowsHidden(this.sheet, this.box.row, this.box.rows, hidden);
  }

  get ColumnHidden(): boolean | null {
    return agreed(this.box.column, this.box.columns, (at) =>
      this.context.engine.columnHidden(this.sheet, at),
    );
  }

  set ColumnHidden(hidden: boolean) {
    this.guard('allowFormatColumns');
    this.context.engine.setColumnsHidden(this.sheet, this.box.column, this.box.columns, hidden);
  }

  get Left(): number {
    return this.distance(0, this.box.column, (at) => this.context.engine.columnWidth(this.sheet, at));
  }

  get Top(): number {
    return this.distance(0, this.box.row, (at) => this.context.engine.rowHeight(this.sheet, at));
  }

  get Width(): number {
    return this.distance(this.box.column, this.box.columns, (at) =>
      this.context.engine.columnWidth(this.sheet, at),
    );
  }

  get Height(): number {
    return this.distance(this.box.row, this.box.rows, (at) => this.context.engine.rowHeight(this.sheet, at));
  }

  get Format(): HostObject {
    return this.context.make.rangeFormat(this);
  }

  get Worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  get ConditionalFormats(): HostObject {
    return this.context.make.conditionalFormats(this);
  }

  get DataValidation(): HostObject {
    return this.context.make.dataValidation(this);
  }

  GetCell(row: number, column: number): CellArea {
    return this.at({ row: this.box.row + row, column: this.box.column + column, rows: 1, columns: 1 });
  }

  GetRow(row: number): CellArea {
    return this.at({ ...this.box, row: this.box.row + row, rows: 1 });
  }

  GetColumn(column: number): CellArea {
    return this.at({ ...this.box, column: this.box.column + column, columns: 1 });
  }

  GetLastCell(): CellArea {
    return this.GetCell(this.box.rows - 1, this.box.columns - 1);
  }

  GetLastRow(): CellArea {
    return this.GetRow(this.box.rows - 1);
  }

  GetLastColumn(): CellArea {
    return this.GetColumn(this.box.columns - 1);
  }

  GetResizedRange(rows: number, columns: number): CellArea {
    return this.at({ ...this.box, rows: this.box.rows + rows, columns: this.box.columns + columns });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): CellArea {
    return this.at({ ...this.box, rows, columns });
  }

  GetOffsetRange(rows: number, columns: number): CellArea {
    return this.at({ ...this.box, row: this.box.row + rows, column: this.box.column + columns });
  }

  GetRowsAbove(count = 1): CellArea {
    return this.at({ ...this.box, row: this.box.row - count, rows: count });
  }

  GetRowsBelow(count = 1): CellArea {
    return this.at({ ...this.box, row: this.box.row + this.box.rows, rows: count });
  }

  GetColumnsBefore(count = 1): CellArea {
    return this.at({ ...this.box, column: this.box.column - count, columns: count });
  }

  GetColumnsAfter(count = 1): CellArea {
    return this.at({ ...this.box, column: this.box.column + this.box.columns, columns: count });
  }

  GetEntireColumn(): CellArea {
    return this.at({ ...this.box, row: 0, rows: MAX_ROWS });
  }

  GetEntireRow(): CellArea {
    return this.at({ ...this.box, column: 0, columns: MAX_COLUMNS });
  }

  GetBoundingRect(other: unknown): CellArea {
    return this.at(surround(this.box, this.otherBox(other)));
  }

  GetIntersection(other: unknown): CellArea {
    const common = this.GetIntersectionOrNullObject(other);
    if (!common) throw itemNotFound();
    return common;
  }

  GetIntersectionOrNullObject(other: unknown): CellArea | null {
    if (other instanceof CellArea && other.sheet !== this.sheet) return null;
    const common = intersect(this.box, this.otherBox(other));
    return common && this.at(common);
  }

  GetUsedRange(valuesOnly = false): CellArea {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): CellArea | null {
    const used = this.context.engine.usedBox(this.sheet, valuesOnly);
    const common = used && intersect(used, this.box);
    return common && this.at(common);
  }

  GetSurroundingRegion(): CellArea {
    return this.at(
      currentRegion(this.box, (row, column) => this.context.engine.isFilled(this.sheet, row, column)),
    );
  }

  GetSpillingToRange(): CellArea {
    const spilled = this.GetSpillingToRangeOrNullObject();
    if (!spilled) throw itemNotFound();
    return spilled;
  }

  GetSpillingToRangeOrNullObject(): CellArea | null {
    const spilled = this.context.engine.spillBox(this.sheet, this.box.row, this.box.column);
    return spilled && this.at(spilled);
  }

  GetTables(_fullyContained = false): HostObject {
    return this.context.make.tables(this.sheet, this.box);
  }

  Select(): void {
    this.sheetName();
    this.context.engine.select(this.sheet, [this.box]);
  }

  Clear(applyTo = 'All'): void {
    if (
      !['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'].includes(applyTo)
    ) {
      throw invalidArgument();
    }
    if (applyTo === 'All' || applyTo === 'Contents') {
      this.guardEntry();
      const used = this.context.engine.usedBox(this.sheet, true);
      const filled = used && intersect(used, this.box);
      if (filled) this.fill(filled, null);
    }
    if (applyTo === 'All' || applyTo === 'Formats') {
      this.guard('allowFormatCells');
      this.context.engine.clearStyle(this.sheet, this.box);
    }
  }

  Insert(shift: string): CellArea {
    if (shift === 'Down' && this.IsEntireRow) {
      this.guard('allowInsertRows');
      this.context.engine.insertRows(this.sheet, this.box.row, this.box.rows);
    } else if (shift === 'Right' && this.IsEntireColumn) {
      this.guard('allowInsertColumns');
      this.context.engine.insertColumns(this.sheet, this.box.column, this.box.columns);
    } else {
      if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
      this.guard();
      shiftCells(this.context, this.sheet, this.box, shift);
    }
    return this.at(this.box);
  }

  Delete(shift: string): void {
    if (shift === 'Up' && this.IsEntireRow) {
      this.guard('allowDeleteRows');
      this.context.engine.deleteRows(this.sheet, this.box.row, this.box.rows);
    } else if (shift === 'Left' && this.IsEntireColumn) {
      this.guard('allowDeleteColumns');
      this.context.engine.deleteColumns(this.sheet, this.box.column, this.box.columns);
    } else {
      if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
      this.guard();
      shiftCells(this.context, this.sheet, this.box, shift);
    }
  }

  Merge(across = false): void {
    this.guard('allowFormatCells');
    const { row, rows } = this.box;
    const boxes = across
      ? Array.from({ length: rows }, (_, down): Box => ({ ...this.box, row: row + down, rows: 1 }))
      : [this.box];
    boxes.forEach((box) => this.context.engine.merge(this.sheet, box));
  }

  Unmerge(): void {
    this.guard('allowFormatCells');
    this.context.engine.unmerge(this.sheet, this.box);
  }

  GetMergedAreasOrNullObject(): HostObject | null {
    const merged = this.context.engine.mergedBoxes(this.sheet).filter((box) => intersect(box, this.box));
    return merged.length === 0 ? null : this.context.make.rangeAreas(merged.map((box) => this.at(box)));
  }

  get Sort(): RangeSort {
    return new RangeSort(this.context, this);
  }

  CopyFrom(
    source: unknown,
    copyType?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null,
  ): void {
    this.guardEntry();
    const from = source instanceof CellArea ? source : this.named(String(source));
    copyCells(this.context, from, this, copyType ?? 'All', {
      skipBlanks: skipBlanks ?? false,
      transpose: transpose ?? false,
    });
  }

  GetVisibleView(): RangeView {
    return new RangeView(this.context, this);
  }

  GetSpecialCells(cellType: string, valueKinds?: string): HostObject {
    const found = this.GetSpecialCellsOrNullObject(cellType, valueKinds);
    if (!found) throw itemNotFound();
    return found;
  }

  GetSpecialCellsOrNullObject(cellType: string, valueKinds?: string): HostObject | null {
    const used = this.context.engine.usedBox(this.sheet, true);
    const within = this.isLarge ? used && intersect(used, this.box) : this.box;
    if (!within) return null;
    const boxes = specialCells(this.context, this.at(within), cellType, valueKinds ?? 'All');
    return boxes.length === 0 ? null : this.context.make.rangeAreas(boxes.map((box) => this.at(box)));
  }

  Find(text: string, criteria: SearchCriteria): CellArea {
    const found = this.FindOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  FindOrNullObject(text: string, criteria: SearchCriteria): CellArea | null {
    const used = this.context.engine.usedBox(this.sheet, true);
    const within = used && intersect(used, this.box);
    if (!within) return null;
    const found = findText(this.context.engine.formulas(this.sheet, within), text, criteria ?? {});
    return (
      found &&
      this.at({ row: within.row + found.row, column: within.column + found.column, rows: 1, columns: 1 })
    );
  }

  Calculate(): void {}

  Untrack(): void {}

  /** The library announces the size of a matrix that it sends in several pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.rows || columns !== this.box.columns) throw sizeMismatch();
  }

  private at(box: Box): CellArea {
    if (!isOnSheet(box)) throw invalidArgument();
    return sameBox(box, this.box) ? this : this.context.make.range(this.sheet, box);
  }

  private get isLarge(): boolean {
    return this.box.rows * this.box.columns > MAX_VALUES;
  }

  private readable<T>(read: (box: Box) => T[][]): T[][] | null {
    this.sheetName();
    return this.isLarge ? null : read(this.box);
  }

  private put(value: unknown, box = this.box): void {
    this.guardEntry();
    if (!Array.isArray(value) && this.isLarge) throw invalidArgument();
    const formats: { row: number; column: number; numberFormat: string }[] = [];
    const entries = matrixFor(box, value).map((line, down) =>
      line.map((cell, across): Entry => {
        if (cell !== null && !['string', 'number', 'boolean'].includes(typeof cell)) throw invalidArgument();
        const { entry, numberFormat } = parseEntry(cell);
        if (typeof cell !== 'string' || entry === null || typeof entry === 'string') return entry;
        const at = { row: box.row + down, column: box.column + across };
        const current = this.context.engine.style(this.sheet, at.row, at.column).numberFormat;
        if (current === '@') return cell;
        if (numberFormat && current === undefined) formats.push({ ...at, numberFormat });
        return entry;
      }),
    );
    this.context.engine.write(this.sheet, box.row, box.column, entries);
    for (const { row, column, numberFormat } of formats) {
      this.context.engine.setStyle(this.sheet, { row, column, rows: 1, columns: 1 }, { numberFormat });
    }
  }

  private fill(box: Box, entry: Entry): void {
    const lines = Array.from({ length: box.rows }, () => new Array<Entry>(box.columns).fill(entry));
    this.context.engine.write(this.sheet, box.row, box.column, lines);
  }

  private named(address: string): CellArea {
    const reference = parseReference(address);
    const owner = this.context.engine
      .sheets()
      .find(({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase());
    if (!reference || (reference.sheet !== null && !owner)) throw invalidArgument();
    return this.context.make.range(owner?.id ?? this.sheet, reference.box);
  }

  private otherBox(other: unknown): Box {
    const box = other instanceof CellArea ? other.box : parseBox(String(other).replace(/^.*!/, ''));
    if (!box) throw invalidArgument();
    return box;
  }

  private distance(start: number, count: number, size: (at: number) => number): number {
    let sum = 0;
    for (let at = start; at < start + count; at++) sum += size(at);
    return sum;
  }
}
