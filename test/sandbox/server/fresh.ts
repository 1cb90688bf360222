import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Time of the latest change among files and in folders; 0 when nothing is there. */
export function latestChange(paths: readonly string[]): number {
  return paths.reduce((latest, one) => Math.max(latest, changeOf(one)), 0);
}

function changeOf(target: string): number {
  if (!existsSync(target)) return 0;
  const status = statSync(target);
  if (!status.isDirectory()) return status.mtimeMs;
  return latestChange(readdirSync(target).map((name) => path.join(target, name)));
}
