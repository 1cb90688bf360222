import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  thresholdsNotFalling: {
    en: 'thresholds: number {row}, {found}, is not below the one before it, {before}. Enter falling amounts, for example 500000 and 200000.',
    'zh-CN':
      '“分级金额”：第 {row} 个金额 {found} 不小于前一个 {before}。请输入递减的金额，例如 500000 与 200000。',
  },
  tooManyThresholds: {
    en: 'thresholds: there are {count}, but the classes A to Z leave room for 25. Remove some of them.',
    'zh-CN': '“分级金额”：共有 {count} 个，而 A 至 Z 类最多 25 个。请减少个数。',
  },
} satisfies Record<string, Text>;

export const words: Record<string, FunctionWords> = {
  ABC_BY_AMOUNT: {
    description: {
      en: 'Class A, B, C … of each customer by its mean monthly sales and fixed amounts.',
      'zh-CN': '按月平均销售额与固定的分级金额，将客户分为 A、B、C 类。',
    },
    args: {
      sales: {
        en: 'One customer per row: its average, or its months side by side; blank months count as zero.',
        'zh-CN': '每行一个客户：月平均销售额，或并列的各月销售额（空白月按零计）。',
      },
      thresholds: {
        en: 'Falling amounts in the unit of the sales: from the first up is A, from the second up B, and so on.',
        'zh-CN': '递减的金额，单位与销售额相同：达到第一个为 A，达到第二个为 B，依此类推。',
      },
    },
  },
};
