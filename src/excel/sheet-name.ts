/** Excel's limit. */
const LONGEST = 31;

/** The legal name, or the first of `name (2)`, `name (3)` … that no sheet has; case does not tell two sheets apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = wanted.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** An address as a person reads it: with its sheet, in quotes where a formula would need them. */
export function withSheet(sheet: string, address: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N}_]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
