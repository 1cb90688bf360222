import { daysBetween } from '../../../core/calendar';
import { Fault, isFault } from '../../../core/fault';
import { numbersOf, type Block } from '../../../define/function/blocks';
import { option, single } from '../../../define/function/options';
import { optional, required } from '../../../define/function/row-arguments';
import { amount, date, flag, label, notNegative } from '../../../define/function/kinds';
import { datesApart } from '../../../define/function/dates';
import type { Cell } from '../../../define/function/cell';
import { perRow, whole, type WorksheetFunction } from '../../../define/function/function';
import { at, matches, unlike } from '../../../define/function/grid';
import { sentences } from '../../../define/function/sentences';
import { table } from '../../../define/function/table';
import { gradeFinder } from '../../scoring/grade/calc';
import { terms } from '../../terms';
import { faults as gradeFaults } from '../corrections/text';
import {
  interpolatedCoefficient,
  overdueAmountDays,
  salesVolumeLimit,
  steppedCoefficient,
  weightedDaysLate,
  type Items,
} from './calc';
import { gradeCoefficients, recordPoints, type GradeCoefficient, type RecordPoint } from './policy';
import { quickAmountDays, quickSalesVolume } from './quick';
import { faults } from './text';

/**
 * CREDIT_LIMIT_SALES(quarterly_orders, term_days, [coefficient]): orders × term / 90 × coefficient. Aligned; money.
 * Source: marketing training text, ch. 3, sales-volume method.
 */
export const CREDIT_LIMIT_SALES = perRow({
  id: 'CREDIT_LIMIT_SALES',
  args: [
    required('quarterly_orders', terms.quarterlyOrders, amount),
    required('term_days', terms.termDays, notNegative),
    optional('coefficient', terms.riskCoefficient, notNegative, 1),
  ],
  run: () => (orders, termDays, coefficient) => {
    const quick = quickSalesVolume(orders, termDays, coefficient);
    return Number.isNaN(quick) ? salesVolumeLimit(orders, termDays, coefficient) : quick;
  },
});

/**
 * GRADE_COEFFICIENT(grade, [table]): the risk coefficient of table 3-10. Aligned. A grade is looked up directly first,
 * then through the bridge from ten grades to seven. #N/A for an unknown grade.
 */
export const GRADE_COEFFICIENT = perRow({
  id: 'GRADE_COEFFICIENT',
  args: [
    required('grade', terms.grade, label),
    table<readonly GradeCoefficient[]>(
      'table',
      terms.coefficientTable,
      {
        columns: [{ kind: label }, { kind: notNegative }],
        key: 'names',
        of: (rows) =>
          rows.map(([grade, coefficient]) => ({
            grade: grade as string,
            coefficient: coefficient as number,
          })),
      },
      gradeCoefficients.value,
    ),
  ],
  run: (coefficients) => {
    const rowOf = gradeFinder(coefficients);
    return (grade) => rowOf(grade)?.coefficient ?? Fault.none(gradeFaults.unknownGrade, { grade });
  },
});

/**
 * RECORD_COEFFICIENT(amount_days, [table], [interpolate]): the risk coefficient of table 3-11 for overdue amount ×
 * days in 元·天. Aligned.
 */
export const RECORD_COEFFICIENT = perRow({
  id: 'RECORD_COEFFICIENT',
  args: [
    required('amount_days', terms.amountDays, amount),
    table<readonly RecordPoint[]>(
      'table',
      terms.coefficientTable,
      {
        columns: [{ kind: amount }, { kind: notNegative }],
        key: 'rising',
        of: (rows) =>
          rows.map(([amountDays, coefficient]) => ({
            amountDays: amountDays as number,
            coefficient: coefficient as number,
          })),
      },
      recordPoints.value,
    ),
    option('interpolate', terms.interpolate, flag, false),
  ],
  run: (points, interpolate) => (amountDays) =>
    interpolate ? interpolatedCoefficient(amountDays, points) : steppedCoefficient(amountDays, points),
});

/** The items with an amount. A zero without a date is no item: an empty cell may arrive as 0. */
function itemsOf(amounts: Block, dueDates: Block, asOf: number): Items | Fault {
  const length = amounts.numbers.length;
  const [owed, days] = [new Float64Array(length), new Float64Array(length)];
  let count = 0;
  for (let i = 0; i < length; i++) {
    const [amount, dueDate] = [amounts.numbers[i]!, dueDates.numbers[i]!];
    const apart = Number.isNaN(dueDate) ? null : datesApart(terms.dueDate, dueDate, terms.asOf, asOf);
    if (apart) return at(apart, terms.dueDate, dueDates.grid, i);
    if (Number.isNaN(amount) || (amount === 0 && Number.isNaN(dueDate))) continue;
    if (Number.isNaN(dueDate)) {
      return at(Fault.value(faults.amountWithoutDueDate, { amount }), terms.amounts, amounts.grid, i);
    }
    owed[count] = amount;
    days[count++] = Math.max(daysBetween(dueDate, asOf), 0);
  }
  return { amounts: owed.subarray(0, count), days: days.subarray(0, count) };
}

const AMOUNTS = numbersOf('amounts', terms.amounts, amount);
const DUE_DATES = numbersOf('due_dates', terms.dueDate, date);

/** A function of all items together: amounts, due dates and the as-of date. */
const ofItems = (id: string, run: (items: Items) => Cell): WorksheetFunction =>
  whole({
    id,
    args: [AMOUNTS, DUE_DATES, single('as_of', terms.asOf, date)],
    result: 'scalar',
    run(amounts, dueDates, asOf) {
      if (!matches(dueDates.grid, amounts.grid)) {
        return unlike(DUE_DATES.name, dueDates.grid, AMOUNTS.name, amounts.grid);
      }
      const items = itemsOf(amounts, dueDates, asOf);
      if (isFault(items)) return items;
      return items.amounts.length === 0
        ? Fault.none(sentences.nothing, { argument: terms.amounts })
        : run(items);
    },
  });

/**
 * OVERDUE_AMOUNT_DAYS(amounts, due_dates, as_of): Σ amount × days overdue, 元·天. One result; items not yet due count
 * 0, credit notes reduce. Source: marketing training text, ch. 3, table 3-11.
 */
export const OVERDUE_AMOUNT_DAYS = ofItems('OVERDUE_AMOUNT_DAYS', (items) => {
  const quick = quickAmountDays(items);
  return Number.isNaN(quick) ? overdueAmountDays(items) : quick;
});

/**
 * WEIGHTED_DAYS_LATE(amounts, due_dates, as_of): Σ amount × days overdue / Σ amount: how late the average yuan is. One
 * result; items not yet due count with 0 days, credit notes reduce both sums. A sum of 0 is #DIV/0!, one below 0 #N/A.
 * Source: usual practice, days beyond terms weighted by amount.
 */
export const WEIGHTED_DAYS_LATE = ofItems('WEIGHTED_DAYS_LATE', (items) => {
  const found = weightedDaysLate(items);
  if (found === null) return Fault.zero;
  return found.total < 0 ? Fault.none(faults.creditBalance, { total: found.total }) : found.days;
});
