import type { Band } from '../../../core/bands';
import { policy } from '../../../define/policy/policy';
import { table } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** The ten grades by falling inclusive lower edge. */
export const gradeBands = policy<readonly Band<string>[]>({
  id: 'grade-bands',
  name: terms.gradeScale,
  value: [
    { edge: 90, value: 'AAA' },
    { edge: 80, value: 'AA' },
    { edge: 70, value: 'A' },
    { edge: 60, value: 'BBB' },
    { edge: 50, value: 'BB' },
    { edge: 40, value: 'B' },
    { edge: 30, value: 'CCC' },
    { edge: 20, value: 'CC' },
    { edge: 10, value: 'C' },
    { edge: 0, value: 'D' },
  ],
  unit: { en: 'score points, lower edge included', 'zh-CN': '评分，含下限' },
  source: {
    en: 'Kehu default. The ten grades are those of the marketing training text, ch. 3, whose table 3-6 is missing; steps of ten from 90 down to 50 follow published scales, which disagree on the side of exactly 90; below 50 the steps are our extension',
    'zh-CN':
      '本产品默认。十个等级取自《客户管理》第三章第二节，其表 3-6 缺失；90 至 50 每十分一级与公开的评级标准一致（恰为 90 分归哪一级各家不同），50 以下为本产品的延伸',
  },
  standing: 'house',
  shape: table(
    [
      { id: 'edge', header: terms.creditScore, format: 'ratio', order: 'falling' },
      { id: 'key', header: terms.grade, format: 'code', key: true },
    ],
    {
      rows: (bands) => bands.map(({ edge, value }) => [edge!, value]),
      read: (rows) => rows.map(([edge, grade]) => ({ edge: edge as number, value: String(grade) })),
    },
  ),
});

/** Each grade of the ten, and the grade of the seven that the tables of corrections and coefficients know. */
export const gradeBridge = policy<readonly (readonly [grade: string, bridged: string])[]>({
  id: 'grade-bridge',
  name: terms.gradeBridge,
  value: [
    ['AAA', 'AA'],
    ['AA', 'AA'],
    ['A', 'A'],
    ['BBB', 'BB'],
    ['BB', 'BB'],
    ['B', 'B'],
    ['CCC', 'C'],
    ['CC', 'C'],
    ['C', 'C'],
    ['D', 'D'],
    ['NR', 'NR'],
  ],
  unit: { en: 'credit grade', 'zh-CN': '信用等级' },
  source: {
    en: 'Kehu default. The marketing training text, ch. 3, grades customers in ten steps; its tables 3-8 and 3-10 know fewer grades and do not say which of them correspond',
    'zh-CN': '本产品默认。《客户管理》第三章第二节评级分十级，而表 3-8、表 3-10 等级较少，未说明二者如何对应',
  },
  standing: 'house',
});
