import { atFifteenDigits } from '../../../core/digits';
import { Fault } from '../../../core/fault';
import { plainSigns } from '../../../core/same-text';
import type { Text } from '../../../core/text';
import { BLANK, quote, type Kind } from '../../../define/function/cell';
import type { PaymentTerms, Tier } from './calc';
import { faults } from './text';

const DAYS = '(\\d{1,5})(?:\\s*(?:days?|天|日))?';
/** `2/15`, `2%/15`, `2% 15`. */
const TIER = new RegExp(`(\\d{1,3}(?:\\.\\d{1,12})?)\\s*(?:%\\s*/?|/)\\s*${DAYS}`, 'y');
/** `N/30`, `N30`, `net 30 days`. */
const NET = new RegExp(`n(?:et)?\\s*/?\\s*${DAYS}`, 'y');
const MONTH_END = /eom|月结/y;
/** `月结30天` names the month's end and the net day in one. */
const MONTH_END_NET = new RegExp(`月结\\s*${DAYS}`, 'y');
/** A part ends at a separator, at the end, or where the net day or the month's end follows without one. */
const PART_ENDS = /(?=$|[\s,;、]|n|eom|月结)/y;
const SEPARATORS = /[\s,;、]*/y;
/** Terms that name no days after the invoice: on receipt of goods, on delivery, in advance … */
const WITHOUT_INVOICE_DAYS = /(?<![a-z])(?:rog|cod|cia|cwo|cbd|pia|cnd)(?![a-z])/;

/** Reads one pattern after another from a text. */
class Reader {
  private next = 0;

  constructor(private readonly text: string) {
    this.skip(SEPARATORS);
  }

  get ended(): boolean {
    return this.next === this.text.length;
  }

  /** What stands here, up to the next separator. */
  get part(): string {
    return /^[^\s,;、]*/.exec(this.text.slice(this.next))![0];
  }

  /** The match of a pattern that is a whole part, passed over with the separators behind it; else null. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.next;
    const match = pattern.exec(this.text);
    if (!match) return null;
    PART_ENDS.lastIndex = pattern.lastIndex;
    if (!PART_ENDS.test(this.text)) return null;
    this.next = pattern.lastIndex;
    this.skip(SEPARATORS);
    return match;
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.next;
    pattern.exec(this.text);
    this.next = pattern.lastIndex;
  }
}

function tierOf([, percent, day]: RegExpExecArray): Tier {
  return { percent: atFifteenDigits(Number(percent)), day: Number(day) };
}

/**
 * Reads `2/15,1/20,N/30`, `2% 10 net 30 days EOM` or `月结30天`, whatever the case and the width: the discounts, each
 * later and cheaper than the one before, then the net day, then the month's end. Anything else is refused with its part.
 */
export function parseTerms(text: string): PaymentTerms | Fault {
  const plain = plainSigns(text).toLowerCase();
  const refuse = (sentence: Text, part: string): Fault =>
    Fault.value(sentence, { found: quote(text), part: quote(part.toUpperCase()) });
  const named = WITHOUT_INVOICE_DAYS.exec(plain);
  if (named) return refuse(faults.withoutInvoiceDays, named[0]);

  const reader = new Reader(plain);
  if (reader.ended) return refuse(faults.notTerms, text);
  const tiers: Tier[] = [];
  let netDay: number | undefined;
  let fromMonthEnd = false;
  while (!reader.ended) {
    const { part } = reader;
    if (fromMonthEnd) return refuse(faults.afterMonthEnd, part);
    const last = tiers[tiers.length - 1];
    const monthNet = netDay === undefined ? reader.take(MONTH_END_NET) : null;
    if (monthNet ?? reader.take(MONTH_END)) fromMonthEnd = true;
    if (fromMonthEnd && !monthNet) continue;
    if (netDay !== undefined) return refuse(faults.afterNet, part);
    const net = monthNet ?? reader.take(NET);
    if (net) {
      netDay = Number(net[1]);
      if (last && netDay < last.day) return refuse(faults.netTooEarly, part);
      continue;
    }
    const match = reader.take(TIER);
    const tier = match && tierOf(match);
    if (!tier || tier.percent > 100) return refuse(faults.notTerms, part);
    if (last && !(tier.day > last.day && tier.percent < last.percent)) {
      return refuse(faults.notLaterAndCheaper, part);
    }
    tiers.push(tier);
  }
  if (tiers.length === 0 && netDay === undefined) return refuse(faults.monthEndAlone, plain);
  return { tiers, netDay, fromMonthEnd };
}

/** A ledger repeats a handful of terms: each text is read once. */
const known = new Map<string, PaymentTerms | Fault>();
const MOST_KNOWN = 1000;

function remembered(text: string): PaymentTerms | Fault {
  let read = known.get(text);
  if (!read) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (read = parseTerms(text)));
  }
  return read;
}

/** A cell with terms of payment. What Excel has taken for a date or a number cannot be read back; 0 is an empty cell. */
export const paymentTerms: Kind<PaymentTerms> = {
  numeric: false,
  read(cell) {
    if (cell === 0) return BLANK;
    return typeof cell === 'string'
      ? remembered(cell)
      : Fault.value(faults.termsNotText, { found: quote(cell) });
  },
};
