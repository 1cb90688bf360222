import type { Given } from '../define/sheet/given';
import { isFamily, type Source } from '../define/sheet/source';
import type { SourceColumn } from '../excel/source';

/** Which column of the source serves a need: its index, or null. By need id. */
export type Matching = Readonly<Record<string, number | null>>;

/** A header as it is compared: without case, width, spaces, and what stands in brackets (`Stock (invented)`). */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s_\-/:：?？*]+/g, '');

const headersOf = ({ term }: Given): Set<string> => {
  const { en, 'zh-CN': zh, headers } = term;
  return new Set([en, zh, ...(headers?.en ?? []), ...(headers?.['zh-CN'] ?? [])].map(plain));
};

/** The columns of a source that are matched by a header of their own. */
export const needsOf = ({ columns }: Source): readonly Given[] =>
  Object.values(columns).flatMap((column) => (isFamily(column) ? [] : [column]));

/** Recognises the headers of some needs, in both languages. */
export function knownHeaders(needs: readonly Given[]): (word: string) => boolean {
  const known = new Set(needs.flatMap((need) => [...headersOf(need)]));
  return (word) => known.has(plain(word));
}

/** How well a header fits a need: its very words, or words that contain or begin them; 0 is not at all. */
function fit(header: string, need: Given): number {
  const found = plain(header);
  if (found === '') return 0;
  const known = headersOf(need);
  if (known.has(found)) return 2;
  return [...known].some((word) => word.length > 2 && found.includes(word)) ? 1 : 0;
}

/**
 * Finds a column for each need by its header. The best fits come first, needs in their order, and no column serves two
 * needs. What is not found stays open; where there are no headers at all, everything does.
 */
export function matchColumns(needs: readonly Given[], columns: readonly SourceColumn[]): Matching {
  const matching: Record<string, number | null> = Object.fromEntries(needs.map(({ id }) => [id, null]));
  const taken = new Set<number>();
  for (const wanted of [2, 1]) {
    for (const need of needs) {
      if (matching[need.id] !== null) continue;
      const column = columns.findIndex(({ header }, i) => !taken.has(i) && fit(header, need) === wanted);
      if (column < 0) continue;
      matching[need.id] = column;
      taken.add(column);
    }
  }
  return matching;
}
