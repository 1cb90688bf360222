import { isoDay } from '../../../core/calendar';
import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import type { Text } from '../../../core/text';
import { BLANK } from '../../../define/function/cell';
import { sameName } from '../../../define/function/kinds';
import { filled } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { rowsOf } from '../../../define/sheet/rows';
import type { SourceData } from '../../../define/sheet/source';
import { MONTHS, periodOf, type Period } from './sheet-periods';
import { sales } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** Whole years of monthly sales. */
export interface History {
  /** The calendar years in which they begin. */
  readonly years: readonly number[];
  /** Year after year, twelve months each; NaN where nothing is known. */
  readonly values: readonly number[];
  readonly findings: readonly Finding[];
}

export interface Wanted {
  /** January is 1. */
  readonly firstMonth: number;
  /** Blank where all are wanted. */
  readonly customer: string;
  readonly product: string;
}

/** An amount in a month, counted from the year 0. */
interface Sale {
  readonly month: number;
  readonly amount: number;
}
type Data = SourceData<(typeof sales)['columns']>;

/** More years than this are a wrong date. */
const MOST_YEARS = 15;

/** The whole years of a ledger, a list of months, or a grid; a year that has begun or ended outside of it is left out. */
export function historyOf(data: Data, wanted: Wanted): History {
  const rows = rowsOf('sales', sales, data);
  const none = (error: Text): History => ({
    years: [],
    values: [],
    findings: [...rows.findings, finding('error', error)],
  });
  const ledger = data.has('date') && data.has('amount');
  if (!ledger && !data.has('months')) return none(words.noMonths);
  const chosen = rows.from.filter(
    (row) =>
      isWanted(data.columns.customer[row], wanted.customer) &&
      isWanted(data.columns.product[row], wanted.product),
  );
  if (rows.count === 0) return { years: [], values: [], findings: rows.findings };
  if (chosen.length === 0) return none(words.nothingWanted);
  const { found, findings } = ledger ? ofLedger(data, chosen) : ofGrid(data, chosen, wanted.firstMonth);
  const all = [...rows.findings, ...findings];
  if (found.length === 0)
    return { years: [], values: [], findings: [...all, finding('error', words.noSales)] };

  const [first, last] = ends(found);
  const start = (year: number): number => MONTHS * year + wanted.firstMonth - 1;
  const yearOf = (month: number): number => Math.floor((month - wanted.firstMonth + 1) / MONTHS);
  const touched = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, k) => yearOf(first) + k);
  if (touched.length > MOST_YEARS) {
    return none(filled(words.tooManyYears, { count: touched.length, most: MOST_YEARS }));
  }
  const years = touched.filter((year) => start(year) >= first && start(year) + MONTHS - 1 <= last);
  if (years.length === 0) return none(words.noWholeYear);
  const amounts = years.flatMap(() => Array.from({ length: MONTHS }, (): number[] => []));
  for (const { month, amount } of found) amounts[month - start(years[0]!)]?.push(amount);
  const open = touched.length - years.length;
  return {
    years,
    values: amounts.map((list) => (list.length === 0 ? NaN : rationals.number(sum(list)))),
    findings: open > 0 ? [...all, finding('remark', filled(words.unfinished, { count: open }))] : all,
  };
}

const isWanted = (cell: string | typeof BLANK | undefined, wanted: string): boolean =>
  wanted === '' || (typeof cell === 'string' && sameName(cell) === sameName(wanted));

function ends(found: readonly Sale[]): [number, number] {
  return found.reduce<[number, number]>(
    ([first, last], { month }) => [Math.min(first, month), Math.max(last, month)],
    [Infinity, -Infinity],
  );
}

function ofLedger({ columns: { date, amount } }: Data, rows: readonly number[]) {
  const isUsable = (row: number): boolean => date[row] !== BLANK && amount[row] !== BLANK;
  const places = rows
    .filter((row) => !isUsable(row))
    .map((row) => ({ source: 'sales', column: date[row] === BLANK ? 'date' : 'amount', row }));
  return {
    found: rows.filter(isUsable).map((row): Sale => {
      const [year, month] = isoDay(date[row] as number)
        .split('-')
        .map(Number) as [number, number];
      return { month: MONTHS * year + month - 1, amount: amount[row] as number };
    }),
    findings:
      places.length > 0 ? [finding('warning', filled(words.leftOut, { count: places.length }), places)] : [],
  };
}

/** Headers and rows say together when it was; twelve rows without a name are the months of the year in their order. */
function ofGrid({ columns }: Data, rows: readonly number[], firstMonth: number) {
  const found: Sale[] = [];
  let unknown = 0;
  const inOrder = rows.length === MONTHS && rows.every((row) => columns.period[row] === BLANK);
  rows.forEach((row, k) => {
    const named = columns.period[row];
    const own = inOrder
      ? { month: ((firstMonth - 1 + k) % MONTHS) + 1 }
      : periodOf(named === BLANK ? '' : named!);
    for (const { header, cells } of columns.months) {
      const amount = cells[row];
      if (amount === BLANK || amount === undefined) continue;
      const month = monthOf(own, periodOf(header), firstMonth);
      if (month === null) unknown++;
      else found.push({ month, amount });
    }
  });
  return {
    found,
    findings: unknown > 0 ? [finding('warning', filled(words.unknownMonth, { count: unknown }))] : [],
  };
}

/** A year and a month in two places are a fiscal year and a month of it; in one place they are those of the calendar. */
function monthOf(own: Period, head: Period, firstMonth: number): number | null {
  const whole = [head, own].find(({ year, month }) => year !== undefined && month !== undefined);
  const { year, month } = whole ?? { ...own, ...head };
  if (year === undefined || month === undefined) return null;
  return MONTHS * (!whole && month < firstMonth ? year + 1 : year) + month - 1;
}
