import { sum } from '../../../core/sum';
import { sameName } from '../../function/kinds';
import type { Policy } from '../../policy/policy';
import type { Entry } from '../../policy/shape';
import type { OptionValue, SheetOption } from '../option';
import type { Content } from '../sheet';
import type { Cell, Code, Codes, Overall } from './expression';

/** What the cells of a sheet hold, as far as expressions ask. */
export interface Scope {
  /** All cells of a column of any table; blank is "". */
  readonly column: (cell: Cell) => readonly Content[];
  readonly setting: (policy: Policy<unknown>) => unknown;
  readonly chosen: (option: SheetOption) => OptionValue;
  /** The rows of a policy's table. */
  readonly rows: (policy: Policy<unknown>) => readonly (readonly Entry[])[];
}

/** What all rows have in common. */
export interface Shared {
  readonly overall: Aggregates;
  readonly table: (policy: Policy<unknown>) => PolicyTable;
  readonly codes: (of: Codes) => Record<'alone' | 'others', (readonly [string, Code])[]>;
}

/** The table of a policy, or one section of it, ready to be looked up. */
interface PolicyTable {
  readonly falling: boolean;
  readonly section: (word: string) => PolicyTable;
  readonly columnOf: (id: string) => readonly Entry[];
  /** The row of a key, whatever its case; -1 where there is none. */
  readonly rowOf: (key: string) => number;
}

function policyTables(scope: Scope): (policy: Policy<unknown>) => PolicyTable {
  return remembered((policy: Policy<unknown>) => tableOf(policy, scope.rows(policy)));

  function tableOf(policy: Policy<unknown>, rows: readonly (readonly Entry[])[]): PolicyTable {
    const columnOf = remembered((id: string) => {
      const k = columnIndex(policy, id);
      return rows.map((row) => row[k]!);
    });
    return {
      falling: orderOf(policy) === 'falling',
      section: remembered((word: string) =>
        tableOf(
          policy,
          sectionRows(policy, rows, word).map((row) => rows[row]!),
        ),
      ),
      columnOf,
      rowOf: remembered((key: string) =>
        columnOf('key').findIndex((word) => sameName(String(wordOf(word))) === sameName(key)),
      ),
    };
  }
}

/** The same function, asked once for each argument. */
function remembered<A, R>(compute: (of: A) => R): (of: A) => R {
  const known = new Map<A, R>();
  return (of) => {
    if (!known.has(of)) known.set(of, compute(of));
    return known.get(of)!;
  };
}

/** What a total or a count is made of. */
interface Aggregate {
  readonly sum: ReturnType<typeof sum>;
  readonly numbers: number;
  readonly largest: number | undefined;
  /** Cells that are not blank. */
  readonly filled: number;
}
/** `node` asks for it: what it wants is worked out once for each answer. */
type Aggregates = (node: object, of: Cell, where: Overall['where'], wanted: readonly Content[]) => Aggregate;

/** Figures over whole columns, each worked out once however many rows ask for it. */
function aggregates(scope: Scope): Aggregates {
  const known = new Map<object, Map<string, Aggregate>>();
  const rowsBy = remembered((cell: Cell) => {
    const rows = new Map<unknown, number[]>();
    scope.column(cell).forEach((content, row) => {
      const key = sameOf(content);
      const same = rows.get(key);
      if (same) same.push(row);
      else rows.set(key, [row]);
    });
    return rows;
  });
  /** The rows that the first equality leaves: a figure for each of many names stays linear in the rows. */
  function candidates(where: Overall['where'], wanted: readonly Content[]): readonly number[] | null {
    const k = where.findIndex(([, compare]) => compare === '=');
    return k < 0 ? null : (rowsBy(where[k]![0]).get(sameOf(wanted[k]!)) ?? []);
  }
  return (node, of, where, wanted) => {
    const key = JSON.stringify(wanted.map(wordOf));
    const ofNode = known.get(node) ?? new Map<string, Aggregate>();
    known.set(node, ofNode);
    const before = ofNode.get(key);
    if (before) return before;
    const column = scope.column(of);
    const holds = (row: number): boolean =>
      where.every(([cell, compare], k) => holdsAt(scope.column(cell)[row]!, compare, wanted[k]!));
    const rows = candidates(where, wanted);
    const cells = rows
      ? rows.filter(holds).map((row) => column[row]!)
      : column.filter((_, row) => holds(row));
    const found = cells.filter((x) => typeof x === 'number');
    const made = {
      sum: sum(found),
      numbers: found.length,
      largest: found.reduce<number | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined),
      filled: cells.reduce<number>((count, x) => (x === '' ? count : count + 1), 0),
    };
    ofNode.set(key, made);
    return made;
  };
}

function holdsAt(cell: Content, compare: '=' | '>', e: Content): boolean {
  const [value, wanted] = [wordOf(cell), wordOf(e)];
  if (compare === '>') return typeof value === 'number' && typeof wanted === 'number' && value > wanted;
  return sameOf(cell) === sameOf(e);
}

/** What is equal to a content, whatever its case. */
function sameOf(content: Content): number | string | boolean {
  const word = wordOf(content);
  return typeof word === 'string' ? sameName(word) : word;
}

export const sharedOf = (scope: Scope): Shared => ({
  overall: aggregates(scope),
  table: policyTables(scope),
  codes: remembered(({ codes }) => {
    const entries = Object.entries(codes);
    return {
      alone: entries.filter(([, code]) => code.alone),
      others: entries.filter(([, code]) => !code.alone),
    };
  }),
});

/** Which column of its table a policy means. */
export function columnIndex({ id, shape }: Policy<unknown>, column: string): number {
  const index = shape?.kind === 'table' ? shape.columns.findIndex((c) => c.id === column) : -1;
  if (index < 0) throw new Error(`The policy “${id}” has no column “${column}”.`);
  return index;
}

/** The rows of one section of a policy's table. */
export function sectionRows(
  { id, shape }: Policy<unknown>,
  rows: readonly (readonly Entry[])[],
  section: string,
): number[] {
  const k = shape?.kind === 'table' ? shape.columns.findIndex((column) => column.section) : -1;
  if (k < 0) throw new Error(`The policy “${id}” has no sections.`);
  return rows.flatMap((row, i) => (sameName(String(wordOf(row[k]!))) === sameName(section) ? [i] : []));
}

export const orderOf = ({ shape }: Policy<unknown>): 'rising' | 'falling' | undefined =>
  shape?.kind === 'table' ? shape.columns.find(({ order }) => order)?.order : undefined;

/** Words are compared in one language. */
export const wordOf = (content: Content): number | string | boolean =>
  typeof content === 'object' ? content.en : content;
