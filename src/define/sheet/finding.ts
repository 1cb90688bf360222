import type { Text } from '../../core/text';

/** A cell of the input: `inputCell` gives its address. */
export interface Place {
  readonly source: string;
  readonly column: string;
  /** Row of data, counted from 0. */
  readonly row: number;
}

/**
 * Something about the input that its owner should know before the sheet is built. With an `error` the sheet is not
 * built; a `warning` doubts the data; a `remark` is a result worth knowing. One finding may concern many cells;
 * `places` are in reading order and may be empty.
 */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'remark';
  /** A whole sentence: what is wrong and what to do or what will happen. */
  readonly text: Text;
  readonly places: readonly Place[];
}

export const isError = (finding: Finding): boolean => finding.severity === 'error';

/** A finding; without places when it concerns the whole. */
export const finding = (
  severity: Finding['severity'],
  text: Text,
  places: readonly Place[] = [],
): Finding => ({ severity, text, places });
