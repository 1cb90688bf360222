import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  thresholdsNotFalling: {
    en: 'thresholds: number {row} of them, {found}, is not below the one before, {before}. Give falling amounts, for example 500000 and 200000.',
    'zh-CN':
      '“分级金额”：第 {row} 个 {found} 不小于前一个 {before}。请给出递减的金额，例如 500000 与 200000。',
  },
  tooManyThresholds: {
    en: 'thresholds: {count} are given; at most 25 are possible (classes A to Z).',
    'zh-CN': '“分级金额”：给出了 {count} 个；最多 25 个（A 至 Z 类）。',
  },
};

export const words: Record<string, FunctionWords> = {
  ABC_BY_AMOUNT: {
    description: {
      en: 'Class A, B, C of each customer by its mean monthly sales and fixed amounts.',
      'zh-CN': '按月平均销售额与固定金额标准为每个客户分出 A、B、C 类。',
    },
    args: {
      sales: {
        en: 'One customer a row: its average, or its months side by side; blank months count as zero, a wholly blank row stays blank.',
        'zh-CN': '每行一个客户：月平均销售额，或并列的各月销售额；空白月按零计，整行空白则结果为空白。',
      },
      thresholds: {
        en: 'Falling amounts in the unit of the sales: at or above the first is A, at or above the second B, and so on; below the last is the last class.',
        'zh-CN':
          '递减的金额，单位与销售额相同：达到第一个为 A，达到第二个为 B，依此类推；低于最后一个为末类。',
      },
    },
  },
};
