import { decimalsOf, exact, roundTo } from '../../../core/digits';
import { isFault } from '../../../core/fault';
import { BLANK, sameName } from '../../../define/function/cell';
import { filled } from '../../../define/sheet/fill';
import type { Finding, Place } from '../../../define/sheet/finding';
import type { SheetInput } from '../../../define/sheet/input';
import { finding, noRows, readNeed } from '../../../define/sheet/reading';
import { remembered } from '../../../define/sheet/remembered';
import { gradeFactor } from '../corrections/function';
import { gradeCorrections } from '../corrections/policy';
import type { Balance } from './calc';
import { rateBands, scoreDecimals } from './policy';
import * as needs from './sheet-needs';
import { sheetWords as words } from './sheet-text';
import { creditSteps, type StatusCode, type Steps } from './steps';
import { statuses } from './text';

export type Figure = keyof Balance;
export const FIGURES = needs.figures.map(({ id }) => id as Figure);

/** One customer: what was given, and the steps where all figures are there. */
export interface CreditRow {
  /** Row of the input, counted from 0. */
  readonly source: number;
  readonly customer: string;
  readonly figures: Readonly<Record<Figure, number | null>>;
  /** "" where none is given. */
  readonly grade: string;
  readonly supplierShare: number | null;
  readonly tooHigh: boolean;
  /** Null for an unknown grade; 1 without a grade. */
  readonly gradeFactor: number | null;
  /** Null where a figure is missing. */
  readonly steps: Steps | null;
  /** The score at the decimals at which it is compared with the rate table. */
  readonly score: number | null;
}

export interface CreditAnalysis {
  readonly rows: readonly CreditRow[];
  /** How many decimals the figures have. */
  readonly decimals: number;
  readonly findings: readonly Finding[];
}

/** Reads the input and takes every customer through the method; with an error among the findings there are no rows. */
export const analyse = remembered(analysed);

function analysed(input: SheetInput): CreditAnalysis {
  const names = readNeed(input, needs.customer);
  const figures = needs.figures.map((need) => readNeed(input, need));
  const grades = readNeed(input, needs.grade);
  const shares = readNeed(input, needs.supplierShare);
  const flags = readNeed(input, needs.tooHigh);
  const read = [names, ...figures, grades, shares, flags];
  const findings = [...noRows(input), ...read.flatMap((reading) => reading.findings)];
  if (findings.length > 0) return { rows: [], decimals: 0, findings };

  const empty: number[] = [];
  const unnamed: Place[] = [];
  const rows: CreditRow[] = [];
  names.cells.forEach((name, i) => {
    const values = figures.map(({ cells }) => cells[i]!);
    if (name === BLANK && values.every((value) => value === BLANK)) return void empty.push(i);
    if (name === BLANK) return void unnamed.push({ need: needs.customer.id, row: i });
    const given = values.map((value) => (value === BLANK ? null : value));
    const share = shares.cells[i]!;
    const flag = flags.cells[i]!;
    const grade = grades.cells[i]!;
    rows.push(
      creditRow({
        source: i,
        customer: name,
        figures: Object.fromEntries(FIGURES.map((id, k) => [id, given[k]!])) as CreditRow['figures'],
        grade: grade === BLANK ? '' : grade,
        supplierShare: share === BLANK ? null : share,
        tooHigh: flag === BLANK ? input.options.tooHigh === true : flag,
      }),
    );
  });
  if (unnamed.length > 0) return failed(finding('error', words.nameMissing, unnamed));
  if (rows.length === 0) return failed(finding('error', words.noCustomers));
  return { rows, decimals: decimalsOfAll(rows), findings: [...leftOut(empty), ...remarks(rows)] };
}

const failed = (error: Finding): CreditAnalysis => ({ rows: [], decimals: 0, findings: [error] });

