import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  cutoffsNotRising: {
    en: 'cutoffs: {cutoffs} do not rise. Enter rising shares, for example 0.75 and 0.95.',
    'zh-CN': '“累计占比界限”：{cutoffs} 未递增。请输入递增的比例，例如 0.75 与 0.95。',
  },
  tooManyCutoffs: {
    en: 'cutoffs: there are {count}, but the classes A to Z leave room for 25. Remove some of them.',
    'zh-CN': '“累计占比界限”：共有 {count} 个，而 A 至 Z 类最多 25 个。请减少个数。',
  },
  amountWithoutName: {
    en: 'names, row {row}: the amount {amount} has no name. Fill in the name or clear the amount.',
    'zh-CN': '“名称”第 {row} 行：金额 {amount} 没有名称。请填写名称或清空金额。',
  },
} satisfies Record<string, Text>;

const options: FunctionWords['options'] = {
  boundary: {
    before: {
      en: 'By the share before the customer: one that crosses the cut-off is still in the better class',
      'zh-CN': '按该客户之前的累计占比：跨越界限的客户仍归较高类别',
    },
    including: {
      en: 'By the share with the customer: a class never goes beyond its cut-off',
      'zh-CN': '按含该客户的累计占比：各类别不超过其界限',
    },
    nearest: {
      en: 'To the nearer side of the cut-off; if equally near, the class with more customers',
      'zh-CN': '止于累计占比最接近界限的客户；同样接近时取客户较多的分法',
    },
  },
  ties: {
    same: { en: 'Equal values share a class', 'zh-CN': '数值相同则类别相同' },
    order: { en: 'Equal values are classed in the order of the rows', 'zh-CN': '数值相同时按行的先后分类' },
  },
};

const rule: FunctionWords['args'] = {
  cutoffs: {
    en: 'Rising cumulative shares at which the classes end, 1 to 25. Optional. Default {default}.',
    'zh-CN': '各类别的累计占比上限，递增，1 至 25 个。可省略，默认 {default}。',
  },
  boundary: {
    en: 'Which class a customer crossing a cut-off gets. Optional. Default {default}.',
    'zh-CN': '跨越界限的客户归入哪一类。可省略，默认 {default}（之前）。',
  },
  ties: {
    en: 'How equal values are classed. Optional. Default {default}.',
    'zh-CN': '数值相同时如何分类。可省略，默认 {default}（同类）。',
  },
};

export const words: Record<string, FunctionWords> = {
  ABC_CLASS: {
    description: {
      en: 'Class A, B, C … of each customer by cumulative share of sales.',
      'zh-CN': '按累计销售占比将客户分为 A、B、C 类。',
    },
    args: {
      values: {
        en: 'Sales (or profit, or quantity) of each customer. Zero and negative values get the lowest class.',
        'zh-CN': '每个客户的销售额（或利润、数量）。零与负数归最低类别。',
      },
      groups: {
        en: 'Group of each customer, such as its type of business; each is classed by itself. Optional.',
        'zh-CN': '每个客户的分组，例如行业（业态）；各组分别分类。可省略。',
      },
      ...rule,
    },
    options,
  },
  ABC_TABLE: {
    description: {
      en: 'The sorted ABC table: rank, name, value, share, cumulative share and class.',
      'zh-CN': 'ABC 分析表：名次、名称、数值、占比、累计占比与类别，由大到小排序。',
    },
    args: {
      names: {
        en: 'Name of each row; rows with the same name are added up first.',
        'zh-CN': '每行的名称；同名的各行先合计。',
      },
      values: { en: 'Amount of each row.', 'zh-CN': '每行的金额。' },
      groups: {
        en: 'Group of each row; each group is ranked and classed by itself. Optional.',
        'zh-CN': '每行的分组；各组分别排名与分类。可省略。',
      },
      ...rule,
    },
    options,
  },
};
