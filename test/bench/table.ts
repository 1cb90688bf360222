import type { Measured } from './measure';
import type { PlainMeasured } from './sheet';

export interface Outcome {
  readonly id: string;
  readonly measured: readonly Measured[];
  readonly plain: readonly PlainMeasured[];
}

/** The goals: row functions against the bare loop, ABC_CLASS against the sort of row numbers alone. */
const MOST_OF_BARE = 3;
const MOST_OF_SORT = 2;

const NAME = 24;
const CELL = 8;
const short = (n: number): string =>
  n
    .toLocaleString('en')
    .replace(/,000,000$/, 'M')
    .replace(/,000$/, 'k');

const cells = (values: readonly string[]): string => values.map((value) => value.padStart(CELL)).join('');
const group = (title: string, columns: number): string => ` ${title}`.padEnd(columns * CELL + 1);

/** Two or three digits; what was cut off or has no meaning is a dash. */
function figure(x: number | null | undefined): string {
  if (x === null || x === undefined) return '–';
  return x >= 100 ? Math.round(x).toLocaleString('en') : x.toPrecision(2);
}

export const heading = (sizes: readonly number[]): string =>
  [
    'Processor time, as ratios within one run. × bare: product / bare loop. decimal, plain: how many times the product',
    'is faster than itself in decimal arithmetic, and than plain formulas in the sandbox’s engine. –: cut off.',
    'growth: time of ten times the rows / time (n log n gives 13.3, 12.5, 12.0 from 1k on).',
    '',
    [
      ''.padEnd(NAME),
      group('× bare', sizes.length),
      group('decimal', sizes.length),
      group('plain', sizes.length),
      group('growth', sizes.length - 1),
      ' ns/row',
    ].join('|'),
    [
      'rows'.padEnd(NAME),
      ...[0, 1, 2].map(() => `${cells(sizes.map(short))} `),
      `${cells(sizes.slice(1).map(short))} `,
      '',
    ].join('|'),
  ].join('\n');

export function line({ id, measured, plain }: Outcome, sizes: readonly number[]): string {
  const at = (rows: number): Measured | undefined => measured.find((m) => m.rows === rows);
  const only = measured[0]?.rows === 1 ? measured[0] : undefined;
  const row = (rows: number, i: number): Measured | undefined => (only && i === 0 ? only : at(rows));
  const growth = sizes.slice(1).map((rows, i) => {
    const [less, more] = [at(sizes[i]!), at(rows)];
    return less && more ? more.product / less.product : null;
  });
  const faster = (rows: number, i: number): number | null => {
    const [ours, theirs] = [row(rows, i), plain.find((p) => p.rows === (only && i === 0 ? 1 : rows))];
    return ours && theirs ? theirs.plain / ours.product : null;
  };
  const largest = measured[measured.length - 1];
  return [
    id.padEnd(NAME),
    `${cells(sizes.map((rows, i) => figure(row(rows, i)?.toBare)))} `,
    `${cells(sizes.map((rows, i) => figure(row(rows, i)?.toAllDecimal)))} `,
    `${cells(sizes.map((rows, i) => figure(faster(rows, i))))} `,
    `${cells(growth.map(figure))} `,
    largest ? cells([Math.round((largest.product / largest.rows) * 1e9).toLocaleString('en')]) : '',
  ].join('|');
}

/** Where a goal is met and where it is missed, and what compared different things. */
export function footnotes(outcomes: readonly Outcome[]): string {
  const notes: string[] = [''];
  const sorted = outcomes.find(({ id }) => id === 'ABC_CLASS')?.measured ?? [];
  for (const { rows, toCore } of sorted) {
    if (toCore === null) continue;
    const met = toCore <= MOST_OF_SORT ? 'met' : 'MISSED';
    notes.push(`ABC_CLASS, ${short(rows)} rows: ${figure(toCore)} × the sort of row numbers alone (${met})`);
  }
  const largest = outcomes.map(({ id, measured }) => ({ id, last: measured[measured.length - 1] }));
  const missed = largest.filter(({ last }) => last && last.toBare > MOST_OF_BARE);
  notes.push(
    `Above ${MOST_OF_BARE} × the bare loop at the largest size: ${missed.map(({ id, last }) => `${id} ${figure(last!.toBare)}`).join(', ') || 'none'}`,
  );
  for (const { id, plain } of outcomes) {
    const different = plain.find((p) => p.different !== null);
    if (different) notes.push(`${id}: the plain formula gives something else at ${different.different}`);
  }
  for (const { id, measured } of outcomes) if (measured.length === 0) notes.push(`${id}: not measured`);
  return notes.join('\n');
}
