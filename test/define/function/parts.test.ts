import { optional, required } from '../../../src/define/function/row-arguments';
import { amount, label, notNegative } from '../../../src/define/function/kinds';
import { perRow } from '../../../src/define/function/function';
import { terms } from '../../../src/domain/terms';

/** A row function that shows which values met in a row. */
const MET = perRow({
  id: 'MET',
  args: [
    required('values', terms.values, amount),
    optional('share', terms.share, notNegative, 1),
    optional('name', terms.name, label, undefined),
  ],
  run: () => (value, share, name) => `${value}/${share}/${name}`,
});

const LENGTH = 10_000;
const cells = <T>(cellAt: (i: number) => T): T[] => Array.from({ length: LENGTH }, (_, i) => cellAt(i));
const values = cells((i) => (i % 1000 === 7 ? null : i % 999 === 5 ? 'text' : i / 7));
const shares = cells((i) => (i % 5 === 0 ? null : i % 1111 === 3 ? -1 : i % 13));
const names = cells((i) => (i % 3 === 0 ? '' : `n${i}`));

const column = <T>(list: readonly T[]): T[][] => list.map((cell) => [cell]);
const block = <T>(list: readonly T[], columns: number): T[][] =>
  Array.from({ length: list.length / columns }, (_, r) => list.slice(r * columns, (r + 1) * columns));

const alone = values.map((value, i) => MET.call(value, shares[i], names[i])).flat(2);

/** The faults of a range say where; what else they say is the same. */
const kinds = (results: readonly unknown[]): unknown[] =>
  results.map((result) => (typeof result === 'object' ? (result as { kind: string }).kind : result));

describe('a long range gives what each of its rows gives alone', () => {
  test.each([
    ['columns', column(values), column(shares), column(names)],
    ['a row beside columns', [values], column(shares), column(names)],
    ['columns beside a row', column(values), [shares], [names]],
    ['a block', block(values, 8), block(shares, 8), block(names, 8)],
    ['a block wider than a part', block(values, 5000), block(shares, 5000), block(names, 5000)],
  ])('%s', (_how, a, b, c) => {
    const results = MET.call(a, b, c) as unknown[][];
    expect(results.map((row) => row.length)).toEqual(a.map((row) => row.length));
    expect(kinds(results.flat())).toEqual(kinds(alone));
  });

  test('a single cell holds for every row', () => {
    expect((MET.call(column(values.map(() => 2)), 3, 'x') as unknown[][]).flat()).toEqual(
      values.map(() => '2/3/x'),
    );
    expect((MET.call(column(names), -1) as unknown[][]).every(([cell]) => typeof cell === 'object')).toBe(
      true,
    );
  });
});
