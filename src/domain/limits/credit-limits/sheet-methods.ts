import {
  all,
  any,
  at,
  blank,
  call,
  chosen,
  filled,
  greatest,
  highest,
  inBand,
  is,
  least,
  lookup,
  minus,
  ofThose,
  orElse,
  over,
  plus,
  setting,
  step,
  times,
  totalOf,
  when,
  type Cell,
  type Expression,
  type Step,
  type Test,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { monthDays } from '../receipts/policy';
import { gradeCoefficients, quarterDays, recordPoints } from '../sales-volume/policy';
import { gradeFactorOf, tooHighDefault } from '../working-assets/sheet-steps';
import { method as workingAssets } from '../working-assets/steps';
import { periodMonths, startLowLadder, workingCapitalShare } from './policy';
import { customers } from './sheet-sources';
import { methodNames, type MethodCode, sheetWords as words } from './sheet-text';

const given = customers.columns;
type Id = keyof typeof given;

/** The limit by one method, with the columns that lead to it. */
export interface Candidate {
  readonly code: MethodCode;
  readonly limit: Cell;
  readonly steps: Readonly<Record<string, Cell>>;
}

const limitOf = (code: MethodCode, is: Expression, more: Partial<Step> = {}): Step =>
  step(methodNames[code], 'money', is, more);

const BALANCE = [
  ...(['currentAssets', 'inventory', 'currentLiabilities'] as const),
  ...(['totalLiabilities', 'netAssets'] as const),
];
const balance = BALANCE.map((id) => given[id]);
/** Some of the five figures are there, but not all. */
export const incomplete: Test = all(any(...balance.map(blank)), any(...balance.map(filled)));

/** By working assets, with all its steps. */
export function byWorkingAssets() {
  const gradeFactor = gradeFactorOf(given.grade, orElse(given.tooHigh, chosen(tooHighDefault)));
  const { steps, limit, status } = workingAssets({
    ...given,
    gradeFactor,
    supplierShare: orElse(given.supplierShare, 1),
    ungraded: any(blank(given.grade), is(given.grade, 'NR')),
  });
  const { corrected, cap, ...before } = steps;
  const complete = limitOf('wc', when(any(...balance.map(blank)), null, limit));
  return {
    code: 'wc' as const,
    limit: complete,
    steps: { ...before, gradeFactor, corrected, netCap: cap },
    gradeFactor,
    status,
  };
}

/** The lower of the coefficients by grade and by record; a grade that nobody knows leaves it open. */
export function riskCoefficient() {
  const byGrade = step(words.gradeCoefficient, 'factor', lookup(gradeCoefficients, 'value', given.grade));
  const byRecord = step(
    words.recordCoefficient,
    'factor',
    inBand(least(given.amountDays, highest(recordPoints, 'edge')), recordPoints),
  );
  const unknown = all(filled(given.grade), blank(byGrade));
  const coefficient = step(
    terms.riskCoefficient,
    'factor',
    when(unknown, null, when(all(blank(byGrade), blank(byRecord)), 1, ofThose('min', byGrade, byRecord))),
    { rule: words.lowerRule },
  );
  return { byGrade, byRecord, coefficient };
}

/** Every method whose columns are there; months of receipts may come from a ledger. */
export function candidatesFor(
  has: (id: Id) => boolean,
  months: readonly Cell[],
  monthWeight: Cell,
  coefficient: Cell,
): Candidate[] {
  const every = (...ids: Id[]): boolean => ids.every(has);
  const one = (code: MethodCode, limit: Expression, more: Partial<Step> = {}): Candidate => ({
    code,
    limit: limitOf(code, greatest(limit, 0), more),
    steps: {},
  });
  const { quarterlyOrders, termDays, annualPurchases, profitRate, monthlyPurchases } = given;
  const { currentAssets, currentLiabilities } = given;
  const share = setting(workingCapitalShare);
  return [
    ...(every(...BALANCE) ? [byWorkingAssets()] : []),
    ...(every('quarterlyOrders', 'termDays')
      ? [
          // CREDIT_LIMIT_SALES takes a blank coefficient for 1; here an unknown grade leaves it open.
          one('sales', times(over(times(quarterlyOrders, termDays), setting(quarterDays)), coefficient)),
        ]
      : []),
    ...(months.length > 0 && has('termDays') ? [byReceipts(months, monthWeight, coefficient)] : []),
    ...(every('annualPurchases', 'profitRate')
      ? [
          one('profit', times(annualPurchases, profitRate), {
            addIn: call({ id: 'CREDIT_LIMIT_PROFIT' }, annualPurchases, profitRate),
          }),
        ]
      : []),
    ...(every('currentAssets', 'currentLiabilities')
      ? [
          one('nwc', times(minus(currentAssets, currentLiabilities), share), {
            addIn: call({ id: 'CREDIT_LIMIT_NWC' }, currentAssets, currentLiabilities, share),
          }),
        ]
      : []),
    ...(has('monthlyPurchases')
      ? [
          one('period', times(monthlyPurchases, setting(periodMonths)), {
            addIn: call({ id: 'CREDIT_LIMIT_PERIOD' }, monthlyPurchases, setting(periodMonths)),
          }),
        ]
      : []),
    ...(every('recordLimit', 'recordReason')
      ? [
          {
            code: 'record' as const,
            limit: limitOf('record', when(filled(given.recordReason), given.recordLimit), {
              rule: words.recordRule,
            }),
            steps: {},
          },
        ]
      : []),
    ...(has('paidInTime') ? [one('ladder', inBand(given.paidInTime, startLowLadder))] : []),
  ];
}

/** By the weighted mean of monthly receipts; blank months are 0, a customer without any has no result. */
function byReceipts(months: readonly Cell[], weight: Cell, coefficient: Cell): Candidate {
  const weighted = months.map((month, k): Expression => times(orElse(month, 0), at(weight, k + 1)));
  const sum = weighted.reduce((a, b) => plus(a, b));
  const mean = step(words.meanReceipt, 'money', when(any(...months.map(filled)), over(sum, totalOf(weight))));
  const limit = times(over(times(mean, given.termDays), setting(monthDays)), coefficient);
  return { code: 'receipts', limit: limitOf('receipts', greatest(limit, 0)), steps: { meanReceipt: mean } };
}
