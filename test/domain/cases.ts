import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/core/text';

/** A golden case of a room: read by the direct call, the formula in the sandbox, and the help page. */
export interface Case {
  readonly name: Readonly<Record<Lang, string>>;
  readonly source: string;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** Decimals printed by the source; without it the result must be equal to the last digit. */
  readonly round?: number;
  readonly example?: boolean;
}

const DOMAIN = join(__dirname, '../../src/domain');

/** All cases by room, `sales/abc-by-share` and so on. */
export function casesByRoom(): Map<string, Case[]> {
  const rooms = new Map<string, Case[]>();
  for (const file of readdirSync(DOMAIN, { recursive: true }) as string[]) {
    if (!file.endsWith('cases.json')) continue;
    const room = file.replace(/[\\/]cases\.json$/, '').replace(/\\/g, '/');
    rooms.set(room, JSON.parse(readFileSync(join(DOMAIN, file), 'utf8')) as Case[]);
  }
  return rooms;
}

/** An argument as Excel hands it over: `{"error": "#N/A"}` in a case stands for an error value. */
export function argument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(argument);
  if (value !== null && typeof value === 'object' && 'error' in value) return { code: value.error };
  return value;
}
