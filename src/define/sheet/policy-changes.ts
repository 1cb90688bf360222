import type { Text } from '../../core/text';
import { entryShown } from '../policy/cliffs';
import type { Policy } from '../policy/policy';
import type { Entry } from '../policy/shape';
import { filled, joined } from './fill';
import type { Format } from './format';
import type { PolicyState } from './input';
import { isTable } from './parameters';
import { entriesOf } from './policy-state';

const SAID = {
  one: { en: '{name}: {before} → {after}', 'zh-CN': '{name}：{before} → {after}' },
  cell: { en: '{row}: {before} → {after}', 'zh-CN': '{row}：{before} → {after}' },
  table: { en: '{name} ({cells})', 'zh-CN': '{name}（{cells}）' },
  more: { en: '{count} more', 'zh-CN': '另 {count} 处' },
  blank: { en: 'blank', 'zh-CN': '空白' },
} satisfies Record<string, Text>;

/** So many cells of a table are told one by one. */
const MOST_CELLS = 8;

/** How the entries of a policy are shown, column by column. */
export const formatsOf = (policy: Policy<unknown>): readonly Format[] => {
  if (isTable(policy)) return policy.shape.columns.map(({ format }) => format);
  return [policy.shape?.kind === 'number' ? policy.shape.format : 'text'];
};

/** What changed in a policy, with what stood there: enough to take it back by hand. Null where nothing did. */
export function changeSaid(policy: Policy<unknown>, before: PolicyState, after: PolicyState): Text | null {
  const [old, now] = [entriesOf(policy, before), entriesOf(policy, after)];
  const formats = formatsOf(policy);
  const shown = (entry: Entry | undefined, k: number): Text =>
    entry === undefined || entry === '' ? SAID.blank : entryShown(entry, formats[k] ?? 'text');
  const cells = Array.from({ length: Math.max(old.length, now.length) }, (_, r) => r).flatMap((r) =>
    formats.flatMap((_, k) => {
      const [was, is] = [shown(old[r]?.[k], k), shown(now[r]?.[k], k)];
      return was.en === is.en ? [] : [{ row: r, before: was, after: is }];
    }),
  );
  const [first] = cells;
  if (!first) return null;
  if (!isTable(policy))
    return filled(SAID.one, { name: policy.name, before: first.before, after: first.after });
  const key = policy.shape.columns.findIndex((column) => column.key);
  const rowSaid = (r: number): Text => {
    const entry = key < 0 ? undefined : (now[r]?.[key] ?? old[r]?.[key]);
    return entryShown(entry === undefined || entry === '' ? r + 1 : entry, 'whole');
  };
  const told = cells
    .slice(0, MOST_CELLS)
    .map(({ row, before, after }) => filled(SAID.cell, { row: rowSaid(row), before, after }));
  const rest = cells.length - told.length;
  const all = rest > 0 ? [...told, filled(SAID.more, { count: rest })] : told;
  return filled(SAID.table, { name: policy.name, cells: joined(all, { en: ', ', 'zh-CN': '，' }) });
}
