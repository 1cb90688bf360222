import type { ListedFunction } from '../../catalog/listed';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Every text by which a function may be looked for, in both languages: its name, what it gives, its arguments. */
const haystack = ({ fn, words }: ListedFunction): string =>
  plain(
    [
      fn.id,
      fn.id.replaceAll('_', ' '),
      words.description.en,
      words.description['zh-CN'],
      ...fn.args.flatMap(({ id, name }) => [id, name.en, name['zh-CN']]),
    ].join('\n'),
  );

/** The functions in which every word of the query occurs; those whose name it begins come first. */
export function searched(functions: readonly ListedFunction[], query: string): readonly ListedFunction[] {
  const parts = plain(query).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return functions;
  const found = functions.filter((listed) => {
    const text = haystack(listed);
    return parts.every((part) => text.includes(part));
  });
  const named = (listed: ListedFunction): boolean => plain(listed.fn.id).startsWith(parts.join('_'));
  return [...found.filter(named), ...found.filter((listed) => !named(listed))];
}
