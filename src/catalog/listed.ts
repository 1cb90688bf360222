import { functions } from './functions';
import { isSystem, type System } from './systems';
import { wordsByRoom } from './words';
import type { WorksheetFunction } from '../define/function/function';
import type { FunctionWords } from '../define/text/words';

/** A function with what is said of it, and the room it lives in. */
export interface ListedFunction {
  readonly fn: WorksheetFunction;
  readonly words: FunctionWords;
  /** The folder of its room below src/domain: `sales/abc-by-share`. */
  readonly room: string;
}

/** The system a function belongs to. */
export function systemOf({ room }: ListedFunction): System {
  const folder = room.slice(0, room.indexOf('/'));
  if (!isSystem(folder)) throw new Error(`The system “${folder}” has no name in catalog/systems.ts.`);
  return folder;
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
