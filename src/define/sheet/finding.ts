import type { Text } from '../../core/text';

/** A cell of the input: `inputCellName` gives its address. */
export interface Place {
  readonly need: string;
  /** Row of data, counted from 0. */
  readonly row: number;
}

/**
 * Something about the input that its owner should know before the sheet is built. With an `error` the sheet is not
 * built. One finding may concern many cells; `places` are in reading order and may be empty.
 */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** A whole sentence: what is wrong and what to do or what will happen. */
  readonly text: Text;
  readonly places: readonly Place[];
}

export const isError = (finding: Finding): boolean => finding.severity === 'error';
