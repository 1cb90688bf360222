import { toAmount } from './exact';
import { groupBy, sortedBy, sumOf } from './group';
import { MONEY, WHOLE, type DataSheet } from './sheet';
import type { OrderLine } from './superstore';
import type { Words } from './words';

/** Every product with its totals over the four years. */
export function productsSheet(lines: readonly OrderLine[], words: Words): DataSheet {
  const byProduct = sortedBy(
    groupBy(lines, (line) => line.product),
    ([product]) => product,
  );
  return {
    name: words.products,
    columns: [
      { header: words.product, width: 320 },
      { header: words.category, width: 110 },
      { header: words.subCategory, width: 100 },
      { header: words.quantity, width: 75, numberFormat: WHOLE },
      { header: words.sales, width: 100, numberFormat: MONEY },
      { header: words.grossProfit, width: 100, numberFormat: MONEY },
    ],
    rows: byProduct.map(([product, ofProduct]) => [
      product,
      ofProduct[0]?.category ?? null,
      ofProduct[0]?.subCategory ?? null,
      sumOf(ofProduct, (line) => line.quantity),
      toAmount(sumOf(ofProduct, (line) => line.sales)),
      toAmount(sumOf(ofProduct, (line) => line.profit)),
    ]),
  };
}

/** Stock at the beginning and the end of the latest year. Superstore has no stock: these figures are invented. */
const INVENTED_STOCK: Record<string, readonly [opening: number, closing: number]> = {
  Accessories: [8_200, 9_400],
  Appliances: [6_900, 7_700],
  Art: [1_450, 1_600],
  Binders: [11_800, 12_900],
  Bookcases: [14_500, 13_100],
  Chairs: [16_000, 18_500],
  Copiers: [21_000, 24_000],
  Envelopes: [720, 690],
  Fasteners: [260, 240],
  Furnishings: [5_300, 5_900],
  Labels: [540, 510],
  Machines: [19_500, 16_800],
  Paper: [3_100, 3_600],
  Phones: [17_200, 19_900],
  Storage: [10_400, 11_600],
  Supplies: [4_800, 3_900],
  Tables: [20_600, 22_300],
};

/** The sub-categories in the latest year, with invented stock, so that turnover and cross ratio can be computed. */
export function subCategoriesSheet(lines: readonly OrderLine[], words: Words): DataSheet {
  const year = Math.max(...lines.map((line) => line.year));
  const ofYear = lines.filter((line) => line.year === year);
  const bySubCategory = sortedBy(
    groupBy(ofYear, (line) => line.subCategory),
    ([subCategory]) => subCategory,
  );
  return {
    name: `${words.subCategories} ${year}`,
    columns: [
      { header: words.subCategory, width: 110 },
      { header: words.category, width: 110 },
      { header: words.sales, width: 100, numberFormat: MONEY },
      { header: words.grossProfit, width: 100, numberFormat: MONEY },
      { header: words.openingStock, width: 165, numberFormat: WHOLE },
      { header: words.closingStock, width: 165, numberFormat: WHOLE },
    ],
    rows: bySubCategory.map(([subCategory, ofSubCategory]) => [
      subCategory,
      ofSubCategory[0]?.category ?? null,
      toAmount(sumOf(ofSubCategory, (line) => line.sales)),
      toAmount(sumOf(ofSubCategory, (line) => line.profit)),
      ...(INVENTED_STOCK[subCategory] ?? [null, null]),
    ]),
  };
}
