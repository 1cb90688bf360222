import { Fault, isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import type { Cells, Figures } from '../../define/function/argument';
import { BLANK, type Cell } from '../../define/function/cell';
import { laid, perCustomer, type Along } from '../../define/function/customers';
import { at, sizeInWords, type Grid } from '../../define/function/grid';
import { terms } from '../terms';

const faults = {
  sizes: {
    en: 'weights: {weights} cells do not fit the scores of {scores}. Put the weights in a row above scores with one customer a row, or in a column beside scores with one customer a column.',
    'zh-CN':
      '“权重”为 {weights} 个单元格，与 {scores} 的“评分”不匹配。每行一个客户时权重排成一行，每列一个客户时权重排成一列。',
  },
  blankWeight: {
    en: 'the weight is blank. Enter it, 0 included, or leave the criterion out of both ranges.',
    'zh-CN': '权重为空。请输入权重（可为 0），或在两个区域中都不选该指标。',
  },
  missingScore: {
    en: 'the score is missing. Score the customer on every criterion, or clear all its scores.',
    'zh-CN': '缺少评分。请为该客户的每个指标评分，或清空该客户的全部评分。',
  },
} satisfies Record<string, Text>;

/** Weights in a row weigh the columns of the scores, weights in a column their rows. */
function customersAlong(scores: Grid, weights: Grid): Along | null {
  const inRow = weights.rows === 1;
  if (inRow && scores.columns === weights.columns) return 'rows';
  if (weights.columns === 1 && scores.rows === weights.rows) return 'columns';
  const oneCustomer = scores.columns === 1 && scores.rows === weights.columns;
  return inRow && oneCustomer ? 'columns' : null;
}

/** The weights, none of them blank; or the fault of the first that is. */
function given({ grid, cells }: Figures): readonly number[] | Fault {
  const blank = cells.indexOf(BLANK);
  return blank < 0 ? (cells as number[]) : at(Fault.value(faults.blankWeight), terms.weights, grid, blank);
}

/**
 * One result a customer from its scores under the same weights: what the rooms of weighted scores share. `prepare`
 * takes the weights once and gives the formula of a customer's scores.
 */
export function scoredCustomers(
  scores: Cells,
  weights: Figures,
  prepare: (weights: readonly number[]) => ((scores: readonly number[]) => Cell) | Fault,
): Cell[][] | Fault {
  const list = given(weights);
  if (isFault(list)) return list;
  const along = customersAlong(scores.grid, weights.grid);
  if (along === null) {
    return Fault.value(faults.sizes, {
      weights: sizeInWords(weights.grid),
      scores: sizeInWords(scores.grid),
    });
  }
  const formula = prepare(list);
  if (isFault(formula)) return formula;
  const results = perCustomer(scores, along, (own, placeOf) => {
    const missing = own.indexOf(BLANK);
    return missing < 0
      ? formula(own as number[])
      : at(Fault.none(faults.missingScore), terms.scores, scores.grid, placeOf(missing));
  });
  return laid(results, along);
}
