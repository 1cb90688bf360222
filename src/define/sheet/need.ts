import type { Lang, Text } from '../../core/text';
import { amount, date, flag, label, share, type Kind } from '../function/cell';

/** How the cells of a needed column are read; the same reading as in the worksheet functions. */
const kinds = { amount, share, label, flag, date };

export type NeedKind = keyof typeof kinds;

/** A column that a sheet is made of. The pane finds it by its header and lets the user change it. */
export interface Need {
  readonly id: string;
  /** From the glossary. */
  readonly name: Text;
  /** One sentence: what to select, in which unit, what a blank means. */
  readonly description: Text;
  /** Headers by which the column is recognised, both languages tried; the name itself need not be repeated. */
  readonly headers: Readonly<Record<Lang, readonly string[]>>;
  readonly kind: NeedKind;
  readonly required: boolean;
}

export const kindOf = (need: Need): Kind<string | number | boolean> =>
  kinds[need.kind] as Kind<string | number | boolean>;
