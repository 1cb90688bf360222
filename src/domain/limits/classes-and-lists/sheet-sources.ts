import { flag, label, money, number, share, whole } from '../../../define/sheet/given';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sheetWords as words } from './sheet-text';

const optional = { required: false } as const;

export const facts = source(
  { title: words.facts, tip: words.factsTip, rows: 'one per name' },
  {
    customer: label(terms.customer, words.customerTip),
    largeAndStable: flag(terms.largeAndStable, words.largeTip),
    wholesaler: flag(terms.wholesaler, words.wholesalerTip, optional),
    claims: money(terms.claims, words.claimsTip, optional),
    heavyTrade: flag(terms.heavyTrade, words.heavyTip, optional),
    staff: whole(terms.staff, words.staffTip, optional),
    years: number(terms.years, words.yearsTip, optional),
    dishonest: flag(terms.dishonest, words.dishonestTip, optional),
    weak: flag(terms.weak, words.weakTip, optional),
    largeOrder: flag(terms.largeOrder, words.largeOrderTip, optional),
    oneOff: flag(terms.oneOff, words.oneOffTip, optional),
    yearsOfTrade: number(terms.yearsOfTrade, words.yearsOfTradeTip, optional),
    meanMargin: share(terms.meanMargin, words.meanMarginTip, optional),
    otherLimits: money(terms.otherLimits, words.otherLimitsTip, optional),
  },
);

export const trade = source(
  { title: words.trade, tip: words.tradeTip, rows: 'one per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    tradeAmount: money(terms.tradeAmount, words.tradeAmountTip),
    due: money(terms.contractsDue, words.dueTip, optional),
    fulfilled: money(terms.contractsFulfilled, words.fulfilledTip, optional),
  },
);

export const risk = source(
  { title: words.risk, tip: words.riskTip, rows: 'one per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    riskScore: number(terms.riskScore, words.riskScoreTip),
  },
);
