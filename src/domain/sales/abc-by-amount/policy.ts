import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { number, table, type Entry } from '../../../define/policy/shape';
import { terms } from '../../terms';
import { classLetter } from '../abc-by-share/calc';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** From which monthly average a class begins, null for the last, and how its customers are treated. */
export interface AmountClass {
  readonly from: number | null;
  readonly treatment: readonly Entry[];
}

const treatment = (id: string, header: Text) => ({ id, header, format: 'text', blank: 'always' }) as const;

/** The classes of ABC by monthly amount, the best first. */
export const amountClasses = policy<readonly AmountClass[]>({
  id: 'abc-amount-classes',
  name: text('classes by monthly average', '月平均额分级表'),
  value: [
    {
      from: 500_000,
      treatment: [
        text('own file', '专门档案'),
        text('highest step', '最高一档'),
        text('most favourable', '最优惠'),
        text('own salesperson, regular visits', '专人负责，定期走访'),
      ],
    },
    {
      from: 200_000,
      treatment: [
        text('customer file', '客户档案'),
        text('middle step', '中间一档'),
        text('standard', '标准'),
        text('regular contact', '定期联系'),
      ],
    },
    {
      from: null,
      treatment: [
        text('customer list', '客户名册'),
        text('none', '无折扣'),
        text('cash or short term', '现款或短期'),
        text('through intermediaries', '由中间商供货'),
      ],
    },
  ],
  unit: text('amount per month, in the unit of the sales', '每月金额，单位与销售额相同'),
  source: text(
    'Sales management course, ch. 7: class A from 500,000 yuan a month, with its own file, salesperson, discount and terms; class C through intermediaries; class B is the default of Kehu',
    '《销售管理》第七章：A 级标准额为月销售额 50 万元，建立专门档案、指派专人、给予良好的折扣与付款条件；C 类由中间商间接销售；B 类为本产品默认',
  ),
  standing: 'house',
  shape: table(
    [
      { id: 'value', header: terms.class, format: 'code', blank: 'always', fixed: true },
      {
        id: 'edge',
        header: text('from (per month)', '月平均额达到'),
        format: 'money',
        order: 'falling',
        blank: 'last',
        least: 0,
      },
      treatment('register', text('register', '名册登记')),
      treatment('discount', text('discount', '销售折扣')),
      treatment('terms', text('payment terms', '付款条件')),
      treatment('service', text('service', '服务')),
    ],
    {
      rows: (classes) => classes.map(({ from, treatment }, k) => [classLetter(k), from ?? '', ...treatment]),
      read: (rows) =>
        rows.map(([, from, ...treatment]) => ({ from: typeof from === 'number' ? from : null, treatment })),
    },
  ),
});

/** From which change against the average the last months count as rising or falling. */
export const trendEdge = policy({
  id: 'abc-amount-trend',
  name: text('trend from a change of', '趋势判定幅度'),
  value: 0.1,
  unit: text('share of the monthly average', '占月平均额的比例'),
  source: text('Kehu default: 10% above or below the average', '本产品默认：高于或低于平均额 10%'),
  standing: 'house',
  shape: number('share', { least: 0, most: 1 }),
});
