import { functions } from '../../src/catalog/functions';
import { isFault } from '../../src/core/fault';
import { Saying, say, type Lang } from '../../src/core/text';
import type { Result } from '../../src/define/function/function';
import { basesOf } from './battery/bases';
import { rowsOf, withArgument, withCell } from './battery/ranges';

/** A text that nothing could take for a number, a date or a code, and texts that look like places to be filled. */
const PROBE = 'qzx';
const HOSTILE = [
  'found',
  'argument',
  'place',
  'sentence',
  'row',
  'grade',
  'group',
  'constructor',
  '__proto__',
].map((name) => `{${name}}`);

const LANGS: readonly Lang[] = ['en', 'zh-CN'];

/** All that a result shows, and all that its faults say. Only case may have been changed in what a cell held. */
function told(result: Result): string {
  const cells = [result].flat(2).map((cell) => {
    if (cell instanceof Saying) return LANGS.map((lang) => cell.in(lang));
    if (!isFault(cell)) return cell;
    return cell.text ? LANGS.map((lang) => say(cell.text!, lang, cell.params)) : cell.kind;
  });
  return JSON.stringify(cells).toLowerCase();
}

test.each(functions.map((fn) => [fn.id, fn] as const))('%s tells a text as it was written', (_id, fn) => {
  const [base] = basesOf(fn);
  fn.args.forEach((_, k) => {
    const given = base!.args[k] ?? null;
    for (const place of ['first', 'last', 'alone'] as const) {
      const toldWith = (text: string): string => {
        const range = place === 'alone' ? text : withCell(rowsOf(given), place, text);
        return told(fn.call(...withArgument(base!.args, k, range)));
      };
      const plainly = toldWith(PROBE);
      for (const text of HOSTILE) expect(toldWith(text)).toBe(plainly.replaceAll(PROBE, text));
    }
  });
});
