import type { LaidSheet } from '../../../src/define/sheet/laid';
import type { RawCell } from '../../../src/define/sheet/input';
import { recalculated, typedOver, type Value } from '../../define/sheet/recalculated';

/** By the name of the table: by header, what is typed into its rows from the first one on. */
type Typed = Readonly<Record<string, Readonly<Record<string, readonly RawCell[]>>>>;

/**
 * A sheet after a person has filled it in: what a column of a table says then, and the cell beside a label of its form.
 */
export async function filledIn(sheet: LaidSheet, typed: Typed) {
  const place = (table: string, header: string) => {
    const { row, column, columns } = sheet.tables.find(({ name }) => name === table)!.area;
    const found = sheet.cells[row]!.slice(column, column + columns).findIndex(
      (cell) => cell?.value === header,
    );
    if (found < 0) throw new Error(`${table} has no column “${header}”.`);
    return { row: row + 1, column: column + found };
  };
  let laid = sheet;
  for (const [table, columns] of Object.entries(typed)) {
    for (const [header, entries] of Object.entries(columns)) {
      const { row, column } = place(table, header);
      entries.forEach((entry, r) => (laid = typedOver(laid, row + r, column, entry)));
    }
  }
  const [values] = await recalculated([laid]);
  return {
    column(table: string, header: string, count: number): Value[] {
      const { row, column } = place(table, header);
      return Array.from({ length: count }, (_, r) => values![row + r]![column]!);
    },
    beside(label: string): Value {
      const row = values!
        .slice(0, sheet.tables[0]!.area.row)
        .map(([first]) => first)
        .lastIndexOf(label);
      return values![row]![1]!;
    },
  };
}
