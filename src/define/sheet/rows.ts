import { BLANK } from '../function/cell';
import { sameName } from '../function/kinds';
import { filled } from './fill';
import { finding, type Finding, type Place } from './finding';
import { nameIn, type Given } from './given';
import { sentences } from './sentences';
import type { Content } from './sheet';
import { isFamily, type FamilyMember, type Source, type SourceColumns, type SourceData } from './source';
import type { Cell } from './step/expression';
import type { From, Rows } from './table';

/** Rows of a table that come from a source. */
export interface SourceRows extends Rows {
  /** Row of data, counted from 0, of each. */
  readonly from: readonly number[];
  readonly findings: readonly Finding[];
}

/** The cells of the data behind some rows of a column. */
export const placesIn = ({ source, rows: data }: From, { id }: Given, rows: readonly number[]): Place[] =>
  rows.flatMap((row): Place[] => {
    const at = data[row];
    return at === undefined || at === null ? [] : [{ source, column: id, row: at }];
  });

type Column = readonly [id: string, column: Given];
const givens = (source: Source): Column[] =>
  Object.entries(source.columns).flatMap(([id, column]): Column[] =>
    isFamily(column) ? [] : [[id, column]],
  );

const cellsOf = (data: SourceData, id: string): readonly unknown[] =>
  (data.columns as Readonly<Record<string, readonly unknown[]>>)[id]!;

function contentOf(cell: unknown, column: Given): Content {
  if (cell === BLANK) return column.blank === 'zero' ? 0 : '';
  return column.kind === 'choice' ? nameIn(column, cell as string) : (cell as Content);
}

/**
 * The rows of a source that have what they need, in their order. A row without a name is left out where all of it is
 * blank, and an error else.
 */
export function rowsOf<C extends SourceColumns>(
  id: string,
  source: Source<C>,
  data: SourceData<C>,
): SourceRows {
  const columns = givens(source);
  const { rows, findings } = usable(id, source, data as SourceData, columns);
  const known = new Map<Cell, readonly Content[]>(
    columns.map(([key, column]) => {
      const cells = cellsOf(data as SourceData, key);
      return [column, rows.map((row) => contentOf(cells[row], column))];
    }),
  );
  return { count: rows.length, known, from: rows, findings };
}

function usable(id: string, source: Source, data: SourceData, columns: readonly Column[]) {
  const rows: number[] = [];
  const empty: Place[] = [];
  const unnamed: Place[] = [];
  const without = new Map<Column, Place[]>();
  const families = Object.entries(source.columns).flatMap(([key, column]) =>
    isFamily(column) ? (cellsOf(data, key) as readonly FamilyMember<unknown>[]) : [],
  );
  const inFamily = (row: number): boolean => families.some(({ cells }) => cells[row] !== BLANK);
  for (let row = 0; row < data.count; row++) {
    const isFilled = ([key]: Column): boolean => cellsOf(data, key)[row] !== BLANK;
    const key = source.key;
    if (!columns.some(isFilled) && !inFamily(row)) {
      empty.push({ source: id, column: key ?? columns[0]![0], row });
      continue;
    }
    const missing = columns.find(
      (column) => column[1].blank === 'row is left out' && column[0] !== key && !isFilled(column),
    );
    if (missing) pushed(without, missing).push({ source: id, column: missing[0], row });
    else if (key !== null && cellsOf(data, key)[row] === BLANK)
      unnamed.push({ source: id, column: key, row });
    else rows.push(row);
  }
  const findings: Finding[] = [];
  if (unnamed.length > 0) findings.push(finding('error', sentences.nameMissing, unnamed));
  if (rows.length === 0 && unnamed.length === 0) findings.push(finding('error', sentences.noUsableRows));
  if (empty.length > 0)
    findings.push(finding('warning', filled(sentences.emptyRows, { count: empty.length }), empty));
  for (const [[, { term }], places] of without) {
    findings.push(
      finding('warning', filled(sentences.rowsWithout, { column: term, count: places.length }), places),
    );
  }
  return { rows, findings };
}

function pushed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** Names that stand in several rows of a source which has one per name: each row is computed by itself. */
export function repeatedNames(source: string, rows: SourceRows, name: Given): Finding[] {
  const groups = groupedByName(rows.known.get(name)!).filter(({ length }) => length > 1);
  const text = filled(sentences.repeated, { count: groups.length });
  return groups.length === 0
    ? []
    : [finding('warning', text, placesIn({ source, rows: rows.from }, name, groups.flat()))];
}

/** Rows by name, whatever its case, in the order of appearance. */
export function groupedByName(names: readonly Content[]): number[][] {
  const groups = new Map<string, number[]>();
  names.forEach((name, row) => {
    const same = sameName(String(name));
    const group = groups.get(same);
    if (group) group.push(row);
    else groups.set(same, [row]);
  });
  return [...groups.values()];
}
