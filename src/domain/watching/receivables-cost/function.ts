import { perRow } from '../../../define/function/function';
import { amount, share } from '../../../define/function/kinds';
import { option } from '../../../define/function/options';
import { optional, required } from '../../../define/function/row-arguments';
import { terms } from '../../terms';
import { policyGain, receivablesCost } from './calc';
import { capitalCost, managementShare, variableCostShare } from './policy';

const variable = option('variable_cost_share', terms.variableCostShare, share, variableCostShare.value);
const capital = option('capital_cost', terms.capitalCost, share, capitalCost.value);

/**
 * RECEIVABLES_COST(receivables, [bad_debts], [variable_cost_share], [capital_cost], [management_share]): what a balance
 * costs in a year: opportunity, management and bad debts, in its currency. Aligned. Source: sales management course,
 * chapter 7, cost of receivables.
 */
export const RECEIVABLES_COST = perRow({
  id: 'RECEIVABLES_COST',
  args: [
    required('receivables', terms.receivables, amount),
    optional('bad_debts', terms.badDebts, amount, 0),
    variable,
    capital,
    option('management_share', terms.managementShare, share, managementShare.value),
  ],
  run: (variableCostShare, capitalCost, managementShare) => (receivables, badDebts) =>
    receivablesCost(receivables, badDebts, { variableCostShare, capitalCost, managementShare }),
});

/**
 * CREDIT_POLICY_GAIN(added_sales, added_receivables, [added_bad_debts], [added_costs], [variable_cost_share],
 * [capital_cost]): what a change of credit policy brings in a year; above 0 it pays. Aligned. Source: key account
 * handbook, the three goals of a credit policy.
 */
export const CREDIT_POLICY_GAIN = perRow({
  id: 'CREDIT_POLICY_GAIN',
  args: [
    required('added_sales', terms.addedSales, amount),
    required('added_receivables', terms.addedReceivables, amount),
    optional('added_bad_debts', terms.addedBadDebts, amount, 0),
    optional('added_costs', terms.addedCosts, amount, 0),
    variable,
    capital,
  ],
  run: (variableCostShare, capitalCost) => (sales, receivables, badDebts, otherCosts) =>
    policyGain({ sales, receivables, badDebts, otherCosts }, { variableCostShare, capitalCost }),
});
