import { PERCENT, WHOLE, type CellValue, type DataSheet } from './sheet';
import type { Locale, Words } from './words';

type Bilingual = Record<Locale, string>;

/** An invented customer; balance-sheet lines in thousands, a missing figure left out. */
interface InventedCustomer {
  name: Bilingual;
  currentAssets?: number;
  inventory?: number;
  currentLiabilities: number;
  totalLiabilities?: number;
  netAssets: number;
  grade?: string;
  supplierShare?: number;
  tooHigh?: boolean;
  shows: Bilingual;
}

/** One customer for every band of the rate table, from the lowest to the highest, then the cases without a band. */
const CUSTOMERS: readonly InventedCustomer[] = [
  {
    name: { 'en-US': 'Alder Trading', 'zh-CN': '杨木贸易' },
    currentAssets: 2_000,
    inventory: 900,
    currentLiabilities: 1_000,
    totalLiabilities: 6_700,
    netAssets: 1_000,
    grade: 'C',
    supplierShare: 0.1,
    shows: { 'en-US': 'score −4.6, on the edge: no credit', 'zh-CN': '得分 −4.6，正在界上：不授信' },
  },
  {
    name: { 'en-US': 'Birch & Sons', 'zh-CN': '白桦父子' },
    currentAssets: 2_000,
    inventory: 900,
    currentLiabilities: 1_000,
    totalLiabilities: 6_695,
    netAssets: 1_000,
    grade: 'B',
    supplierShare: 0.2,
    tooHigh: true,
    shows: {
      'en-US': 'score −4.595, between two printed edges: 2.5 %',
      'zh-CN': '得分 −4.595，在印刷界值之间：2.5%',
    },
  },
  {
    name: { 'en-US': 'Cedar Wholesale', 'zh-CN': '雪松批发' },
    currentAssets: 7_200,
    inventory: 3_000,
    currentLiabilities: 6_000,
    totalLiabilities: 13_000,
    netAssets: 3_300,
    grade: 'BB',
    supplierShare: 0.3,
    tooHigh: true,
    shows: { 'en-US': '5 % of working assets', 'zh-CN': '营运资产的 5%' },
  },
  {
    name: { 'en-US': 'Dogwood Fittings', 'zh-CN': '山茱萸配件' },
    currentAssets: 9_000,
    inventory: 3_600,
    currentLiabilities: 6_000,
    totalLiabilities: 14_000,
    netAssets: 3_800,
    grade: 'BB',
    supplierShare: 0.25,
    shows: { 'en-US': '7.5 % of working assets', 'zh-CN': '营运资产的 7.5%' },
  },
  {
    name: { 'en-US': 'Elm Street Stores', 'zh-CN': '榆街商店' },
    currentAssets: 12_000,
    inventory: 5_000,
    currentLiabilities: 8_000,
    totalLiabilities: 18_000,
    netAssets: 6_000,
    grade: 'A',
    supplierShare: 0.15,
    shows: { 'en-US': '10 % of working assets', 'zh-CN': '营运资产的 10%' },
  },
  {
    name: { 'en-US': 'Fir Office Supply', 'zh-CN': '冷杉办公用品' },
    currentAssets: 6_000,
    inventory: 2_500,
    currentLiabilities: 4_500,
    totalLiabilities: 8_200,
    netAssets: 3_800,
    supplierShare: 0.2,
    shows: { 'en-US': '12.5 %; no grade, so no correction', 'zh-CN': '12.5%；无信用等级，不修正' },
  },
  {
    name: { 'en-US': 'Ginkgo Furniture', 'zh-CN': '银杏家具' },
    currentAssets: 4_800,
    inventory: 1_500,
    currentLiabilities: 4_000,
    totalLiabilities: 7_200,
    netAssets: 4_000,
    grade: 'NR',
    supplierShare: 0.2,
    shows: { 'en-US': '15 %; not rated (NR): factor 0', 'zh-CN': '15%；未评级（NR）：系数 0' },
  },
  {
    name: { 'en-US': 'Hazel Paper', 'zh-CN': '榛树纸业' },
    currentAssets: 2_400,
    inventory: 1_000,
    currentLiabilities: 1_000,
    totalLiabilities: 2_500,
    netAssets: 1_000,
    grade: 'A',
    supplierShare: 0.4,
    shows: { 'en-US': 'score 0.3, on the edge: 17.5 %', 'zh-CN': '得分 0.3，正在界上：17.5%' },
  },
  {
    name: { 'en-US': 'Ivy Electronics', 'zh-CN': '常春藤电子' },
    currentAssets: 2_400,
    inventory: 1_000,
    currentLiabilities: 1_000,
    totalLiabilities: 1_850,
    netAssets: 1_000,
    grade: 'AAA',
    supplierShare: 0.5,
    shows: {
      'en-US': 'score 0.95, in the gap of the printed table: 20 %',
      'zh-CN': '得分 0.95，在印刷表的空档：20%',
    },
  },
  {
    name: { 'en-US': 'Juniper Retail', 'zh-CN': '刺柏零售' },
    currentAssets: 8_000,
    inventory: 3_000,
    currentLiabilities: 4_000,
    totalLiabilities: 6_000,
    netAssets: 5_000,
    grade: 'AA',
    supplierShare: 0.1,
    shows: { 'en-US': '25 %, the highest rate', 'zh-CN': '25%，最高比例' },
  },
  {
    name: { 'en-US': 'Larch Holdings', 'zh-CN': '落叶松控股' },
    currentAssets: 5_600,
    inventory: 600,
    currentLiabilities: 600,
    totalLiabilities: 4_600,
    netAssets: 1_000,
    grade: 'AA',
    supplierShare: 1,
    shows: { 'en-US': 'cut at net assets', 'zh-CN': '以净资产为上限' },
  },
  {
    name: { 'en-US': 'Maple Machines', 'zh-CN': '枫树机械' },
    currentAssets: 8_000,
    inventory: 3_000,
    currentLiabilities: 4_000,
    totalLiabilities: 9_000,
    netAssets: -1_000,
    grade: 'D',
    supplierShare: 0.2,
    shows: { 'en-US': 'net assets below zero: limit 0', 'zh-CN': '净资产为负：额度为 0' },
  },
  {
    name: { 'en-US': 'Nutmeg Foods', 'zh-CN': '肉豆蔻食品' },
    currentAssets: 2_000,
    inventory: 900,
    currentLiabilities: 5_200,
    totalLiabilities: 6_000,
    netAssets: 1_800,
    grade: 'B',
    supplierShare: 0.2,
    shows: { 'en-US': 'working assets below zero: limit 0', 'zh-CN': '营运资产为负：额度为 0' },
  },
  {
    name: { 'en-US': 'Oak Consulting', 'zh-CN': '橡树咨询' },
    currentAssets: 3_000,
    inventory: 800,
    currentLiabilities: 0,
    totalLiabilities: 900,
    netAssets: 4_000,
    grade: 'A',
    supplierShare: 0.3,
    shows: {
      'en-US': 'no current liabilities, little debt: the highest rate',
      'zh-CN': '无流动负债且负债少：最高比例',
    },
  },
  {
    name: { 'en-US': 'Pine Estates', 'zh-CN': '松树置业' },
    currentAssets: 4_000,
    inventory: 1_200,
    currentLiabilities: 0,
    totalLiabilities: 5_500,
    netAssets: 3_000,
    grade: 'BBB',
    supplierShare: 0.3,
    shows: {
      'en-US': 'no current liabilities, much debt: to be reviewed',
      'zh-CN': '无流动负债但负债多：需人工审查',
    },
  },
  {
    name: { 'en-US': 'Quince Gifts', 'zh-CN': '梨花礼品' },
    currentAssets: 3_100,
    currentLiabilities: 1_200,
    netAssets: 2_000,
    grade: 'A',
    shows: { 'en-US': 'inventory and total liabilities are missing', 'zh-CN': '缺少存货和负债总额' },
  },
];

