import { boxAddress, intersect, parseReference } from '../address';
import type { Box, CellValue, Entry, SheetId, TableInfo } from '../engine';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error';
import { ALL, EventType } from '../registrations';
import { CellArea } from './area';
import { AutoFilter, Filter, type FilterTarget } from './auto-filter';
import type { ModelContext } from './context';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';
import { FilterState } from './filter-state';
import { isValidName } from './names';
import { shiftCells } from './shifting';
import { sortRows } from './sort';
import { TableRowCollection } from './table-rows';

/** Settings of a table that the engine does not draw: kept and given back. */
interface TableLook {
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  filterButton: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  /** The totals stand in the row below what the engine knows of the table. */
  totals: boolean;
  readonly filter: FilterState;
  sorted: { readonly fields: readonly object[]; readonly matchCase: boolean } | null;
}

const looks = new WeakMap<ModelContext, Map<string, TableLook>>();

function lookOf(context: ModelContext, id: string): TableLook {
  const all = looks.get(context) ?? new Map<string, TableLook>();
  looks.set(context, all);
  const look = all.get(id) ?? {
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    filterButton: true,
    firstColumn: false,
    lastColumn: false,
    totals: false,
    filter: new FilterState(),
    sorted: null,
  };
  all.set(id, look);
  return look;
}

/** Excel.TableColumn */
export class TableColumn extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return String(this.valuesOf(this.GetHeaderRowRange())[0]?.[0] ?? '');
  }

  set Name(value: string) {
    const { sheet, box } = this.cells(0, 1);
    this.context.engine.write(sheet, box.row, box.column, [[value]]);
  }

  get Values(): CellValue[][] {
    return this.valuesOf(this.GetRange());
  }

  GetRange(): CellArea {
    return this.cells(0, this.table.info().box.rows);
  }

  get Filter(): Filter {
    return new Filter(this.context, this.table.filterTarget(), this.index);
  }

  GetTotalRowRange(): CellArea {
    const { sheet, box } = this.table.GetTotalRowRange();
    return this.context.make.range(sheet, { ...box, column: box.column + this.index, columns: 1 });
  }

  GetHeaderRowRange(): CellArea {
    return this.cells(0, 1);
  }

  GetDataBodyRange(): CellArea {
    return this.cells(1, this.table.info().box.rows - 1);
  }

  private valuesOf({ sheet, box }: CellArea): CellValue[][] {
    return this.context.engine.values(sheet, box);
  }

  private cells(from: number, rows: number): CellArea {
    const { box, sheet } = this.table.info();
    const part = { row: box.row + from, rows, column: box.column + this.index, columns: 1 };
    return this.context.make.range(sheet, part);
  }
}

/** Excel.TableColumnCollection */
export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(
    private readonly context: ModelContext,
    private readonly table: Table,
  ) {
    super();
  }

  override list(): readonly TableColumn[] {
    const { columns } = this.table.info().box;
    return Array.from({ length: columns }, (_, index) => new TableColumn(this.context, this.table, index));
  }

  override GetItem(key: string | number): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }

  GetItemOrNullObject(key: string | number): TableColumn | null {
    return this.list().find((column) => column.Id === key || column.Name === String(key)) ?? null;
  }

  GetItemAt(index: number): TableColumn {
    const column = this.list()[index];
    if (!column) throw itemNotFound();
    return column;
  }
}

/** Excel.TableSort */
export class TableSort extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly table: Table,
    private readonly look: TableLook,
  ) {
    super();
  }

  get Fields(): readonly object[] {
    return this.look.sorted?.fields ?? [];
  }

  get MatchCase(): boolean {
    return this.look.sorted?.matchCase ?? false;
  }

  get Method(): string {
    return 'PinYin';
  }

  Apply(fields: readonly object[], matchCase?: boolean | null): void {
    this.table.guard('allowSort');
    sortRows(this.context, this.table.info().sheet, this.table.body(), fields, matchCase ?? false);
    this.look.sorted = { fields, matchCase: matchCase ?? false };
  }

  Reapply(): void {
    if (this.look.sorted) this.Apply(this.look.sorted.fields, this.look.sorted.matchCase);
  }

  /** Forgets the order; the rows stay where they are. */
  Clear(): void {
    this.look.sorted = null;
  }
}

