import fc from 'fast-check';
import { isFault } from '../../src/core/fault';
import { errorCode, type Cell } from '../../src/define/function/cell';
import type { WorksheetFunction } from '../../src/define/function/function';

/** The same hundred examples every time. */
export const runs = { numRuns: 100, seed: 20250331 } as const;

const CODES = { value: '#VALUE!', none: '#N/A', zero: '#DIV/0!', incoming: '#incoming' };

const shown = (cell: Cell): unknown =>
  isFault(cell) ? (cell.kind === 'incoming' ? errorCode(cell.cell) : CODES[cell.kind]) : cell;

/** What a call shows in the cells, row by row; a single result is a block of one cell. */
export function block(fn: WorksheetFunction, ...args: readonly unknown[]): unknown[][] {
  const result = fn.call(...args);
  return Array.isArray(result) ? result.map((row) => row.map(shown)) : [[shown(result)]];
}

/** The same as one list. */
export const list = (fn: WorksheetFunction, ...args: readonly unknown[]): unknown[] =>
  block(fn, ...args).flat();

export const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);
export const row = <T>(values: readonly T[]): T[][] => [[...values]];
export const transposed = <T>(rows: readonly (readonly T[])[]): T[][] =>
  rows[0]!.map((_, c) => rows.map((cells) => cells[c]!));

/** Amounts of money to the cent. */
export const money = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((cents) => cents / 100);

/** Some values, and the same in another order: `order[i]` is where the i-th came from. */
export const reordered = <T>(
  values: fc.Arbitrary<readonly T[]>,
): fc.Arbitrary<{ values: readonly T[]; order: readonly number[] }> =>
  values.chain((given) =>
    fc
      .shuffledSubarray(
        given.map((_, i) => i),
        { minLength: given.length },
      )
      .map((order) => ({ values: given, order })),
  );

/** The neighbours of a reading at Excel's 15 digits. */
export function neighbours(x: number): { below: number; above: number } {
  const step = x === 0 ? 1e-14 : 10 ** (Math.floor(Math.log10(Math.abs(x))) - 14);
  return { below: Number((x - step).toPrecision(15)), above: Number((x + step).toPrecision(15)) };
}
