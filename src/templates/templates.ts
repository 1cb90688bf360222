import type { Text } from '../core/text';
import type { SheetDefinition } from '../define/sheet/definition';
import { classesSheet } from '../domain/limits/classes-and-lists/sheet';
import { creditLimitsSheet } from '../domain/limits/working-assets/sheet';
import { creditChangesSheet } from '../domain/records/credit-changes/sheet';
import { creditScoreSheet } from '../domain/scoring/credit-score/sheet';
import { customerAbcSheet } from '../domain/sales/abc-by-share/sheet';
import { column, cell, formula } from '../define/sheet/formula';
import { entry, rowNumber, type Growth } from './room';

/** A sheet of a template with the tables that a person fills in. */
export interface TemplateSheet {
  readonly sheet: SheetDefinition;
  readonly growths: readonly Growth[];
  /** The source whose names and amounts are typed in a table of their own, since the sheet shows them by amount. */
  readonly entries?: { readonly source: string; readonly name: string; readonly amount: string };
}

/** A workbook that a manager sets up and shares. */
export interface Template {
  readonly file: string;
  readonly title: Text;
  /** One sentence: what it is for. */
  readonly what: Text;
  readonly sheets: readonly TemplateSheet[];
}

/** Customers that there is room for, until the person takes the protection off and lets the table grow. */
const CUSTOMERS = 100;

/** Bars that can be told apart. */
const BARS = 50;

const amounts = column('amount', 'order');
const bar = formula`INDEX(${amounts},${cell('place')})`;

/** Who is how large follows from what is typed: in the sheet that is built from data the order was known. */
const customerAbc: TemplateSheet = {
  sheet: customerAbcSheet,
  entries: { source: 'sales', name: 'customer', amount: 'amount' },
  growths: [
    {
      table: 'customers',
      rows: CUSTOMERS,
      numbered: ['place'],
      formulas: {
        customer: entry('name', [cell('place')]),
        rank: formula`IF(${cell('customer')}="","",${cell('place')})`,
      },
    },
    {
      table: 'order',
      rows: CUSTOMERS,
      key: 'amount',
      same: ['groupNo'],
      formulas: {
        amount: entry('amount', rowNumber('groupNo')),
        rank: formula`IF(${cell('amount')}="","",${rowNumber('groupNo')})`,
      },
    },
    {
      table: 'groups',
      rows: 1,
      key: null,
      formulas: { customers: formula`COUNT(${amounts})`, positive: formula`COUNTIF(${amounts},">0")` },
    },
    {
      table: 'curve',
      rows: BARS,
      numbered: ['place'],
      formulas: {
        over: formula`IF(N(${bar})>0,INDEX(${column('customer', 'customers')},${cell('place')}),"")`,
      },
    },
  ],
};

export const templates: readonly Template[] = [
  {
    file: 'customer-analysis',
    title: { en: 'Customer analysis', 'zh-CN': '客户分析' },
    what: {
      en: 'Who the customers are that sales depend on: classes A, B and C by share of sales, with a Pareto chart.',
      'zh-CN': '销售额依赖哪些客户：按销售额占比分为 A、B、C 类，附帕累托图。',
    },
    sheets: [customerAbc],
  },
  {
    file: 'credit-management',
    title: { en: 'Credit management', 'zh-CN': '信用管理' },
    what: {
      en: 'From the credit score to the limit: score and grade, the limit with every step, classes and lists, and what was changed.',
      'zh-CN': '从信用评分到信用额度：评分与等级、逐步计算的额度、分类与名单，以及变更记录。',
    },
    sheets: [
      { sheet: creditScoreSheet, growths: [{ table: 'customers', rows: CUSTOMERS }] },
      { sheet: creditLimitsSheet, growths: [{ table: 'customers', rows: CUSTOMERS }] },
      {
        sheet: classesSheet,
        growths: [{ table: 'customers', rows: CUSTOMERS, typed: ['customer'], counted: ['no'] }],
      },
      { sheet: creditChangesSheet, growths: [{ table: 'changes', rows: CUSTOMERS }] },
    ],
  },
];
