/**
 * What the host needs from a spreadsheet engine, in words of our own. The model of Excel's classes and the
 * sandbox page know this interface and nothing of the engine behind it, so that the engine can be replaced.
 */

/** A rectangle of cells; rows and columns count from zero. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type SheetId = string;

/** What a cell shows: a blank reads as '', an error as its text (`#N/A`), as in Excel's own API. */
export type CellValue = number | string | boolean;

/** What is put into a cell: a string is text, null empties the cell, undefined leaves it as it is. */
export type Entry = number | string | boolean | { readonly formula: string } | null | undefined;

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Line {
  /** Excel's names: Continuous, Dash, Dot, Double, None … */
  readonly style: string;
  /** Excel's names: Hairline, Thin, Medium, Thick. */
  readonly weight: string;
  readonly color: string;
}

/** The look of one cell; sizes are points, colours `#RRGGBB`, names as Excel writes them. */
export interface Style {
  fill?: string;
  color?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  numberFormat?: string;
  borders?: Partial<Record<Side, Line>>;
}

/** A change of look: null takes the setting away, an absent key leaves it. */
export type StylePatch = { [K in keyof Style]?: Style[K] | null };

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  /** Header row, body and – when shown – the total row. */
  readonly box: Box;
  readonly columns: readonly string[];
}

export interface NameInfo {
  readonly name: string;
  /** With a leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** The sheet of a sheet-scoped name; null for the workbook. */
  readonly scope: SheetId | null;
}

/** A conditional format as far as an engine can draw it. */
export type Highlight =
  | { readonly kind: 'formula'; readonly formula: string; readonly style: Style }
  | {
      readonly kind: 'compare';
      readonly operator: string;
      readonly first: string;
      readonly second?: string;
      readonly style: Style;
    }
  | { readonly kind: 'text'; readonly operator: string; readonly text: string; readonly style: Style }
  | { readonly kind: 'dataBar'; readonly color: string }
  | { readonly kind: 'colorScale'; readonly colors: readonly string[] };

/** A check of typed input as far as an engine can enforce it. */
export type InputCheck =
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'listRange'; readonly sheet: SheetId; readonly box: Box }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly operator: string;
      readonly first: number;
      readonly second?: number;
    }
  | { readonly kind: 'formula'; readonly formula: string };

export interface Selection {
  readonly sheet: SheetId;
  readonly boxes: readonly Box[];
  readonly active: { readonly row: number; readonly column: number };
}

/** An argument of a worksheet function: always a matrix; blanks are null, errors are objects. */
export interface FunctionArgument {
  readonly cells: readonly (readonly ArgumentValue[])[];
  /** The range the argument names; null for a computed value. */
  readonly range: { readonly sheet: SheetId; readonly box: Box } | null;
}

export type ArgumentValue = number | string | boolean | null | { readonly error: string };

export interface FunctionCall {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly arguments: readonly FunctionArgument[];
}

/** What a worksheet function gives back: one value or a matrix that spills. */
export type FunctionOutcome = ArgumentValue | readonly (readonly ArgumentValue[])[];

export interface FunctionDefinition {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  readonly evaluate: (call: FunctionCall) => FunctionOutcome;
}

export interface CellAddress {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** What happens in the workbook, whoever did it. */
export type EngineEvent =
  | { readonly type: 'selected'; readonly selection: Selection }
  | { readonly type: 'edited'; readonly sheet: SheetId; readonly box: Box; readonly typed: boolean }
  | {
      readonly type: 'restructured';
      readonly sheet: SheetId;
      readonly box: Box;
      readonly change: Restructure;
    }
  | { readonly type: 'calculated'; readonly sheets: readonly SheetId[] }
  | { readonly type: 'activated'; readonly sheet: SheetId; readonly previous: SheetId | null }
  | { readonly type: 'sheetAdded' | 'sheetDeleted' | 'sheetRenamed' | 'sheetMoved'; readonly sheet: SheetId }
  | { readonly type: 'editStarted' | 'editEnded' }
  | { readonly type: 'refused'; readonly sheet: SheetId };

export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

export type Restructure = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** Where things are on the screen; only an engine that draws has a view. */
export interface EngineView {
  /** Where a rectangle, in points from the corner of cell A1, lies in pixels of the grid's element now. */
  place(sheet: SheetId, points: PointBox): PixelBox;
  /** The part of the grid's element that shows cells: without the row and column headings. */
  cellArea(): PixelBox;
  /** Scrolling, zooming, resizing. */
  onMove(listener: () => void): () => void;
  /** The cell under the mouse; null beside the cells. */
  onHover(listener: (cell: CellAddress | null) => void): () => void;
  setDark(dark: boolean): void;
  /** Gives the keyboard to the cells. */
  focus(): void;
  /** Adds an entry to the menu that a right click on the cells opens. */
  addCellCommand(id: string, label: string, run: () => void): void;
}

/** In points, as Excel's API measures. */
export interface PointBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Engine {
  readonly name: string;
  readonly view: EngineView | null;

