import type { RawCell } from '../sheet/input';
import { isFamily, type MoneyUnit, type SourceOutline } from '../sheet/source';
import { canBe, type Contents } from './contents';
import { isPeriod } from './header';
import { around, bagOf, isMeasure, turns, wordsOf } from './header-words';
import { isFilled } from './range';
import { splitHeader } from './units';

/** A column of the range with what its header says. */
export interface NamedColumn {
  /** Column of the worksheet, counted from 0. */
  readonly column: number;
  readonly header: RawCell;
  readonly format: string | undefined;
  readonly words: readonly string[];
  /** What stands in brackets beside the words and is no unit. */
  readonly notes: readonly string[];
  readonly unit: MoneyUnit | null;
  readonly contents: Contents;
}

/**
 * How a column was found: by the very words of its header; by words that contain them, or as the only one left, which
 * wants confirming; as the person said; or not at all.
 */
export interface Match {
  readonly how: 'sure' | 'guess' | 'chosen' | 'open';
  /** Columns of the worksheet; a family has any number. */
  readonly columns: readonly number[];
}

export type Matches = Readonly<Record<string, Match>>;

type Wanted = SourceOutline['columns'][string];
type Family = Extract<Wanted, { role: 'family' }>;
type Given = Exclude<Wanted, Family>;

/** A header taken apart for comparing. */
export function namedColumn(
  column: number,
  header: RawCell,
  format: string | undefined,
  unit: MoneyUnit | null,
  contents: Contents,
): NamedColumn {
  const parts = splitHeader(typeof header === 'string' ? header : '');
  return {
    column,
    header,
    format,
    words: wordsOf(parts.word),
    notes: parts.notes,
    unit: unit ?? parts.unit,
    contents,
  };
}

/** The headers by which a column is known, in both languages, its own name first. */
function namesOf({ term }: Wanted): readonly (readonly string[])[] {
  const names = [term.en, term['zh-CN'], ...Object.values(term.headers ?? {}).flat()];
  return names.map((name) => wordsOf(splitHeader(name).word || name));
}

/** Recognises a header of a source, whatever its case, order of words, unit and brackets. */
export function knownIn(source: SourceOutline): (cell: RawCell) => boolean {
  const known = new Set(
    Object.values(source.columns).flatMap((wanted) =>
      isFamily(wanted) ? [] : namesOf(wanted).flatMap(formsOf),
    ),
  );
  return (cell) => formsOf(wordsOf(splitHeader(String(cell)).word)).some((form) => known.has(form));
}

/** A name as it may be compared: words run together, and words in any order. */
const formsOf = (words: readonly string[]): string[] =>
  words.length === 0 ? [] : [words.join(''), `~${bagOf(words)}`];

interface Pair {
  readonly id: string;
  readonly column: NamedColumn;
  /** The smaller the better. */
  readonly rank: number;
}

/** Finds a column for each that is wanted; what the person chose goes before. No column serves two. */
export function matchColumns(
  source: SourceOutline,
  columns: readonly NamedColumn[],
  chosen: Readonly<Record<string, readonly number[]>> = {},
): Matches {
  const matches: Record<string, Match> = {};
  const taken = new Set<number>();
  const give = (id: string, how: Match['how'], found: readonly number[]): void => {
    matches[id] = { how, columns: found };
    found.forEach((column) => taken.add(column));
  };
  const present = new Set(columns.map(({ column }) => column));
  for (const [id, found] of Object.entries(chosen)) {
    const kept = found.filter((column) => present.has(column));
    if (source.columns[id] && kept.length === found.length) give(id, 'chosen', kept);
  }
  const givens = Object.values(source.columns).filter((wanted): wanted is Given => !isFamily(wanted));
  const families = Object.values(source.columns).filter(isFamily);
  const settle = (pairs: readonly Pair[], how: 'sure' | 'guess'): void => {
    for (const { id, column, rank } of [...pairs].sort((a, b) => a.rank - b.rank)) {
      if (matches[id] || taken.has(column.column)) continue;
      const equals = pairs.filter(
        (pair) => pair.id === id && pair.rank === rank && !taken.has(pair.column.column),
      );
      give(id, equals.length > 1 ? 'guess' : how, [column.column]);
    }
  };
  const pairsBy = (rankOf: (wanted: Given, column: NamedColumn) => number | null): Pair[] =>
    givens.flatMap((wanted) =>
      columns.flatMap((column): Pair[] => {
        const rank = matches[wanted.id] || taken.has(column.column) ? null : rankOf(wanted, column);
        return rank === null ? [] : [{ id: wanted.id, column, rank }];
      }),
    );
  settle(pairsBy(sureRank), 'sure');
  for (const family of families) {
    const found = matches[family.id] ? [] : familyOf(family, columns, taken);
    if (found.length > 0) give(family.id, family.headers === 'period' ? 'sure' : 'guess', found);
  }
  settle(pairsBy(guessRank), 'guess');
  onlyOnesLeft(givens, columns, matches, taken).forEach(([id, column]) => give(id, 'guess', [column]));
  for (const id of Object.keys(source.columns)) matches[id] ??= { how: 'open', columns: [] };
  return matches;
}

