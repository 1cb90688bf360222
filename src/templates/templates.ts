import type { Text } from '../core/text';
import type { SheetDefinition } from '../define/sheet/definition';
import { classesSheet } from '../domain/limits/classes-and-lists/sheet';
import { creditLimitsSheet } from '../domain/limits/working-assets/sheet';
import { creditChangesSheet } from '../domain/records/credit-changes/sheet';
import { creditScoreSheet } from '../domain/scoring/credit-score/sheet';
import type { Growth } from './room';

/** A sheet of a template with the tables that a person fills in. */
export interface TemplateSheet {
  readonly sheet: SheetDefinition;
  readonly growths: readonly Growth[];
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

export const templates: readonly Template[] = [
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