const THOUSAND = 1_000;

/** Balance-sheet lines of invented customers, for the credit limit; every line says that it is invented. */
export function creditSheet(locale: Locale, words: Words): DataSheet {
  const money = { width: 115, numberFormat: WHOLE };
  return {
    name: words.credit,
    columns: [
      { header: words.customer, width: 190 },
      { header: words.currentAssets, ...money },
      { header: words.inventory, ...money },
      { header: words.currentLiabilities, ...money },
      { header: words.totalLiabilities, ...money },
      { header: words.netAssets, ...money },
      { header: words.grade, width: 80 },
      { header: words.supplierShare, width: 140, numberFormat: PERCENT },
      { header: words.tooHigh, width: 105 },
      { header: words.remark, width: 360 },
    ],
    rows: CUSTOMERS.map((customer) => [
      customer.name[locale] + INVENTED[locale],
      inFull(customer.currentAssets),
      inFull(customer.inventory),
      inFull(customer.currentLiabilities),
      inFull(customer.totalLiabilities),
      inFull(customer.netAssets),
      customer.grade ?? null,
      customer.supplierShare ?? null,
      (customer.tooHigh ? YES : NO)[locale],
      customer.shows[locale],
    ]),
  };
}

const INVENTED: Bilingual = { 'en-US': ' (invented)', 'zh-CN': '（虚构）' };
const YES: Bilingual = { 'en-US': 'yes', 'zh-CN': '是' };
const NO: Bilingual = { 'en-US': 'no', 'zh-CN': '否' };

function inFull(thousands: number | undefined): CellValue {
  return thousands === undefined ? null : thousands * THOUSAND;
}
