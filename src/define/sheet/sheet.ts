import type { Text } from '../../core/text';
import type { Policy } from '../policy/policy';
import type { Format } from './format';
import type { SheetOption } from './option';
import type { Formula } from './formula';

/** What a cell says: a figure, a text from the data, or a text of ours in both languages. "" is blank. */
export type Content = number | string | boolean | Text;

/** Heading and subtitle on top. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly heading: Text;
  /** Lines below it: sources, dates, currency, version. */
  readonly lines: readonly Text[];
}

/** What Excel lets a person enter into a cell. */
export type Validation =
  | {
      readonly allow: 'number' | 'date';
      readonly least?: number;
      readonly most?: number;
      readonly whole?: true;
    }
  | { readonly allow: 'list'; readonly list: readonly Text[] };

/** One parameter or key figure with its label. Without a formula it is the user's to change. */
export interface InputCell {
  readonly id: string;
  readonly label: Text;
  readonly value: Content;
  readonly format: Format;
  /** The same value as a plain Excel formula: then the cell is calculated. */
  readonly formula?: Formula;
  /** The same by a worksheet function of the add-in. */
  readonly addIn?: Formula;
  /** A few words beside it: unit, source, what it changes. */
  readonly note?: Text;
  readonly validation?: Validation;
  /** What stands in place of the note while the cell cannot be used. */
  readonly check?: { readonly unusable: Formula; readonly sentence: Text };
  /** Where the workbook has a name for it, the cell refers to that. */
  readonly named?: Formula;
}

/** Parameters one below the other. */
export interface InputsBlock {
  readonly kind: 'inputs';
  readonly title: Text;
  readonly cells: readonly InputCell[];
}

/** What the cells of a row, and the parameters, show; null where that is not told. */
export interface RowFigures {
  readonly cell: (column: string) => string | null;
  readonly parameter: (of: Policy<unknown> | SheetOption, index: number) => string | null;
}

/** How a calculated column is explained: in words, with the rule behind it, and as a function of the add-in. */
export interface ColumnExplanation {
  /** The formula in words. */
  readonly words: Text;
  /** The same with the figures of a row filled in. */
  readonly withFigures?: (figures: RowFigures) => Text;
  /** The rule or table followed, with its source. */
  readonly rule?: Text;
  /** The worksheet function that gives the same. */
  readonly addIn?: string;
}

/**
 * A column. A calculated one carries one meaning three times: the pure value (`values`), the plain Excel formula that
 * keeps it alive without the add-in, and the words (`explain`).
 */
export interface Column {
  readonly id: string;
  readonly header: Text;
  readonly format: Format;
  readonly values: readonly Content[];
  readonly formula?: Formula;
  /** The same by a worksheet function of the add-in: the second formula style. */
  readonly addIn?: Formula;
  readonly explain?: ColumnExplanation;
  readonly validation?: Validation;
  /** Cells that the user may change and formulas refer to. */
  readonly input?: boolean;
  /** Where the workbook has a name for such cells, they refer to it. */
  readonly named?: Formula;
  /** A few words beside the cell of a form. */
  readonly note?: Text;
  /** The cell of the totals row. */
  readonly total?: { readonly value: Content; readonly formula?: Formula };
}

/** Columns of equal length under their headers. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly title?: Text;
  readonly columns: readonly Column[];
  /** Name of an Excel table over header and body, Latin letters only; without it the cells stay plain. */
  readonly excelTable?: string;
  /** Its one row as a form, each cell beside its header, with headings above some of them by their ids. */
  readonly form?: Readonly<Record<string, Text>>;
  /** Columns that tell rows apart beside the first. */
  readonly apart?: readonly string[];
  /** The table that shall stay readable while scrolling: its header row and so many columns are frozen. */
  readonly freezeColumns?: number;
  /** A sentence below it while its entries cannot be used; blank else. */
  readonly check?: { readonly id: string; readonly sentence: Formula };
}

export interface ChartSeries {
  readonly column: string;
  readonly as: 'columns' | 'stacked' | 'line' | 'points';
  /** On the second axis. */
  readonly second?: true;
}

/** Columns of a table drawn over another; both by their ids. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly title: Text;
  readonly table: string;
  readonly category: string;
  readonly series: readonly ChartSeries[];
  /** Body rows shown, counted from 0; all unless said. */
  readonly from?: number;
  readonly count?: number;
}

/** Sentences below a heading. */
export interface NotesBlock {
  readonly kind: 'notes';
  readonly title: Text;
  readonly lines: readonly Text[];
}

/** Stacks of blocks, side by side. */
export interface BesideBlock {
  readonly kind: 'beside';
  readonly stacks: readonly (readonly Block[])[];
}

export type Block = TitleBlock | InputsBlock | TableBlock | ChartBlock | NotesBlock | BesideBlock;

/** A finished sheet as a value: blocks from top to bottom. */
export interface Sheet {
  /** What the worksheet would like to be called. */
  readonly name: Text;
  readonly blocks: readonly Block[];
  /** Not for customers: said in the footer of every printed page. */
  readonly internal?: boolean;
}
