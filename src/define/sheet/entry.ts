import { isoDay, serialOf } from '../../core/calendar';
import { atFifteenDigits } from '../../core/digits';
import { Fault, isFault } from '../../core/fault';
import { amount, choice, flag, share } from '../function/kinds';
import type { NumberOption, OptionValue, SharesOption, SheetOption } from './option';
import { sentences } from './sentences';

/** An option's value as it stands in its field. Flags and choices are shown by their control. */
export function shownOption(option: SheetOption, value: OptionValue): string {
  if (option.kind === 'share') return percent(value as number);
  if (option.kind === 'shares') return (value as readonly number[]).map(percent).join(', ');
  if (option.kind === 'date') return value === null ? '' : isoDay(value as number);
  return String(value);
}

/** The serial number of a day written 2026-03-31, 2026/3/31, 2026.3.31 or 2026年3月31日; null for anything else. */
export function serialOfText(text: string): number | null {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return year ? serialOf(Number(year), Number(month), Number(day)) : null;
}

/** A share as a person writes it. */
export const percent = (x: number): string => `${atFifteenDigits(x * 100)}%`;

/** What was typed into an option's field, or the fault whose sentence says what is wrong with it. */
export function readOption(option: SheetOption, typed: string): OptionValue | Fault {
  const text = typed.normalize('NFKC').trim();
  if (option.kind === 'text') return text;
  if (text === '') return option.kind === 'date' ? option.default : Fault.value(sentences.entryMissing);
  switch (option.kind) {
    case 'number':
      return readNumber(option, text);
    case 'share':
      return readShare(text);
    case 'shares':
      return readShares(option, text);
    case 'choice':
      return choice(option.choices.map(({ code }) => code)).read(text) as string | Fault;
    case 'date':
      return serialOfText(text) ?? Fault.value(sentences.notADay, { found: text });
    case 'flag':
      return flag.read(text) as boolean | Fault;
  }
}

function readNumber({ least, most }: NumberOption, text: string): number | Fault {
  const found = amount.read(numeral(withoutThousands(text)));
  if (typeof found !== 'number') return found as Fault;
  if (least !== undefined && found < least) return Fault.value(sentences.tooLow, { found, least });
  if (most !== undefined && found > most) return Fault.value(sentences.tooHigh, { found, most });
  return found;
}

/** Commas are dropped only where they part thousands: "1,2" is a slip or another country's 1.2, not twelve. */
const withoutThousands = (text: string): string =>
  /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replace(/,/g, '') : text;

const readShare = (text: string): number | Fault => share.read(numeral(text)) as number | Fault;

function readShares({ most }: SharesOption, text: string): readonly number[] | Fault {
  const parts = text
    .replace(/\s+%/g, '%')
    .split(/[\s,;、]+/)
    .filter((part) => part !== '');
  if (parts.length > most) return Fault.value(sentences.tooMany, { found: parts.length, most });
  const shares: number[] = [];
  for (const part of parts) {
    const found = readShare(part);
    if (isFault(found)) return found;
    if (shares.length > 0 && found <= shares[shares.length - 1]!) {
      return Fault.value(sentences.notRising, { found: parts.join(', ') });
    }
    shares.push(found);
  }
  return shares.length > 0 ? shares : Fault.value(sentences.entryMissing);
}

/** The number that was typed, thousands parted or not; the text itself when it is none. */
export const typedNumber = (typed: string): number | string =>
  numeral(withoutThousands(typed.normalize('NFKC').trim()));

/** The number that a text spells, `75 %` being 0.75; the text itself when it spells none. */
function numeral(text: string): number | string {
  const match = /^([-+]?(?:\d+\.?\d*|\.\d+))\s*(%?)$/.exec(text);
  if (!match) return text;
  const x = Number(match[1]);
  return match[2] ? atFifteenDigits(x / 100) : x;
}
