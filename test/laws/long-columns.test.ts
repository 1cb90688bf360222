import { functions } from '../../src/catalog/functions';
import { basesOf, gives } from './battery/bases';
import { rowsOf, withArgument } from './battery/ranges';

/** More than the stack has room for, were each cell an argument of a call. */
const LONG = 130_000;

const repeated = (given: unknown): unknown[] => {
  const cells = rowsOf(given).flat();
  return Array.from({ length: LONG }, (_, i) => cells[i % cells.length]);
};
const rising = Array.from({ length: LONG }, (_, i) => i + 1);

const asColumn = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe.each(functions.map((fn) => [fn.id, fn] as const))('%s', (_id, fn) => {
  const bases = basesOf(fn);
  const wholes = fn.args
    .map((arg, k) => [arg.id, k] as const)
    .filter(([, k]) => fn.args[k]!.role === 'call' && fn.args[k]!.dimension === 'matrix');

  test('takes any number of rows', () => {
    const { args } = bases[0]!;
    const long = fn.args.map((arg, k) =>
      arg.role === 'row' && gives(args, k) ? asColumn(repeated(args[k])) : (args[k] ?? null),
    );
    expect(() => fn.call(...long)).not.toThrow();
  });

  if (wholes.length > 0)
    test.each(wholes)('%s may have any number of cells', (_arg, k) => {
      const { args } = bases.find((base) => gives(base.args, k))!;
      for (const range of [asColumn(repeated(args[k])), [repeated(args[k])], asColumn(rising)])
        expect(() => fn.call(...withArgument(args, k, range))).not.toThrow();
    });
});
