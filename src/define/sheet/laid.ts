import type { Area } from './area';
import type { Band } from './place';

/** What a cell is, for those who give it a look. */
export type StyleName =
  | 'heading'
  | 'subtitle'
  | 'section'
  | 'label'
  | 'input'
  | 'figure'
  | 'header'
  | 'body'
  | 'total'
  | 'note'
  | 'problem';

export interface LaidCell {
  /** The pure value; also the result that the formula has. "" is blank. */
  readonly value: string | number | boolean;
  /** With its leading `=`, in English notation. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly style?: StyleName;
  /** Said where Excel's own way (numbers right, texts left) is not wanted. */
  readonly align?: 'right' | 'center';
  /** The value is text and must stay so, though Excel would take it for a formula, a number or a date. */
  readonly asText?: true;
}

export interface LaidTable {
  /** A wish: the host makes it unique in the workbook. */
  readonly name: string;
  /** Header row and body; a totals row stands above, outside. */
  readonly area: Area;
}

export interface LaidSeries {
  readonly name: string;
  readonly values: Area;
  readonly type: 'columns' | 'stacked' | 'line' | 'points';
  readonly axis: 'primary' | 'secondary';
}

export interface LaidAxis {
  readonly title: string;
  readonly numberFormat: string;
  readonly least?: number;
  readonly most?: number;
}

export interface LaidChart {
  readonly title: string;
  readonly anchor: Area;
  readonly categories: Area;
  readonly categoryTitle: string;
  readonly series: readonly LaidSeries[];
  readonly primary: LaidAxis;
  readonly secondary: LaidAxis;
}

/** What a person may enter into these cells. */
export interface LaidValidation {
  readonly area: Area;
  readonly rule:
    | {
        readonly allow: 'number' | 'date';
        readonly least?: number;
        readonly most?: number;
        readonly whole?: true;
      }
    | { readonly allow: 'list'; readonly list: readonly string[] };
}

/** A4, fitted to the width, page x of y. */
export interface LaidPrint {
  readonly landscape: boolean;
  /** Repeated on every page: the header of the main table; null where there is none. */
  readonly headerRow: number | null;
  /** What the footer says beside the page number; "" for nothing. */
  readonly footer: string;
}

/** Cells one below the other with one formula, which says how far away its cells are (R1C1). */
export interface LaidFill {
  readonly area: Area;
  readonly formula: string;
}

/** How a calculated column comes about, for the pane to show. */
export interface Explanation {
  readonly header: string;
  /** The formula in words. */
  readonly words: string;
  readonly rule: string | null;
  /** The worksheet function of the add-in that gives the same. */
  readonly addIn: string | null;
  /** The plain formula of the first row; null where the values were written instead. */
  readonly formula: string | null;
}

/**
 * A sheet with every address decided, in one language: what the preview shows, what Excel gets and what golden tests
 * compare. It defines no names, so that two sheets of one workbook never collide.
 */
export interface LaidSheet {
  /** A wish, legal and at most 31 characters; the host makes it unique in the workbook. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** rows × columns; null where nothing is written. */
  readonly cells: readonly (readonly (LaidCell | null)[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly tables: readonly LaidTable[];
  readonly charts: readonly LaidChart[];
  /** So many rows and columns stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly explain: readonly Explanation[];
  readonly validations: readonly LaidValidation[];
  readonly print: LaidPrint;
  /** The same formulas as in the cells, column by column. */
  readonly fills: readonly LaidFill[];
  /** Its outermost blocks from top to bottom. */
  readonly bands: readonly Band[];
}
