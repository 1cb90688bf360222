import type { Content } from './sheet';
import type { Cell } from './step/expression';
import type { From, Rows, Table, Worked } from './table';

/** The cells that are known, of these rows in this order. */
export const knownAt = (known: Rows['known'], order: readonly number[]): [Cell, readonly Content[]][] =>
  [...known].map(([cell, cells]) => [cell, order.map((row) => cells[row]!)]);

/** A table with its rows in the order that it asks for; the columns that decide must have been worked out before. */
export function arranged(table: Table, column: Worked['column']): Table {
  const { order, from } = table;
  if (!order) return table;
  const keys = order.by.map((cell) => column(cell).map(rankOf));
  const rows = Array.from({ length: table.count }, (_, row) => row)
    .sort((a, b) => {
      const decides = keys.find((key) => key[a] !== key[b]);
      return decides ? (decides[a]! > decides[b]! ? -1 : 1) : a - b;
    })
    .slice(0, order.first);
  const moved = (one: From): From => ({ ...one, rows: rows.map((row) => one.rows[row]!) });
  return {
    ...table,
    count: rows.length,
    known: new Map(knownAt(table.known, rows)),
    ...(from ? { from: 'source' in from ? moved(from) : from.map(moved) } : {}),
  };
}

const rankOf = (cell: Content): number => (typeof cell === 'number' ? cell : -Infinity);
