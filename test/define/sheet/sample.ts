import { defaultsOf, type OptionValue } from '../../../src/define/sheet/option';
import type { SheetDefinition } from '../../../src/define/sheet/definition';
import type { RawCell, SheetInput } from '../../../src/define/sheet/input';

/** Input as the pane would pass it: columns by need, side by side from A1 with a header row. */
export function inputFor(
  definition: SheetDefinition,
  columns: Readonly<Record<string, readonly RawCell[]>>,
  options: Readonly<Record<string, OptionValue>> = {},
): SheetInput {
  const entries = Object.entries(columns);
  return {
    columns: Object.fromEntries(
      entries.map(([need, cells], i) => [need, { header: need, cells, row: 1, column: i }]),
    ),
    rows: entries[0]?.[1].length ?? 0,
    source: { worksheet: 'Data', address: 'A1:C9' },
    options: { ...defaultsOf(definition.options), ...options },
    lang: 'en',
    date: '2026-11-22',
    version: '0.1.0',
  };
}
