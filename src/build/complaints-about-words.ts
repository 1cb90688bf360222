import type { ListedFunction } from '../catalog/listed';

const difference = (said: readonly string[], there: readonly string[]): string[] => [
  ...there.filter((id) => !said.includes(id)).map((id) => `does not explain ${id}`),
  ...said.filter((id) => !there.includes(id)).map((id) => `explains ${id}, which does not exist`),
];

/** Whether the words name every argument and every option code, and nothing else. */
export function complaintsAboutWords({ fn, words }: ListedFunction): string[] {
  const complaints = difference(
    Object.keys(words.args),
    fn.args.map(({ id }) => id),
  );
  const coded = fn.args.filter(({ codes }) => codes);
  complaints.push(
    ...difference(
      Object.keys(words.options ?? {}),
      coded.map(({ id }) => id),
    ),
  );
  for (const { id, codes } of coded)
    complaints.push(...difference(Object.keys(words.options?.[id] ?? {}), codes!));
  return complaints.map((complaint) => `${fn.id} ${complaint}`);
}
