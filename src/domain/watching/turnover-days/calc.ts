import { exactly } from '../../../core/exactly';

/** Mean balance ÷ sales × days; null without sales. */
export function turnoverDays(balances: readonly number[], sales: number, days: number): number | null {
  return exactly((n) => {
    const divisor = n.times(n.of(balances.length), n.of(sales));
    if (n.sign(divisor) === 0) return null;
    const sum = balances.reduce((total, balance) => n.plus(total, n.of(balance)), n.of(0));
    return n.number(n.over(n.times(sum, n.of(days)), divisor));
  });
}

/**
 * Walks back from the latest month, taking each month's sales from the receivables: whole months count their days, the
 * last in proportion. Null when the months, oldest first, do not reach back far enough.
 */
export function countback(
  receivables: number,
  sales: ArrayLike<number>,
  daysOfMonths: ArrayLike<number>,
): number | null {
  if (receivables <= 0) return 0;
  return exactly((n) => {
    let rest = n.of(receivables);
    let days = n.of(0);
    for (let month = sales.length - 1; month >= 0; month--) {
      const sold = n.of(sales[month]!);
      const monthDays = n.of(daysOfMonths[month]!);
      if (n.compare(rest, sold) <= 0) {
        return n.number(n.plus(days, n.over(n.times(rest, monthDays), sold)));
      }
      rest = n.minus(rest, sold);
      days = n.plus(days, monthDays);
    }
    return null;
  });
}
