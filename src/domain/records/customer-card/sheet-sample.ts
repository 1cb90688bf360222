import { serialOf } from '../../../core/calendar';
import type { Sample } from '../../../define/sheet/sample';
import { sheetWords as words } from './sheet-text';

const day = (year: number, month: number, date: number): number => serialOf(year, month, date)!;

/** A card that waits for one field and for the name of a guarantor. */
export const sample: Sample<'card'> = {
  card: {
    customer: [{ en: 'Amber Electric', 'zh-CN': '琥珀电器' }],
    headOffice: [{ en: 'Harbour City', 'zh-CN': '海港市' }],
    place: [{ en: 'Old Town', 'zh-CN': '老城区' }],
    address: [{ en: '12 Quay Road, Harbour City', 'zh-CN': '海港市码头路 12 号' }],
    phone: ['555-0142'],
    site: ['amber.example'],
    opened: [day(2009, 4, 1)],
    capital: [3_000_000],
    staff: [140],
    managers: [12],
    property: [''],
    ages: [{ en: 'two from 30 to 45, one over 45', 'zh-CN': '30 至 45 岁 2 人，45 岁以上 1 人' }],
    asked: [400_000],
    contract: [true],
    contractOn: [day(2026, 3, 2)],
    personal: [true],
    guarantor: [''],
    joint: [false],
    mortgage: [false],
    outlet: [{ en: 'chain store', 'zh-CN': '家电卖场' }],
    decides: [{ en: 'purchasing director', 'zh-CN': '采购总监' }],
    purchases: [2_400_000],
    ourShare: [0.25],
    yearsOpen: [17],
    yearsTogether: [5],
    loyalty: [words.loyalties.high],
    creditLimit: [300_000],
    buying: [{ en: 'central', 'zh-CN': '集中采购' }],
    logistics: [{ en: 'own warehouse', 'zh-CN': '自有仓库' }],
  },
};
