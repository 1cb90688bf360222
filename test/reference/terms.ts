import { Bad, canonical, name, VALUE, type Kind } from './cells';
import type { Rational } from './rational';
import { decimal, whole } from './rational';

interface Tier {
  readonly rate: Rational;
  readonly days: number;
}

export interface Terms {
  readonly tiers: readonly Tier[];
  readonly net: number | null;
  /** Days count from the last day of the invoice's month. */
  readonly fromMonthEnd: boolean;
}

const TIER = /^(\d+(?:\.\d+)?) ?(?:% ?\/?|\/) ?(\d+)(?![\d.%\/])/;
const NET = /^(?:net|n) ?\/? ?(\d+)(?![\d.%\/]) ?(?:days|day|天|日)?/;
const SEPARATORS = /^[ ,、;]*/;

/** Terms of payment; VALUE for what is none. */
export function parse(text: string): Terms | Bad {
  let rest = canonical(text);
  const monthly = /^月结 ?(\d+.*)$/.exec(rest);
  const atEnd = /^(.*?)[ ,、;]*(eom|月结)$/.exec(rest);
  if (monthly) rest = `net ${monthly[1]!}`;
  else if (atEnd) rest = atEnd[1]!;
  const tiers: Tier[] = [];
  for (let found = TIER.exec(rest); found; found = TIER.exec(rest)) {
    tiers.push({ rate: decimal(found[1]!).over(whole(100)), days: Number(found[2]) });
    rest = rest.slice(found[0].length).replace(SEPARATORS, '');
  }
  const net = NET.exec(rest);
  if (net) rest = rest.slice(net[0].length).trim();
  if (rest !== '' || (tiers.length === 0 && !net)) return VALUE;
  const dueIn = net ? Number(net[1]) : null;
  const falling = tiers.every(
    ({ rate, days }, i) => i === 0 || (rate.less(tiers[i - 1]!.rate) && days > tiers[i - 1]!.days),
  );
  const last = tiers[tiers.length - 1];
  if (!falling || (dueIn !== null && last && dueIn < last.days)) return VALUE;
  return { tiers, net: dueIn, fromMonthEnd: Boolean(monthly ?? atEnd) };
}

export const terms: Kind<Terms> = (cell) => {
  const text = name(cell);
  return typeof text === 'symbol' || text instanceof Bad ? text : parse(String(text.shown));
};

/** The last day of a date's month, as a serial number. Those after February 1900 are one ahead of the calendar. */
export function monthEnd(serial: number): number {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return (Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
