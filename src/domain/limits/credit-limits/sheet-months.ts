import { isoDay } from '../../../core/calendar';
import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import { BLANK } from '../../../define/function/cell';
import { plain } from '../../../define/sheet/fill';
import type { Met } from '../../../define/sheet/meet';
import type { RawCell } from '../../../define/sheet/input';
import type { Content } from '../../../define/sheet/sheet';
import type { FamilyMember } from '../../../define/sheet/source';
import { constant, type Cell, type Constant } from '../../../define/sheet/step/expression';
import { receipts } from './sheet-sources';

/** Months of receipts, the oldest first, with what each customer paid. */
export interface Months {
  readonly columns: readonly Constant[];
  readonly known: readonly (readonly [Cell, readonly Content[]])[];
}

const headed = (header: RawCell): Constant => constant(plain(shown(header)), 'money', { input: true });

/** A month that is a date is told as 2026-03. */
const shown = (header: RawCell): string =>
  typeof header === 'number' && header > 9999 ? isoDay(header).slice(0, 7) : String(header);

/** As they stand side by side; `rows` are the rows of the data behind the rows of the table. */
export function sideBySide(
  family: readonly FamilyMember<number>[],
  rows: readonly (number | null)[],
): Months {
  const columns = family.map(({ header }) => headed(header));
  return {
    columns,
    known: columns.map((column, k) => {
      const { cells } = family[k]!;
      return [column, rows.map((row) => (row === null || cells[row] === BLANK ? '' : cells[row]!))] as const;
    }),
  };
}

/** So many months of a ledger count, as the receipts method says. */
const MONTHS = 6;

const monthOf = (day: number): number => {
  const [year, month] = isoDay(day).split('-').map(Number) as [number, number];
  return 12 * year + month - 1;
};
const monthSaid = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The last six months of a ledger, up to that of its latest receipt. A month without a receipt is blank. */
export function ofLedger(ledger: Met['ledgers'][string], counts: readonly number[]): Months {
  const days = ledger.known.get(receipts.columns.date) as readonly number[];
  const amounts = ledger.known.get(receipts.columns.amount) as readonly number[];
  const months = days.map(monthOf);
  const last = months.reduce((a, b) => Math.max(a, b), -Infinity);
  const list = Array.from(
    { length: Math.min(MONTHS, months.length * MONTHS) },
    (_, k) => last - MONTHS + 1 + k,
  );
  const columns = list.map((month) => headed(monthSaid(month)));
  const found = list.map(() => counts.map((): number[] => []));
  let row = 0;
  counts.forEach((count, customer) => {
    for (const end = row + count; row < end; row++) {
      const k = months[row]! - list[0]!;
      found[k]?.[customer]!.push(amounts[row]!);
    }
  });
  return {
    columns,
    known: columns.map((column, k) => [
      column,
      found[k]!.map((paid) => (paid.length === 0 ? '' : rationals.number(sum(paid)))),
    ]),
  };
}
