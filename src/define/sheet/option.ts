import type { Text } from '../../core/text';
import type { Policy } from '../policy/policy';
import type { Format } from './format';

/** What an option holds once it has been read. */
export type OptionValue = number | boolean | string | readonly number[] | null;

interface Described {
  readonly id: string;
  /** From the glossary. */
  readonly name: Text;
  /** One sentence: what it changes. */
  readonly tip: Text;
  /** The policy whose value is its default: in a workbook with a Policy sheet its cells refer to that. */
  readonly policy?: Policy<unknown>;
}

/** A plain number within inclusive bounds. */
export interface NumberOption extends Described {
  readonly kind: 'number';
  readonly default: number;
  readonly least?: number;
  readonly most?: number;
  readonly unit?: Text;
  readonly format?: Format;
}

/** A share between 0 and 1, shown and typed as a percentage. */
export interface ShareOption extends Described {
  readonly kind: 'share';
  readonly default: number;
}

/** A list of rising shares between 0 and 1. */
export interface SharesOption extends Described {
  readonly kind: 'shares';
  readonly default: readonly number[];
  /** How many at most; one at least. */
  readonly most: number;
  /** What one of them is called on the sheet. */
  readonly label: (index: number) => Text;
}

/** A word or a name; blank where none is meant. */
export interface TextOption extends Described {
  readonly kind: 'text';
  readonly default: '';
}

/** A day, typed as 2026-03-31; a sheet never asks the clock what day it is. */
export interface DateOption extends Described {
  readonly kind: 'date';
  /** Null is the day of building. */
  readonly default: null;
}

export interface Choice {
  readonly code: string;
  readonly name: Text;
  readonly tip: Text;
}

/** One of a few; the first is the default. */
export interface ChoiceOption extends Described {
  readonly kind: 'choice';
  readonly choices: readonly [Choice, ...Choice[]];
}

export interface FlagOption extends Described {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** A parameter of a sheet: enough for the pane to make its field, and to say what is wrong with an entry. */
export type SheetOption =
  NumberOption | ShareOption | SharesOption | ChoiceOption | FlagOption | DateOption | TextOption;

export const defaultOf = (option: SheetOption): OptionValue =>
  option.kind === 'choice' ? option.choices[0].code : option.default;

export const defaultsOf = (options: readonly SheetOption[]): Record<string, OptionValue> =>
  Object.fromEntries(options.map((option) => [option.id, defaultOf(option)]));
