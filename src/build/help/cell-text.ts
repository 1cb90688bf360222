/** Day 25569 of Excel is the first of January 1970. */
const dateOfSerial = (serial: number): Date => new Date((serial - 25569) * 86_400_000);

/** The contract names every argument that takes dates so. */
export const takesDates = (argument: string): boolean => /(^|_)(dates?|as_of)$/.test(argument);

/** A serial number as the date that its cell shows. */
export const shownDate = (serial: number): string => dateOfSerial(serial).toISOString().slice(0, 10);

/** A date inside a formula: a text would not be one. */
export function dateFormula(serial: number): string {
  const date = dateOfSerial(serial);
  return `DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
}
