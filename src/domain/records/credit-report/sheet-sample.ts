import type { Sample } from '../../../define/sheet/sample';
import { sheetWords as words } from './sheet-text';

/** Of middling size, but of high risk: the report is to be in depth. */
export const sample: Sample<'customer'> = {
  customer: {
    customer: [{ en: 'Birch Trading', 'zh-CN': '白桦贸易' }],
    sales: [420_000],
    risk: [words.risks.high],
    salesperson: [{ en: 'Wu Min', 'zh-CN': '吴敏' }],
  },
};
