/** Excel's limit. */
const LONGEST = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

const legal = (name: string): string => {
  const plain = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return plain === '' ? 'Sheet' : plain;
};

/** The name, or the first of `name (2)`, `name (3)` … that no sheet has; case does not tell two sheets apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const base = legal(wanted);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = base.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