  sheets(): readonly SheetInfo[];
  activeSheet(): SheetId;
  addSheet(name: string): SheetId;
  /** A copy with all that the engine keeps of a sheet, at the end. */
  copySheet(sheet: SheetId, name: string): SheetId;
  deleteSheet(sheet: SheetId): void;
  renameSheet(sheet: SheetId, name: string): void;
  moveSheet(sheet: SheetId, position: number): void;
  activate(sheet: SheetId): void;
  setVisible(sheet: SheetId, visible: boolean): void;
  setTabColor(sheet: SheetId, color: string): void;
  setGridlines(sheet: SheetId, shown: boolean): void;

  /** Puts a matrix at a corner. Writes are gathered and done together before anything else is asked for. */
  write(sheet: SheetId, row: number, column: number, entries: readonly (readonly Entry[])[]): void;
  /** Does the gathered writes now. */
  flush(): void;
  values(sheet: SheetId, box: Box): CellValue[][];
  /** The formula of a cell that has one, else its value. */
  formulas(sheet: SheetId, box: Box): CellValue[][];
  /** What the cells display under their number formats. */
  texts(sheet: SheetId, box: Box): string[][];
  /** Whether a cell shows anything, spilled values included. */
  isFilled(sheet: SheetId, row: number, column: number): boolean;
  /** The smallest box around everything that was filled (or, unless valuesOnly, styled). */
  usedBox(sheet: SheetId, valuesOnly: boolean): Box | null;
  /** The box a formula spills into; null when it does not spill. */
  spillBox(sheet: SheetId, row: number, column: number): Box | null;

  setStyle(sheet: SheetId, box: Box, patch: StylePatch): void;
  /** One patch for each cell of the box, done in one step. */
  setStyles(sheet: SheetId, row: number, column: number, patches: readonly (readonly StylePatch[])[]): void;
  style(sheet: SheetId, row: number, column: number): Style;
  clearStyle(sheet: SheetId, box: Box): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void;
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void;
  autofitColumns(sheet: SheetId, column: number, count: number): void;
  autofitRows(sheet: SheetId, row: number, count: number): void;
  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void;
  setRowsHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void;
  columnHidden(sheet: SheetId, column: number): boolean;
  rowHidden(sheet: SheetId, row: number): boolean;

  insertRows(sheet: SheetId, row: number, count: number): void;
  insertColumns(sheet: SheetId, column: number, count: number): void;
  deleteRows(sheet: SheetId, row: number, count: number): void;
  deleteColumns(sheet: SheetId, column: number, count: number): void;
  /** Inserts blank cells (`Down`, `Right`) or takes cells away (`Up`, `Left`); what lies beyond moves. */
  shiftCells(sheet: SheetId, box: Box, direction: ShiftDirection): void;
  merge(sheet: SheetId, box: Box): void;
  unmerge(sheet: SheetId, box: Box): void;
  mergedBoxes(sheet: SheetId): readonly Box[];

  freeze(sheet: SheetId, rows: number, columns: number): void;
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };

  tables(): readonly TableInfo[];
  addTable(sheet: SheetId, box: Box, name: string): string;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, box: Box): void;
  removeTable(id: string): void;
  /** By Excel's name for the style, for example `TableStyleMedium2`. */
  styleTable(id: string, style: string, banded: boolean): void;

  names(): readonly NameInfo[];
  /** Adds a name or gives it a new meaning. */
  setName(name: NameInfo): void;
  removeName(name: string, scope: SheetId | null): void;

  addHighlight(sheet: SheetId, box: Box, highlight: Highlight): string;
  removeHighlight(sheet: SheetId, id: string): void;
  setInputCheck(sheet: SheetId, box: Box, check: InputCheck | null, message: string): void;

  selection(): Selection;
  select(sheet: SheetId, boxes: readonly Box[]): void;

  /** Asked before a person's change of cells or structure; null stands for the sheet as a whole. */
  setEditGuard(allowed: (sheet: SheetId, box: Box | null) => boolean): void;
  undo(): Promise<void>;
  redo(): Promise<void>;

  registerFunction(definition: FunctionDefinition): void;
  /** Evaluates these formula cells again, and everything that depends on them. */
  recalculate(cells: readonly CellAddress[]): void;
  /** Does gathered writes and waits until the calculation that the last change set off is done. */
  settle(): Promise<void>;

  on(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
