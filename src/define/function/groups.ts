import { sameName } from './kinds';

/** Row numbers by group, groups in order of appearance; blank groups are one group. */
export function byGroup(groups: ArrayLike<string | number>): number[][] {
  const rows = new Map<string, number[]>();
  for (let i = 0; i < groups.length; i++) {
    const key = sameName(groups[i]!);
    const list = rows.get(key);
    if (list) list.push(i);
    else rows.set(key, [i]);
  }
  return [...rows.values()];
}

/** Whether there is nothing to divide, so that a whole column can be worked on where it stands. */
export function isOneGroup(groups: ArrayLike<string | number>): boolean {
  for (let i = 1; i < groups.length; i++)
    if (groups[i] !== groups[0] && sameName(groups[i]!) !== sameName(groups[0]!)) return false;
  return true;
}