function creditRow(given: Omit<CreditRow, 'gradeFactor' | 'steps' | 'score'>): CreditRow {
  const { figures, grade, tooHigh, supplierShare } = given;
  const found = grade === '' ? 1 : gradeFactor(grade, tooHigh, gradeCorrections.value);
  const factor = isFault(found) ? null : found;
  const complete = FIGURES.every((id) => figures[id] !== null);
  const steps = complete
    ? creditSteps(figures as Balance, {
        gradeFactor: factor,
        ungraded: grade === '' || sameName(grade) === 'nr',
        supplierShare: supplierShare ?? 1,
        bands: rateBands.value,
      })
    : null;
  const score = steps?.score == null ? null : roundTo(exact(steps.score), scoreDecimals.value).toNumber();
  return { ...given, gradeFactor: factor, steps: factor === null ? withoutFactor(steps) : steps, score };
}

/** Without a known factor the method stops before the correction, unless the limit is 0 in any case. */
function withoutFactor(steps: Steps | null): Steps | null {
  if (!steps || steps.limit === 0) return steps;
  return {
    ...steps,
    corrected: null,
    limit: null,
    status: steps.status.filter((code) => code !== 'CAPPED'),
  };
}

const MOST_DECIMALS = 15;

const decimalsOfAll = (rows: readonly CreditRow[]): number =>
  Math.max(
    0,
    ...rows.flatMap(({ figures }) =>
      FIGURES.map((id) => {
        const decimals = decimalsOf(figures[id] ?? 0);
        return decimals < 0 ? MOST_DECIMALS : Math.min(decimals, MOST_DECIMALS);
      }),
    ),
  );

const leftOut = (empty: readonly number[]): Finding[] =>
  empty.length > 0
    ? [
        finding(
          'warning',
          filled(words.blankRows, { count: empty.length }),
          empty.map((row) => ({ need: needs.customer.id, row })),
        ),
      ]
    : [];

/** Remarks that a wrong entry may be behind; the others are results and stand on the sheet. */
const DOUBTS: readonly (readonly [StatusCode, Figure])[] = [
  ['CHECK_INVENTORY', 'inventory'],
  ['CHECK_LIABILITIES', 'currentLiabilities'],
  ['CR_DOMINATES', 'currentAssets'],
];
const SIGNED: ReadonlySet<Figure> = new Set(['netAssets']);

function remarks(rows: readonly CreditRow[]): Finding[] {
  const found: Finding[] = [];
  const warn = (text: Finding['text'], need: string, concerned: readonly CreditRow[]): void => {
    if (concerned.length === 0) return;
    found.push(
      finding(
        'warning',
        text,
        concerned.map(({ source }) => ({ need, row: source })),
      ),
    );
  };
  for (const { id, name } of needs.figures) {
    const figure = id as Figure;
    const missing = rows.filter(({ figures }) => figures[figure] === null);
    warn(filled(words.figureMissing, { figure: name }), id, missing);
    const negative = rows.filter(({ figures }) => !SIGNED.has(figure) && (figures[figure] ?? 0) < 0);
    warn(filled(words.negative, { figure: name }), id, negative);
  }
  for (const [code, figure] of DOUBTS) {
    const doubtful = rows.filter(({ steps }) => steps?.status.includes(code));
    warn(filled(words.check, { remark: statuses[code] }), figure, doubtful);
  }
  const unknown = rows.filter((row) => row.gradeFactor === null);
  for (const [grade, concerned] of grouped(unknown, (row) => row.grade)) {
    warn(filled(words.gradeUnknown, { grade }), needs.grade.id, concerned);
  }
  for (const [name, concerned] of grouped(rows, (row) => row.customer)) {
    if (concerned.length > 1) warn(filled(words.repeated, { name }), needs.customer.id, concerned);
  }
  return found;
}

/** Rows by a name that is compared without regard to case, each group under its first spelling. */
function grouped(rows: readonly CreditRow[], by: (row: CreditRow) => string): [string, CreditRow[]][] {
  const groups = new Map<string, [string, CreditRow[]]>();
  for (const row of rows) {
    const key = sameName(by(row));
    const group = groups.get(key);
    if (group) group[1].push(row);
    else groups.set(key, [by(row), [row]]);
  }
  return [...groups.values()];
}
