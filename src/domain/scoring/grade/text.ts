import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  belowLowest: {
    en: 'score: {score} is below the lowest edge of the bands, {lowest}. Check the score, or add a row to the bands.',
    'zh-CN': '信用评分 {score} 低于分段表的最低下限 {lowest}。请核对评分，或在分段表中增加一行。',
  },
};

export const words: Record<string, FunctionWords> = {
  CREDIT_GRADE: {
    description: {
      en: 'The credit grade, AAA to D, of each score.',
      'zh-CN': '每个评分对应的信用等级，AAA 至 D。',
    },
    args: {
      score: {
        en: 'The credit score of each customer, usually 0 to 100.',
        'zh-CN': '每个客户的信用评分，一般为 0 至 100。',
      },
      bands: {
        en: 'Your own table of two columns, lower edge (included) and grade, rising or falling. Default: AAA from 90, AA 80, A 70, BBB 60, BB 50, B 40, CCC 30, CC 20, C 10, D 0.',
        'zh-CN':
          '自定的两列表：下限（含）与等级，递增或递减。默认：AAA 90 起，AA 80，A 70，BBB 60，BB 50，B 40，CCC 30，CC 20，C 10，D 0。',
      },
    },
  },
};
