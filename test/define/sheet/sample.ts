import { defaultsOf, type OptionValue } from '../../../src/define/sheet/option';
import type { SheetDefinition } from '../../../src/define/sheet/definition';
import type { RawCell, SheetInput } from '../../../src/define/sheet/input';
import type { SourceInput } from '../../../src/define/sheet/source';

export type Columns = Readonly<Record<string, readonly RawCell[]>>;
export type Options = Readonly<Record<string, OptionValue>>;

/** A source as the pane would pass it: columns side by side from A1 with a header row. */
export function sourceOf(columns: Columns, worksheet = 'Data'): SourceInput {
  const entries = Object.entries(columns);
  return {
    worksheet,
    address: 'A1:C9',
    rows: Array.from({ length: entries[0]?.[1].length ?? 0 }, (_, i) => i + 1),
    columns: Object.fromEntries(entries.map(([id, cells], column) => [id, [{ header: id, cells, column }]])),
    unit: { currency: null, multiple: 1 },
    remarks: [],
  };
}

/** Input of a sheet from the columns of its first source, or of each by its id. */
export const inputFor = (
  definition: SheetDefinition,
  columns: Columns,
  options: Options = {},
  more: Partial<SheetInput> = {},
): SheetInput => ({
  sources: { [Object.keys(definition.sources)[0]!]: sourceOf(columns) },
  options: { ...defaultsOf(definition.options), ...options },
  lang: 'en',
  date: '2026-11-22',
  version: '0.1.0',
  ...more,
});
