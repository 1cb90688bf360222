import type { Text } from '../../core/text';
import type { Policy } from '../policy/policy';
import type { Finding } from './finding';
import type { SheetInput } from './input';
import type { SheetOption } from './option';
import type { Sample } from './sample';
import type { Sheet } from './sheet';
import type { Source } from './source';

/** What sheets are for: they are offered by these. */
export type SheetGroup = 'sales' | 'scoring' | 'credit' | 'records';

/** A finished sheet as it is offered: what it needs, what can be chosen, and how it comes about. */
export interface SheetDefinition {
  readonly id: string;
  readonly title: Text;
  /** One or two sentences: the question it answers. */
  readonly summary: Text;
  readonly group: SheetGroup;
  /** The numbers of the methods that it carries out, as the table of methods in the help counts them. */
  readonly methods: readonly number[];
  readonly sample: Sample;
  /** By their ids, the one that says what the rows are about first. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The source that the sheet itself is from the day it is built: people write into its main table. */
  readonly log?: string;
  /** People write all over it, and nothing of it is read again: it cannot be updated, and so nothing is lost. */
  readonly byHand?: true;
  readonly options: readonly SheetOption[];
  /** What its numbers hang on. */
  readonly policies: readonly Policy<unknown>[];
  /** Reads the input and works everything out, once. */
  draw(input: SheetInput): Drawn;
}

export interface Drawn {
  /** What the owner of the data should know. */
  readonly findings: readonly Finding[];
  /** Null while a finding is an error. Every value is in it; where things stand is decided by `layout`. */
  readonly sheet: Sheet | null;
}
