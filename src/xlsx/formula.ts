/** A formula as the file holds it. */
export interface Stored {
  readonly text: string;
  /** Whether functions of the add-in are in it: Excel keeps such a formula as one that may spill. */
  readonly isDynamic: boolean;
}

/** A text, a quoted sheet name, or a word before a bracket. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()/g;

/** Excel keeps a function of an add-in under a name of its own; one that it finds without is never resolved. */
export function storedFormula(formula: string, functions: ReadonlySet<string>): Stored {
  let isDynamic = false;
  const text = formula.replace(/^=/, '').replace(WORDS, (word) => {
    if (!functions.has(word)) return word;
    isDynamic = true;
    return `_xldudf_${word.replaceAll('.', '_')}`;
  });
  return { text, isDynamic };
}
