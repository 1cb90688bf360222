import type { Text } from '../../../core/text';
import { filled } from '../../../define/sheet/fill';
import { sheetWords as words } from './sheet-text';

/** A bucket's label as the heading of a column: `D001-030` is “1–30 days late”. */
export function heading(label: string): Text {
  const [, from, to] = /^D(\d+)(?:-(\d+)|\+)$/.exec(label) ?? [];
  if (from === undefined) return words.notDue;
  return to === undefined
    ? filled(words.lateBeyond, { days: Number(from) - 1 })
    : filled(words.lateBetween, { from: Number(from), to: Number(to) });
}
