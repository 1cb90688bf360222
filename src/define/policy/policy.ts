import type { Text } from '../../core/text';
import type { Shape } from './shape';

/**
 * A parameter that a manager could dispute, with its biography. A number of this sort never stands in calc.ts.
 */
export interface Policy<V> {
  readonly id: string;
  readonly name: Text;
  readonly value: V;
  readonly unit: Text;
  /** Where the value comes from. */
  readonly source: Text;
  /** `source`: the text says so. `published`: read in a public source. `house`: our own default, to be replaced. */
  readonly standing: 'source' | 'published' | 'house';
  /** How it stands on a sheet, and what it must keep; from it come block, validation, reader, checks and help. */
  readonly shape?: Shape<V>;
}

/** Keeps the exact type of the value while checking the rest. */
export const policy = <V>(definition: Policy<V>): Policy<V> => definition;
