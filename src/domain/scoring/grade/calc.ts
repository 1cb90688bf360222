import { from, type Band } from '../../../core/bands';
import { gradeBridge } from './policy';

/** The grade of a score by falling inclusive lower edges; null below the lowest. */
export function gradeOf(score: number, bands: readonly Band<string>[]): string | null {
  return bands[from(bands, score)]?.value ?? null;
}

const BRIDGE: ReadonlyMap<string, string> = new Map(gradeBridge.value);

/** The grade of the correction tables that stands for one of the ten grades (or NR); null for an unknown grade. */
export function bridgedGrade(grade: string): string | null {
  return BRIDGE.get(grade.trim().toUpperCase()) ?? null;
}
