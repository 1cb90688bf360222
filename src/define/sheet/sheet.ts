import type { Text } from '../../core/text';
import type { Format } from './format';
import type { Formula } from './formula';

/** What a cell says: a figure, a text from the data, or a text of ours in both languages. "" is blank. */
export type Content = number | string | boolean | Text;

/** Heading and subtitle on top. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly heading: Text;
  readonly subtitle?: Text;
}

/** One parameter or key figure with its label. Without a formula it is the user's to change. */
export interface InputCell {
  readonly id: string;
  readonly label: Text;
  readonly value: Content;
  readonly format: Format;
  /** The same value as a plain Excel formula: then the cell is calculated. */
  readonly formula?: Formula;
  /** A few words beside it: unit, source, what it changes. */
  readonly note?: Text;
}

/** Parameters one below the other. */
export interface InputsBlock {
  readonly kind: 'inputs';
  readonly title: Text;
  readonly cells: readonly InputCell[];
}

/** How a calculated column is explained: in words, with the rule behind it, and as a function of the add-in. */
export interface ColumnExplanation {
  /** The formula in words. */
  readonly words: Text;
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
  readonly explain?: ColumnExplanation;
  /** Cells that the user may change and formulas refer to. */
  readonly input?: boolean;
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
  /** The table that shall stay readable while scrolling: its header row and so many columns are frozen. */
  readonly freezeColumns?: number;
}

/** Columns by size with the cumulative share as a line on a second axis that runs from 0 to 100 %. */
export interface ParetoBlock {
  readonly kind: 'pareto';
  readonly title: Text;
  readonly table: string;
  readonly category: string;
  readonly bar: string;
  readonly line: string;
  /** Body rows shown, counted from 0. */
  readonly from: number;
  readonly count: number;
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

export type Block = TitleBlock | InputsBlock | TableBlock | ParetoBlock | NotesBlock | BesideBlock;

/** A finished sheet as a value: blocks from top to bottom. */
export interface Sheet {
  /** What the worksheet would like to be called. */
  readonly name: Text;
  readonly blocks: readonly Block[];
}
