import { Fault } from '../../../core/fault';
import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import { option } from '../../../define/function/options';
import { optional, required } from '../../../define/function/row-arguments';
import type { Cell } from '../../../define/function/cell';
import { amount, flag, notNegative } from '../../../define/function/kinds';
import { perColumn, perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import {
  contributionTo,
  crossRatio,
  grossMargin,
  normalisedContributions,
  stockTurnover,
  type Trade,
} from './calc';
import { quickContributionTo, quickCrossRatio, quickMargin, quickTurnover } from './quick';

const sales = required('sales', terms.sales, amount);
const grossProfit = required('gross_profit', terms.grossProfit, amount);
const openingStock = required('opening_stock', terms.openingStock, amount);
const closingStock = required('closing_stock', terms.closingStock, amount);
const months = optional('months', terms.months, notNegative, undefined);

/**
 * GROSS_MARGIN(sales, gross_profit): gross profit / sales, both in one currency. Aligned. #DIV/0! where sales are 0.
 * Source: model company rules, article 4, item 3.
 */
export const GROSS_MARGIN = perRow({
  id: 'GROSS_MARGIN',
  args: [sales, grossProfit],
  run: () => (sales, grossProfit) => {
    const quick = quickMargin(sales, grossProfit);
    return Number.isNaN(quick) ? grossMargin(sales, grossProfit) : quick;
  },
});

/**
 * STOCK_TURNOVER(sales, opening_stock, closing_stock, [months]): sales / average stock; with `months`, that of a year.
 * Sales and stock valued in one way. Aligned. #DIV/0! where the average stock or the months are 0. Source: model company
 * rules, article 4, item 4.
 */
export const STOCK_TURNOVER = perRow({
  id: 'STOCK_TURNOVER',
  args: [sales, openingStock, closingStock, months],
  run: () => (sales, opening, closing, months) => {
    const quick = quickTurnover(sales, opening, closing, months);
    return Number.isNaN(quick) ? stockTurnover(sales, opening, closing, months) : quick;
  },
});

/**
 * CROSS_RATIO(sales, gross_profit, opening_stock, closing_stock, [months]): margin × turnover; 1.8 is 180%. Aligned.
 * #DIV/0! where sales, the average stock or the months are 0. Source: model company rules, article 4, item 5.
 */
export const CROSS_RATIO = perRow({
  id: 'CROSS_RATIO',
  args: [sales, grossProfit, openingStock, closingStock, months],
  run: () => (sales, grossProfit, opening, closing, months) => {
    const quick = quickCrossRatio(sales, grossProfit, opening, closing, months);
    return Number.isNaN(quick) ? crossRatio(sales, grossProfit, opening, closing, months) : quick;
  },
});

/**
 * CONTRIBUTION_RATIO(sales, gross_profit, opening_stock, closing_stock, [months], [normalise]): cross ratio × share of
 * the sales of all rows whose own cells are numbers. Aligned. #DIV/0! where something divided by is 0: a row’s sales or
 * stock, the sales of all rows, or, with `normalise`, the sum of the results. Source: model company rules, article 4,
 * item 6.
 */
export const CONTRIBUTION_RATIO = perColumn({
  id: 'CONTRIBUTION_RATIO',
  args: [
    sales,
    grossProfit,
    openingStock,
    closingStock,
    months,
    option('normalise', terms.normalise, flag, false),
  ],
  run: (normalise) => (sales, grossProfit, opening, closing, months) => {
    const tradeOf = (i: number): Trade => ({
      sales: sales[i]!,
      grossProfit: grossProfit[i]!,
      opening: opening[i]!,
      closing: closing[i]!,
      months: months[i],
    });
    const total = sum(sales);
    if (rationals.sign(total) === 0) return Array.from(sales, () => Fault.zero);
    if (normalise) {
      return normalisedContributions(
        Array.from(sales, (_, i) => tradeOf(i)),
        total,
      );
    }
    const [quickly, byDefinition] = [quickContributionTo(sales), contributionTo(total)];
    const ratios = new Array<Cell>(sales.length);
    for (let i = 0; i < ratios.length; i++) {
      const quick = quickly(sales[i]!, grossProfit[i]!, opening[i]!, closing[i]!, months[i]);
      ratios[i] = Number.isNaN(quick) ? byDefinition(tradeOf(i)) : quick;
    }
    return ratios;
  },
});
