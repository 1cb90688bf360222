import { from, type Band } from '../../../core/bands';
import { textKey } from '../../../core/same-text';
import { gradeBridge } from './policy';

/** The grade of a score by falling inclusive lower edges; null below the lowest. */
export function gradeOf<G>(score: number, bands: readonly Band<G>[]): G | null {
  return bands[from(bands, score)]?.value ?? null;
}

const BRIDGE: ReadonlyMap<string, string> = new Map(
  gradeBridge.value.map(([grade, bridged]) => [textKey(grade), bridged]),
);

/** The grade of the correction tables that stands for one of the ten grades (or NR); null for an unknown grade. */
export function bridgedGrade(grade: string): string | null {
  return BRIDGE.get(textKey(grade)) ?? null;
}

const sameGrade = (a: string, b: string): boolean => textKey(a) === textKey(b);

/** Finds the row of a grade in a table; a column repeats a handful of grades, so each is looked up once. */
export function gradeFinder<R extends { readonly grade: string }>(
  table: readonly R[],
): (grade: string) => R | null {
  const found = new Map<string, R | null>();
  return (grade) => {
    let row = found.get(grade);
    if (row === undefined) found.set(grade, (row = rowOfGrade(grade, table)));
    return row;
  };
}

/** Each grade that a row is taken for, by name or through the bridge, so that a formula needs to look in one place. */
export function bridgedRows<R extends { readonly grade: string }>(
  table: readonly R[],
): (readonly [grade: string, row: R])[] {
  const rowOf = gradeFinder(table);
  const bridged = gradeBridge.value.map(([grade]) => grade);
  const others = table.map(({ grade }) => grade).filter((grade) => !bridged.includes(grade));
  return [...bridged, ...others].flatMap((grade) => {
    const row = rowOf(grade);
    return row ? [[grade, row] as const] : [];
  });
}

/** The row of a table for a grade: directly, else through the bridge from ten grades to seven; null if unknown. */
export function rowOfGrade<R extends { readonly grade: string }>(
  grade: string,
  table: readonly R[],
): R | null {
  const find = (name: string): R | undefined => table.find((row) => sameGrade(row.grade, name));
  const bridged = bridgedGrade(grade);
  return find(grade) ?? (bridged === null ? undefined : find(bridged)) ?? null;
}
