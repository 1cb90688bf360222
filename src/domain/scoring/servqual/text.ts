import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  noPair: {
    en: 'perceptions, column {column}: no respondent answered both questions. Complete a pair, or leave out the column in both ranges.',
    'zh-CN':
      '“感知评分”第 {column} 列：没有受访者同时填写感知与期望评分。请补全一对评分，或在两个区域中都不选该列。',
  },
} satisfies Record<string, Text>;

export const words: Record<string, FunctionWords> = {
  SERVQUAL_GAP: {
    description: {
      en: 'Service quality: perception minus expectation, averaged over respondents, weighted over dimensions.',
      'zh-CN': '服务质量得分：感知减期望，按受访者平均，再按维度加权。',
    },
    args: {
      perceptions: {
        en: 'What was experienced: one column per dimension, one row per respondent.',
        'zh-CN': '实际感知评分：每列一个维度，每行一位受访者。',
      },
      expectations: {
        en: 'What was expected: the same columns and rows.',
        'zh-CN': '期望评分：行列与感知评分相同。',
      },
      weights: {
        en: 'One weight per dimension, 0 or more. Optional. Default: equal weights.',
        'zh-CN': '每个维度一个权重，不小于 0。可省略，默认相等。',
      },
    },
  },
};
