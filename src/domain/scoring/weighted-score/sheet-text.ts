import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the screening sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Screening', '客户筛选评分'),
  summary: text(
    'Customers ranked by their weighted scores on several criteria, and which of them are chosen.',
    '按多项指标的加权评分对客户排名，并筛选出入选客户。',
  ),
  scores: text('Scores', '评分'),
  scoresTip: text(
    'One row per customer, one column per criterion, all on one scale.',
    '每个客户一行，每项指标一列，采用同一分值范围。',
  ),
  customerTip: text('The customer of each row.', '每行的客户。'),
  criteriaTip: text(
    'The columns of scores, one per criterion. A blank score leaves the customer without a total.',
    '各指标的评分列。缺少评分的客户没有总分。',
  ),
  weights: text('Weights', '权重'),
  weightsTip: text(
    'One row per criterion with its weight. Optional: else those of the parameters.',
    '每项指标一行，含权重。可省略，默认取参数中的权重。',
  ),
  criterionTip: text(
    'The criterion as the column of its scores is headed.',
    '指标名称，与评分列的标题一致。',
  ),
  weightTip: text('How much the criterion counts, 0 or more.', '该指标的权重，不小于 0。'),
  lowest: text('lowest score of the scale', '最低分'),
  lowestTip: text('The lowest score that can be given.', '可给的最低分。'),
  highest: text('highest score of the scale', '最高分'),
  highestTip: text('The highest score that can be given.', '可给的最高分。'),
  cut: text('chosen by', '入选方式'),
  cutTip: text('What decides who is chosen.', '决定客户是否入选的方式。'),
  byNumber: text('rank', '名次'),
  byNumberTip: text('Down to a rank; all who share it are chosen.', '取名次靠前者；同名次者一并入选。'),
  byScore: text('mean score', '平均分'),
  byScoreTip: text('From a weighted mean score.', '取加权平均分达到要求者。'),
  best: text('chosen down to rank', '入选名次'),
  bestTip: text('The last rank that is chosen.', '入选的最后名次。'),
  leastMean: text('chosen from a mean score of', '入选平均分'),
  leastMeanTip: text('The lowest weighted mean score that is chosen.', '入选的最低加权平均分。'),

  counted: text('weight counted', '计入权重'),
  share: text('share of all weights', '权重占比'),
  onScale: text('{criterion}: on the scale', '{criterion}：有效评分'),
  counts: text('{criterion}: weighted', '{criterion}：加权分'),
  points: text('total of the block', '本表总分'),
  place: text('place in the scores', '评分表中的位置'),
  mean: text('weighted mean', '加权平均分'),
  ofBest: text('share of the best possible', '占满分比例'),
  rankWords: text(
    'how many totals are larger, and 1; equal totals share a rank',
    '总分更高的客户数加 1；总分相同者名次相同',
  ),
  verdict: text('decision', '筛选结果'),
  chosen: text('chosen', '入选'),
  notChosen: text('not chosen', '未入选'),
  meaning: text('meaning', '含义'),
  table: text('Customers by weighted score', '客户加权评分排名'),
  criteria: text('Criteria and weights', '指标与权重'),
  block: text('Scores (not to be sorted)', '评分明细（请勿排序）'),
  customers: text('Customers', '客户数'),
  ranked: text('Customers with a total', '有总分的客户数'),
  chosenCount: text('Customers chosen', '入选客户数'),
  chart: text('Weighted scores by criterion', '各指标加权分'),

  noWeight: text('no weight is given: enter one', '未指定权重：请填写'),
  negative: text('the weight is below 0: enter 0 or more', '权重为负：请输入不小于 0 的数'),
  weighed: text('counts', '计入'),
  noWeights: text('a criterion has no usable weight: no total', '有指标缺少有效权重：无总分'),
  missing: text('a score is missing: no total', '缺少评分：无总分'),
  offScale: text('a score is off the scale: no total, correct it', '评分超出分值范围：无总分，请修正'),
  ok: text('nothing to note', '无异常'),

  noCriteria: text(
    'No criterion is chosen. Choose the columns that hold the scores.',
    '尚未选择指标。请选择评分所在的列。',
  ),
  equal: text(
    'No weights are known for these criteria, so all count 1. Choose a list of weights, or change them on the sheet.',
    '没有这些指标的权重，均按 1 计。请选择权重表，或在表中修改。',
  ),
  unused: text(
    'Weights whose criterion has no column of scores: {count}. Check the headers.',
    '没有对应评分列的权重：{count}。请核对标题。',
  ),
  method: text(
    'Method: Σ weight × score = weighted score; ÷ Σ weight = weighted mean.',
    '方法：Σ 权重 × 评分 = 加权评分；÷ Σ 权重 = 加权平均分。',
  ),
} satisfies Record<string, Text>;
