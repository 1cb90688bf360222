import { policy } from '../../../define/policy/policy';
import { number, table } from '../../../define/policy/shape';
import { bridgedRows } from '../../scoring/grade/calc';
import { terms } from '../../terms';

/** What a risk coefficient multiplies. */
const unit = { en: 'times the limit', 'zh-CN': '额度的倍数' };

/** The days that a quarter's orders are spread over. */
export const quarterDays = policy<number>({
  id: 'quarter-days',
  name: { en: 'days of the quarter', 'zh-CN': '每季天数' },
  value: 90,
  unit: { en: 'days', 'zh-CN': '天' },
  source: {
    en: 'Marketing training text, ch. 3, sales-volume method, step 3: orders of the quarter × standard term / 90',
    'zh-CN': '《客户管理》第三章第二节，销售量法第三步：信用限额 = 季度订货额 × 标准信用期限 / 90',
  },
  standing: 'source',
  shape: number('whole', { least: 1, whole: true }),
});

/** The coefficient of one credit grade. */
export interface GradeCoefficient {
  readonly grade: string;
  readonly coefficient: number;
}

/** Table 3-10: risk coefficient by credit grade. */
export const gradeCoefficients = policy<readonly GradeCoefficient[]>({
  id: 'grade-coefficients',
  name: terms.coefficientTable,
  value: [
    { grade: 'AA', coefficient: 1 },
    { grade: 'A', coefficient: 0.8 },
    { grade: 'BB', coefficient: 0.5 },
    { grade: 'B', coefficient: 0.1 },
    { grade: 'C', coefficient: 0 },
    { grade: 'D', coefficient: 0 },
    { grade: 'NR', coefficient: 0 },
  ],
  unit,
  source: {
    en: 'Marketing training text, ch. 3, table 3-10: AA 100, A 80, BB 50, B 10, C 0, D 0%; the row NR (not rated) 0 is ours',
    'zh-CN':
      '《客户管理》第三章第二节，表 3-10：AA 100、A 80、BB 50、B 10、C 0、D 0（%）；NR（未评级）为 0 是本产品所加',
  },
  standing: 'source',
  shape: table<readonly GradeCoefficient[]>(
    [
      { id: 'key', header: terms.grade, format: 'code', key: true },
      { id: 'value', header: terms.riskCoefficient, format: 'factor', least: 0 },
    ],
    {
      spare: 3,
      rows: (list) => bridgedRows(list).map(([grade, { coefficient }]) => [grade, coefficient]),
      read: (rows) =>
        rows.map(([grade, coefficient]) => ({ grade: String(grade), coefficient: coefficient as number })),
    },
  ),
});

/** The coefficient of a payment record, at one point of the table. */
export interface RecordPoint {
  /** Overdue amount × days, 元·天. */
  readonly amountDays: number;
  readonly coefficient: number;
}

/** Table 3-11: risk coefficient by payment record, the worse the later. */
export const recordPoints = policy<readonly RecordPoint[]>({
  id: 'record-points',
  name: terms.coefficientTable,
  value: [
    { amountDays: 0, coefficient: 1 },
    { amountDays: 250_000, coefficient: 0.8 },
    { amountDays: 500_000, coefficient: 0.5 },
    { amountDays: 1_000_000, coefficient: 0.2 },
    { amountDays: 2_000_000, coefficient: 0.1 },
  ],
  unit,
  source: {
    en: 'Marketing training text, ch. 3, table 3-11: none 100, 250,000 yuan × days 80, 500,000 50, 1,000,000 20, 2,000,000 10%; it does not say what holds between and beyond its points',
    'zh-CN':
      '《客户管理》第三章第二节，表 3-11：无 100、25 万元·天 80、50 万 50、100 万 20、200 万 10（%）；各点之间与之外如何取值，原文未说明',
  },
  standing: 'source',
  shape: table<readonly RecordPoint[]>(
    [
      { id: 'edge', header: terms.amountDays, format: 'whole', least: 0, order: 'rising' },
      { id: 'value', header: terms.riskCoefficient, format: 'share', least: 0, most: 1 },
    ],
    {
      rows: (points) => points.map(({ amountDays, coefficient }) => [amountDays, coefficient]),
      read: (rows) =>
        rows.map(([amountDays, coefficient]) => ({
          amountDays: amountDays as number,
          coefficient: coefficient as number,
        })),
    },
  ),
});
