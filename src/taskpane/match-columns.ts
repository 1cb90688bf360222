import type { Need } from '../define/sheet/need';
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

const headersOf = (need: Need): Set<string> =>
  new Set([need.name, need.headers].flatMap((said) => [said.en, said['zh-CN']].flat()).map(plain));

/** Recognises the headers of some needs, in both languages. */
export function knownHeaders(needs: readonly Need[]): (word: string) => boolean {
  const known = new Set(needs.flatMap((need) => [...headersOf(need)]));
  return (word) => known.has(plain(word));
}

/** How well a header fits a need: its very words, or words that contain or begin them; 0 is not at all. */
function fit(header: string, need: Need): number {
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
export function matchColumns(needs: readonly Need[], columns: readonly SourceColumn[]): Matching {
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
