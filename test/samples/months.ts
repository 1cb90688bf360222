import { toAmount } from './exact';
import { groupBy, sortedBy, sumOf } from './group';
import { MONEY, MONTH, WHOLE, type CellValue, type DataSheet } from './sheet';
import { serialOf, type OrderLine } from './superstore';
import type { Words } from './words';

const TWELVE = Array.from({ length: 12 }, (_, index) => index + 1);

/** One row a month over all years: the column that SEASONAL_INDEX takes. */
export function monthsSheet(lines: readonly OrderLine[], words: Words): DataSheet {
  const byMonth = groupBy(lines, (line) => serialOf(line.year, line.month, 1));
  const months = [...byMonth].sort(([a], [b]) => a - b);
  return {
    name: words.months,
    columns: [
      { header: words.month, width: 90, numberFormat: MONTH },
      { header: words.year, width: 60, numberFormat: '0' },
      { header: words.sales, width: 110, numberFormat: MONEY },
      { header: words.profit, width: 110, numberFormat: MONEY },
      { header: words.orders, width: 80, numberFormat: WHOLE },
    ],
    rows: months.map(([month, ofMonth]) => [
      month,
      ofMonth[0]?.year ?? null,
      toAmount(sumOf(ofMonth, (line) => line.sales)),
      toAmount(sumOf(ofMonth, (line) => line.profit)),
      new Set(ofMonth.map((line) => line.order)).size,
    ]),
  };
}

/** Customers down, the months of the latest year across; a month without an order stays empty. */
export function customerMonthsSheet(lines: readonly OrderLine[], words: Words): DataSheet {
  const year = Math.max(...lines.map((line) => line.year));
  const ofYear = lines.filter((line) => line.year === year);
  const byCustomer = sortedBy(
    groupBy(ofYear, (line) => line.customer),
    ([customer]) => customer,
  );
  return {
    name: `${words.customerMonths} ${year}`,
    columns: [
      { header: words.customer, width: 150 },
      { header: words.segment, width: 95 },
      ...TWELVE.map((month) => ({
        header: `${year}-${String(month).padStart(2, '0')}`,
        width: 80,
        numberFormat: MONEY,
      })),
    ],
    rows: byCustomer.map(([customer, ofCustomer]) => [
      customer,
      ofCustomer[0]?.segment ?? null,
      ...TWELVE.map((month) => monthlySales(ofCustomer, month)),
    ]),
  };
}

function monthlySales(lines: readonly OrderLine[], month: number): CellValue {
  const ofMonth = lines.filter((line) => line.month === month);
  return ofMonth.length === 0 ? null : toAmount(sumOf(ofMonth, (line) => line.sales));
}
