import path from 'node:path';
import { packageFolder } from '../../packages';

/** Where the font's files are. */
export const fontFolder = path.join(packageFolder('@fontsource/noto-sans-sc'), 'files');

/** Names by which the page, the grid and the add-in ask for a font, and what stands in for it in Latin text. */
const FAMILIES: Record<string, readonly string[]> = {
  Arial: ['Arial', 'Liberation Sans', 'Helvetica'],
  Calibri: ['Calibri', 'Carlito', 'Arial', 'Liberation Sans'],
  'Segoe UI': ['Segoe UI', 'Open Sans', 'Arial', 'Liberation Sans'],
  Consolas: ['Consolas', 'Liberation Mono', 'DejaVu Sans Mono', 'Courier New'],
  等线: ['Arial', 'Liberation Sans'],
  宋体: ['Arial', 'Liberation Sans'],
  'Microsoft YaHei': ['Segoe UI', 'Arial', 'Liberation Sans'],
};

const WEIGHTS = [400, 700] as const;
/** CJK punctuation, kana, ideographs, compatibility forms, full-width forms. */
const CHINESE_RANGE =
  'U+2E80-303F, U+3040-30FF, U+3100-312F, U+3200-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF';
const OTHER_RANGE = 'U+0000-2E7F, U+A000-F8FF, U+FB00-FE2F, U+FE50-FEFF, U+FFF0-FFFF';

/**
 * A style sheet that gives the usual font names Chinese letters. A bare machine has none, and a canvas takes
 * letters only from the families it names; so those very names get Noto Sans SC for the Chinese ranges.
 */
export function fontStyles(): string {
  return Object.entries(FAMILIES)
    .flatMap(([family, latin]) => WEIGHTS.flatMap((weight) => facesOf(family, latin, weight)))
    .join('\n');
}

function facesOf(family: string, latin: readonly string[], weight: number): string[] {
  const names = latin.map((name) => `local('${name}${weight === 700 ? ' Bold' : ''}')`);
  return [
    face(family, weight, OTHER_RANGE, [...names, fontUrl('latin', weight)]),
    face(family, weight, CHINESE_RANGE, [fontUrl('chinese-simplified', weight)]),
  ];
}

function fontUrl(subset: string, weight: number): string {
  return `url('/sandbox/fonts/noto-sans-sc-${subset}-${weight}-normal.woff2') format('woff2')`;
}

function face(family: string, weight: number, range: string, sources: readonly string[]): string {
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: block; src: ${sources.join(', ')}; unicode-range: ${range}; }`;
}
