import type { Lang, Text } from '../../core/text';

/** A term of the glossary, with the other headers by which people name its column: said once for all sheets. */
export type Term = Text & {
  readonly headers?: Readonly<Record<Lang, readonly string[]>>;
};
