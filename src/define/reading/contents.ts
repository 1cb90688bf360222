import { spelledDate, spelledNumber } from '../../core/spelled';
import type { GivenKind } from '../sheet/given';
import { isDateFormat, isErrorText, isFilled, type ReadRange } from './range';

/** What the cells of a column are, counted. */
export interface Contents {
  readonly filled: number;
  readonly numbers: number;
  /** Serial numbers under a date format, and dates spelled as text. */
  readonly dates: number;
  /** Numbers spelled as text. */
  readonly spelled: number;
  readonly flags: number;
  readonly words: number;
}

/** So many filled cells tell what a column holds. */
const ENOUGH = 500;

/** Looks at a column of the range from a line on. */
export function contentsOf({ cells, formats }: ReadRange, column: number, from: number): Contents {
  const count = {
    filled: 0,
    numbers: 0,
    dates: 0,
    spelled: 0,
    flags: 0,
    words: 0,
  };
  let format: string | undefined;
  for (let line = from; line < cells.length && count.filled < ENOUGH; line++) {
    const cell = cells[line]![column];
    if (!isFilled(cell) || isErrorText(cell)) continue;
    count.filled++;
    if (typeof cell === 'number') {
      format = formats[line]?.[column] ?? format;
      count[isDateFormat(format) ? 'dates' : 'numbers']++;
    } else if (typeof cell === 'boolean') count.flags++;
    else if (spelledNumber(cell!) !== null) count.spelled++;
    else if (spelledDate(cell!) !== null) count.dates++;
    else count.words++;
  }
  return count;
}

/**
 * Whether a column can be of a kind. Under the very words of a header one cell that fits will do, and the others are
 * faults to be told; for a guess most of them must fit.
 */
export function canBe(kind: GivenKind, contents: Contents, sure: boolean): boolean {
  const { filled, numbers, dates, spelled, flags, words } = contents;
  const fitting = {
    label: words + numbers + spelled,
    grade: words + numbers + spelled,
    choice: words + flags + numbers,
    flag: words + flags + numbers,
    money: numbers + spelled,
    number: numbers + spelled,
    whole: numbers + spelled,
    share: numbers + spelled,
    date: sure ? dates + numbers + spelled : dates,
  }[kind];
  if (filled === 0) return sure;
  if (sure) return fitting > 0;
  return kind === 'label' ? words * 2 > filled : fitting * 2 > filled;
}
