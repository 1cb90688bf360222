import { exactly } from '../../../core/exactly';
import { inHundredths, inMillionths, ofWhole } from '../../../core/whole-numbers';

/** Simple interest for the days late; paid on time or early costs nothing. */
export function overdueInterest(amount: number, daysLate: number, dailyRate: number): number {
  if (daysLate <= 0) return 0;
  const quick = ofWhole(inHundredths(amount) * daysLate * inMillionths(dailyRate), 1e8);
  if (!Number.isNaN(quick)) return quick;
  return exactly((n) => n.number(n.times(n.times(n.of(amount), n.of(daysLate)), n.of(dailyRate))));
}
