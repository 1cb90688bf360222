import { exactly } from '../../../core/exactly';
import { positivePart } from '../../../core/positive-part';
import { total } from '../../../core/total';
import { quarterDays, type RecordPoint } from './policy';

/** What the customer orders within its term, times the coefficient of its risk. */
export const salesVolumeLimit = (orders: number, termDays: number, coefficient: number): number =>
  exactly((n) => {
    const ordered = n.over(n.times(n.of(orders), n.of(termDays)), n.of(quarterDays.value));
    return positivePart(n, n.times(ordered, n.of(coefficient)));
  });

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

/** The items of a customer's account: a credit note is negative, and what is not yet due is 0 days overdue. */
export interface Items {
  readonly amounts: Float64Array;
  readonly days: Float64Array;
}

/** Σ amount × days overdue. */
export const overdueAmountDays = ({ amounts, days }: Items): number =>
  exactly((n) =>
    n.number(
      total(
        n,
        Array.from(amounts, (amount, i) => n.times(n.of(amount), n.of(days[i]!))),
      ),
    ),
  );

/** What is owed in all, and the mean of the days overdue weighted by the amounts; null where they add up to 0. */
export const weightedDaysLate = ({ amounts, days }: Items): { total: number; days: number } | null =>
  exactly((n) => {
    const owed = Array.from(amounts, n.of);
    const sum = total(n, owed);
    if (n.sign(sum) === 0) return null;
    const weighted = total(
      n,
      owed.map((amount, i) => n.times(amount, n.of(days[i]!))),
    );
    return { total: n.number(sum), days: n.number(n.over(weighted, sum)) };
  });
