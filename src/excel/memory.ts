import { supports } from './requirements';

/**
 * A property of a worksheet takes so many characters in every Excel; a name holds its text as a formula, whose texts
 * are shorter still.
 */
const [PROPERTY, TEXT, NAME] = [1000, 255, 8000];

/** What a worksheet can be asked to remember: each text has parts under keys that begin with this. */
export const MEMORIES = { recipe: 'KehuRecipe', policy: 'KehuPolicy' } as const;
export type Memory = keyof typeof MEMORIES;

const keyOf = (of: Memory, part: number): string => `${MEMORIES[of]}${part + 1}`;

/** Which part of a text a key holds; null where it is none of it. */
function partOf(of: Memory, key: string): number | null {
  const number = key.startsWith(MEMORIES[of]) ? key.slice(MEMORIES[of].length) : '';
  return /^\d+$/.test(number) ? Number(number) : null;
}

const hasProperties = (): boolean => supports('ExcelApi', '1.12');

/** Asks Excel to remember a text with the worksheet: it moves, is copied and is saved with it. */
export function keepMemory(worksheet: Excel.Worksheet, of: Memory, text: string): void {
  if (hasProperties()) {
    // The length goes in front, so that parts of an older and longer one behind it are not read.
    partsOf(`${text.length}:${text}`, PROPERTY).forEach((part, i) =>
      worksheet.customProperties.add(keyOf(of, i), part),
    );
    return;
  }
  partsOf(`${text.length}:${text}`, NAME).forEach((part, i) => {
    const named = worksheet.names.add(keyOf(of, i), asFormula(part));
    named.visible = false;
  });
}

/** What a worksheet remembers, asked for now and answered after the next round trip. */
export function askMemory(worksheet: Excel.Worksheet, of: Memory): () => string | null {
  const parts = askParts(worksheet);
  return () => joined(of, parts());
}

type Part = readonly [key: string, text: string];

function askParts(worksheet: Excel.Worksheet): () => Part[] {
  if (hasProperties()) {
    const properties = worksheet.customProperties.load('items/key,items/value');
    return () => properties.items.map(({ key, value }): Part => [key, value]);
  }
  const names = worksheet.names.load('items/name,items/formula');
  return () =>
    names.items.map(({ name, formula }): Part => [
      name.slice(name.indexOf('!') + 1),
      ofFormula(String(formula)),
    ]);
}

function joined(of: Memory, parts: readonly Part[]): string | null {
  const own = parts.flatMap(([key, part]) => {
    const number = partOf(of, key);
    return number === null ? [] : [{ number, part }];
  });
  if (own.length === 0) return null;
  const text = own
    .sort((a, b) => a.number - b.number)
    .map(({ part }) => part)
    .join('');
  const [, length = '', rest = ''] = /^(\d+):([^]*)$/.exec(text) ?? [];
  return rest.slice(0, Number(length));
}

const partsOf = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length));

const asFormula = (text: string): string =>
  `=${partsOf(text, TEXT - 1)
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('&')}`;

const ofFormula = (formula: string): string =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) => part.replaceAll('""', '"')).join('');
