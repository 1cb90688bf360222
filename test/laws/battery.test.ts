import { functions } from '../../src/catalog/functions';
import { isFault, type Fault } from '../../src/core/fault';
import type { Argument } from '../../src/define/function/argument';
import { errorCode, readCell } from '../../src/define/function/cell';
import type { Result, WorksheetFunction } from '../../src/define/function/function';
import { basesOf, gives } from './battery/bases';
import { blankCells, errorValue, oddCells } from './battery/odd-cells';
import { block, rowsOf, withArgument, withCell } from './battery/ranges';
import { complaint } from './battery/sound';

/** Calls, and says in one line what is wrong with the outcome; null when nothing is. */
function trouble(fn: WorksheetFunction, args: readonly unknown[], what: string): string | null {
  try {
    const wrong = complaint(fn, fn.call(...args));
    return wrong === null ? null : `${what}: ${wrong}`;
  } catch (thrown) {
    return `${what}: threw ${String(thrown)}`;
  }
}

const found = (troubles: readonly (string | null)[]): string[] =>
  troubles.filter((t): t is string => t !== null);

/** The cell of a result that the first row of the arguments decides. */
const firstCell = (result: Result): unknown => (Array.isArray(result) ? result[0]![0] : result);

const kindOf = (cell: unknown): Fault['kind'] | null => (isFault(cell) ? cell.kind : null);

type Reading = 'no fault' | 'a fault of its row' | 'a fault of the call';

/** What an argument makes of a cell, by its own declaration. */
function reading(arg: Argument, cell: unknown): Reading {
  if (arg.role === 'row') return isFault(readCell(arg.kind, cell)) ? 'a fault of its row' : 'no fault';
  const read = arg.read(cell);
  if (isFault(read)) return 'a fault of the call';
  const { cells } = (read ?? {}) as { cells?: readonly unknown[] };
  return Array.isArray(cells) && cells.some(isFault) ? 'a fault of its row' : 'no fault';
}

