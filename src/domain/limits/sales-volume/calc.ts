import { daysBetween } from '../../../core/calendar';
import { exactly } from '../../../core/exactly';
import { positivePart } from '../../../core/positive-part';
import { inHundredths, ofWhole, weightedInHundredths } from '../../../core/whole-numbers';
import { quarterDays, type RecordPoint } from './policy';

/** What the customer orders within its term, times the coefficient of its risk. */
export function salesVolumeLimit(orders: number, termDays: number, coefficient: number): number {
  const times = inHundredths(orders) * inHundredths(termDays) * inHundredths(coefficient);
  const quick = ofWhole(times, quarterDays.value * 1e6);
  if (!Number.isNaN(quick)) return Math.max(quick, 0);
  return exactly((n) => {
    const ordered = n.over(n.times(n.of(orders), n.of(termDays)), n.of(quarterDays.value));
    return positivePart(n, n.times(ordered, n.of(coefficient)));
  });
}

/** The coefficient at the next worse point of the record; beyond the last point, the last. */
export function steppedCoefficient(amountDays: number, points: readonly RecordPoint[]): number {
  const next = points.find((point) => amountDays <= point.amountDays) ?? points[points.length - 1]!;
  return next.coefficient;
}

/** The coefficient on the straight line between two points; before the first and beyond the last, theirs. */
export function interpolatedCoefficient(amountDays: number, points: readonly RecordPoint[]): number {
  const next = points.findIndex((point) => amountDays < point.amountDays);
  if (next === 0) return points[0]!.coefficient;
  if (next < 0) return points[points.length - 1]!.coefficient;
  const [left, right] = [points[next - 1]!, points[next]!];
  return exactly((n) => {
    const [x, from, to] = [n.of(amountDays), n.of(left.amountDays), n.of(right.amountDays)];
    const fromLeft = n.times(n.of(right.coefficient), n.minus(x, from));
    const fromRight = n.times(n.of(left.coefficient), n.minus(to, x));
    return n.number(n.over(n.plus(fromLeft, fromRight), n.minus(to, from)));
  });
}

/** An item of a customer's account; a credit note is negative. */
export interface Item {
  readonly amount: number;
  readonly dueDate: number;
}

/** Σ amount × days overdue; what is not yet due counts nothing. */
export function overdueAmountDays(items: readonly Item[], asOf: number): number {
  const overdue = items.filter(({ dueDate }) => daysBetween(dueDate, asOf) > 0);
  const days = overdue.map(({ dueDate }) => daysBetween(dueDate, asOf));
  const amounts = overdue.map(({ amount }) => amount);
  const quick = ofWhole(weightedInHundredths(days, amounts), 100);
  if (!Number.isNaN(quick)) return quick;
  return exactly((n) =>
    n.number(
      amounts.reduce((total, amount, i) => n.plus(total, n.times(n.of(amount), n.of(days[i]!))), n.of(0)),
    ),
  );
}
