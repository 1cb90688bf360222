import { emptyAsZero } from '../../src/build/help/empty-cells';
import { functions } from '../../src/catalog/functions';
import { isFault } from '../../src/core/fault';
import type { Result } from '../../src/define/function/function';
import { basesOf } from './battery/bases';
import { complaint } from './battery/sound';
import { withArgument, withCell } from './battery/ranges';

const firstCell = (result: Result): unknown => (Array.isArray(result) ? result[0]![0] : result);

/**
 * Some builds of Excel hand over an empty cell as 0. What differs is what the help says, argument by argument: a 0 that
 * is still a blank changes nothing, one that is refused is #VALUE!, and any other counts as the number 0.
 */
describe.each(functions.map((fn) => [fn.id, fn] as const))('%s', (_id, fn) => {
  const positions = fn.args.map((arg, k) => [arg.id, k] as const);

  test.each(positions)('%s', (_arg, k) => {
    for (const { args } of basesOf(fn)) {
      for (const place of ['first', 'last'] as const) {
        const withEmpty = (cell: unknown): Result =>
          fn.call(...withArgument(args, k, withCell(args[k], place, cell)));
        const [blank, zero] = [withEmpty(null), withEmpty(0)];
        expect(complaint(fn, zero)).toBeNull();
        if (emptyAsZero(fn.args[k]!) === 'blank') expect(zero).toEqual(blank);
        if (emptyAsZero(fn.args[k]!) === 'refused' && place === 'first') {
          const cell = firstCell(zero);
          expect(isFault(cell) && cell.kind).toBe('value');
        }
      }
    }
  });
});
