import { exactly } from '../../../core/exactly';

/** Simple interest for the days late; paid on time or early costs nothing. */
export function overdueInterest(amount: number, daysLate: number, dailyRate: number): number {
  if (daysLate <= 0) return 0;
  return exactly((n) => n.number(n.times(n.times(n.of(amount), n.of(daysLate)), n.of(dailyRate))));
}
