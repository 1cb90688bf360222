import {
  choice,
  date,
  family,
  flag,
  grade,
  label,
  money,
  number,
  share,
  shareAboveZero,
  whole,
} from '../../../define/sheet/given';
import type { ChoiceOption, FlagOption, NumberOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { METHOD_CODES, methodNames, sheetWords as words } from './sheet-text';

const optional = { required: false } as const;
const text = { required: false, blank: 'missing' } as const;

const methods = METHOD_CODES.map((code) => ({ code, name: methodNames[code], tip: methodNames[code] }));

export const customers = source(
  { title: words.customers, tip: words.customersTip, rows: 'one per name' },
  {
    customer: label(terms.customer, words.customerTip),
    grade: grade(terms.grade, words.gradeTip, optional),
    currentAssets: money(terms.currentAssets, words.balanceTip, optional),
    inventory: money(terms.inventory, words.balanceTip, optional),
    currentLiabilities: money(terms.currentLiabilities, words.balanceTip, optional),
    totalLiabilities: money(terms.totalLiabilities, words.balanceTip, optional),
    netAssets: money(terms.netAssets, words.netAssetsTip, optional),
    supplierShare: shareAboveZero(terms.supplierShare, words.supplierShareTip, optional),
    tooHigh: flag(terms.tooHigh, words.tooHighTip, optional),
    quarterlyOrders: money(terms.quarterlyOrders, words.quarterlyOrdersTip, optional),
    termDays: whole(terms.termDays, words.termDaysTip, optional),
    amountDays: number(terms.amountDays, words.amountDaysTip, optional),
    months: family('period', money(terms.receipts, words.monthsTip, optional)),
    annualPurchases: money(terms.annualPurchases, words.annualPurchasesTip, optional),
    profitRate: share(terms.profitRate, words.profitRateTip, optional),
    monthlyPurchases: money(terms.monthlyPurchases, words.monthlyPurchasesTip, optional),
    paidInTime: whole(terms.paidInTime, words.paidInTimeTip, optional),
    recordLimit: money(terms.recordLimit, words.recordLimitTip, optional),
    recordReason: label(terms.recordReason, words.recordReasonTip, text),
    workingFunds: money(terms.workingFunds, words.workingFundsTip, optional),
    method: choice(methods, terms.method, words.methodTip, optional),
    methodReason: label(terms.methodReason, words.methodReasonTip, text),
  },
);

export const receipts = source(
  { title: words.receipts, tip: words.receiptsTip, rows: 'many per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    date: date(terms.date, words.dateTip, { blank: 'row is left out' }),
    amount: money(terms.receivedAmount, words.amountTip, { blank: 'row is left out' }),
  },
);

export const peers = source(
  { title: words.peers, tip: words.peersTip, rows: 'many per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    limit: money(terms.creditLimit, words.peerLimitTip, { blank: 'row is left out' }),
  },
);

const [first, ...others] = methods as [(typeof methods)[number], ...typeof methods];
export const methodOption: ChoiceOption = {
  kind: 'choice',
  id: 'method',
  name: terms.method,
  tip: words.methodOptionTip,
  choices: [first, ...others],
};

export const atMostNeed: FlagOption = {
  kind: 'flag',
  id: 'atMostNeed',
  name: words.atMostNeed,
  tip: words.atMostNeedTip,
  default: false,
};

export const weighting: ChoiceOption = {
  kind: 'choice',
  id: 'weighting',
  name: words.weighting,
  tip: words.weightingTip,
  choices: [
    { code: 'equal', name: words.equal, tip: words.equal },
    { code: 'rising', name: words.rising, tip: words.rising },
  ],
};

export const chosenCustomer: NumberOption = {
  kind: 'number',
  id: 'chosenCustomer',
  name: words.chosenCustomer,
  tip: words.chosenCustomerTip,
  default: 1,
  least: 1,
  format: 'whole',
};
