import type { Area } from './area';
import { bandsNow, isWidened, roomsOf } from './bands-now';
import { compared, mainTable, type Comparison, type Standing } from './difference';
import type { SheetDefinition } from './definition';
import { digestOf } from './digest';
import { enteredOn, type EnteredRows } from './entered';
import { finding, type Finding } from './finding';
import { headersOf } from './headers';
import type { RawCell, SheetInput } from './input';
import type { LaidSheet } from './laid';
import { layout } from './layout';
import { withEntries } from './log';
import type { Band } from './place';
import { written, type Recipe, type RecipeSource } from './recipe';
import { sentences } from './sentences';
import type { Sheet } from './sheet';

/** Where each source was found and how it is read. */
export type FoundSources = Readonly<Record<string, Pick<RecipeSource, 'where' | 'choices'>>>;

/** What a sheet is to remember of how it was made. */
export function recipeOf(
  definition: SheetDefinition,
  { sources, options, lang, version, date }: SheetInput,
  found: FoundSources,
  style: Recipe['style'],
  { bands }: LaidSheet,
): string {
  return written({
    sheet: definition.id,
    sources: Object.fromEntries(
      Object.entries(found).flatMap(([id, { where, choices }]): [string, RecipeSource][] => {
        const input = sources[id];
        // A log is read from where it stands.
        return input && id !== definition.log
          ? [[id, { where, worksheet: input.worksheet, choices, digest: digestOf(input) }]]
          : [];
      }),
    ),
    options,
    style,
    lang,
    version,
    date,
    bands,
  });
}

/** The new state of a built sheet, and how it differs from the old one. */
export interface Renewed extends Comparison {
  readonly laid: LaidSheet;
  readonly recipe: string;
  /** The bands of the old state, where they are now. */
  readonly before: readonly Band[];
  readonly copyName: string;
}

export interface Renewing {
  readonly findings: readonly Finding[];
  /** Null where the data as they are now forbid it. */
  readonly renewed: Renewed | null;
}

/** A built sheet as it stands, and where its parts are now. */
interface StandingAt extends Standing {
  readonly worksheet: string;
  /** Header and body of the main table. */
  readonly area: Area;
  readonly places: readonly (Area | null)[];
  /** What stands above and below the main table, as it was entered. */
  readonly entered: readonly EnteredRows[];
}

/**
 * Draws a built sheet again from its recipe and the data of now, with the parameters that the person set on it.
 * Writes nothing.
 */
export function renew(
  definition: SheetDefinition,
  recipe: Recipe,
  found: FoundSources,
  given: SheetInput,
  standing: StandingAt,
): Renewing {
  if (definition.byHand) return { findings: [finding('error', sentences.byHand)], renewed: null };
  const input = withEntries(definition, given, standing, recipe);
  // Columns and parameters stand where they do whatever the workbook's policy is.
  const first = definition.draw({ ...input, policies: {} });
  if (!first.sheet) return { findings: first.findings, renewed: null };
  const before = bandsNow(recipe.bands, standing.places);
  const rooms = roomsOf(before);
  const entered = enteredOn(definition, recipe, first.sheet, rooms, standing.entered);
  const now: SheetInput = {
    ...input,
    options: { ...input.options, ...entered.options },
    policies: { ...input.policies, ...entered.policies },
    previous: previousOf(first.sheet, standing, recipe),
  };
  const { findings, sheet } = definition.draw(now);
  if (!sheet || !mainTable(sheet)) return { findings, renewed: null };
  const laid = layout(sheet, recipe.lang, recipe.style, rooms);
  const comparison = compared(sheet, standing, recipe.lang, first.sheet);
  return {
    findings,
    renewed: {
      ...comparison,
      laid,
      recipe: recipeOf(definition, now, found, recipe.style, laid),
      before,
      shifts: comparison.shifts || isWidened(recipe.bands, standing.places),
      copyName: `${standing.worksheet} ${recipe.date}`,
    },
  };
}

function previousOf(
  sheet: Sheet,
  { headers, rows }: Standing,
  { lang }: Recipe,
): ReadonlyMap<string, Readonly<Record<string, RawCell>>> {
  const table = mainTable(sheet);
  const wanted = table ? headersOf(table, lang) : [];
  const columns = wanted.flatMap((header, k) => {
    const at = headers.indexOf(header);
    return at < 0 ? [] : [{ id: table!.columns[k]!.id, at }];
  });
  const name = columns[0]?.at;
  return new Map(
    rows.flatMap((row) =>
      name === undefined
        ? []
        : [[String(row[name]), Object.fromEntries(columns.map(({ id, at }) => [id, row[at]!]))] as const],
    ),
  );
}
