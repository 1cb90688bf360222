import { Fault, isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import type { CallArgument } from './argument';
import { BLANK, errorCode, isBlank, quote, readCell, type Kind } from './cell';
import { label, sameName } from './kinds';
import { at, columnsInWords, toGrid, type Grid } from './grid';
import { sentences } from './sentences';

type Row = readonly (string | number | typeof BLANK)[];

export interface TableColumn {
  readonly kind: Kind<string> | Kind<number> | Kind<string | number>;
  /** May be blank always, or is blank in the last row and there only: what lies beyond every edge. */
  readonly blank?: 'always' | 'last';
}

interface TableShape<V> {
  readonly columns: readonly TableColumn[];
  /** How many of the columns may be left off at the right. */
  readonly spare?: number;
  /** The first column: names that may not repeat, or numbers that must rise, fall, or do either throughout. */
  readonly key: 'names' | 'rising' | 'falling' | 'either';
  /** Makes the policy of the checked rows. */
  readonly of: (rows: readonly Row[]) => V;
}

/**
 * A table as an argument: no header row, trailing blank rows ignored. A gap, a repeat or a break of order is refused
 * with its row. Without a fallback the table is required.
 */
export function table<V>(id: string, term: Text, shape: TableShape<V>, fallback?: V): CallArgument<V> {
  const name: Text = { en: id, 'zh-CN': term['zh-CN'] };
  return {
    role: 'call',
    id,
    name,
    optional: fallback !== undefined,
    dimension: 'matrix',
    read(raw) {
      if (fallback !== undefined && (raw === null || raw === undefined)) return fallback;
      const grid = toGrid(raw);
      const rows = rowsOf(grid);
      if (rows.length === 0) return fallback ?? Fault.value(sentences.tableMissing, { argument: name });
      const read = readRows(rows, shape, name, grid);
      return isFault(read) ? read : (disorder(read, shape.key, name, grid) ?? shape.of(read));
    },
  };
}

function rowsOf({ cells, columns, rows }: Grid): unknown[][] {
  const all = Array.from({ length: rows }, (_, r) => cells.slice(r * columns, (r + 1) * columns));
  while (all.length > 0 && all[all.length - 1]!.every(isBlank)) all.pop();
  return all;
}

/** An error handed over goes before anything that is said of the table itself. */
function errorIn(name: Text, grid: Grid): Fault | null {
  const index = grid.cells.findIndex((cell) => errorCode(cell) !== null);
  const read = readCell(label, grid.cells[index]);
  return isFault(read) ? at(read, name, grid, index) : null;
}

function readRows<V>(rows: unknown[][], shape: TableShape<V>, name: Text, grid: Grid): Row[] | Fault {
  const { columns, spare = 0 } = shape;
  const error = errorIn(name, grid);
  if (error) return error;
  if (grid.columns > columns.length || grid.columns < columns.length - spare) {
    return Fault.value(sentences.tableColumns, {
      argument: name,
      found: columnsInWords(grid.columns),
      expected: columnsInWords(columns.length),
    });
  }
  let bad: Fault | undefined;
  const read = rows.map((cells, r) =>
    cells.map((cell, c) => {
      const { kind, blank } = columns[c]!;
      let value = readCell<string | number>(kind as Kind<string | number>, cell);
      const ends = blank === 'last' && r === rows.length - 1;
      if (value === BLANK && !ends && blank !== 'always') value = Fault.value(sentences.tableBlank);
      if (ends && value !== BLANK && !isFault(value))
        value = Fault.value(sentences.tableEnd, { found: quote(cell) });
      if (!isFault(value)) return value;
      bad ??= at(value, name, grid, r * grid.columns + c);
      return BLANK;
    }),
  );
  return bad ?? read;
}

function disorder(
  rows: readonly Row[],
  key: TableShape<unknown>['key'],
  name: Text,
  grid: Grid,
): Fault | null {
  const keys = rows.map((row) => row[0]!).filter((k) => k !== BLANK);
  const refuse = (text: Text, r: number): Fault =>
    at(Fault.value(text, { found: quote(keys[r]) }), name, grid, r * grid.columns);
  if (key === 'names') {
    const names = keys.map((k) => sameName(String(k)));
    const repeat = names.findIndex((k, r) => names.indexOf(k) < r);
    return repeat < 0 ? null : refuse(sentences.tableRepeat, repeat);
  }
  const numbers = keys as number[];
  const rising = key === 'rising' || (key === 'either' && numbers.length > 1 && numbers[1]! > numbers[0]!);
  for (let r = 1; r < numbers.length; r++) {
    const step = numbers[r]! - numbers[r - 1]!;
    if (step === 0) return refuse(sentences.tableRepeat, r);
    if (step > 0 !== rising) return refuse(sentences.tableOrder, r);
  }
  return null;
}
