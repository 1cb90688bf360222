import type { Text } from '../../../core/text';
import type { Need } from '../../../define/sheet/need';
import type { FlagOption } from '../../../define/sheet/option';
import { terms } from '../../terms';
import type { Balance } from './calc';
import { sheetWords as words } from './sheet-text';

export const customer: Need<'label'> = {
  id: 'customer',
  name: terms.customer,
  description: words.customerDescription,
  headers: {
    en: ['customer name', 'client', 'company'],
    'zh-CN': ['客户名称', '单位名称', '公司名称'],
  },
  kind: 'label',
  required: true,
};

const figure = (
  id: keyof Balance,
  description: Text,
  en: readonly string[],
  zh: readonly string[],
): Need<'amount'> => ({
  id,
  name: terms[id],
  description,
  headers: { en, 'zh-CN': zh },
  kind: 'amount',
  required: true,
});

/** The five figures of the balance sheet, in the order of the method. */
export const figures: readonly Need<'amount'>[] = [
  figure(
    'currentAssets',
    words.currentAssetsDescription,
    ['total current assets', 'CA'],
    ['流动资产合计', '流动资产总额'],
  ),
  figure('inventory', words.inventoryDescription, ['inventories', 'stock'], ['库存', '存货净额']),
  figure(
    'currentLiabilities',
    words.currentLiabilitiesDescription,
    ['total current liabilities', 'CL'],
    ['流动负债合计', '流动负债总额'],
  ),
  figure(
    'totalLiabilities',
    words.totalLiabilitiesDescription,
    ['liabilities', 'total debt', 'TL'],
    ['负债合计', '总负债'],
  ),
  figure(
    'netAssets',
    words.netAssetsDescription,
    ['equity', 'net worth', "shareholders' equity", 'total equity', 'NA'],
    ['所有者权益', '股东权益', '所有者权益合计', '净资产总额'],
  ),
];

export const grade: Need<'label'> = {
  id: 'grade',
  name: terms.grade,
  description: words.gradeDescription,
  headers: { en: ['grade', 'rating', 'credit rating'], 'zh-CN': ['等级', '信用评级', '评级'] },
  kind: 'label',
  required: false,
};

export const supplierShare: Need<'share'> = {
  id: 'supplierShare',
  name: terms.supplierShare,
  description: words.supplierShareDescription,
  headers: {
    en: ['our share as supplier', 'our share', 'share of purchases'],
    'zh-CN': ['我方供货占比', '供货比例', '占其采购比例'],
  },
  kind: 'share',
  required: false,
};

export const tooHigh: Need<'flag'> = {
  id: 'tooHigh',
  name: terms.tooHigh,
  description: words.tooHighDescription,
  headers: {
    en: ['limit too high?', 'limit too high', 'too high?'],
    'zh-CN': ['偏高', '额度偏高？', '是否偏高'],
  },
  kind: 'flag',
  required: false,
};

export const tooHighDefault: FlagOption = {
  kind: 'flag',
  id: 'tooHigh',
  name: words.tooHighOption,
  tip: words.tooHighTip,
  default: false,
};
