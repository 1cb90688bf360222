import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  cutoffsNotRising: {
    en: 'The cut-offs {cutoffs} do not rise. Give rising shares, for example 0.75 and 0.95.',
    'zh-CN': '分界占比 {cutoffs} 未递增。请给出递增的比例，例如 0.75 与 0.95。',
  },
  tooManyCutoffs: {
    en: '{count} cut-offs are given; at most 25 are possible (classes A to Z).',
    'zh-CN': '给出了 {count} 个分界占比；最多 25 个（A 至 Z 类）。',
  },
  amountWithoutName: {
    en: 'names, row {row}: the amount {amount} has no name. Fill in the name or clear the amount.',
    'zh-CN': '“名称”第 {row} 行：金额 {amount} 没有名称。请填写名称或清空金额。',
  },
};

const options: FunctionWords['options'] = {
  boundary: {
    before: {
      en: 'By the share before the item: the item that crosses the cut-off still belongs to the better class',
      'zh-CN': '按该项之前的累计占比：跨越分界的一项仍归较高类别',
    },
    including: {
      en: 'By the share with the item: a class never goes beyond its cut-off',
      'zh-CN': '按含该项的累计占比：各类别不超过其分界',
    },
    nearest: {
      en: 'A class ends after the item whose cumulative share is nearest to the cut-off',
      'zh-CN': '类别止于累计占比最接近分界的一项',
    },
  },
  ties: {
    same: { en: 'Equal values take the same class', 'zh-CN': '同值同类' },
    order: { en: 'Equal values are classed in the order of the rows', 'zh-CN': '同值按行的先后分类' },
  },
};

const rule: FunctionWords['args'] = {
  cutoffs: {
    en: 'Rising cumulative shares at which the classes end, 1 to 25 of them. Default 0.75 and 0.95.',
    'zh-CN': '各类别结束处的累计占比，递增，1 至 25 个。默认 0.75 与 0.95。',
  },
  boundary: {
    en: 'How the item at a cut-off is classed: before (default), including or nearest.',
    'zh-CN': '分界处一项的归类方式：before（默认）、including 或 nearest。',
  },
  ties: { en: 'Equal values: same (default) or order.', 'zh-CN': '同值处理：same（默认）或 order。' },
};

export const words: Record<string, FunctionWords> = {
  ABC_CLASS: {
    description: {
      en: 'Class A, B, C of each customer by its place in the cumulated sales.',
      'zh-CN': '按累计销售额为每个客户分出 A、B、C 类。',
    },
    args: {
      values: {
        en: 'The sales (or profit, or count) of each customer, one a cell. Zero and negative values get the last class.',
        'zh-CN': '每个客户的销售额（或利润、数量），每格一个。零与负数归最后一类。',
      },
      groups: {
        en: 'The group of each customer, such as its trade; each group is classed by itself. Optional.',
        'zh-CN': '每个客户所属的分组，例如业种；各组分别分类。可省略。',
      },
      ...rule,
    },
    options,
  },
  ABC_TABLE: {
    description: {
      en: 'The ABC table: rank, name, value, share, cumulative share and class, sorted.',
      'zh-CN': 'ABC 分析表：名次、名称、数值、占比、累计占比与类别，已排序。',
    },
    args: {
      names: {
        en: 'The name of each row; rows of one name are added up first.',
        'zh-CN': '每行的名称；同名各行先合计。',
      },
      values: { en: 'The amount of each row.', 'zh-CN': '每行的金额。' },
      groups: {
        en: 'The group of each row; each group is ranked and classed by itself. Optional.',
        'zh-CN': '每行所属的分组；各组分别排名与分类。可省略。',
      },
      ...rule,
    },
    options,
  },
};
