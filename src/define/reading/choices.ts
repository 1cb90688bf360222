/**
 * What the person said about a source. Plain values, so that a built sheet can remember them. What is left out was not
 * said.
 */
export interface ReadingChoices {
  /** By the id of a wanted column: columns of the worksheet; an empty list is "not used". */
  readonly columns?: Readonly<Record<string, readonly number[]>>;
  /** Rows that look like sums are data. */
  readonly keepSums?: boolean;
  readonly leaveHiddenOut?: boolean;
  /** Blank names take over the name above. */
  readonly fillDown?: boolean;
  /** Numbers and dates that are text are read as what they spell. */
  readonly convert?: boolean;
  /** How a date such as 03/04/2026 is meant. */
  readonly dateOrder?: 'day first' | 'month first';
  /** Names that differ only in punctuation or legal form are one. */
  readonly joinAlike?: boolean;
  /** The unit into which all money is converted: 1, 1000, 10000 … */
  readonly multiple?: number;
  /** The unit of money whose header says none, while others do. */
  readonly unsaid?: number;
  /** The currency of the sheet; rows in others are converted where there is a rate, and left out where there is none. */
  readonly currency?: string;
  /** What one unit of another currency is worth in that of the sheet. */
  readonly rates?: Readonly<Record<string, number>>;
}

/** The choices with one more made. */
export const withChoice = (before: ReadingChoices, more: ReadingChoices): ReadingChoices => ({
  ...before,
  ...more,
  ...(more.columns ? { columns: { ...before.columns, ...more.columns } } : {}),
  ...(more.rates ? { rates: { ...before.rates, ...more.rates } } : {}),
});

/** Choices from a text that may have been changed by others; null where they are none of ours. */
export function choicesIn(value: unknown): ReadingChoices | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const isWellSaid = Object.entries(value).every(
    ([key, said]) => Object.hasOwn(SAYABLE, key) && SAYABLE[key as keyof ReadingChoices](said),
  );
  return isWellSaid ? value : null;
}

type Check = (said: unknown) => boolean;
const isFlag: Check = (said) => typeof said === 'boolean';
const isPositive: Check = (said) => typeof said === 'number' && Number.isFinite(said) && said > 0;
const recordOf =
  (check: Check): Check =>
  (said) =>
    typeof said === 'object' && said !== null && !Array.isArray(said) && Object.values(said).every(check);
const isColumns: Check = (said) =>
  Array.isArray(said) && said.every((column) => Number.isSafeInteger(column) && column >= 0);

const SAYABLE: Readonly<Record<keyof ReadingChoices, Check>> = {
  columns: recordOf(isColumns),
  keepSums: isFlag,
  leaveHiddenOut: isFlag,
  fillDown: isFlag,
  convert: isFlag,
  dateOrder: (said) => said === 'day first' || said === 'month first',
  joinAlike: isFlag,
  multiple: isPositive,
  unsaid: isPositive,
  currency: (said) => typeof said === 'string',
  rates: recordOf(isPositive),
};
