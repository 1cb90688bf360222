import { atFifteenDigits } from '../../../core/digits';
import { Fault } from '../../../core/fault';
import type { Text } from '../../../core/text';
import { quote, type Kind } from '../../../define/function/cell';
import type { PaymentTerms, Tier } from './calc';
import { faults } from './text';

const TIER = /^(\d{1,3}(?:\.\d{1,12})?)\/(\d{1,5})$/;
const NET_DAY = /^n\/(\d{1,5})$/;

function tierOf(part: string): Tier | null {
  const match = TIER.exec(part);
  if (!match) return null;
  const percent = atFifteenDigits(Number(match[1]));
  return percent <= 100 ? { percent, day: Number(match[2]) } : null;
}

/** `net 30` is one part in two words, and any other blank separates: so it is first written as `n/30`. */
const partsOf = (text: string): string[] =>
  text
    .replace(/(^|[\s,;])net\s+(?=\d)/g, '$1n/')
    .split(/[\s,;]+/)
    .filter((part) => part !== '');

/** Reads `2/15,1/20,N/30` or `2/10 net 30`, full-width signs as well; anything else is refused with the part. */
export function parseTerms(text: string): PaymentTerms | Fault {
  const parts = partsOf(text.normalize('NFKC').toLowerCase());
  const refuse = (sentence: Text, part: string): Fault =>
    Fault.value(sentence, { found: quote(text), part: quote(part.toUpperCase()) });
  if (parts.length === 0) return refuse(faults.notTerms, text);

  const tiers: Tier[] = [];
  let netDay: number | undefined;
  for (const part of parts) {
    if (netDay !== undefined) return refuse(faults.afterNet, part);
    const last = tiers[tiers.length - 1];
    const net = NET_DAY.exec(part);
    if (net) {
      netDay = Number(net[1]);
      if (last && netDay < last.day) return refuse(faults.netTooEarly, part);
      continue;
    }
    const tier = tierOf(part);
    if (!tier) return refuse(faults.notTerms, part);
    if (last && !(tier.day > last.day && tier.percent < last.percent)) {
      return refuse(faults.notLaterAndCheaper, part);
    }
    tiers.push(tier);
  }
  return { tiers, netDay };
}

/** A cell with terms of payment. What Excel has taken for a date or a number cannot be read back. */
export const paymentTerms: Kind<PaymentTerms> = {
  numeric: false,
  read: (cell) =>
    typeof cell === 'string' ? parseTerms(cell) : Fault.value(faults.termsNotText, { found: quote(cell) }),
};
