import { option } from '../../../define/function/options';
import { requiredOr } from '../../../define/function/row-arguments';
import { amount, flag, notNegative } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { customerClass, isKnown } from './calc';
import { claimsEdge, newFirmYears, staffEdge } from './policy';

/**
 * CUSTOMER_CLASS(large_and_stable, wholesaler, claims, heavy_trade, staff, years, dishonest, [claims_edge],
 * [staff_edge]): 甲, 乙 or 丙. Aligned; a blank never triggers, a row of blanks
 * is blank. Source: customer relationship management rules,
 * article 9.1.
 */
export const CUSTOMER_CLASS = perRow({
  id: 'CUSTOMER_CLASS',
  args: [
    requiredOr('large_and_stable', terms.largeAndStable, flag, undefined),
    requiredOr('wholesaler', terms.wholesaler, flag, undefined),
    requiredOr('claims', terms.claims, amount, undefined),
    requiredOr('heavy_trade', terms.heavyTrade, flag, undefined),
    requiredOr('staff', terms.staff, notNegative, undefined),
    requiredOr('years', terms.years, notNegative, undefined),
    requiredOr('dishonest', terms.dishonest, flag, undefined),
    option('claims_edge', terms.claimsEdge, amount, claimsEdge.value),
    option('staff_edge', terms.staffEdge, notNegative, staffEdge.value),
  ],
  run: (claimsFrom, staffFrom) => {
    const edges = { claims: claimsFrom, staff: staffFrom, years: newFirmYears.value };
    return (largeAndStable, wholesaler, claims, heavyTrade, staff, years, dishonest) => {
      const facts = { largeAndStable, wholesaler, claims, heavyTrade, staff, years, dishonest };
      return isKnown(facts) ? customerClass(facts, edges) : '';
    };
  },
});
