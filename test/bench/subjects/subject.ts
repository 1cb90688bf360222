/** One column of cells as Excel hands it over: rows of one. */
export type Column<T = number> = readonly (readonly T[])[];
/** Rows of several cells. */
export type Block<T = number> = readonly (readonly T[])[];

/** A function under measurement, and what it is measured against. */
export interface Subject<A extends readonly unknown[] = readonly never[]> {
  readonly id: string;
  /** The arguments for so many rows; null for one that is left out. */
  readonly args: (n: number) => A;
  /** The same work in floats: no checks of cells, no faults, no exactness. */
  readonly bare: (...args: A) => unknown;
  /**
   * What one would type instead. The arguments stand side by side from A1 on, single values and tables excepted, which
   * are written into the formula. `{B}` is column B from the first row to the last, `{A:C}` so many of them.
   */
  readonly plain: string;
  /** The work itself, where the goal is stated against less than the bare loop does. */
  readonly core?: (...args: A) => unknown;
  /** Where the number of rows is given by the function itself. */
  readonly oneCall?: true;
}

/** States a subject with the types of its arguments, and forgets them for the list. */
export const subject = <const A extends readonly unknown[]>(given: Subject<A>): Subject =>
  given as unknown as Subject;

/** The bare loop over rows: one result each, down a column. */
export function eachRow<R>(n: number, result: (i: number) => R): R[][] {
  const out = new Array<R[]>(n);
  for (let i = 0; i < n; i++) out[i] = [result(i)];
  return out;
}
