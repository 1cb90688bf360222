import { bridgedGrade } from '../../scoring/grade/calc';
import type { Correction } from './policy';

const sameGrade = (a: string, b: string): boolean => a.trim().toUpperCase() === b.trim().toUpperCase();

/** The row of the table for a grade: directly, else through the bridge from ten grades to seven; null if unknown. */
export function correctionOf(grade: string, table: readonly Correction[]): Correction | null {
  const find = (name: string): Correction | undefined => table.find((row) => sameGrade(row.grade, name));
  const bridged = bridgedGrade(grade);
  return find(grade) ?? (bridged === null ? undefined : find(bridged)) ?? null;
}

/** The factor of a row: the harder one where the limit is too high and the table has one. */
export const factorOf = ({ factor, tooHigh }: Correction, isTooHigh: boolean): number =>
  isTooHigh && tooHigh !== null ? tooHigh : factor;
