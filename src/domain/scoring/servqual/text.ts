import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  weightsADimension: {
    en: 'weights: {found} cells are given, but the scores have {dimensions} columns. Give one weight for each column.',
    'zh-CN': '“权重”为 {found} 个单元格，而评分有 {dimensions} 列。请为每列给出一个权重。',
  },
  blankWeight: {
    en: 'the weight is blank. Enter it, 0 included, or leave all weights out.',
    'zh-CN': '权重为空。请输入权重（可为 0），或不给出任何权重。',
  },
  noPair: {
    en: 'column {column}: no respondent gave both a perception and an expectation. Complete a pair, or leave the column out of the ranges.',
    'zh-CN': '第 {column} 列：没有受访者同时给出感知与期望评分。请补全一对评分，或不选该列。',
  },
};

export const words: Record<string, FunctionWords> = {
  SERVQUAL_GAP: {
    description: {
      en: 'The service quality score: perception minus expectation, averaged over respondents and weighted over dimensions.',
      'zh-CN': '服务质量得分：感知减期望，按受访者平均，再按维度加权。',
    },
    args: {
      perceptions: {
        en: 'What was experienced: one column a dimension, one row a respondent.',
        'zh-CN': '实际感知评分：每列一个维度，每行一位受访者。',
      },
      expectations: {
        en: 'What was expected: the same columns and rows.',
        'zh-CN': '期望评分：行列与感知评分相同。',
      },
      weights: {
        en: 'One weight a dimension, 0 or more; equal by default. Optional.',
        'zh-CN': '每个维度一个权重，不小于 0；默认相等。可省略。',
      },
    },
  },
};
