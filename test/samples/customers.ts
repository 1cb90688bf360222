import { toAmount } from './exact';
import { groupBy, sortedBy, sumOf } from './group';
import { DAY, MONEY, WHOLE, type DataSheet } from './sheet';
import type { OrderLine } from './superstore';
import type { Words } from './words';

/** Every customer with its totals over the four years: the list that ABC_CLASS takes. */
export function customersSheet(lines: readonly OrderLine[], words: Words): DataSheet {
  const byCustomer = sortedBy(
    groupBy(lines, (line) => line.customer),
    ([customer]) => customer,
  );
  return {
    name: words.customers,
    columns: [
      { header: words.customer, width: 150 },
      { header: words.segment, width: 95 },
      { header: words.orders, width: 70, numberFormat: WHOLE },
      { header: words.firstOrder, width: 95, numberFormat: DAY },
      { header: words.lastOrder, width: 95, numberFormat: DAY },
      { header: words.sales, width: 100, numberFormat: MONEY },
      { header: words.profit, width: 100, numberFormat: MONEY },
    ],
    rows: byCustomer.map(([customer, ofCustomer]) => [
      customer,
      ofCustomer[0]?.segment ?? null,
      new Set(ofCustomer.map((line) => line.order)).size,
      Math.min(...ofCustomer.map((line) => line.date)),
      Math.max(...ofCustomer.map((line) => line.date)),
      toAmount(sumOf(ofCustomer, (line) => line.sales)),
      toAmount(sumOf(ofCustomer, (line) => line.profit)),
    ]),
  };
}
