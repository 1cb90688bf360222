import type { ChoiceOption, NumberOption } from '../../../define/sheet/option';
import { label, money, share } from '../../../define/sheet/given';
import { sentences } from '../../../define/sheet/sentences';
import { source } from '../../../define/sheet/source';
import {
  any,
  at,
  atLeast,
  below,
  blank,
  call,
  chosen,
  codes,
  constant,
  differs,
  equals,
  greatest,
  inBand,
  meaning,
  minus,
  over,
  plus,
  setting,
  step,
  times,
  totalOf,
  when,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { CROSS_RATIO, GROSS_MARGIN, STOCK_TURNOVER } from './function';
import { crossBands, pushShare } from './policy';
import { sheetWords as words } from './sheet-text';

const optional = { required: false } as const;

export const products = source(
  { title: words.products, tip: words.productsTip, rows: 'one per name' },
  {
    product: label(terms.product, words.productTip),
    sales: money(terms.sales, words.salesTip, { blank: 'row is left out' }),
    grossProfit: money(terms.grossProfit, words.profitTip, optional),
    cost: money(terms.costOfSales, words.costTip, optional),
    opening: money(terms.openingStock, words.openingTip),
    closing: money(terms.closingStock, words.closingTip),
    targetShare: share(terms.intendedShare, words.targetTip, optional),
  },
);

export const ledger = source(
  { title: words.ledger, tip: words.ledgerTip, rows: 'many per name', required: false },
  {
    product: label(terms.product, words.ledgerProductTip),
    customer: label(terms.customer, words.customerTip),
    amount: money(terms.amount, words.amountTip, { blank: 'row is left out' }),
  },
);

export const months: NumberOption = {
  kind: 'number',
  id: 'months',
  name: words.months,
  tip: words.monthsTip,
  default: 12,
  least: 1,
  format: 'whole',
};

export const valuation: ChoiceOption = {
  kind: 'choice',
  id: 'valuation',
  name: words.valuation,
  tip: words.valuationTip,
  choices: [
    { code: 'unnamed', name: words.unnamed, tip: words.unnamedTip },
    { code: 'price', name: words.atPrice, tip: words.atPriceTip },
    { code: 'cost', name: words.atCost, tip: words.atCostTip },
  ],
};

const given = products.columns;

/** The table of products, with the profit from what was chosen. */
export function columnsFor(has: (id: 'grossProfit' | 'cost' | 'targetShare') => boolean) {
  const { opening, closing, targetShare } = given;
  // Sales stand in a block of their own, so that a deleted row leaves the shares of the others alone.
  const block = {
    no: constant(words.place, 'whole'),
    sales: constant(terms.sales, 'money', { input: true }),
    complete: constant(words.complete, 'whole', { input: true }),
  };
  const place = constant(words.place, 'whole');
  const sales = step(terms.sales, 'money', at(block.sales, place), { total: 'sum' });
  const difference = minus(sales, given.cost);
  const grossProfit = !has('cost')
    ? given.grossProfit
    : step(
        has('grossProfit') ? words.profitUsed : terms.grossProfit,
        'money',
        has('grossProfit') ? when(blank(given.grossProfit), difference, given.grossProfit) : difference,
        { total: 'sum' },
      );
  const ofYear = [sales, grossProfit, opening, closing, chosen(months)] as const;
  const average = step(words.averageStock, 'money', over(plus(opening, closing), 2));
  const margin = step(terms.grossMargin, 'share', over(grossProfit, sales), {
    addIn: call(GROSS_MARGIN, sales, grossProfit),
  });
  const turnover = step(
    terms.stockTurnover,
    'ratio',
    over(times(sales, 12), times(average, chosen(months))),
    { addIn: call(STOCK_TURNOVER, sales, opening, closing, chosen(months)) },
  );
  const cross = step(
    terms.crossRatio,
    'share',
    when(differs(sales, 0), over(times(grossProfit, 12), times(average, chosen(months)))),
    { addIn: call(CROSS_RATIO, ...ofYear) },
  );
  const counted = step(
    words.counted,
    'money',
    when(any(blank(grossProfit), blank(opening), blank(closing)), null, sales),
    { total: 'sum' },
  );
  const ownShare = step(terms.share, 'share', over(counted, totalOf(block.sales, [block.complete, '=', 1])));
  const contribution = step(terms.contributionRatio, 'share', times(cross, ownShare));
  const rank = constant(terms.rank, 'whole');
  const push = step(
    words.push,
    'text',
    when(
      below(minus(rank, 1), times(setting(pushShare), totalOf(block.complete))),
      words.pushed,
      words.notPushed,
    ),
  );
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(place), sentences.newRow, 'alone'],
      MISSING: [any(blank(grossProfit), blank(opening), blank(closing)), words.missing, 'alone'],
      NO_SALES: [equals(sales, 0), words.noSales],
      NEGATIVE_SALES: [below(sales, 0), words.negativeSales],
      NEGATIVE_STOCK: [any(below(opening, 0), below(closing, 0)), words.negativeStock],
      NO_STOCK: [equals(average, 0), words.noStock],
      LOSS: [below(grossProfit, 0), words.loss, 'result'],
    },
    { ok: words.ok },
  );
  const shown = {
    product: given.product,
    push,
    contribution,
    rank,
    status,
    cross,
    rating: step(words.rating, 'text', inBand(cross, crossBands)),
    share: ownShare,
    ...(has('targetShare')
      ? {
          targetShare,
          target: step(words.target, 'text', when(atLeast(ownShare, targetShare), words.met, words.notMet)),
          gap: step(words.gap, 'share', greatest(minus(targetShare, ownShare), 0)),
        }
      : {}),
    sales,
    ...(has('cost') ? { cost: given.cost } : {}),
    ...(has('cost') && has('grossProfit') ? { givenProfit: given.grossProfit } : {}),
    grossProfit,
    margin,
    opening,
    closing,
    average,
    turnover,
    counted,
    place,
    meaning: meaning(status, words.meaning),
  };
  return { shown, block, place, sales, grossProfit, rank, cross, share: ownShare, push };
}
