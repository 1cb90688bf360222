import type { Band } from '../../../core/bands';
import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { bands, number } from '../../../define/policy/shape';
import { terms } from '../../terms';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The share of its working capital that a customer may owe us. */
export const workingCapitalShare = policy<number>({
  id: 'nwc-share',
  name: text('share of working capital', '营运资本授信比例'),
  value: 0.05,
  unit: text('share of working capital', '占营运资本的比例'),
  source: text(
    'Kehu default: the key account handbook, method B, leaves the percentage open',
    '本产品默认：《核心客户管理手册》方法 B 未规定比例',
  ),
  standing: 'house',
  shape: number('share', { least: 0, most: 1 }),
});

/** So many months of purchases make the period total. */
export const periodMonths = policy<number>({
  id: 'period-months',
  name: text('months of the period total', '时段总额月数'),
  value: 3,
  unit: text('months', '月'),
  source: text(
    'Key account handbook, four ways to grant a limit, the third: 10,000 a month, 30,000 in three months',
    '《核心客户管理手册》授信四种方式之三：每月 1 万元，三个月 3 万元',
  ),
  standing: 'source',
  shape: number('ratio', { least: 0 }),
});

/** The limit of a new customer, raised with the orders that it paid in time. */
export const startLowLadder = policy<readonly Band<number>[]>({
  id: 'start-low-ladder',
  name: text('start-low ladder', '低额起步阶梯'),
  value: [
    { edge: 12, value: 100_000 },
    { edge: 6, value: 50_000 },
    { edge: 3, value: 20_000 },
    { edge: null, value: 5_000 },
  ],
  unit: text('limit by orders paid in time', '按时付清订单数对应额度'),
  source: text(
    'Kehu default: the key account handbook starts low and raises the limit with the record, without steps',
    '本产品默认：《核心客户管理手册》低额起步、随记录提高，未规定阶梯',
  ),
  standing: 'house',
  shape: bands(
    { header: terms.paidInTime, format: 'whole', order: 'falling' },
    { header: terms.creditLimit, format: 'money', least: 0 },
  ),
});

/** The part of a limit that one order may take up without the finance manager. */
export const singleOrderShare = policy<number>({
  id: 'single-order-share',
  name: text('single order: share of the limit', '单笔限额占额度比例'),
  value: 0.2,
  unit: text('share of the credit limit', '占信用额度的比例'),
  source: text(
    'Key account handbook: a limit of 50,000 with 10,000 for a single order',
    '《核心客户管理手册》：信用额度 5 万元，单笔购货限额 1 万元',
  ),
  standing: 'source',
  shape: number('share', { least: 0, most: 1 }),
});

/** What no customer's limit may exceed; 0 where none is set. */
export const customerCap = policy<number>({
  id: 'customer-cap',
  name: terms.companyCap,
  value: 0,
  unit: text('money; 0: none is set', '金额；0 为未设'),
  source: text(
    'Customer relationship management rules, article 9.3: the figure is left blank in print',
    '《客户关系管理制度》第九条：限额上限原文空缺',
  ),
  standing: 'house',
  shape: number('money', { least: 0 }),
});
