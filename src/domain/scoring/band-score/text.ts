import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  belowBands: {
    en: 'The figure {value} is below the lowest edge {lowest}. Add a band that begins lower.',
    'zh-CN': '{value} 低于最低界限 {lowest}。请增加下限更低的一档。',
  },
};

export const words: Record<string, FunctionWords> = {
  BAND_SCORE: {
    description: {
      en: 'Turns a raw figure, such as a ratio or a number of days, into the points of its band.',
      'zh-CN': '将比率、天数等原始数据按分档换算为分数。',
    },
    args: {
      value: {
        en: 'The raw figure of each customer, in the unit of the edges.',
        'zh-CN': '每个客户的原始数据，单位与分档界限一致。',
      },
      bands: {
        en: 'Lower edge of each band and its points, edges rising or falling, without a header.',
        'zh-CN': '各档下限与分数，下限递增或递减，不含标题行。',
      },
    },
  },
};
