import type { Params, Text } from '../../core/text';
import { filled } from '../sheet/fill';
import type { ReadingChoices } from './choices';
import type { Counted } from './sentences';

/** A cell of the worksheet, counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What can be done about a remark: choosing it is all there is to it. */
export interface Remedy {
  readonly label: Text;
  readonly choice: ReadingChoices;
}

/**
 * Something that was done to the data on its way, or that the person has to say. With an `error` nothing can be built;
 * a `warning` doubts the data; a plain `remark` says what was done. One remark for all cells of a kind.
 */
export interface Remark {
  readonly severity: 'error' | 'warning' | 'remark';
  readonly text: Text;
  readonly cells: readonly Spot[];
  readonly remedies: readonly Remedy[];
  /** The currencies whose rates are wanted, where that is one of the remedies. */
  readonly rates?: readonly string[];
}

/** A sentence about a number of things, in its singular or plural. */
export const counted = ({ one, many }: Counted, count: number, params: Params = {}): Text =>
  filled(count === 1 ? one : many, { ...params, count: countShown(count) });

const countShown = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const remedy = (label: Text, choice: ReadingChoices): Remedy => ({
  label,
  choice,
});
