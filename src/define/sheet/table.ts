import { decimalsOf } from '../../core/digits';
import { rationals } from '../../core/rational';
import { sum } from '../../core/sum';
import type { Text } from '../../core/text';
import { heading } from './fill';
import type { Format } from './format';
import { above, cell as cellRef, column as columnRef, type Formula } from './formula';
import { daysIn, parameter, rowsOf, tableColumn, unusable, type Settings } from './parameters';
import type { Column, Content, TableBlock } from './sheet';
import {
  holdsText,
  isCell,
  when,
  type Calculated,
  type Cell,
  type Expression,
  type Test,
} from './step/expression';
import { formulasOf, tested, written, type Sheetwide } from './step/excel';
import type { Scope } from './step/shared';
import { valuesOf } from './step/value';
import { wordsOf } from './step/words';

/** Cells that need no calculation, column by column, and how many rows they have. */
export interface Rows {
  readonly count: number;
  readonly known: ReadonlyMap<Cell, readonly Content[]>;
}

/** The row of data, counted from 0, that each row stands for; null where the source has none. */
export interface From {
  readonly source: string;
  readonly rows: readonly (number | null)[];
}

/** A table of the sheet: its columns are declared, its rows come from the data. */
export interface Table extends Rows {
  readonly id: string;
  readonly title?: Text;
  /** Name of an Excel table, Latin letters only: it can be sorted and filtered. Else its order is fixed. */
  readonly name?: string;
  /** Its one row is a form: each cell beside its header, with headings above some of them by their ids. */
  readonly form?: Readonly<Record<string, Text>>;
  /** By the id that tells them apart; in the order in which they stand. */
  readonly columns: Readonly<Record<string, Cell>>;
  readonly freezeColumns?: number;
  /** The ids of columns that tell rows of one name apart. */
  readonly apart?: readonly string[];
  /** Where its rows stand in the data. */
  readonly from?: From | readonly From[];
  /** What is decided here: free columns for the person follow, the proposal among them. */
  readonly decides?: Cell;
  /** What stands in the totals row below the first column. */
  readonly totals?: Text;
  /** The largest first, blank cells last, equal ones as they come; of a short list no more than the first rows. */
  readonly order?: { readonly by: readonly Cell[]; readonly first?: number };
}

/** The tables of one sheet, worked out: what cells hold, and how formulas speak of them. */
export interface Worked {
  readonly column: (cell: Cell) => readonly Content[];
  readonly value: (e: Expression) => Content;
  /** In which rows of a table a test holds. */
  readonly holds: (test: Test, table: Table) => readonly boolean[];
  readonly formula: (e: Expression) => Formula;
  readonly blockOf: (table: Table) => TableBlock;
}

export function workOut(tables: readonly Table[], settings: Settings): Worked {
  const known = new Map<Cell, readonly Content[]>();
  const home = new Map<Cell, Table>();
  for (const table of tables) {
    for (const cell of Object.values(table.columns)) if (!home.has(cell)) home.set(cell, table);
    for (const [cell, cells] of table.known) if (!known.has(cell)) known.set(cell, cells);
  }

  const numbers = (cell: Cell): (number | null)[] =>
    column(cell).map((x) => (typeof x === 'number' ? x : null));

  const scope: Scope = {
    column,
    setting: settings.setting,
    chosen: settings.chosen,
    rows: (policy) => rowsOf(policy, settings),
  };

  function column(cell: Cell): readonly Content[] {
    const before = known.get(cell);
    if (before) return before;
    const table = home.get(cell);
    if (!table || !isCalculated(cell)) throw new Error(`No table holds the column “${cell.term.en}”.`);
    const values = cell.role === 'own' ? cell.values(numbers) : calculated([cell], table)[0]!;
    known.set(cell, values);
    return values;
  }

  const calculated = (columns: readonly Calculated[], table: Table): Content[][] =>
    valuesOf(
      columns,
      new Map([...known].filter(([cell]) => home.get(cell) === table || table.known.has(cell))),
      table.count,
      scope,
    );

  /** All columns of a table in one pass, so that a step used by others is calculated once. */
  function complete(table: Table): void {
    const open = Object.values(table.columns)
      .filter(isCalculated)
      .filter((cell) => cell.role !== 'own' && !known.has(cell));
    calculated(open, table).forEach((values, k) => known.set(open[k]!, values));
  }

  const decimals = new Map<Cell, number>();
  const names = (table: Table | null): Sheetwide => {
    const own = new Map(Object.entries(table?.columns ?? {}).map(([id, cell]) => [cell, id]));
    const idIn = (cell: Cell): string => {
      const id = own.get(cell);
      if (id === undefined) throw new Error(`The table has no column “${cell.term.en}”.`);
      return id;
    };
    const all: Sheetwide = {
      cell: (cell) => [cellRef(idIn(cell))],
      above: (cell) => [above(idIn(cell))],
      column(cell) {
        if (own.has(cell)) return [columnRef(idIn(cell), table!.id)];
        const other = home.get(cell);
        const id = other && Object.entries(other.columns).find(([, one]) => one === cell)![0];
        if (!other || id === undefined) throw new Error(`No table holds the column “${cell.term.en}”.`);
        return [columnRef(id, other.id)];
      },
      parameter,
      formula: (e) => written(e, all),
      test: (t) => tested(t, all),
      decimals(cell) {
        if (!decimals.has(cell)) decimals.set(cell, decimalsIn(column(cell)));
        return decimals.get(cell)!;
      },
      tableOf: (policy, id, section) => tableColumn(policy, id, section, settings),
      daysIn: (policy) => daysIn(policy, settings),
      unusable: (of) => unusable(of, settings),
    };
    return all;
  };

  const sheetwide = names(null);
  return {
    column,
    value(e) {
      const step = {
        role: 'step',
        term: NAMELESS,
        format: holdsWords(e) ? 'text' : 'ratio',
        is: e,
      } as const;
      return valuesOf([step], new Map(), 1, scope)[0]![0]!;
    },
    holds(test, table) {
      const step = { role: 'step', term: NAMELESS, format: 'ratio', is: when(test, 1, 0) } as const;
      return calculated([step], table)[0]!.map((x) => x === 1);
    },
    formula: (e) => written(e, sheetwide),
    blockOf(table) {
      complete(table);
      return blockOf(table, column, names(table));
    },
  };
}