describe.each(functions.map((fn) => [fn.id, fn] as const))('%s', (_id, fn) => {
  const bases = basesOf(fn);
  const [example] = bases;
  const positions = fn.args.map((arg, k) => [arg.id, k] as const);

  test('has an example, and cases that give every argument', () => {
    expect(example).toBeDefined();
    const never = positions.filter(([, k]) => !bases.some(({ args }) => gives(args, k)));
    expect(never.map(([id]) => id)).toEqual([]);
  });

  describe.each(positions)('%s', (_arg, k) => {
    const arg = fn.args[k]!;

    test('odd cells: alone, in a row, a column, a block, and among good ones', () => {
      const troubles = bases.flatMap(({ title, args }) =>
        Object.entries(oddCells).flatMap(([name, cell]) => {
          const forms: Record<string, unknown> = {
            alone: cell,
            'as a range of one': [[cell]],
            'in a row': block([cell], 1, 3),
            'in a column': block([cell], 3, 1),
            'in a block': block([cell], 3, 2),
            'as the first cell': withCell(args[k], 'first', cell),
            'as the last cell': withCell(args[k], 'last', cell),
          };
          return Object.entries(forms).map(([form, given]) =>
            trouble(fn, withArgument(args, k, given), `${title}; ${name} ${form}`),
          );
        }),
      );
      expect(found(troubles)).toEqual([]);
    });

    test('good cells in every shape, up to 10,000 rows', () => {
      const base = bases.find(({ args }) => gives(args, k))!;
      const cells = rowsOf(base.args[k]).flat();
      const shapes = [
        [1, 1],
        [1, 2],
        [1, 5],
        [2, 1],
        [5, 1],
        [2, 2],
        [3, 4],
        [12, 12],
        [10000, 1],
        [1, 10000],
      ] as const;
      const troubles = shapes.map(([rows, columns]) =>
        trouble(fn, withArgument(base.args, k, block(cells, rows, columns)), `${rows} × ${columns}`),
      );
      expect(found(troubles)).toEqual([]);
    });

    test('nothing, null, an empty text and spaces are one thing', () => {
      for (const { args } of bases) {
        const results = blankCells.map((blank) => fn.call(...withArgument(args, k, blank)));
        for (const result of results) expect(result).toEqual(results[0]);
        if (arg.optional && !args.slice(k + 1).some((a) => a !== null)) {
          expect(fn.call(...args.slice(0, k))).toEqual(results[0]);
        }
      }
    });

    test('an error handed over comes back as it is', () => {
      const error = errorValue('#REF!');
      for (const { args } of bases) {
        const cell = firstCell(fn.call(...withArgument(args, k, withCell(args[k], 'first', error))));
        expect(kindOf(cell)).toBe('incoming');
        expect(errorCode((cell as Fault).cell)).toBe('#REF!');
      }
    });
  });

  test('a bad cell spoils its own row only', () => {
    for (const { args } of bases) {
      for (const [, k] of positions) {
        const several = rowsOf(args[k]).length > 1;
        if (fn.args[k]!.role !== 'row' || !several) continue;
        const result = fn.call(...withArgument(args, k, withCell(args[k], 'last', errorValue('#REF!'))));
        const kinds = rowsOf(result).map((row) => row.map(kindOf));
        expect(kinds.pop()).toContain('incoming');
        expect(kinds.flat()).not.toContain('incoming');
      }
    }
  });

  test('without any optional argument, and with all of them that the cases give', () => {
    const troubles = bases.flatMap(({ title, args }) => {
      const required = fn.args.findIndex((arg) => arg.optional);
      const all = bases.reduce<unknown[]>(
        (sofar, base) => fn.args.map((_, k) => sofar[k] ?? base.args[k] ?? null),
        [...args],
      );
      return [
        trouble(fn, required < 0 ? args : args.slice(0, required), `${title}; required only`),
        trouble(fn, all, `${title}; everything given`),
        trouble(
          fn,
          fn.args.map(() => null),
          'nothing given',
        ),
        trouble(fn, [], 'no arguments at all'),
      ];
    });
    expect(found(troubles)).toEqual([]);
  });

  test('10,000 rows in every column of the example', () => {
    const { args, title } = example!;
    const rows = Math.max(...args.map((arg) => rowsOf(arg).length));
    const long = args.map((arg) => {
      const given = rowsOf(arg);
      if (!Array.isArray(arg) || given.length !== rows) return arg;
      return Array.from({ length: 10000 }, (_, r) => given[r % rows]!);
    });
    expect(trouble(fn, long, title)).toBeNull();
  });

  test('huge and tiny numbers in all figures together', () => {
    const troubles = bases.flatMap(({ title, args }) =>
      [Number.MAX_VALUE, -Number.MAX_VALUE, 1e300, 1e-300, Number.MIN_VALUE, 0, -1].flatMap((size) => {
        const all = args.map((arg) =>
          Array.isArray(arg)
            ? rowsOf(arg).map((row) => row.map((cell) => (typeof cell === 'number' ? size : cell)))
            : typeof arg === 'number'
              ? size
              : arg,
        );
        const mixed = args.map((arg, k) => withCell(all[k], 'first', rowsOf(arg)[0]![0]));
        return [
          trouble(fn, all, `${title}; all ${size}`),
          trouble(fn, mixed, `${title}; mixed with ${size}`),
        ];
      }),
    );
    expect(found(troubles)).toEqual([]);
  });

  test('an incoming error goes before a bad value, and that before a blank', () => {
    const [ERROR, BAD] = [errorValue('#REF!'), 'no such thing'];
    const wrong: string[] = [];
    for (const [first, i] of positions) {
      for (const [second, j] of positions) {
        // A bad option is one fault for the call, before any row is read: only equals are compared.
        const equals = reading(fn.args[i]!, ERROR) === reading(fn.args[j]!, ERROR);
        if (i === j || !equals) continue;
        const outcome = (one: unknown, other: unknown): Fault['kind'] | null => {
          const args = withArgument(example!.args, i, withCell(example!.args[i], 'first', one));
          return kindOf(firstCell(fn.call(...withArgument(args, j, withCell(args[j], 'first', other)))));
        };
        const [badFirst, badSecond] = [fn.args[i]!, fn.args[j]!].map(
          (arg) => reading(arg, BAD) !== 'no fault',
        );
        if (badSecond && outcome(ERROR, BAD) !== 'incoming')
          wrong.push(`error in ${first}, bad in ${second}`);
        if (badFirst && outcome(BAD, null) !== 'value') wrong.push(`bad in ${first}, blank in ${second}`);
        if (outcome(ERROR, null) !== 'incoming') wrong.push(`error in ${first}, blank in ${second}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
