/** A formula that is one call of a function of ours and nothing else. */
export interface CallInCell {
  readonly id: string;
  /** The arguments as they are written. */
  readonly args: readonly string[];
}

/** The functions among `ids` that a formula calls. */
export function calledIn(formula: string, ids: readonly string[]): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const names = new Set(
    [...bare.matchAll(/([A-Z_][A-Z0-9_.]*)\s*\(/gi)].map(([, name = '']) => ownName(name)),
  );
  return ids.filter((id) => names.has(id));
}

/** Excel may write the namespace of an add-in, or its mark for a function it does not know, in front. */
const ownName = (name: string): string => name.toUpperCase().replace(/^.*\./, '');

/** The call that a formula consists of; null where there is more to it. */
export function callOf(formula: string, ids: readonly string[]): CallInCell | null {
  const [, name = '', rest = ''] = /^=\s*@?([A-Z_][A-Z0-9_.]*)\((.*)\)\s*$/is.exec(formula) ?? [];
  const id = ownName(name);
  const args = ids.includes(id) ? parted(rest) : null;
  return args && { id, args };
}

const OPENS = '({[';
const CLOSES = ')}]';

/** Parts arguments at the commas between them; null where a bracket closes what it did not open. */
function parted(text: string): string[] | null {
  const args: string[] = [''];
  let depth = 0;
  let quote: string | null = null;
  for (const sign of text) {
    if (quote !== null) {
      if (sign === quote) quote = null;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (OPENS.includes(sign)) depth++;
    else if (CLOSES.includes(sign)) depth--;
    if (depth < 0) return null;
    if (sign === ',' && depth === 0 && quote === null) args.push('');
    else args[args.length - 1] += sign;
  }
  return depth === 0 && quote === null ? args.map((arg) => arg.trim()) : null;
}
