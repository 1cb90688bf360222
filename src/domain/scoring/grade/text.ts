import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  belowLowest: {
    en: 'score: {score} is below the lowest limit of the grade scale, {lowest}. Check the score, or add a row to bands.',
    'zh-CN': '“信用评分”：{score} 低于等级标准表的最低下限 {lowest}。请核对评分，或在等级标准表中增加一行。',
  },
} satisfies Record<string, Text>;

export const words: Record<string, FunctionWords> = {
  CREDIT_GRADE: {
    description: {
      en: 'Credit grade, AAA to D, of each score.',
      'zh-CN': '每个评分对应的信用等级，AAA 至 D。',
    },
    args: {
      score: {
        en: 'Credit score of each customer, usually 0 to 100.',
        'zh-CN': '每个客户的信用评分，一般为 0 至 100。',
      },
      bands: {
        en: 'Your grade scale: lower limit (included), grade. Optional. Default AAA 90, AA 80, A 70 … D 0.',
        'zh-CN': '自定的等级标准表：下限（含）、等级。可省略，默认 AAA 90、AA 80、A 70 至 D 0。',
      },
    },
  },
};
