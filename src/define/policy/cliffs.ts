import type { Text } from '../../core/text';
import { percent } from '../sheet/entry';
import { filled, joined } from '../sheet/fill';
import type { Format } from '../sheet/format';
import type { Entry, Shape, ShapeColumn } from './shape';

type Table = Extract<Shape<unknown>, { kind: 'table' }>;

/** An entry as a person writes it. */
export const entryShown = (entry: Entry, format: Format): Text => {
  if (typeof entry === 'object') return entry;
  const shown = typeof entry === 'number' && format === 'share' ? percent(entry) : String(entry);
  return { en: shown, 'zh-CN': shown };
};

const SAID = {
  cliff: {
    en: '“{column}” steps most between rows {row} and {next}: from {from} to {to}. A customer on either side is treated that differently.',
    'zh-CN':
      '“{column}”在第 {row} 行与第 {next} 行之间落差最大：由 {from} 变为 {to}。分界两侧的客户差别即如此之大。',
  },
  turn: {
    en: '“{column}” rises and falls: it turns at row {row}. Check the order.',
    'zh-CN': '“{column}”有升有降：在第 {row} 行转向。请核对顺序。',
  },
} satisfies Record<string, Text>;

/**
 * What a table of bands does at its edges, though no rule forbids it: the largest step, and a value that turns. Null
 * where the rows are in no order or have no steps.
 */
export function cliffsOf(table: Table, rows: readonly (readonly Entry[])[]): Text | null {
  const { columns } = table;
  if (!columns.some(({ order }) => order)) return null;
  const said = columns.flatMap((column, k) =>
    column.order || column.key
      ? []
      : stepsIn(
          column,
          rows.map((row) => row[k]!),
        ),
  );
  return said.length === 0 ? null : joined(said, { en: ' ', 'zh-CN': '' });
}

function stepsIn(column: ShapeColumn, cells: readonly Entry[]): Text[] {
  if (cells.length < 3 || !cells.every((cell) => typeof cell === 'number')) return [];
  const steps = cells.slice(1).map((next, i) => next - cells[i]!);
  const largest = steps.reduce((most, step, i) => (Math.abs(step) > Math.abs(steps[most]!) ? i : most), 0);
  const sign = Math.sign(steps.find((step) => step !== 0) ?? 0);
  if (sign === 0) return [];
  const turn = steps.findIndex((step) => step !== 0 && Math.sign(step) !== sign);
  const show = (i: number) => entryShown(cells[i]!, column.format);
  const params = { column: column.header, row: largest + 1, next: largest + 2 };
  return [
    filled(SAID.cliff, { ...params, from: show(largest), to: show(largest + 1) }),
    ...(turn < 0 ? [] : [filled(SAID.turn, { column: column.header, row: turn + 1 })]),
  ];
}
