import { bigQuotient } from '../../../core/big-units';
import { isoDay } from '../../../core/calendar';
import type { Text } from '../../../core/text';
import { BLANK } from '../../../define/function/cell';
import { filled, plain } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { label, date, family, money } from '../../../define/sheet/given';
import { groupedByName, rowsOf } from '../../../define/sheet/rows';
import { sentences } from '../../../define/sheet/sentences';
import { source, type SourceData } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sumsOf } from '../abc-by-share/ranking';
import { sheetWords as words } from './sheet-text';

export const sales = source(
  { title: words.source, tip: words.sourceTip, rows: 'many per name' },
  {
    customer: label(terms.customer, words.customerTip),
    date: date(terms.date, words.dateTip, { required: false }),
    amount: money(terms.amount, words.amountTip, { required: false }),
    months: family('period', money(terms.monthlySales, words.monthsTip, { required: false, blank: 'zero' })),
  },
);

/** Sales by customer and month, customers by falling total. */
export interface Months {
  readonly months: readonly Text[];
  readonly customers: readonly { readonly name: string; readonly amounts: readonly number[] }[];
  readonly findings: readonly Finding[];
}

/** An amount of a customer in a month. */
interface Sale {
  readonly row: number;
  readonly month: number;
  readonly amount: number;
}

/** More months than this are a wrong date rather than a period that somebody averages over. */
const MOST_MONTHS = 60;

type Data = SourceData<(typeof sales)['columns']>;

/** The months of a ledger from its first date to its last, or those that stand side by side. */
export function monthsOf(data: Data): Months {
  const rows = rowsOf('sales', sales, data);
  const none = (error: Text): Months => ({ months: [], customers: [], findings: [finding('error', error)] });
  const ledger = data.has('date') && data.has('amount');
  if (!ledger && !data.has('months')) return none(words.noMonths);
  const { usable, months, found, findings } = ledger
    ? ofLedger(data, rows.from)
    : sideBySide(data, rows.from);
  if (months.length > MOST_MONTHS) {
    return none(filled(words.tooManyMonths, { count: months.length, most: MOST_MONTHS }));
  }
  if (months.length === 0) return { months, customers: [], findings: [...rows.findings, ...findings] };
  return {
    months,
    customers: addedUp(data, usable, months.length, found),
    findings: [...rows.findings, ...findings],
  };
}

function ofLedger(data: Data, from: readonly number[]) {
  const { date, amount } = data.columns;
  const isUsable = (row: number): boolean => date[row] !== BLANK && amount[row] !== BLANK;
  const usable = from.filter(isUsable);
  const monthOf = (row: number): number => monthNumber(date[row] as number);
  const first = usable.reduce((least, row) => Math.min(least, monthOf(row)), Infinity);
  const last = usable.reduce((most, row) => Math.max(most, monthOf(row)), -Infinity);
  const places = from
    .filter((row) => !isUsable(row))
    .map((row) => ({ source: 'sales', column: date[row] === BLANK ? 'date' : 'amount', row }));
  return {
    usable,
    months:
      usable.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, k) => monthText(first + k)),
    found: usable.map((row): Sale => ({ row, month: monthOf(row) - first, amount: amount[row] as number })),
    findings:
      places.length === 0
        ? []
        : [
            finding(
              usable.length === 0 ? 'error' : 'warning',
              filled(words.leftOut, { count: places.length }),
              places,
            ),
          ],
  };
}

function sideBySide(data: Data, from: readonly number[]) {
  const { customer, months } = data.columns;
  const repeated = groupedByName(from.map((row) => String(customer[row]))).filter(({ length }) => length > 1);
  return {
    usable: from,
    months: months.map(({ header }) => headerText(header)),
    found: months.flatMap(({ cells }, month) =>
      from.map((row): Sale => ({ row, month, amount: cells[row] === BLANK ? 0 : (cells[row] as number) })),
    ),
    findings:
      repeated.length === 0
        ? []
        : [finding('warning', filled(sentences.addedUp, { count: repeated.length }))],
  };
}

function addedUp(data: Data, usable: readonly number[], months: number, found: readonly Sale[]) {
  const names = usable.map((row) => String(data.columns.customer[row]));
  const groups = groupedByName(names);
  const customerOf = new Map(groups.flatMap((group, c) => group.map((i) => [usable[i]!, c] as const)));
  const sums = sumsOf(
    Float64Array.from(found, ({ amount }) => amount),
    Int32Array.from(found, ({ row, month }) => customerOf.get(row)! * months + month),
    groups.length * months,
  );
  const own = (c: number) => sums.slice(c * months, (c + 1) * months);
  const totals = groups.map((_, c) => own(c).reduce((sum, { units }) => sum + units, 0n));
  return groups
    .map((_, c) => c)
    .sort((a, b) => (totals[a]! < totals[b]! ? 1 : totals[a]! > totals[b]! ? -1 : a - b))
    .map((c) => ({
      name: names[groups[c]![0]!]!,
      amounts: own(c).map(({ units, unit }) => bigQuotient(units, unit)),
    }));
}

/** Months counted from year 0, and back to 2026-03. */
function monthNumber(serial: number): number {
  const [year, month] = isoDay(serial).split('-').map(Number) as [number, number];
  return 12 * year + month - 1;
}
const monthText = (number: number): Text =>
  plain(`${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`);

/** Above this a number at the head of a column is a date, not a year or a month. */
const LAST_YEAR = 9999;

const headerText = (header: unknown): Text =>
  typeof header === 'number' && header > LAST_YEAR
    ? monthText(monthNumber(header))
    : plain(String(header).trim());
