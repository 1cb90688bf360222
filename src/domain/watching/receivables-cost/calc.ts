import { exactly } from '../../../core/exactly';

/** What a receivable ties up, and what keeping it costs. */
export interface CostRates {
  readonly variableCostShare: number;
  readonly capitalCost: number;
  readonly managementShare: number;
}

/** Opportunity, management and bad debts of a year: balance × (variable cost share × cost of capital + management) + bad debts. */
export function receivablesCost(
  balance: number,
  badDebts: number,
  { variableCostShare, capitalCost, managementShare }: CostRates,
): number {
  return exactly((n) => {
    const tiedUp = n.times(n.of(variableCostShare), n.of(capitalCost));
    const kept = n.times(n.of(balance), n.plus(tiedUp, n.of(managementShare)));
    return n.number(n.plus(kept, n.of(badDebts)));
  });
}

/** What a policy changes, each the new figure less the old. */
export interface PolicyChange {
  readonly sales: number;
  readonly receivables: number;
  readonly badDebts: number;
  readonly otherCosts: number;
}

/** Added contribution less the cost of the receivables added, of bad debts, and of whatever else was added. */
export function policyGain(
  { sales, receivables, badDebts, otherCosts }: PolicyChange,
  { variableCostShare, capitalCost }: Omit<CostRates, 'managementShare'>,
): number {
  return exactly((n) => {
    const variable = n.of(variableCostShare);
    const contribution = n.times(n.of(sales), n.minus(n.of(1), variable));
    const opportunity = n.times(n.times(n.of(receivables), variable), n.of(capitalCost));
    const costs = n.plus(opportunity, n.plus(n.of(badDebts), n.of(otherCosts)));
    return n.number(n.minus(contribution, costs));
  });
}
