import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  unknownGrade: {
    en: 'The grade “{grade}” is not in the table. Use one of its grades, or add a row.',
    'zh-CN': '等级“{grade}”不在表中。请使用表中的等级，或增加一行。',
  },
};

export const words: Record<string, FunctionWords> = {
  GRADE_CORRECTION: {
    description: {
      en: 'Grade adjustment factor of a limit (table 3-8).',
      'zh-CN': '信用等级修正系数：使额度上调或下调多少（表 3-8）。',
    },
    args: {
      grade: {
        en: 'AAA, AA, A, BBB, BB, B, CCC, CC, C, D or NR.',
        'zh-CN': 'AAA、AA、A、BBB、BB、B、CCC、CC、C、D 或 NR。',
      },
      too_high: {
        en: 'TRUE if the limit is too high for the customer: uses the stricter factor. Optional. Default {default}.',
        'zh-CN': '额度对该客户偏高时为 TRUE，取较严的系数。可省略，默认 {default}。',
      },
      table: {
        en: 'Your own table without a header: grade, factor, factor when too high (may be left off).',
        'zh-CN': '自定义表（无标题行）：等级、系数、偏高时的系数（可省略）。',
      },
    },
  },
};
