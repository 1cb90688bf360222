import type { Need } from '../../../define/sheet/need';
import type { ChoiceOption, SharesOption } from '../../../define/sheet/option';
import { terms } from '../../terms';
import { abcCutoffs } from './policy';
import { sheetWords as words } from './sheet-text';

export const customer: Need<'label'> = {
  id: 'customer',
  name: terms.customer,
  description: words.customerDescription,
  headers: {
    en: ['customer name', 'client', 'account', 'buyer'],
    'zh-CN': ['客户名称', '客户姓名', '单位名称', '购货单位'],
  },
  kind: 'label',
  required: true,
};

export const amount: Need<'amount'> = {
  id: 'amount',
  name: terms.amount,
  description: words.amountDescription,
  headers: {
    en: ['sales', 'sales amount', 'revenue', 'turnover'],
    'zh-CN': ['销售额', '销售金额', '营业额', '销售收入'],
  },
  kind: 'amount',
  required: true,
};

export const group: Need<'label'> = {
  id: 'group',
  name: terms.group,
  description: words.groupDescription,
  // No further headers: grouping changes every class, so a segment or a region becomes the group only when chosen.
  headers: { en: [], 'zh-CN': [] },
  kind: 'label',
  required: false,
};

export const cutoffs: SharesOption = {
  kind: 'shares',
  id: 'cutoffs',
  name: terms.cutoffs,
  tip: words.cutoffsTip,
  default: abcCutoffs.value,
  most: 25,
};

export const boundary: ChoiceOption = {
  kind: 'choice',
  id: 'boundary',
  name: terms.boundary,
  tip: words.boundaryTip,
  choices: [
    { code: 'before', name: words.before, tip: words.crossing.before },
    { code: 'including', name: words.including, tip: words.crossing.including },
    { code: 'nearest', name: words.nearest, tip: words.crossing.nearest },
  ],
};

export const ties: ChoiceOption = {
  kind: 'choice',
  id: 'ties',
  name: terms.ties,
  tip: words.tiesTip,
  choices: [
    { code: 'same', name: words.same, tip: words.tied.same },
    { code: 'order', name: words.order, tip: words.tied.order },
  ],
};
