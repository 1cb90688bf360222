import type { ListedFunction } from '../catalog/listed';
import { defaultText } from '../define/function/default-text';

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
  for (const argument of fn.args) {
    const tip = words.args[argument.id];
    const hasDefault = defaultText(argument) !== null;
    for (const [lang, said] of Object.entries(tip ?? {})) {
      if (said.includes('{default}') === hasDefault) continue;
      complaints.push(`${hasDefault ? 'does not say' : 'speaks of'} a default of ${argument.id} (${lang})`);
    }
  }
  return complaints.map((complaint) => `${fn.id} ${complaint}`);
}
