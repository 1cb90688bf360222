import { upTo, type Band } from '../../../core/bands';
import { exactly } from '../../../core/exactly';

/** The share that is expected to be lost of what is so many days late; the last bucket is open. */
export const rateAt = (rates: readonly Band<number>[], daysLate: number): number =>
  rates[upTo(rates, daysLate)]!.value;

export const provisionFor = (amount: number, rate: number): number =>
  exactly((n) => n.number(n.times(n.of(amount), n.of(rate))));
