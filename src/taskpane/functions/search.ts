import type { ListedFunction } from '../../catalog/listed';
import { searched, wordsOfQuery } from '../../ui/searched';

/** Every text by which a function may be looked for, in both languages: its name, what it gives, its arguments. */
const textsOf = ({ fn, words }: ListedFunction): string[] => [
  fn.id,
  fn.id.replaceAll('_', ' '),
  words.description.en,
  words.description['zh-CN'],
  ...fn.args.flatMap(({ id, name }) => [id, name.en, name['zh-CN']]),
];

/** The functions in which every word of the query occurs; those whose name it begins come first. */
export function searchedFunctions(
  functions: readonly ListedFunction[],
  query: string,
): readonly ListedFunction[] {
  const found = searched(functions, query, textsOf);
  const begun = wordsOfQuery(query).join('_');
  if (begun === '') return found;
  const named = (listed: ListedFunction): boolean => listed.fn.id.toLowerCase().startsWith(begun);
  return [...found.filter(named), ...found.filter((listed) => !named(listed))];
}