/** Excel.Table */
export class Table extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  info(): TableInfo {
    const found = this.context.engine.tables().find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.info().name;
  }

  set Name(name: string) {
    this.guard();
    if (!isValidName(name)) throw invalidArgument();
    const taken = this.context.engine
      .tables()
      .some((table) => table.id !== this.id && sameName(table.name, name));
    if (taken || this.context.engine.names().some((item) => sameName(item.name, name)))
      throw itemAlreadyExists();
    this.context.engine.renameTable(this.id, name);
  }

  get Style(): string {
    return this.look.style;
  }

  set Style(style: string) {
    this.guard();
    if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)) {
      throw invalidArgument();
    }
    this.look.style = style;
    this.redraw();
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return this.look.totals;
  }

  /** Showing pushes down what stands below and counts or sums the last column, as Excel does. */
  set ShowTotals(shown: boolean) {
    this.guard();
    if (shown === this.look.totals) return;
    const { sheet } = this.info();
    const row = { ...this.body(), row: this.body().row + this.body().rows, rows: 1 };
    if (shown) {
      shiftCells(this.context, sheet, row, 'Down', this.id);
      this.context.engine.write(sheet, row.row, row.column, [this.totals(row)]);
    } else shiftCells(this.context, sheet, row, 'Up', this.id);
    this.look.totals = shown;
  }

  private totals(row: Box): Entry[] {
    const body = this.body();
    const last = { ...body, column: body.column + body.columns - 1, columns: 1 };
    const values = this.context.engine.values(this.info().sheet, last).flat();
    const numbers = values.every((value) => value === '' || typeof value === 'number');
    const entries = new Array<Entry>(row.columns).fill(null);
    entries[0] = this.context.locale.startsWith('zh') ? '汇总' : 'Total';
    entries[row.columns - 1] = { formula: `=SUBTOTAL(${numbers ? 109 : 103},${boxAddress(last)})` };
    return entries;
  }

  get ShowBandedRows(): boolean {
    return this.look.bandedRows;
  }

  set ShowBandedRows(value: boolean) {
    this.guard();
    this.look.bandedRows = value;
    this.redraw();
  }

  get ShowBandedColumns(): boolean {
    return this.look.bandedColumns;
  }

  set ShowBandedColumns(value: boolean) {
    this.guard();
    this.look.bandedColumns = value;
  }

  get ShowFilterButton(): boolean {
    return this.look.filterButton;
  }

  set ShowFilterButton(value: boolean) {
    this.guard();
    this.look.filterButton = value;
  }

  get HighlightFirstColumn(): boolean {
    return this.look.firstColumn;
  }

  set HighlightFirstColumn(value: boolean) {
    this.guard();
    this.look.firstColumn = value;
  }

  get HighlightLastColumn(): boolean {
    return this.look.lastColumn;
  }

  set HighlightLastColumn(value: boolean) {
    this.guard();
    this.look.lastColumn = value;
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this);
  }

  get Worksheet(): HostObject {
    return this.context.make.worksheet(this.info().sheet);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.context, this);
  }

  get Sort(): TableSort {
    return new TableSort(this.context, this, this.look);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.filterTarget());
  }

  /** A table's filter always covers the table. */
  filterTarget(): FilterTarget {
    return {
      sheet: this.info().sheet,
      state: this.look.filter,
      box: () => this.info().box,
      choose: () => {},
      guard: () => this.guard('allowAutoFilter'),
    };
  }

  /** The rows between header and totals. */
  body(): Box {
    const { box } = this.info();
    return { ...box, row: box.row + 1, rows: box.rows - 1 };
  }

  /** Takes in rows below. */
  grow(rows: number): void {
    const { box } = this.info();
    this.context.engine.resizeTable(this.id, { ...box, rows: box.rows + rows });
  }

  /** Moves the cells of the table, and those below it, down or up. */
  shift(rows: Box, direction: 'Down' | 'Up'): void {
    const { sheet, box } = this.info();
    shiftCells(this.context, sheet, rows, direction, this.id);
    const changed = direction === 'Down' ? rows.rows : -rows.rows;
    this.context.engine.resizeTable(this.id, { ...box, rows: box.rows + changed });
  }

  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }

  ReapplyFilters(): void {
    this.AutoFilter.Reapply();
  }

  GetTotalRowRange(): CellArea {
    if (!this.look.totals) throw itemNotFound();
    const { sheet, box } = this.info();
    return this.context.make.range(sheet, { ...box, row: box.row + box.rows, rows: 1 });
  }

  GetRange(): CellArea {
    const { sheet, box } = this.info();
    return this.context.make.range(sheet, { ...box, rows: box.rows + (this.look.totals ? 1 : 0) });
  }

  GetHeaderRowRange(): CellArea {
    const { sheet, box } = this.info();
    return this.context.make.range(sheet, { ...box, rows: 1 });
  }

  GetDataBodyRange(): CellArea {
    const { sheet, box } = this.info();
    return this.context.make.range(sheet, { ...box, row: box.row + 1, rows: box.rows - 1 });
  }

  Resize(target: unknown): void {
    this.guard();
    const { sheet, box } = this.info();
    const area = target instanceof CellArea ? target : areaAt(this.context, sheet, String(target));
    if (area.sheet !== sheet || area.box.row !== box.row || !intersect(area.box, box))
      throw invalidArgument();
    this.context.engine.resizeTable(this.id, area.box);
  }

  ConvertToRange(): CellArea {
    const range = this.GetRange();
    this.Delete();
    return range;
  }

  Delete(): void {
    this.guard();
    this.context.engine.removeTable(this.id);
  }

  _RegisterDataChangedEvent(): void {
    this.context.registrations.add(EventType.tableChanged, this.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.registrations.remove(EventType.tableChanged, this.id);
  }

  private redraw(): void {
    this.context.engine.styleTable(this.id, this.look.style, this.look.bandedRows);
  }

  private get look(): TableLook {
    return lookOf(this.context, this.id);
  }

  /** Refuses a change that a protected sheet only allows by the named option. */
  guard(option?: string): void {
    const { protection } = this.context.sheets.of(this.info().sheet);
    if (protection && !(option && protection.options[option] === true)) throw accessDenied();
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function areaAt(context: ModelContext, sheet: SheetId, text: string): CellArea {
  const reference = parseReference(text);
  if (!reference) throw invalidArgument();
  const named = context.engine
    .sheets()
    .find(({ name }) => reference.sheet !== null && sameName(name, reference.sheet));
  if (reference.sheet !== null && !named) throw itemNotFound();
  return context.make.range(named?.id ?? sheet, reference.box);
}

/** Excel.TableCollection */
export class TableCollection extends HostCollection<Table> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheet: SheetId | null,
    private readonly within?: Box,
  ) {
    super();
  }

  override list(): readonly Table[] {
    return this.context.engine
      .tables()
      .filter(({ sheet, box }) => {
        const onSheet = this.sheet === null || sheet === this.sheet;
        return onSheet && (!this.within || intersect(box, this.within) !== null);
      })
      .map(({ id }) => new Table(this.context, id));
  }

  Add(address: unknown, hasHeaders: boolean): Table {
    const sheet = this.sheet ?? this.context.engine.activeSheet();
    const area = address instanceof CellArea ? address : areaAt(this.context, sheet, String(address));
    area.guard();
    const overlaps = this.context.engine
      .tables()
      .some((table) => table.sheet === area.sheet && intersect(table.box, area.box) !== null);
    if (overlaps) throw invalidArgument("A table can't overlap another table.");
    const box = hasHeaders ? withBody(area.box) : this.insertHeader(area);
    this.nameHeaders(area.sheet, box);
    const id = this.context.engine.addTable(area.sheet, box, this.freeName());
    return new Table(this.context, id);
  }

  override GetItem(key: string): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  GetItemOrNullObject(key: string): Table | null {
    return this.list().find((table) => table.Id === key || sameName(table.Name, String(key))) ?? null;
  }

  GetItemAt(index: number): Table {
    const table = this.list()[index];
    if (!table) throw itemNotFound();
    return table;
  }

  GetFirst(): Table {
    return this.GetItemAt(0);
  }

  _RegisterDataChangedEvent(): void {
    this.context.registrations.add(EventType.tableChanged, ALL);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.registrations.remove(EventType.tableChanged, ALL);
  }

  private freeName(): string {
    const names = new Set(this.context.engine.tables().map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (names.has(`table${number}`)) number++;
    return `Table${number}`;
  }

  /** Without headers Excel moves the cells down by one and puts `Column1` … above them. */
  private insertHeader({ sheet, box }: CellArea): Box {
    const entries = this.context.engine.formulas(sheet, box);
    const moved = entries.map((line) =>
      line.map((value) => (typeof value === 'string' && value.startsWith('=') ? { formula: value } : value)),
    );
    this.context.engine.write(sheet, box.row + 1, box.column, moved);
    const blank = new Array<null>(box.columns).fill(null);
    this.context.engine.write(sheet, box.row, box.column, [blank]);
    return { ...box, rows: box.rows + 1 };
  }

  /** Headers must be texts, filled and different: Excel makes them so. */
  private nameHeaders(sheet: SheetId, box: Box): void {
    const [headers = []] = this.context.engine.texts(sheet, { ...box, rows: 1 });
    const [values = []] = this.context.engine.values(sheet, { ...box, rows: 1 });
    const used = new Set<string>();
    const named = headers.map((header, index) => {
      const base = header === '' ? `Column${index + 1}` : header;
      let name = base;
      for (let number = 2; used.has(name.toLowerCase()); number++) name = `${base}${number}`;
      used.add(name.toLowerCase());
      return name;
    });
    if (named.some((name, index) => name !== values[index])) {
      this.context.engine.write(sheet, box.row, box.column, [named]);
    }
  }
}

/** A table of a single row gets an empty row for its body. */
function withBody(box: Box): Box {
  return box.rows === 1 ? { ...box, rows: 2 } : box;
}