/** The place of the header among the names of what is wanted, if it is one of them. */
function sureRank(wanted: Given, { words, notes, contents }: NamedColumn): number | null {
  if (words.length === 0 || !canBe(wanted.kind, contents, true) || isTurned(wanted, [], notes)) return null;
  const forms = new Set(formsOf(words));
  const rank = namesOf(wanted).findIndex((name) => formsOf(name).some((form) => forms.has(form)));
  return rank < 0 ? null : rank;
}

/** How many words stand beside a known name, if one is contained and none of them turns it. */
function guessRank(wanted: Given, { words, notes, contents }: NamedColumn): number | null {
  if (words.length === 0 || !canBe(wanted.kind, contents, false)) return null;
  const ranks = namesOf(wanted).flatMap((name) => {
    const beside = around(words, name);
    return beside === null || isTurned(wanted, beside, notes) ? [] : [beside.join('').length];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function isTurned({ kind }: Given, beside: readonly string[], notes: readonly string[]): boolean {
  const told = kind === 'money' ? notes : notes.filter((note) => !isMeasure(note));
  return turns(beside) || told.some((note) => turns(wordsOf(note)));
}

function familyOf(family: Family, columns: readonly NamedColumn[], taken: ReadonlySet<number>): number[] {
  return columns
    .filter(
      ({ column, header, format, contents }) =>
        !taken.has(column) &&
        isFilled(header) &&
        canBe(family.kind, contents, false) &&
        (family.headers === 'text' || namesPeriod(header, format)),
    )
    .map(({ column }) => column);
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[-/ ']*(?:\d{2}|\d{4})?$/i;
const WRITTEN_PERIOD =
  /^(?:(?:fy|cy)?\s?\d{4}|(?:\d{2}|\d{4})[-/.年]?\s?(?:0?[1-9]|1[0-2])月?|\d{4}年度?|(?:0?[1-9]|1[0-2])月份?|[一二三四五六七八九十]{1,2}月份?|(?:\d{4}[-/ ]?)?q[1-4](?:[-/ ]?\d{4})?)$/i;

/** Whether a header is a year, a quarter, a month or a date. */
function namesPeriod(header: RawCell, format: string | undefined): boolean {
  if (typeof header !== 'string')
    return isPeriod(header, format) || (typeof header === 'number' && header >= 1 && header <= 12);
  const text = header.normalize('NFKC').trim();
  return MONTH.test(text) || WRITTEN_PERIOD.test(text);
}

/**
 * Where one required column is open and one column of its kind is left, that is a guess worth showing. Only columns
 * whose header is not known to mean something else are looked at.
 */
function onlyOnesLeft(
  givens: readonly Given[],
  columns: readonly NamedColumn[],
  matches: Readonly<Record<string, Match>>,
  taken: ReadonlySet<number>,
): [id: string, column: number][] {
  const open = givens.filter(({ id, required }) => required && !matches[id]);
  return open.flatMap((wanted): [string, number][] => {
    const alone = open.every((other) => other === wanted || other.kind !== wanted.kind);
    const fitting = columns.filter(
      ({ column, contents }) =>
        !taken.has(column) && contents.filled > 0 && canBe(wanted.kind, contents, false),
    );
    const [only] = fitting;
    return alone && fitting.length === 1 && only && !isTurned(wanted, only.words, only.notes)
      ? [[wanted.id, only.column]]
      : [];
  });
}
