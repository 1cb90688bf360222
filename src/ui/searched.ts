const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a query, as they are compared: without case and width. */
export const wordsOfQuery = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

/** The items in whose texts every word of the query occurs; all of them for an empty query. */
export function searched<T>(
  items: readonly T[],
  query: string,
  textsOf: (item: T) => readonly string[],
): T[] {
  const parts = wordsOfQuery(query);
  return items.filter((item) => {
    const text = plain(textsOf(item).join('\n'));
    return parts.every((part) => text.includes(part));
  });
}
