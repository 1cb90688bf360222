/** The name, or the first of `Name_2`, `Name_3` … that neither a table nor a defined name has. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}_${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
