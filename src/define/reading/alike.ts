import { plainSigns, textKey } from '../../core/same-text';

/** Legal forms that people write long or short. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\blimited\b/g, 'ltd'],
  [/\bincorporated\b/g, 'inc'],
  [/\bcorporation\b/g, 'corp'],
  [/\bcompany\b/g, 'co'],
  [/\band\b/g, '&'],
  [/有限责任公司/g, '有限公司'],
];

/** A name without what a hand leaves out or adds: points, commas, spaces, hyphens, the long legal form. */
export function looseName(name: string): string {
  let text = plainSigns(name).toLowerCase();
  for (const [long, short] of FORMS) text = text.replace(long, short);
  const loose = text.replace(/[^\p{L}\p{N}&+#]+/gu, '');
  return loose === '' ? text : loose;
}

/** Spellings of what may be one name, the first in its order before the others. */
export type Alike = readonly [string, ...string[]];

/** The names that differ, yet only in what a hand leaves out or adds. Names that compare as the same are one already. */
export function alikeNames(names: Iterable<string>): readonly Alike[] {
  const groups = new Map<string, Map<string, string>>();
  for (const name of names) {
    const loose = looseName(name);
    const same = textKey(name);
    const group = groups.get(loose);
    if (!group) groups.set(loose, new Map([[same, name]]));
    else if (!group.has(same)) group.set(same, name);
  }
  return [...groups.values()]
    .filter((group) => group.size > 1)
    .map((group) => [...group.values()] as unknown as Alike);
}