/** Whether a cell, or the cell of another table that is read, holds words. */
const holdsWords = (e: Expression): boolean =>
  isCell(e) ? holdsText(e) : typeof e === 'object' && 'op' in e && e.op === 'at' && holdsText(e.of);

const NAMELESS = { en: '', 'zh-CN': '' };

const isCalculated = (cell: Cell): cell is Calculated => cell.role !== 'given' && cell.role !== 'constant';

/** A person may refine a figure on the sheet, so formulas leave room for four decimals. */
const [FEWEST, MOST] = [4, 12];

const decimalsIn = (cells: readonly Content[]): number =>
  cells.reduce<number>((most, x) => {
    if (typeof x !== 'number') return most;
    const decimals = decimalsOf(x);
    return Math.max(most, decimals < 0 ? MOST : Math.min(decimals, MOST));
  }, FEWEST);

function blockOf(table: Table, valuesOf: (cell: Cell) => readonly Content[], names: Sheetwide): TableBlock {
  const { id, title, name, columns, form, freezeColumns, apart, totals } = table;
  const entries = Object.entries(columns);
  const hasTotal = entries.some(([, cell]) => totalled(cell));
  return {
    kind: 'table',
    id,
    ...(title ? { title } : {}),
    ...(name ? { excelTable: name } : {}),
    ...(freezeColumns === undefined ? {} : { freezeColumns }),
    ...(apart === undefined ? {} : { apart }),
    ...(form === undefined ? {} : { form }),
    columns: entries.map(([columnId, cell], k): Column => {
      const values = valuesOf(cell);
      const format = shown(cell.format, values);
      const header = heading(cell.term);
      const total = totalled(cell)
        ? {
            value: sumOf(values),
            formula: names.formula({ op: 'total', of: cell, where: [] }),
          }
        : undefined;
      return {
        id: columnId,
        header,
        format,
        values,
        ...(form && cell.role === 'given' ? { note: cell.tip } : {}),
        ...(k === 0 && hasTotal && totals && !total ? { total: { value: totals } } : {}),
        ...(total ? { total } : {}),
        ...(isCalculated(cell)
          ? calculatedParts(cell, names, columns)
          : { ...(cell.role === 'given' || cell.input ? { input: true, ...validated(cell) } : {}) }),
      };
    }),
  };
}

const totalled = (cell: Cell): boolean => 'total' in cell && cell.total === 'sum';

function calculatedParts(cell: Calculated, names: Sheetwide, columns: Table['columns']): Partial<Column> {
  const idOf = (of: Cell) => Object.entries(columns).find(([, one]) => one === of)?.[0];
  const { plain, addIn } = formulasOf(cell, names);
  const fn = cell.role === 'own' ? cell.addIn : 'addIn' in cell ? cell.addIn?.fn.id : undefined;
  const rule = 'rule' in cell ? cell.rule : undefined;
  return {
    formula: plain,
    ...(addIn ? { addIn } : {}),
    explain: {
      words: wordsOf(cell),
      withFigures: ({ cell: shown, parameter }) =>
        wordsOf(
          cell,
          (of) => {
            const id = idOf(of);
            return id === undefined ? null : shown(id);
          },
          parameter,
        ),
      ...(rule ? { rule } : {}),
      ...(fn === undefined ? {} : { addIn: fn }),
    },
  };
}

/** What Excel lets a person enter where figures of the data stand. */
function validated(cell: Cell): Partial<Column> {
  if (cell.role !== 'given') return {};
  switch (cell.kind) {
    case 'share':
      return { validation: { allow: 'number', least: 0, most: 1 } };
    case 'money':
    case 'number':
      return { validation: { allow: 'number' } };
    case 'whole':
      return { validation: { allow: 'number', least: 0, whole: true } };
    case 'date':
      return { validation: { allow: 'date' } };
    case 'flag':
      return { validation: { allow: 'list', list: [YES, NO] } };
    case 'choice':
      return {
        validation: { allow: 'list', list: cell.choices.map(({ name }) => name) },
      };
    case 'label':
    case 'grade':
      return {};
  }
}

const YES = { en: 'TRUE', 'zh-CN': 'TRUE' };
const NO = { en: 'FALSE', 'zh-CN': 'FALSE' };

/** Decimals are shown only in a column that has some. */
const shown = (format: Format, values: readonly Content[]): Format =>
  format === 'money' && values.every((value) => typeof value !== 'number' || Number.isInteger(value))
    ? 'whole'
    : format;

const sumOf = (values: readonly Content[]): number =>
  rationals.number(sum(values.filter((value) => typeof value === 'number')));
