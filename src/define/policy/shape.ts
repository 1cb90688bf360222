import type { Band } from '../../core/bands';
import type { Text } from '../../core/text';
import type { Format } from '../sheet/format';

/** A cell of a policy: "" is blank. Words of ours stand in the reader's language until somebody types over them. */
export type Entry = number | string | Text;

/** What a figure must keep; both bounds belong to it. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** A column of a policy's table. */
export interface ShapeColumn extends Bounds {
  readonly id: string;
  readonly header: Text;
  readonly format: Format;
  /** `last`: only the last row is open. `always`: any cell may stay blank. */
  readonly blank?: 'last' | 'always';
  /** Each figure above, or below, the one before. */
  readonly order?: 'rising' | 'falling';
  /** Every word once, whatever its case: rows are found by it. */
  readonly key?: true;
  /** Rows with the same word stand together and are a table of their own: each begins its order anew. */
  readonly section?: true;
  readonly sum?: number;
  /** Shown to read, not to change. */
  readonly fixed?: true;
}

export type Shape<V> =
  | ({ readonly kind: 'number'; readonly format: Format; readonly whole?: true } & Bounds)
  | { readonly kind: 'choice'; readonly choices: readonly { readonly code: string; readonly name: Text }[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly ShapeColumn[];
      /** Rows left free on the sheet, for entries of one's own. */
      readonly spare: number;
      // Methods, so that a policy of any value is a policy.
      rows(value: V): readonly (readonly Entry[])[];
      read(rows: readonly (readonly Entry[])[]): V;
    };

/** One figure. */
export const number = (format: Format, bounds: Bounds & { readonly whole?: true } = {}): Shape<number> => ({
  kind: 'number',
  format,
  ...bounds,
});

/** One of a few words. */
export const choice = (
  choices: readonly { readonly code: string; readonly name: Text }[],
): Shape<string> => ({ kind: 'choice', choices });

interface Heading {
  readonly header: Text;
  readonly format: Format;
}

/** A list of figures in order: cut-offs, thresholds, edges. */
export const cutoffs = (
  column: Heading & Bounds & { readonly order: 'rising' | 'falling' },
): Shape<readonly number[]> => ({
  kind: 'table',
  columns: [{ id: 'value', ...column }],
  spare: 0,
  rows: (value) => value.map((x) => [x]),
  read: (rows) => rows.map(([x]) => x as number),
});

/** A list of days in any order, which may be empty. */
export const days = (header: Text, spare = 40): Shape<readonly number[]> => ({
  kind: 'table',
  columns: [{ id: 'value', header, format: 'date', blank: 'always' }],
  spare,
  rows: (value) => value.map((day) => [day]),
  read: (rows) => rows.flatMap(([day]) => (typeof day === 'number' ? [day] : [])),
});

/** Bands by one inclusive edge each, so that gaps and overlaps cannot be written; the last is open. */
export const bands = (
  edge: Heading & { readonly order: 'rising' | 'falling' },
  value: Heading & Bounds,
): Shape<readonly Band<number>[]> => ({
  kind: 'table',
  columns: [
    { id: 'edge', blank: 'last', ...edge },
    { id: 'value', ...value },
  ],
  spare: 0,
  rows: (bands) => bands.map(({ edge, value }) => [edge ?? '', value]),
  read: (rows) =>
    rows.map(([edge, value]) => ({ edge: edge === '' ? null : (edge as number), value: value as number })),
});

/** A figure for each name, which may be added to. */
export const factors = (
  key: Heading,
  value: Heading & Bounds,
  spare = 3,
): Shape<readonly (readonly [string, number])[]> => ({
  kind: 'table',
  columns: [
    { id: 'key', key: true, ...key },
    { id: 'value', ...value },
  ],
  spare,
  rows: (value) => value,
  read: (rows) => rows.map(([name, x]) => [String(name), x as number] as const),
});

/** Shares of fixed names that add up to 1. */
export const weights = (key: Heading, value: Heading): Shape<readonly (readonly [string, number])[]> => ({
  kind: 'table',
  columns: [
    { id: 'key', key: true, fixed: true, ...key },
    { id: 'value', least: 0, most: 1, sum: 1, ...value },
  ],
  spare: 0,
  rows: (value) => value,
  read: (rows) => rows.map(([name, x]) => [String(name), x as number] as const),
});

/** Any other table. */
export const table = <V>(
  columns: readonly ShapeColumn[],
  how: Pick<Extract<Shape<V>, { kind: 'table' }>, 'rows' | 'read'> & { readonly spare?: number },
): Shape<V> => ({ kind: 'table', columns, spare: 0, ...how });
