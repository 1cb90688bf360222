/** Average advance of the default font at 11 points, in points. */
const NARROW = 5.6;
const WIDE = 11.2;
const PADDING = 8;

/** A text's width in points, near enough for columns: wide characters count double. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? WIDE : NARROW;
  return width === 0 ? 0 : width + PADDING;
}
