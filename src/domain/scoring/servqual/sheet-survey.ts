import type { Text } from '../../../core/text';
import { BLANK } from '../../../define/function/cell';
import { sameName } from '../../../define/function/kinds';
import { filled } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { rowsOf, type SourceRows } from '../../../define/sheet/rows';
import type { FamilyMember, SourceData } from '../../../define/sheet/source';
import { expectations, perceptions, questions } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** What one respondent said to one question; blank where nothing. */
export interface Answer {
  readonly respondent: string;
  readonly expectation: number | '';
  readonly perception: number | '';
}

export interface Question {
  readonly name: string;
  /** Its place among the dimensions, counted from 0. */
  readonly dimension: number;
  readonly answers: readonly Answer[];
}

export interface Survey {
  readonly questions: readonly Question[];
  readonly dimensions: readonly (string | Text)[];
  readonly respondents: number;
  readonly findings: readonly Finding[];
}

type Answers = SourceData<(typeof perceptions)['columns']>;

/** The answers to each question, every respondent once. */
export function surveyOf(
  perceived: Answers,
  expected: Answers | null,
  list: SourceData<(typeof questions)['columns']> | null,
): Survey {
  const own = rowsOf('perceptions', perceptions, perceived);
  const other = expected && rowsOf('expectations', expectations, expected);
  const members = perceived.columns.questions;
  const respondents = met(perceived, own, expected, other);
  const partnerOf = partners(members, expected?.columns.questions ?? []);
  const listed = list && rowsOf('questions', questions, list);
  const names = members.map(({ header }) => String(header).trim());
  const dimensionOf = names.map((name) => dimensionNamed(name, listed));
  const dimensions = distinct(dimensionOf);
  const alone = respondents.filter(
    ({ perceived, expected }) => perceived === null || expected === null,
  ).length;
  return {
    questions: members.map((member, q) => ({
      name: names[q]!,
      dimension: dimensions.findIndex((one) => isSame(one, dimensionOf[q]!)),
      answers: respondents.map(({ name, perceived, expected }) => ({
        respondent: name,
        perception: answer(member, perceived),
        expectation: answer(partnerOf(q), expected),
      })),
    })),
    dimensions,
    respondents: respondents.length,
    findings: [
      ...own.findings,
      ...(other?.findings ?? []),
      ...(listed?.findings ?? []),
      ...(expected && alone > 0 ? [finding('warning', filled(words.alone, { count: alone }))] : []),
    ],
  };
}

const answer = (member: FamilyMember<number> | undefined, row: number | null): number | '' => {
  const cell = row === null ? BLANK : (member?.cells[row] ?? BLANK);
  return cell === BLANK ? '' : cell;
};

interface Respondent {
  readonly name: string;
  readonly perceived: number | null;
  readonly expected: number | null;
}

/** By name where both lists have one, the first of a name with the first; else row by row. */
function met(
  perceived: Answers,
  own: SourceRows,
  expected: Answers | null,
  other: SourceRows | null,
): Respondent[] {
  const byName = perceived.has('respondent') && (expected?.has('respondent') ?? true);
  const keys = ({ columns }: Answers, rows: readonly number[]): string[] => {
    const times = new Map<string, number>();
    return rows.map((row) => {
      const cell = columns.respondent[row];
      if (!byName || cell === BLANK) return `\n${row}`;
      const name = sameName(String(cell));
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return `${name}\n${time}`;
    });
  };
  const nameAt = ({ columns }: Answers, row: number): string =>
    columns.respondent[row] === BLANK ? String(row + 1) : String(columns.respondent[row]);
  const expectedKeys = expected && other ? keys(expected, other.from) : [];
  const open = new Map(expectedKeys.map((key, i) => [key, i] as const));
  const first = keys(perceived, own.from).map((key, i): Respondent => {
    const at = open.get(key);
    open.delete(key);
    return {
      name: nameAt(perceived, own.from[i]!),
      perceived: own.from[i]!,
      expected: at === undefined ? null : other!.from[at]!,
    };
  });
  const rest = [...open.values()].map((i): Respondent => {
    const row = other!.from[i]!;
    return { name: nameAt(expected!, row), perceived: null, expected: row };
  });
  return [...first, ...rest];
}

/** Questions meet by their headers; where none is alike, in their order. */
function partners(
  own: readonly FamilyMember<number>[],
  others: readonly FamilyMember<number>[],
): (q: number) => FamilyMember<number> | undefined {
  const key = ({ header }: FamilyMember<number>): string => sameName(String(header).trim());
  const byHeader = new Map(others.map((one) => [key(one), one] as const));
  const isAlike = own.some((one) => byHeader.has(key(one)));
  return (q) => (isAlike ? byHeader.get(key(own[q]!)) : others[q]);
}

/** Without a list of questions each is a dimension of its own. */
function dimensionNamed(question: string, listed: SourceRows | null): string | Text {
  if (!listed) return question;
  const row = listed.known
    .get(questions.columns.question)!
    .findIndex((name) => sameName(String(name)) === sameName(question));
  const dimension = row < 0 ? '' : String(listed.known.get(questions.columns.dimension)![row]);
  return dimension === '' ? words.noDimension : dimension;
}

const isSame = (a: string | Text, b: string | Text): boolean =>
  typeof a === 'string' && typeof b === 'string' ? sameName(a) === sameName(b) : a === b;

const distinct = (names: readonly (string | Text)[]): (string | Text)[] =>
  names.filter((name, i) => names.findIndex((other) => isSame(name, other)) === i);
