/** A sheet's name as formulas speak of it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
