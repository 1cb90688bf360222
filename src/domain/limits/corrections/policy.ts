import { policy } from '../../../define/policy/policy';
import { table, type Entry } from '../../../define/policy/shape';
import { bridgedRows } from '../../scoring/grade/calc';
import { terms } from '../../terms';

/** What a grade makes of a limit: the factor, and the harder one for a limit that is too high. */
export interface Correction {
  readonly grade: string;
  readonly factor: number;
  /** Null where the table has one factor only. */
  readonly tooHigh: number | null;
}

const spread = (corrections: readonly Correction[]): Entry[][] =>
  bridgedRows(corrections).map(([grade, { factor, tooHigh }]) => [grade, factor, tooHigh ?? factor]);

/** Table 3-8: correction of the limit by credit grade. */
export const gradeCorrections = policy<readonly Correction[]>({
  id: 'grade-corrections',
  name: terms.correctionTable,
  value: [
    { grade: 'AA', factor: 1.5, tooHigh: null },
    { grade: 'A', factor: 1.2, tooHigh: null },
    { grade: 'BB', factor: 1, tooHigh: 0.8 },
    { grade: 'B', factor: 0.8, tooHigh: 0.5 },
    { grade: 'C', factor: 0.8, tooHigh: 0.2 },
    { grade: 'D', factor: 0, tooHigh: null },
    { grade: 'NR', factor: 0, tooHigh: null },
  ],
  unit: { en: 'times the limit', 'zh-CN': '额度的倍数' },
  source: {
    en: 'Marketing training text, ch. 3, table 3-8: AA +50%, A +20%, BB 0 or −20%, B −20 or −50%, C −20 or −80%, D cancelled, NR none advised',
    'zh-CN':
      '客户信用管理，表 3-8：AA 增 50%，A 增 20%，BB 不变或减 20%，B 减 20% 或 50%，C 减 20% 或 80%，D 取消，NR 不建议授信',
  },
  standing: 'source',
  shape: table(
    [
      { id: 'key', header: terms.grade, format: 'code', key: true },
      { id: 'factor', header: terms.gradeFactor, format: 'factor', least: 0 },
      {
        id: 'tooHigh',
        header: { en: 'factor when too high', 'zh-CN': '偏高时的系数' },
        format: 'factor',
        least: 0,
      },
    ],
    {
      spare: 3,
      rows: spread,
      read: (rows) =>
        rows.map(([grade, factor, tooHigh]) => ({
          grade: String(grade),
          factor: factor as number,
          tooHigh: tooHigh as number,
        })),
    },
  ),
});
