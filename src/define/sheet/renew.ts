import { say } from '../../core/text';
import { compared, mainTable, type Comparison, type Standing } from './difference';
import type { SheetDefinition } from './definition';
import { digestOf } from './digest';
import { finding, type Finding } from './finding';
import type { RawCell, SheetInput } from './input';
import type { LaidSheet } from './laid';
import { layout } from './layout';
import { withEntries } from './log';
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
  { bands, tables }: LaidSheet,
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
    header: tables[0]?.area.row ?? 0,
  });
}

/** The new state of a built sheet, and how it differs from the old one. */
export interface Renewed extends Comparison {
  readonly laid: LaidSheet;
  readonly recipe: string;
  readonly before: Recipe['bands'];
  readonly header: number;
  readonly copyName: string;
}

export interface Renewing {
  readonly findings: readonly Finding[];
  /** Null where the data as they are now forbid it. */
  readonly renewed: Renewed | null;
}

/** Draws a built sheet again from its recipe and the data of now. Writes nothing. */
export function renew(
  definition: SheetDefinition,
  recipe: Recipe,
  found: FoundSources,
  given: SheetInput,
  standing: Standing & { readonly worksheet: string },
): Renewing {
  if (definition.byHand) return { findings: [finding('error', sentences.byHand)], renewed: null };
  const input = withEntries(definition, given, standing, recipe);
  const first = definition.draw(input);
  if (!first.sheet) return { findings: first.findings, renewed: null };
  // What the last run held is known by the columns of this one.
  const previous = previousOf(first.sheet, standing, recipe);
  const { findings, sheet } = definition.draw({ ...input, previous });
  if (!sheet || !mainTable(sheet)) return { findings, renewed: null };
  const laid = layout(sheet, recipe.lang, recipe.style, recipe.bands);
  return {
    findings,
    renewed: {
      ...compared(sheet, standing, recipe.lang),
      laid,
      recipe: recipeOf(definition, input, found, recipe.style, laid),
      before: recipe.bands,
      header: recipe.header,
      copyName: `${standing.worksheet} ${recipe.date}`,
    },
  };
}

function previousOf(
  sheet: Sheet,
  { headers, rows }: Standing,
  { lang }: Recipe,
): ReadonlyMap<string, Readonly<Record<string, RawCell>>> {
  const columns = (mainTable(sheet)?.columns ?? []).flatMap(({ id, header }) => {
    const at = headers.indexOf(say(header, lang));
    return at < 0 ? [] : [{ id, at }];
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
