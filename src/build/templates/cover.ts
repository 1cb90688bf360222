import type { Lang, Text } from '../../core/text';
import { filled } from '../../define/sheet/fill';
import type { LaidSheet } from '../../define/sheet/laid';
import { layout } from '../../define/sheet/layout';
import type { Block, InputCell } from '../../define/sheet/sheet';
import { words } from './words';

interface Cover {
  readonly title: Text;
  readonly what: Text;
  readonly steps: readonly Text[];
  readonly version: string;
  /** What is said where the functions of the add-in do not answer. */
  readonly silent: Text;
}

/** The first sheet: what the workbook is for, what to do, whether Kehu answers; then whatever else is to be said. */
export function coverSheet(
  { title, what, steps, version, silent }: Cover,
  more: readonly Block[],
  lang: Lang,
): LaidSheet {
  const blocks: Block[] = [
    { kind: 'title', heading: title, lines: [what] },
    { kind: 'notes', title: words.steps, lines: steps },
    status(version, silent),
    ...more,
  ];
  return layout({ name: words.cover, blocks }, lang);
}

/** Two texts of one sentence, of which the function that is asked decides. */
function status(version: string, silent: Text): Block {
  const answers = filled(words.answers, { version });
  const cell: InputCell = {
    id: 'status',
    label: words.status,
    value: answers,
    format: 'text',
    formula: ['IF(ISNUMBER(GROSS_MARGIN(10,2)),', answers, ',', silent, ')'],
  };
  return { kind: 'inputs', title: words.statusTitle, cells: [cell] };
}
