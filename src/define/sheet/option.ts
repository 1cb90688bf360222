import type { Text } from '../../core/text';

/** What an option holds once it has been read. */
export type OptionValue = number | boolean | string | readonly number[];

interface Described {
  readonly id: string;
  /** From the glossary. */
  readonly name: Text;
  /** One sentence: what it changes. */
  readonly tip: Text;
}

/** A plain number within inclusive bounds. */
export interface NumberOption extends Described {
  readonly kind: 'number';
  readonly default: number;
  readonly least?: number;
  readonly most?: number;
  readonly unit?: Text;
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
export type SheetOption = NumberOption | ShareOption | SharesOption | ChoiceOption | FlagOption;

export const defaultOf = (option: SheetOption): OptionValue =>
  option.kind === 'choice' ? option.choices[0].code : option.default;

export const defaultsOf = (options: readonly SheetOption[]): Record<string, OptionValue> =>
  Object.fromEntries(options.map((option) => [option.id, defaultOf(option)]));
