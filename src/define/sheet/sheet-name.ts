const LONGEST = 31;

/** A worksheet name that Excel accepts: none of `[ ] : * ? / \`, no apostrophe at an end, at most 31 characters. */
export function legalSheetName(wish: string): string {
  const name = wish
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, LONGEST)
    .replace(/^['\s]+|['\s]+$/g, '');
  // Excel keeps this one for itself.
  return /^history$/i.test(name) ? `${name} 1` : name;
}
