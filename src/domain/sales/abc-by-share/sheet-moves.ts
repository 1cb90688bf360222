import { textKey } from '../../../core/same-text';
import { filled, joined, plain } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { formula } from '../../../define/sheet/formula';
import type { RawCell } from '../../../define/sheet/input';
import type { Content } from '../../../define/sheet/sheet';
import { constant, countOf, own, type Cell } from '../../../define/sheet/step/expression';
import { classLetter } from './calc';
import { groupText, type Analysis } from './sheet-analysis';
import { sheetWords as words } from './sheet-text';

type Previous = ReadonlyMap<string, Readonly<Record<string, RawCell>>>;

/** So many names are told. */
const TOLD = 5;

/** The class of the last run beside this one's, and who moved; null where there was no last run. */
export function movesOf({ groups, grouped }: Analysis, letter: Cell, previous: Previous) {
  if (previous.size === 0) return null;
  const rows = new Map([...previous].map(([name, row]) => [textKey(name), row]));
  const lines = groups.flatMap((group) => group.lines.map((line) => ({ ...line, group: group.name })));
  const before = lines.map(({ customer, group }): string => {
    const row = rows.get(textKey(customer));
    const { en, 'zh-CN': zh } = groupText(group);
    const isSame = !grouped || [en, zh].includes(String(row?.['group'] ?? ''));
    return row && isSame ? String(row['class'] ?? '') : '';
  });
  const last = constant(words.previousClass, 'code');
  // Letters are compared as texts, which no expression does.
  const moved = own({
    term: words.moved,
    format: 'text',
    values: () => lines.map(({ class: k }, i): Content => moveOf(before[i]!, classLetter(k))),
    excel({ cell }) {
      const [was, is] = [cell(last), cell(letter)];
      return formula`IF(OR(LEN(${is})<>1,${is}=""),"",IF(${was}="",${words.fresh},IF(${is}=${was},${words.unmoved},IF(${is}<${was},${words.up},${words.down}))))`;
    },
    words: words.movedWords,
  });
  const here = new Set(lines.map(({ customer }) => textKey(customer)));
  const gone = [...previous.keys()].filter((name) => name !== '' && !here.has(textKey(name)));
  return {
    columns: { previous: last, moved },
    known: [[last, before]] as const,
    figures: [words.up, words.down, words.fresh].map((way) => ({
      id: `moved-${way.en}`,
      label: filled(words.movedCount, { way }),
      format: 'whole' as const,
      is: countOf(moved, [moved, '=', way]),
    })),
    findings: gone.length > 0 ? [toldGone(gone)] : [],
  };
}

function moveOf(before: string, now: string): Content {
  if (before === '') return words.fresh;
  if (before === now) return words.unmoved;
  return now < before ? words.up : words.down;
}

function toldGone(gone: readonly string[]): Finding {
  const told = [...gone.slice(0, TOLD), ...(gone.length > TOLD ? ['…'] : [])].map(plain);
  const names = joined(told, { en: ', ', 'zh-CN': '、' });
  return finding('remark', filled(words.gone, { count: gone.length, names }));
}
