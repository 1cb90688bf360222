import { toProblem } from './problem';
import { supports } from './requirements';
import { inWorkbook } from './trip';

/**
 * A property of a worksheet takes so many characters in every Excel; a name holds its text as a formula, whose texts
 * are shorter still.
 */
const [PROPERTY, TEXT, NAME] = [1000, 255, 8000];
const KEY = 'KehuRecipe';

/** What a worksheet remembers of how it was made, by its parts. */
const keyOf = (part: number): string => `${KEY}${part + 1}`;

const isKey = (name: string): boolean => name.startsWith(KEY) && /^\d+$/.test(name.slice(KEY.length));

const hasProperties = (): boolean => supports('ExcelApi', '1.12');

/** Asks Excel to remember a recipe with the worksheet: it moves, is copied and is saved with it. */
export function keepRecipe(worksheet: Excel.Worksheet, recipe: string): void {
  if (hasProperties()) {
    // The length goes in front, so that parts of an older and longer one behind it are not read.
    partsOf(`${recipe.length}:${recipe}`, PROPERTY).forEach((part, i) =>
      worksheet.customProperties.add(keyOf(i), part),
    );
    return;
  }
  partsOf(`${recipe.length}:${recipe}`, NAME).forEach((part, i) => {
    const named = worksheet.names.add(keyOf(i), asFormula(part));
    named.visible = false;
  });
}

/** A worksheet that remembers how it was made. */
export interface RecipeSheet {
  readonly worksheetId: string;
  readonly worksheet: string;
  /** As it is written, not checked. */
  readonly recipe: string;
  /** It is in front. */
  readonly active: boolean;
}

/** Every worksheet that has a recipe, in the order of the workbook. */
export async function recipeSheets(): Promise<readonly RecipeSheet[]> {
  try {
    return await inWorkbook(async ({ context, send }) => {
      const { worksheets } = context.workbook;
      const front = worksheets.getActiveWorksheet().load('id');
      worksheets.load('items/id,items/name');
      await send();
      const asked = worksheets.items.map((worksheet) => ({ worksheet, recipe: askRecipe(worksheet) }));
      await send();
      return asked.flatMap(({ worksheet: { id, name }, recipe: answered }) => {
        const recipe = answered();
        return recipe === null ? [] : [{ worksheetId: id, worksheet: name, recipe, active: id === front.id }];
      });
    });
  } catch (error) {
    throw toProblem(error);
  }
}

/** The recipe of one worksheet, asked for now and answered after the next round trip. */
export function askRecipe(worksheet: Excel.Worksheet): () => string | null {
  const parts = askParts(worksheet);
  return () => joined(parts());
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

function joined(parts: readonly Part[]): string | null {
  const own = parts.filter(([key]) => isKey(key));
  if (own.length === 0) return null;
  const number = ([key]: Part): number => Number(key.slice(KEY.length));
  const text = own
    .sort((a, b) => number(a) - number(b))
    .map(([, part]) => part)
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
