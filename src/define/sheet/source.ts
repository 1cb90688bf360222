import type { Text } from '../../core/text';
import type { BLANK } from '../function/cell';
import type { Finding } from './finding';
import type { Family, Given, Unnamed } from './given';
import type { RawCell } from './input';

export type SourceColumns = Readonly<Record<string, Given | Family>>;

/** A range that the person selects. */
export interface Source<C extends SourceColumns = SourceColumns> {
  readonly title: Text;
  /** One sentence: what a row is, and where such a list is found. */
  readonly tip: Text;
  /** Whether a name has one row or many, whose figures are gathered. */
  readonly rows: 'one per name' | 'many per name';
  readonly required: boolean;
  readonly columns: C;
  /** The column that says what a row is about; sources meet by it. Null where rows have no name, as in a list of months. */
  readonly key: string | null;
  /** A column of codes by which sources meet where both have one, before names do. */
  readonly code: string | null;
}

type Declared = Readonly<Record<string, Unnamed<Given> | Unnamed<Family>>>;
type Named<D extends Declared> = {
  readonly [K in keyof D]: D[K] extends { role: 'given' } & Unnamed<Given<infer T>>
    ? Given<T>
    : D[K] extends { role: 'family' } & Unnamed<Family<infer T>>
      ? Family<T>
      : never;
};

/** Declares a source; its columns get their keys as ids. The first label is its key unless another is named. */
export function source<const D extends Declared>(
  { title, tip, rows, required = true, key, code = null }: SourceWords & SourceMore,
  columns: D,
): Source<Named<D>> {
  const entries = Object.entries(columns).map(([id, column]) => [id, { ...column, id }] as const);
  const first = entries.find(([, { kind }]) => kind === 'label')?.[0] ?? null;
  return {
    title,
    tip,
    rows,
    required,
    key: key === undefined ? first : key,
    code,
    columns: Object.fromEntries(entries) as unknown as Named<D>,
  };
}

type SourceWords = Pick<Source, 'title' | 'tip' | 'rows'>;
/** Columns that people fill in by hand, of a table that is read from nowhere. */
export const entries = <const D extends Declared>(columns: D): Named<D> =>
  source({ title: NOTHING, tip: NOTHING, rows: 'many per name' }, columns).columns;

const NOTHING: Text = { en: '', 'zh-CN': '' };

interface SourceMore {
  readonly required?: boolean;
  readonly key?: string | null;
  readonly code?: string | null;
}

/** A column of a source as it was found: cells in the order of the rows, before they are read. */
export interface FoundColumn {
  readonly header: RawCell;
  readonly cells: readonly RawCell[];
  /** Column of the worksheet, counted from 0. */
  readonly column: number;
}

/** What the money of a source is counted in, where its headers or a column say so. */
export interface MoneyUnit {
  /** `CNY`, `USD` …; null where nothing says. */
  readonly currency: string | null;
  /** 1, 1000, 10000 …: what one of the figures stands for. */
  readonly multiple: number;
}

/**
 * A source as it was selected and matched, with the rows that are no data left out. Plain values only: it can be sent,
 * kept and compared.
 */
export interface SourceInput {
  readonly worksheet: string;
  /** The address that was read, header included: `A1:G794`; blank where a sheet is its own source. */
  readonly address: string;
  /** Row of the worksheet, counted from 0, of each row of data. */
  readonly rows: readonly number[];
  /** By the id of the column; what has no column is left out. A family has any number. */
  readonly columns: Readonly<Record<string, readonly FoundColumn[]>>;
  readonly unit: MoneyUnit;
  /** What was done to the data on the way here, and what the person should know of it. */
  readonly remarks: readonly Finding[];
}

/** What a column says, row by row. */
export type Cells<T> = readonly (T | typeof BLANK)[];

export interface FamilyMember<T> {
  /** A text, or a number that may be a year, a month or a date. */
  readonly header: RawCell;
  readonly cells: Cells<T>;
}

/** A source as `draw` gets it: every cell read, with BLANK where there is nothing. */
export interface SourceData<C extends SourceColumns = SourceColumns> {
  readonly worksheet: string;
  readonly address: string;
  readonly unit: MoneyUnit;
  /** How many rows. */
  readonly count: number;
  /** Row of the worksheet, counted from 0, of each row of data. */
  readonly rows: readonly number[];
  readonly columns: {
    readonly [K in keyof C]: C[K] extends Given<infer T>
      ? Cells<T>
      : C[K] extends Family<infer T>
        ? readonly FamilyMember<T>[]
        : never;
  };
  /** Whether a column was chosen for it. */
  readonly has: (id: keyof C & string) => boolean;
}

export const isFamily = <C extends { readonly role: 'given' | 'family' }>(
  column: C,
): column is Extract<C, { readonly role: 'family' }> => column.role === 'family';

type Recognised = 'role' | 'id' | 'term' | 'kind' | 'required';

/** What a source is recognised by, without how its cells are read. */
export interface SourceOutline {
  readonly columns: Readonly<Record<string, Pick<Given, Recognised> | Pick<Family, Recognised | 'headers'>>>;
}
