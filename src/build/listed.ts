import { functions } from '../catalog/functions';
import { wordsByRoom } from '../catalog/words';
import type { WorksheetFunction } from '../define/function/function';
import type { FunctionWords } from '../define/text/words';

/** A function with what is said of it, and the room it lives in. */
export interface ListedFunction {
  readonly fn: WorksheetFunction;
  readonly words: FunctionWords;
  /** The folder of its room below src/domain: `sales/abc-by-share`. */
  readonly room: string;
}

/** All functions in the order of the help index. Throws, naming it, when one has no words or words have no function. */
export function listedFunctions(): readonly ListedFunction[] {
  const listed = functions.map((fn) => {
    const found = Object.entries(wordsByRoom).find(([, words]) => Object.hasOwn(words, fn.id));
    if (!found)
      throw new Error(`${fn.id} has no words: name it in its room's text.ts and in catalog/words.ts.`);
    const [room, words] = found;
    return { fn, words: words[fn.id]!, room };
  });
  const worded = Object.values(wordsByRoom).flatMap((words) => Object.keys(words));
  const unlisted = worded.filter((id) => !functions.some((fn) => fn.id === id));
  if (unlisted.length > 0)
    throw new Error(`${unlisted.join(', ')}: worded, but not in catalog/functions.ts.`);
  return listed;
}

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
