import { daysBetween } from '../../../core/calendar';
import { option } from '../../../define/function/options';
import { required } from '../../../define/function/row-arguments';
import { amount, dailyRate as aDailyRate, date } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { overdueInterest } from './calc';
import { dailyRate } from './policy';
import { quickInterest } from './quick';

/**
 * OVERDUE_INTEREST(amount, due_date, paid_date, [daily_rate]): amount × days late × rate, in the currency of the
 * amount, not rounded. Shape: aligned. Source: Order 802, article 17.
 */
export const OVERDUE_INTEREST = perRow({
  id: 'OVERDUE_INTEREST',
  args: [
    required('amount', terms.amount, amount),
    required('due_date', terms.dueDate, date),
    required('paid_date', terms.paidDate, date),
    option('daily_rate', terms.dailyRate, aDailyRate, dailyRate.value),
  ],
  run: (rate) => (amount, dueDate, paidDate) => {
    const daysLate = daysBetween(dueDate, paidDate);
    const quick = quickInterest(amount, daysLate, rate);
    return Number.isNaN(quick) ? overdueInterest(amount, daysLate, rate) : quick;
  },
});
