import type { Lang, Text } from '../../core/text';
import { amount, date, flag, label, share, type Kind } from '../function/cell';

/** How the cells of a needed column are read; the same reading as in the worksheet functions. */
const kinds = { amount, share, label, flag, date };

export type NeedKind = keyof typeof kinds;
/** What a cell of a kind holds. */
export type NeedValue<K extends NeedKind> = (typeof kinds)[K] extends Kind<infer T> ? T : never;

/** A column that a sheet is made of. The pane finds it by its header and lets the user change it. */
export interface Need<K extends NeedKind = NeedKind> {
  readonly id: string;
  /** From the glossary. */
  readonly name: Text;
  /** One sentence: what to select, in which unit, what a blank means. */
  readonly description: Text;
  /** Other headers by which the column is recognised; both languages are tried, and the name itself. */
  readonly headers: Readonly<Record<Lang, readonly string[]>>;
  readonly kind: K;
  readonly required: boolean;
}

export const kindOf = <K extends NeedKind>(need: Need<K>): Kind<NeedValue<K>> =>
  kinds[need.kind] as unknown as Kind<NeedValue<K>>;
