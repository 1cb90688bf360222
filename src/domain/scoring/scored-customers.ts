import { Fault, isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import type { Block } from '../../define/function/blocks';
import type { Cell } from '../../define/function/cell';
import { laid, perCustomer, type Along } from '../../define/function/customers';
import { at, isVector, size, sizeInWords, type Grid } from '../../define/function/grid';
import { allWeights } from '../../define/function/weights';
import { terms } from '../terms';

const faults = {
  sizes: {
    en: '{weights} of weights do not fit scores of {scores}. Put the weights in a row above scores with one customer per row, or in a column beside scores with one customer per column.',
    'zh-CN':
      '“权重”为 {weights}，与 {scores} 的“评分”不一致。每行一个客户时请将权重排成一行，每列一个客户时请排成一列。',
  },
  missingScore: {
    en: 'the score is missing. Score the customer on every criterion, or clear all its scores.',
    'zh-CN': '缺少评分。请补全该客户各指标的评分，或清空该客户的全部评分。',
  },
} satisfies Record<string, Text>;

/**
 * Weights in a row weigh the columns of the scores, weights in a column their rows; two lists of one length are one
 * customer, whatever their directions.
 */
function customersAlong(scores: Grid, weights: Grid): Along | null {
  if (isVector(scores) && isVector(weights) && size(scores) === size(weights))
    return scores.rows === 1 ? 'rows' : 'columns';
  if (weights.rows === 1 && scores.columns === weights.columns) return 'rows';
  return weights.columns === 1 && scores.rows === weights.rows ? 'columns' : null;
}

/**
 * One result a customer from its scores under the same weights: what the rooms of weighted scores share. `prepare`
 * takes the weights once and gives the formula of a customer's scores.
 */
export function scoredCustomers(
  scores: Block,
  weights: Block,
  prepare: (weights: readonly number[]) => ((scores: Float64Array) => Cell) | Fault,
): Cell[][] | Fault {
  const list = allWeights(weights, terms.weights);
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
  const results = perCustomer(scores, along, (own, _, placeOf) => {
    const missing = own.findIndex(Number.isNaN);
    return missing < 0
      ? formula(own)
      : at(Fault.none(faults.missingScore), terms.scores, scores.grid, placeOf(missing));
  });
  return laid(results, along);
}
