import { from, type Band } from '../../../core/bands';

const LISTS = ['GREEN', 'YELLOW', 'RED', 'BLACK'] as const;

export type CreditList = (typeof LISTS)[number];

/** The four lists by three falling amounts: at or above the first is green, below the last is black. */
export const listsBy = (thresholds: readonly number[]): readonly Band<CreditList>[] =>
  LISTS.map((value, i) => ({ edge: thresholds[i] ?? null, value }));

export const listOf = (tradeAmount: number, lists: readonly Band<CreditList>[]): CreditList =>
  lists[from(lists, tradeAmount)]!.value;

/** An account that keeps too few of its contracts loses its standing; one without due contracts is not tested. */
export const keepsItsContracts = (fulfilment: number | undefined, floor: number): boolean =>
  fulfilment === undefined || fulfilment >= floor;
