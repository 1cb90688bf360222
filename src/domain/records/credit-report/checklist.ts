import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** Something that is looked into. */
interface Item {
  readonly topic: Text;
  readonly item: Text;
  /** The report from which on it belongs: 1 simple, 2 standard, 3 in depth. */
  readonly depth: number;
  /** It concerns somebody's private life: asked only where a person wants it. */
  readonly isPrivate: boolean;
}

const operator = text('operator', '经营者');
const inside = text('internal state', '企业内部状况');
const funding = text('funding', '资金筹措');
const payment = text('payment', '支付情况');
const item = (topic: Text, depth: number, en: string, zh: string, isPrivate = false): Item => ({
  topic,
  item: text(en, zh),
  depth,
  isPrivate,
});

/** The items of the rules, article 6; from which report on each belongs is Kehu default and can be changed. */
export const checklist: readonly Item[] = [
  item(operator, 2, 'commitment to work', '工作热情'),
  item(operator, 2, 'way of working', '工作作风'),
  item(operator, 3, 'atmosphere in the shop', '店铺气氛'),
  item(operator, 3, 'service to the community', '社区服务'),
  item(operator, 3, 'atmosphere in the family', '家庭气氛', true),
  item(operator, 3, 'marriage', '夫妻关系', true),
  item(operator, 3, 'habits', '行为嗜好', true),
  item(inside, 2, 'team spirit', '团队意识'),
  item(inside, 3, 'discipline', '服从命令的态度'),
  item(inside, 2, 'efficiency', '工作效率'),
  item(inside, 2, 'turnover of staff', '流动率'),
  item(inside, 3, 'conduct at work', '工作行为'),
  item(funding, 1, 'ability to pay', '支付状况'),
  item(funding, 2, 'loans that may be called in', '贷款提前回收的可能性'),
  item(funding, 2, 'dealings in notes', '票据业务'),
  item(funding, 1, 'debts', '债务状况'),
  item(funding, 2, 'relation with its banks', '与业务银行关系'),
  item(funding, 3, 'bank accounts', '银行账户'),
  item(funding, 3, 'relation with main shareholders', '与主要股东关系'),
  item(payment, 1, 'time of payment', '付款时间'),
  item(payment, 2, 'parts of payment', '付款构成'),
  item(payment, 1, 'means of payment', '支付方式'),
  item(payment, 1, 'attitude to paying', '支付态度'),
  item(payment, 1, 'notes paid or bounced', '票据行为'),
  item(payment, 2, 'accounts paid from', '付款银行账户'),
  item(payment, 1, 'measures taken by banks', '银行强制性处分'),
];
