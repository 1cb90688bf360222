/** The worksheet functions of the add-in as formulas name them, each with the name that Excel knows it by. */
export type Functions = ReadonlyMap<string, string>;

/** A formula as the file holds it. */
export interface Stored {
  readonly text: string;
  /** Whether functions of the add-in are in it: Excel keeps such a formula as one that may spill. */
  readonly isDynamic: boolean;
}

/** A text, a quoted sheet name, or a word before a bracket. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()/g;

/** Excel keeps a function of an add-in under a name of its own; one that it finds without is never resolved. */
export function storedFormula(formula: string, functions: Functions): Stored {
  let isDynamic = false;
  const text = formula.replace(/^=/, '').replace(WORDS, (word) => {
    const name = functions.get(word);
    if (name === undefined) return word;
    isDynamic = true;
    return `_xldudf_${name.replaceAll('.', '_')}`;
  });
  return { text, isDynamic };
}
