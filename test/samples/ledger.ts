import { toAmount } from './exact';
import { DAY, MONEY, PERCENT, WHOLE, type DataSheet } from './sheet';
import type { OrderLine } from './superstore';
import type { Words } from './words';

/** Every order line, as an accounts department would export it. */
export function ledgerSheet(lines: readonly OrderLine[], words: Words): DataSheet {
  return {
    name: words.ledger,
    columns: [
      { header: words.order, width: 120 },
      { header: words.orderDate, width: 90, numberFormat: DAY },
      { header: words.customer, width: 150 },
      { header: words.segment, width: 95 },
      { header: words.region, width: 75 },
      { header: words.product, width: 260 },
      { header: words.category, width: 110 },
      { header: words.subCategory, width: 100 },
      { header: words.quantity, width: 70, numberFormat: WHOLE },
      { header: words.sales, width: 90, numberFormat: MONEY },
      { header: words.discount, width: 75, numberFormat: PERCENT },
      { header: words.profit, width: 90, numberFormat: MONEY },
    ],
    rows: lines.map((line) => [
      line.order,
      line.date,
      line.customer,
      line.segment,
      line.region,
      line.product,
      line.category,
      line.subCategory,
      line.quantity,
      toAmount(line.sales),
      line.discount,
      toAmount(line.profit),
    ]),
  };
}
