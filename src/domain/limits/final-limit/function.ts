import { blockOf, withoutBlanks } from '../../../define/function/blocks';
import { oneOf, option } from '../../../define/function/options';
import { optional } from '../../../define/function/row-arguments';
import { byCustomer } from '../../../define/function/by-customer';
import { aboveZero, amount } from '../../../define/function/kinds';
import { terms } from '../../terms';
import { finalLimit, METHODS } from './calc';
import { limitUnit } from './policy';

/**
 * CREDIT_LIMIT_FINAL(candidates, [method], [net_assets], [working_funds], [company_cap], [unit]): one limit from the
 * candidates of a customer, under all caps that are given, rounded down to `unit`. By customer; money. Source: customer
 * credit text, fifth step of the working-asset method; key account handbook.
 */
export const CREDIT_LIMIT_FINAL = byCustomer({
  id: 'CREDIT_LIMIT_FINAL',
  figures: blockOf('candidates', terms.candidates, amount),
  args: [
    oneOf('method', terms.method, METHODS),
    optional('net_assets', terms.netAssets, amount, undefined),
    optional('working_funds', terms.workingFunds, amount, undefined),
    optional('company_cap', terms.companyCap, amount, undefined),
    option('unit', terms.unit, aboveZero, limitUnit.value),
  ],
  run:
    (method, unit) =>
    (candidates, ...caps) =>
      finalLimit(
        withoutBlanks(candidates),
        method,
        caps.filter((cap) => cap !== undefined),
        unit,
      ),
});
