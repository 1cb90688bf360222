import { serialOf } from '../../../core/calendar';
import type { Sample } from '../../../define/sheet/sample';
import { sheetWords as words } from './sheet-text';

const day = (month: number, date: number): number => serialOf(2026, month, date)!;
const { person, phone, video } = words.ways;
const { success, none } = words;
const brook = { en: 'Brook Outfitters', 'zh-CN': '溪流用品' };
const cliff = { en: 'Cliff Hardware', 'zh-CN': '崖石五金' };
const delta = { en: 'Delta Stores', 'zh-CN': '三角洲商店' };
const first = { en: 'first talk', 'zh-CN': '初次洽谈' };
const offer = { en: 'present the offer', 'zh-CN': '介绍报价' };

/** Five visits in vain since the last success, one customer whose series was broken, one not asked again in time. */
export const sample: Sample<'visits'> = {
  visits: {
    customer: [brook, brook, brook, brook, brook, brook, brook, cliff, cliff, cliff, delta, delta],
    salesperson: Array.from({ length: 12 }, (_, i) =>
      i < 7 ? { en: 'Wu Min', 'zh-CN': '吴敏' } : { en: 'Zhao Lei', 'zh-CN': '赵磊' },
    ),
    planned: [9, 16, 23, 30, 37, 44, 80, 10, 24, 79, 12, 40].map((days) => day(1, 1) + days),
    purpose: [first, first, offer, offer, offer, offer, offer, first, offer, offer, first, offer],
    visited: [9, 16, 24, 30, 37, 44, '', 10, 24, '', 12, ''].map((days) =>
      typeof days === 'number' ? day(1, 1) + days : '',
    ),
    way: [phone, person, person, phone, person, video, '', person, person, '', phone, ''],
    place: Array.from({ length: 12 }, (_, i) =>
      i === 1 || i === 7 ? { en: 'at the customer’s', 'zh-CN': '客户处' } : '',
    ),
    result: [success, none, none, none, none, none, '', none, success, '', none, ''],
    talks: Array.from({ length: 12 }, (_, i) =>
      i === 8 ? { en: 'trial order agreed', 'zh-CN': '商定试订' } : '',
    ),
    followed: [12, 20, 29, 35, 41, 50, '', 15, 28, '', 33, ''].map((days) =>
      typeof days === 'number' ? day(1, 1) + days : '',
    ),
  },
};
