import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { functions } from '../../src/catalog/functions';
import type { Result, WorksheetFunction } from '../../src/define/function/function';
import { bundled } from '../bench/bundle';
import { basesOf } from './battery/bases';

/**
 * The same rooms with every quick way taken out: the formulas run in decimal arithmetic from the first digit to the
 * last. What the product calculates in floats must never differ from it.
 */
const folder = mkdtempSync(join(tmpdir(), 'kehu-decimal-'));
let inDecimal: readonly WorksheetFunction[];

beforeAll(async () => {
  const file = join(folder, 'functions.cjs');
  writeFileSync(file, await bundled('src/catalog/functions.ts', 'all-decimal'));
  ({ functions: inDecimal } = (await import(file)) as { functions: readonly WorksheetFunction[] });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers like the one in the example: on the same edge, next to it, with more digits than a cell shows. */
const like = (x: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(x) },
    fc.integer({ min: -3, max: 3 }).map((cents) => Number((x + cents / 100).toFixed(2))),
    fc.integer({ min: -40, max: 40 }).map((days) => x + days),
    fc.integer({ min: 1, max: 400 }).map((percent) => (x * percent) / 100),
    fc.integer({ min: 1, max: 9 }).map((parts) => x / parts),
    fc.integer({ min: 0, max: 12 }).map((digits) => Number((x * 1.0123456789).toPrecision(digits + 1))),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.constantFrom(0, 1, -1, 0.1, 0.3, 1e15, 123456789.12, 1e-9, 99999999999999.9),
  );

const cellLike = (cell: unknown): fc.Arbitrary<unknown> =>
  typeof cell === 'number' ? like(cell) : fc.constant(cell);

function argumentLike(given: unknown): fc.Arbitrary<unknown> {
  if (!Array.isArray(given)) return cellLike(given);
  return fc.tuple(...given.map((row) => argumentLike(row)));
}

/** Each argument as in the example, or like it: a table whose order breaks is refused, and that is soon told. */
const callsLike = (args: readonly unknown[]): fc.Arbitrary<unknown[]> =>
  fc.tuple(
    ...args.map((given) =>
      fc.oneof({ weight: 1, arbitrary: fc.constant(given) }, { weight: 2, arbitrary: argumentLike(given) }),
    ),
  );

/** What can be compared between two builds: faults and sayings by what they say. */
function told(result: Result): unknown {
  if (Array.isArray(result)) return result.map((row) => row.map(told));
  if (typeof result !== 'object') return result;
  return { kind: 'kind' in result ? result.kind : 'said', text: result.text, params: result.params };
}

test.each(functions.map((fn) => [fn.id, fn] as const))('%s gives what decimal arithmetic gives', (id, fn) => {
  const other = inDecimal.find((f) => f.id === id)!;
  const bases = basesOf(fn);
  const numRuns = Math.ceil(900 / bases.length);
  for (const { args } of bases) {
    fc.assert(
      fc.property(callsLike(args), (given) =>
        expect(told(fn.call(...given))).toEqual(told(other.call(...given))),
      ),
      { numRuns, seed: 20250331 },
    );
  }
});
