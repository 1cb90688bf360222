import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** From these claims on, a customer that is not 甲 is 丙. */
export const claimsEdge = policy<number>({
  id: 'claims-edge',
  name: terms.claimsEdge,
  value: 100_000,
  unit: { en: 'the currency of the claims (the text: US dollars)', 'zh-CN': '债权余额的币种（原文为美元）' },
  source: {
    en: 'Model company rules for customer relationship management, article 9, item 1: claims of 100,000 US dollars and above',
    'zh-CN': '《客户关系管理制度》第九条第 1 项：债权余额在 10 万美元以上',
  },
  standing: 'source',
  shape: number('money'),
});

/** A customer with fewer staff is 丙. */
export const staffEdge = policy<number>({
  id: 'staff-edge',
  name: terms.staffEdge,
  value: 100,
  unit: { en: 'persons', 'zh-CN': '人' },
  source: {
    en: 'Model company rules for customer relationship management, article 9, item 1: small firms with fewer than 100 staff',
    'zh-CN': '《客户关系管理制度》第九条第 1 项：员工不足 100 人的小企业',
  },
  standing: 'source',
  shape: number('whole', { least: 0 }),
});

/** A younger firm is newly founded. */
export const newFirmYears = policy<number>({
  id: 'new-firm-years',
  name: terms.years,
  value: 1,
  unit: { en: 'years', 'zh-CN': '年' },
  source: {
    en: 'Kehu default: the rules say “newly founded” without an age',
    'zh-CN': '本产品默认：原文只说“新成立企业”，未规定年数',
  },
  standing: 'house',
  shape: number('ratio', { least: 0 }),
});
