import type { Text } from '../../core/text';

/**
 * What Excel's function list, its tips and the help page say of a function. Kept out of `function.ts`, so that
 * functions.js carries no word that only the metadata needs. The build refuses a function whose words do not name
 * every argument and every option code.
 */
export interface FunctionWords {
  /** One sentence: what the result is. Shown while typing. */
  readonly description: Text;
  /** One sentence an argument, by its id: what to select, its unit, the default. */
  readonly args: Readonly<Record<string, Text>>;
  /** One tip an option code, by argument id and code. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}
