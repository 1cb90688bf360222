import { label } from '../../../define/sheet/given';
import { plain } from '../../../define/sheet/fill';
import { source } from '../../../define/sheet/source';
import {
  above,
  any,
  atMost,
  blank,
  codes,
  countOf,
  equals,
  meaning,
  minus,
  orElse,
  over,
  plus,
  setting,
  step,
  times,
  totalOf,
  when,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { entry } from '../log';
import { bestScore, yearDays } from './policy';
import { contacts, prices, risk, services, statements } from './sheet-lists';
import { sheetWords as words } from './sheet-text';

export const account = source(
  { title: words.account, tip: words.accountTip, rows: 'one per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    salesperson: entry.text(terms.salesperson, words.salespersonTip),
    currentAssets: entry.money(words.currentAssets, words.fromStatements),
    totalAssets: entry.money(words.totalAssets, words.fromStatements),
    currentLiabilities: entry.money(words.currentLiabilities, words.fromStatements),
    revenue: entry.money(words.revenue, words.fromStatements),
    cost: entry.money(words.cost, words.fromStatements),
    netProfit: entry.money(words.netProfit, words.fromStatements),
    receivables: entry.money(words.receivables, words.fromStatements),
    inventory: entry.money(words.inventory, words.fromStatements),
    planned: entry.money(words.planned, words.plannedTip),
    profit: entry.money(words.profit, words.profitTip),
    stockInterest: entry.money(words.stockInterest, words.stockInterestTip),
    staffCost: entry.money(words.staffCost, words.staffCostTip),
    travel: entry.money(words.travel, words.travelTip),
    running: entry.money(words.running, words.runningTip),
    riskShare: entry.share(words.riskShare, words.riskShareTip),
  },
);

const given = account.columns;

const serveCost = step(
  words.serveCost,
  'money',
  plus(
    orElse(given.stockInterest, 0),
    orElse(given.staffCost, 0),
    orElse(given.travel, 0),
    orElse(given.running, 0),
  ),
);
const riskCost = step(words.riskCost, 'money', times(given.planned, orElse(given.riskShare, 0)));
const value = step(words.value, 'money', minus(given.profit, serveCost, riskCost));

const riskTotal = step(
  words.riskTotal,
  'score',
  when(
    equals(countOf(risk.weight), countOf(risk.weighted)),
    over(totalOf(risk.weighted), totalOf(risk.weight)),
  ),
);

const contactCount = step(words.contactCount, 'whole', countOf(contacts.on));
const reached = (stage: typeof words.stages.won) =>
  above(countOf(contacts.stage, [contacts.stage, '=', stage]), 0);
const outcome = step(
  words.outcome,
  'text',
  when(
    reached(words.stages.won),
    words.stages.won,
    when(reached(words.stages.lost), words.stages.lost, when(above(contactCount, 0), words.underWay)),
  ),
);

const monthsDiffer = step(
  words.monthsDiffer,
  'whole',
  minus(countOf(statements.month), countOf(statements.month, [statements.status, '=', plain('OK')])),
);
const creditOpen = step(words.creditOpen, 'money', totalOf(prices.waiting));
const openServices = step(
  words.openServices,
  'whole',
  minus(countOf(services.asked), countOf(services.asked, [services.next, '=', words.steps.closed])),
);

const status = codes(
  terms.status,
  'every',
  {
    NO_FORECAST: [any(blank(given.planned), blank(given.profit)), words.noForecast],
    AT_LOSS: [atMost(value, 0), words.atLoss, 'result'],
    BOOKS_DIFFER: [above(monthsDiffer, 0), words.differs, 'result'],
    CREDIT_OPEN: [above(creditOpen, 0), words.openCredit, 'result'],
  },
  { ok: words.ok, of: given.customer },
);

export const columns = {
  ...given,
  liquidShare: step(words.liquidShare, 'share', over(given.currentAssets, given.totalAssets)),
  currentRatio: step(words.currentRatio, 'ratio', over(given.currentAssets, given.currentLiabilities)),
  netMargin: step(words.netMargin, 'share', over(given.netProfit, given.revenue)),
  returnOnAssets: step(words.returnOnAssets, 'share', over(given.netProfit, given.totalAssets)),
  collectionDays: step(
    words.collectionDays,
    'ratio',
    over(times(given.receivables, setting(yearDays)), given.revenue),
  ),
  stockDays: step(words.stockDays, 'ratio', over(times(given.inventory, setting(yearDays)), given.cost)),
  serveCost,
  riskCost,
  value,
  valueShare: step(words.valueShare, 'share', over(value, given.planned)),
  verdict: step(words.verdict, 'text', when(above(value, 0), words.worth, words.notWorth)),
  status,
  riskTotal,
  riskOfBest: step(words.riskOfBest, 'share', over(riskTotal, setting(bestScore))),
  contactCount,
  contactMinutes: step(words.contactMinutes, 'whole', totalOf(contacts.minutes)),
  outcome,
  monthsDiffer,
  creditOpen,
  openServices,
  meaning: meaning(status, words.meaning),
};
