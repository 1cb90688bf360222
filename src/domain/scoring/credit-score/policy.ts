import { textKey } from '../../../core/same-text';
import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { table } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** How far from 1 the weights may add up: room for weights that were themselves divided, none for a slip. */
export const weightTolerance = policy({
  id: 'credit-weight-tolerance',
  name: terms.weights,
  value: 1e-9,
  unit: { en: 'distance of the sum of weights from 1', 'zh-CN': '权重之和与 1 的差' },
  source: {
    en: 'Kehu default: the text asks for weights that add up to 1 and names no tolerance',
    'zh-CN': '本产品默认：原文要求权重之和为 1，未规定误差',
  },
  standing: 'house',
});

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The five Cs. */
const C = {
  character: text('character', '品质'),
  capacity: text('capacity', '能力'),
  capital: text('capital', '资本'),
  collateral: text('collateral', '抵押'),
  conditions: text('conditions', '条件'),
};

/** A factor of the score; below so many points it caps the grade. */
export interface CreditFactor {
  readonly factor: string | Text;
  readonly group: string | Text;
  readonly weight: number;
  readonly vetoBelow: number | null;
  readonly cap: string;
}

const factor = (name: Text, group: Text, weight: number): CreditFactor => ({
  factor: name,
  group,
  weight,
  vetoBelow: null,
  cap: '',
});
const currentRatio = text('current ratio', '流动比率');
const debtRatio = text('debt ratio', '资产负债率');
const returnOnEquity = text('return on equity', '净资产收益率');

/** The factors of the score with their weights, by the five Cs. */
export const creditFactors = policy<readonly CreditFactor[]>({
  id: 'credit-factors',
  name: text('credit factors', '信用评分因素'),
  value: [
    factor(text('credit rating', '信用评估等级'), C.character, 0.25),
    { ...factor(text('payment history', '付款历史'), C.character, 0.25), vetoBelow: 40, cap: 'BB' },
    factor(returnOnEquity, C.capacity, 0.1),
    factor(currentRatio, C.capital, 0.2),
    factor(debtRatio, C.capital, 0.1),
    factor(text('outlook', '未来预计'), C.conditions, 0.05),
    factor(text('other', '其他'), C.conditions, 0.05),
  ],
  unit: text('share of the score; veto in points', '占评分的比例；否决线为分数'),
  source: text(
    'Table 3-5 is missing from the marketing training text; factors and weights are a textbook example from memory (specification 2.2), not verified; the five Cs are those of the key account handbook, their assignment and the veto item are the default of Kehu',
    '《客户管理》缺表 3-5；因素与权重取自教材示例（specification 2.2），凭记忆、未核实；5C 取自《核心客户管理手册》，归类与否决项为本产品默认',
  ),
  standing: 'house',
  shape: table(
    [
      { id: 'key', header: terms.creditFactor, format: 'text', key: true },
      { id: 'group', header: terms.factorGroup, format: 'text', blank: 'always' },
      { id: 'weight', header: terms.weight, format: 'share', least: 0, most: 1 },
      { id: 'veto', header: terms.vetoBelow, format: 'ratio', blank: 'always' },
      { id: 'cap', header: terms.gradeCap, format: 'code', blank: 'always' },
    ],
    {
      spare: 5,
      rows: (factors) =>
        factors.map(({ factor, group, weight, vetoBelow, cap }) => [
          factor,
          group,
          weight,
          vetoBelow ?? '',
          cap,
        ]),
      read: (rows) =>
        rows.map(([factor, group, weight, veto, cap]) => ({
          factor: factor as string | Text,
          group: group as string | Text,
          weight: weight as number,
          vetoBelow: typeof veto === 'number' ? veto : null,
          cap: String(cap),
        })),
    },
  ),
});

/** From which figure of a factor on it has so many points. */
export interface ScoringBand {
  readonly factor: string | Text;
  readonly from: number;
  readonly points: number;
}

const scored = (
  factor: Text,
  ...bands: readonly (readonly [from: number, points: number])[]
): ScoringBand[] => bands.map(([from, points]) => ({ factor, from, points }));

/** The bands of each factor stand together, the highest edge first; however they were entered. */
function together(bands: readonly ScoringBand[]): ScoringBand[] {
  const first = (of: ScoringBand): number => bands.findIndex((one) => isSame(one.factor, of.factor));
  return [...bands].sort((a, b) => first(a) - first(b) || b.from - a.from);
}

const said = (name: string | Text): string => (typeof name === 'string' ? name : name.en);
const isSame = (a: string | Text, b: string | Text): boolean => textKey(said(a)) === textKey(said(b));

/** What turns raw figures into points: by each inclusive lower edge, so that gaps cannot be written. */
export const scoringTables = policy<readonly ScoringBand[]>({
  id: 'credit-scoring-tables',
  name: text('scoring tables', '计分表'),
  value: [
    ...scored(currentRatio, [2, 100], [1.5, 90], [1.2, 75], [1, 60], [0.8, 40], [0, 20]),
    ...scored(debtRatio, [0.9, 10], [0.8, 30], [0.7, 50], [0.6, 70], [0.45, 85], [0.3, 95], [0, 100]),
    ...scored(returnOnEquity, [0.2, 100], [0.15, 95], [0.1, 85], [0.05, 70], [0, 50], [-10, 20]),
  ],
  unit: text('points from the lower edge on', '达到下限即得该分数'),
  source: text(
    'Kehu default: steps that give the points of the textbook example, 1.9 for 90, 50% for 85 and 10% for 85 (specification 2.2)',
    '本产品默认：分档与教材示例的得分一致，1.9 得 90，50% 得 85，10% 得 85（specification 2.2）',
  ),
  standing: 'house',
  shape: table(
    [
      { id: 'factor', header: terms.creditFactor, format: 'text', section: true },
      { id: 'edge', header: text('from', '达到'), format: 'ratio', order: 'falling' },
      { id: 'points', header: text('points', '分数'), format: 'ratio' },
    ],
    {
      rows: (bands) => together(bands).map(({ factor, from, points }) => [factor, from, points]),
      read: (rows) =>
        together(
          rows.map(([factor, from, points]) => ({
            factor: factor as string | Text,
            from: from as number,
            points: points as number,
          })),
        ),
    },
  ),
});

/** The name under which a policy knows a factor, in whichever language its column is headed; else the heading. */
export function knownFactor(heading: string, names: readonly (string | Text)[]): string | Text {
  const key = textKey(heading);
  const isIt = (name: string | Text): boolean =>
    typeof name === 'string'
      ? textKey(name) === key
      : [name.en, name['zh-CN']].some((one) => textKey(one) === key);
  return names.find(isIt) ?? heading;
}
