import { choice, label } from '../../../define/sheet/given';
import { source } from '../../../define/sheet/source';
import {
  atLeast,
  greatest,
  howMany,
  is,
  plus,
  setting,
  step,
  when,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { choices, entry, open } from '../log';
import { deepFrom, standardFrom } from './policy';
import { sheetWords as words } from './sheet-text';

export const customer = source(
  { title: words.customer, tip: words.customerSourceTip, rows: 'one per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    sales: entry.money(words.sales, words.salesTip),
    risk: choice(choices(words.risks), words.risk, words.riskTip, open),
    salesperson: entry.text(terms.salesperson, words.salespersonTip),
    opinion: entry.text(words.opinion, words.opinionTip),
  },
);

const { sales, risk } = customer.columns;

export const sizeLevel = step(
  words.sizeLevel,
  'whole',
  plus(1, howMany(atLeast(sales, setting(standardFrom)), atLeast(sales, setting(deepFrom)))),
);
export const riskLevel = step(
  words.riskLevel,
  'whole',
  when(is(risk, 'low'), 1, when(is(risk, 'moderate'), 2, when(is(risk, 'high'), 3))),
);
/** 1 simple, 2 standard, 3 in depth. */
export const level = step(words.level, 'whole', greatest(sizeLevel, riskLevel), { rule: words.depthRule });
