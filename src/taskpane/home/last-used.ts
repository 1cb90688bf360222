import { recall, remember } from '../../excel/environment';

const REMEMBERED = 'last-used';

/** More would only repeat the list below. */
const MOST = 3;

/** The ids of the sheets whose forms were opened last, the latest first. */
export function lastUsed(): readonly string[] {
  const text = recall(REMEMBERED) ?? '';
  return text.split(' ').filter(Boolean).slice(0, MOST);
}

/** Remembers that the form of a sheet was opened. */
export function rememberUse(id: string): void {
  remember(REMEMBERED, [id, ...lastUsed().filter((other) => other !== id)].join(' '));
}
