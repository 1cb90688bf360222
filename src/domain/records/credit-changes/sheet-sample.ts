import { serialOf } from '../../../core/calendar';
import type { Sample } from '../../../define/sheet/sample';

const day = (month: number, date: number): number => serialOf(2026, month, date)!;

/** One in time, one late in all though no step is, one late with a step, one that waits. */
export const sample: Sample<'changes'> = {
  changes: {
    customer: [
      { en: 'Harbour Electric', 'zh-CN': '海港电器' },
      { en: 'Northfield Stores', 'zh-CN': '北原商贸' },
      { en: 'Lakeside DIY', 'zh-CN': '湖畔建材' },
      { en: 'Old Mill Trading', 'zh-CN': '老磨坊贸易' },
    ],
    met: [day(3, 2), day(3, 2), day(3, 9), day(3, 23)],
    submitted: [day(3, 3), day(3, 4), day(3, 13), day(3, 24)],
    verified: [day(3, 5), day(3, 7), day(3, 16), ''],
    extended: ['', true, '', ''],
    signed: [day(3, 8), day(3, 14), day(3, 18), ''],
    outcome: ['approved', 'approved', 'refused', ''],
    oldLimit: [200_000, 150_000, 80_000, 120_000],
    newLimit: [260_000, 100_000, 120_000, 60_000],
    oldGrade: ['A', 'BB', 'B', 'A'],
    newGrade: ['AA', 'B', 'BB', 'BB'],
    ground: ['regular', 'special', 'regular', 'trouble'],
    reason: [
      { en: 'sales grew by a third, always paid in time', 'zh-CN': '销售增长三分之一，一贯按时付款' },
      { en: 'new outlet, limit kept on approval', 'zh-CN': '开设新店，经批示保留额度' },
      { en: 'asks for a higher limit', 'zh-CN': '申请提高额度' },
      { en: 'a note was paid late', 'zh-CN': '票据延付' },
    ],
    method: [
      { en: 'working assets', 'zh-CN': '营运资产法' },
      { en: 'sales volume', 'zh-CN': '销售量法' },
      { en: 'sales volume', 'zh-CN': '销售量法' },
      { en: 'record', 'zh-CN': '信誉记录法' },
    ],
    by: ['Chen Wei', 'Li Na', 'Chen Wei', ''].map((name) => ({
      en: name,
      'zh-CN': { 'Chen Wei': '陈伟', 'Li Na': '李娜' }[name] ?? name,
    })),
    until: [day(12, 31), day(6, 30), '', ''],
  },
};
