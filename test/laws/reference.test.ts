import { functions } from '../../src/catalog/functions';
import { asExcelCalls } from '../../src/excel/custom-functions';
import { reference } from '../reference/reference';
import { calls } from './reference/calls';
import { compare } from './reference/compare';
import { Draw } from './reference/draw';

/**
 * Every function, called as Excel calls it with what workbooks hold, against a second calculation in exact fractions
 * that was written from the description of the functions alone. `CALLS=225000` calls more often, `SEED` otherwise.
 */
const CALLS = Number(process.env['CALLS'] ?? 9000);
const SEED = Number(process.env['SEED'] ?? 20260331);
const EACH = Math.ceil(CALLS / functions.length);

class ExcelError {
  constructor(readonly code: string) {}
}
const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };

let [called, compared, different] = [0, 0, 0];

beforeAll(() => {
  (globalThis as Record<string, unknown>)['CustomFunctions'] = { Error: ExcelError, ErrorCode };
});

afterAll(() => {
  process.stdout.write(
    `${called.toLocaleString('en')} calls, ${compared.toLocaleString('en')} cells compared, ${different} calls differ\n`,
  );
});

function outcome(call: (...raw: unknown[]) => unknown, args: readonly unknown[]): unknown {
  try {
    return call(...args);
  } catch (thrown) {
    return thrown instanceof ExcelError ? thrown : { code: `threw ${String(thrown)}` };
  }
}

/** As one would write it down; NaN and undefined too. */
const written = (args: readonly unknown[]): string =>
  JSON.stringify(args, (_, cell: unknown) =>
    cell === undefined ? 'nothing' : typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell,
  ).replace(/[\u00a0\u200b\u3000\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

test('no function without a reference and a maker of calls', () => {
  const ids = functions.map(({ id }) => id).sort();
  expect(Object.keys(reference).sort()).toEqual(ids);
  expect(Object.keys(calls).sort()).toEqual(ids);
});

test.each(functions.map((fn, i) => [fn.id, fn, i] as const))(
  '%s is what exact fractions give',
  (id, fn, i) => {
    const draw = new Draw(SEED + i);
    const call = asExcelCalls(fn);
    const differences: string[] = [];
    for (let n = 0; n < EACH; n++) {
      const args = calls[id]!(draw);
      const { cells, difference } = compare(id, outcome(call, args), reference[id]!(...args));
      called++;
      compared += cells;
      if (difference) differences.push(`${id}${written(args)}: ${difference}`);
    }
    different += differences.length;
    // The shortest tell most.
    expect(differences.sort((a, b) => a.length - b.length).slice(0, 5)).toEqual([]);
  },
  3_600_000,
);
