import { LANGS, type Lang } from '../../core/text';
import { choicesIn, type ReadingChoices } from '../reading/choices';
import type { SheetDefinition } from './definition';
import type { OptionValue } from './option';
import { FORMULA_STYLES, type FormulaStyle } from './paint';
import type { Band } from './place';
import type { Source } from './source';

/** Where a source is found again. */
export type SourcePlace =
  | {
      readonly kind: 'cells';
      readonly worksheetId: string;
      readonly address: string;
      readonly grows?: true;
    }
  | { readonly kind: 'table' | 'name'; readonly name: string };

/** A source as the recipe knows it: where it is, how it is read, and a digest of what was read. */
export interface RecipeSource {
  readonly where: SourcePlace;
  /** The worksheet's name, for sentences: it may be another by now. */
  readonly worksheet: string;
  readonly choices: ReadingChoices;
  readonly digest: string;
}

/** What a built sheet remembers, so that it can be made again. Plain values; of the data it holds nothing but digests. */
export interface Recipe {
  readonly sheet: string;
  readonly sources: Readonly<Record<string, RecipeSource>>;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly style: FormulaStyle;
  readonly lang: Lang;
  /** Of the product that built the sheet, and the day. */
  readonly version: string;
  readonly date: string;
  /** How the sheet was divided when it was built, from top to bottom. */
  readonly bands: readonly Band[];
}

/** Raised when a reader of today could no longer understand what is written. */
const FORMAT = 1;

export const written = (recipe: Recipe): string => JSON.stringify({ format: FORMAT, ...recipe });

/** The id of the sheet that a recipe makes; empty where it says none. */
export function sheetIn(text: string): string {
  const value = parsed(text);
  const sheet = isRecord(value) ? own(value, 'sheet') : undefined;
  return isText(sheet) ? sheet : '';
}

export type ReadRecipe =
  | { readonly recipe: Recipe; readonly definition: SheetDefinition }
  /** Made by a newer product, of a sheet that this one does not have, or not to be understood. */
  | { readonly problem: 'newer' | 'unknownSheet' | 'damaged' };

/** Reads a recipe and checks every part of it: a person, or another program, may have changed it. */
export function readRecipe(text: string, sheets: readonly SheetDefinition[]): ReadRecipe {
  const value = parsed(text);
  if (!isRecord(value)) return { problem: 'damaged' };
  const format = own(value, 'format');
  if (typeof format === 'number' && format > FORMAT) return { problem: 'newer' };
  if (format !== FORMAT) return { problem: 'damaged' };
  const definition = sheets.find(({ id }) => id === own(value, 'sheet'));
  if (!definition) return { problem: isText(own(value, 'sheet')) ? 'unknownSheet' : 'damaged' };
  const recipe = recipeIn(value, definition);
  return recipe ? { recipe, definition } : { problem: 'damaged' };
}

function recipeIn(value: Fields, definition: SheetDefinition): Recipe | null {
  const [sources, options, bands] = [own(value, 'sources'), own(value, 'options'), own(value, 'bands')];
  const style = FORMULA_STYLES.find((one) => one === own(value, 'style'));
  const lang = LANGS.find((one) => one === own(value, 'lang'));
  const [version, date] = [own(value, 'version'), own(value, 'date')];
  if (!style || !lang || !isText(version) || !isText(date)) return null;
  if (!isRecord(sources) || !isRecord(options) || !Array.isArray(bands) || !bands.every(isBand)) return null;
  const read = Object.entries(sources).map(([id, source]) => [id, sourceIn(source)] as const);
  const isKnown = (id: string) => Object.hasOwn(definition.sources, id);
  const isMissing = ([id, { required }]: readonly [string, Source]) =>
    required && !Object.hasOwn(sources, id);
  if (Object.entries(definition.sources).some(isMissing)) return null;
  if (!read.every(([id, source]) => source && isKnown(id))) return null;
  const optionIds = new Set(definition.options.map(({ id }) => id));
  if (!Object.entries(options).every(([id, one]) => optionIds.has(id) && isOptionValue(one))) return null;
  return {
    sheet: definition.id,
    sources: Object.fromEntries(read) as Record<string, RecipeSource>,
    options: options as Record<string, OptionValue>,
    style,
    lang,
    version,
    date,
    bands: bands as readonly Band[],
  };
}

function sourceIn(value: unknown): RecipeSource | null {
  if (!isRecord(value)) return null;
  const where = placeIn(own(value, 'where'));
  const choices = choicesIn(own(value, 'choices'));
  const [worksheet, digest] = [own(value, 'worksheet'), own(value, 'digest')];
  return where && choices && isText(worksheet) && isText(digest)
    ? { where, worksheet, choices, digest }
    : null;
}

function placeIn(value: unknown): SourcePlace | null {
  if (!isRecord(value)) return null;
  const [kind, name] = [own(value, 'kind'), own(value, 'name')];
  if (kind === 'table' || kind === 'name') return isText(name) ? { kind, name } : null;
  const [worksheetId, address] = [own(value, 'worksheetId'), own(value, 'address')];
  if (kind !== 'cells' || !isText(worksheetId) || !isText(address)) return null;
  return { kind, worksheetId, address, ...(own(value, 'grows') === true ? { grows: true } : {}) };
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Never a key that every object has from birth, such as `constructor`. */
const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isBand = (value: unknown): boolean =>
  isRecord(value) &&
  isText(own(value, 'key')) &&
  isCount(own(value, 'row')) &&
  isCount(own(value, 'rows')) &&
  isCount(own(value, 'columns')) &&
  (own(value, 'row') as number) + (own(value, 'rows') as number) <= EXCEL_ROWS;

const EXCEL_ROWS = 1_048_576;

const isOptionValue = (value: unknown): value is OptionValue =>
  value === null ||
  typeof value === 'boolean' ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'number'));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
