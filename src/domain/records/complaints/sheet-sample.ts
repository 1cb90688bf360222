import { serialOf } from '../../../core/calendar';
import type { Sample } from '../../../define/sheet/sample';
import { sheetWords as words } from './sheet-text';

const day = (month: number, date: number): number => serialOf(2026, month, date)!;
const { complaint, suggestion } = words.sorts;
const { quality, transport, service, contract } = words.kinds;
const works = { en: 'works', 'zh-CN': '生产部' };
const logistics = { en: 'logistics', 'zh-CN': '物流部' };

/** One closed in time, one told that it is not justified, one past its promise, one suggestion, one just received. */
export const sample: Sample<'cases'> = {
  cases: {
    customer: [
      { en: 'Elm Stores', 'zh-CN': '榆树商店' },
      { en: 'Fern & Co', 'zh-CN': '蕨叶贸易' },
      { en: 'Glen Electric', 'zh-CN': '峡谷电器' },
      { en: 'Elm Stores', 'zh-CN': '榆树商店' },
      { en: 'Heath DIY', 'zh-CN': '荒原建材' },
    ],
    sort: [complaint, complaint, complaint, suggestion, complaint],
    kind: [quality, contract, transport, service, quality],
    said: [
      { en: 'twelve housings cracked', 'zh-CN': '十二个外壳开裂' },
      { en: 'wants the old price', 'zh-CN': '要求沿用旧价' },
      { en: 'delivered two days late', 'zh-CN': '迟到两天送货' },
      { en: 'deliver before opening hours', 'zh-CN': '营业前送货' },
      { en: 'colour differs', 'zh-CN': '颜色不符' },
    ],
    received: [day(3, 2), day(3, 4), day(3, 10), day(3, 12), day(3, 24)],
    promised: [day(3, 13), day(3, 9), day(3, 20), day(4, 10), day(4, 7)],
    judged: [day(3, 3), day(3, 5), day(3, 11), day(3, 16), ''],
    valid: [true, false, true, true, ''],
    assigned: [day(3, 3), '', day(3, 11), day(3, 16), ''],
    department: [works, '', logistics, logistics, ''],
    found: [day(3, 6), '', day(3, 17), '', ''],
    cause: [
      { en: 'mould worn', 'zh-CN': '模具磨损' },
      '',
      { en: 'lorry broke down', 'zh-CN': '货车故障' },
      '',
      '',
    ],
    proposed: [day(3, 9), '', day(3, 19), '', ''],
    proposal: [
      { en: 'replace all, new mould', 'zh-CN': '全部更换并更新模具' },
      '',
      { en: 'refund freight', 'zh-CN': '退还运费' },
      '',
      '',
    ],
    approved: [day(3, 10), '', '', '', ''],
    by: [{ en: 'Sun Li', 'zh-CN': '孙丽' }, '', '', '', ''],
    told: [day(3, 12), day(3, 6), '', '', ''],
    reviewed: [day(3, 20), day(3, 9), '', '', ''],
  },
};
