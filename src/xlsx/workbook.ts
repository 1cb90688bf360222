import type { Lang } from '../core/text';
import type { Area } from '../define/sheet/area';
import type { LaidSheet } from '../define/sheet/laid';
import type { Functions } from './formula';
import type { Highlight } from './styles';

/** Cells that show a colour while they hold this text. */
export interface Mark extends Highlight {
  readonly area: Area;
  readonly text: string;
}

/** A worksheet of the file: a sheet as it was laid out, and what only a file needs to know of it. */
export interface WorkbookSheet {
  readonly laid: LaidSheet;
  /** Only input cells can be changed; a person can lift the protection, which has no password. */
  readonly isProtected?: boolean;
  readonly marks?: readonly Mark[];
  /** Results of several cells: the first cell of each has the formula. */
  readonly spills?: readonly Area[];
}

/** A name that formulas use for a cell or a range. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** The add-in that the workbook was made for. */
export interface AddIn {
  /** Of the manifest. */
  readonly id: string;
  readonly version: string;
  readonly functions: Functions;
}

export interface Workbook {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Who is named as its author: the product, never a person. */
  readonly creator: string;
  readonly sheets: readonly WorkbookSheet[];
  readonly names?: readonly DefinedName[];
  readonly addIn?: AddIn;
}
