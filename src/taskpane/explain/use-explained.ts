import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault, type Fault } from '../../core/fault';
import type { ListedFunction } from '../../catalog/listed';
import { calledIn, callOf } from '../../define/function/called';
import { readTyped } from '../../define/function/typed';
import { mapOf, type CellExplanation, type SheetMap } from '../../define/sheet/explain-cell';
import { policiesOf } from '../../define/sheet/policy-state';
import { readRecipe, sheetIn, type Recipe } from '../../define/sheet/recipe';
import type { SheetDefinition } from '../../define/sheet/definition';
import type { FormulaCells } from '../../excel/formulas';
import type { PolicySheet, VersionRow } from '../../excel/policy-sheet';
import { toProblem, type WorkbookProblem } from '../../excel/problem';
import type { SelectedCell } from '../../excel/selected-cell';
import type { Workbook } from '../../excel/workbook';
import { today } from '../draft';
import type { LoadSheet } from '../sheet-rooms';
import { readSources } from '../use-update';
import { workbookPolicy } from '../use-workbook-policy';

/** A part of an explanation with what its cell shows. */
export type Shown = ReadonlyMap<string, string>;

export interface SheetPart {
  readonly definition: SheetDefinition;
  readonly recipe: Recipe;
  /** What is said of the cell, or why nothing can be. */
  readonly about:
    | { readonly kind: 'explained'; readonly explanation: CellExplanation; readonly shown: Shown }
    | { readonly kind: 'moved' | 'unknownCell' }
    | { readonly kind: 'noSource'; readonly problem: WorkbookProblem };
  /** The last version of the policy that the sheet follows; null where the workbook has none. */
  readonly version: VersionRow | null;
}

export interface FunctionPart {
  readonly listed: ListedFunction;
  /** As they are written; null where the function stands inside a longer formula. */
  readonly args: readonly string[] | null;
  readonly fault: Fault | null;
}

export interface Explained {
  readonly cell: SelectedCell;
  readonly sheet: SheetPart | 'unknown' | null;
  readonly functions: readonly FunctionPart[];
}

export type ExplainState =
  | { readonly status: 'reading' }
  | { readonly status: 'notRead'; readonly problem: WorkbookProblem }
  | { readonly status: 'read'; readonly explained: Explained };

interface Given {
  readonly workbook: Workbook;
  readonly loadSheet: LoadSheet;
  readonly functions: readonly ListedFunction[];
  readonly cells: FormulaCells;
  readonly version: string;
}

export const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row} ${column}`;

/** A built sheet as it was read, kept while the selection moves about on it. */
interface Known {
  readonly key: string;
  readonly definition: SheetDefinition;
  readonly recipe: Recipe;
  readonly map: SheetMap | WorkbookProblem;
  readonly held: PolicySheet | null;
}

/** The explanation of the cell that is selected, anew with each selection. */
export function useExplained(given: Given): { readonly state: ExplainState; readonly readAgain: () => void } {
  const { workbook } = given;
  const [state, setState] = useState<ExplainState>({ status: 'reading' });
  const known = useRef<Known | null>(null);
  const running = useRef<AbortController | null>(null);
  const asked = useRef(given);
  useEffect(() => {
    asked.current = given;
  });

  const look = useCallback(() => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const explain = async (): Promise<ExplainState> => {
      const cell = await workbook.selectedCell({ signal });
      const [sheet, functions] = [
        await sheetPart(asked.current, cell, known, signal),
        await functionParts(asked.current, cell, signal),
      ];
      return { status: 'read', explained: { cell, sheet, functions } };
    };
    explain()
      .catch((error: unknown): ExplainState => ({ status: 'notRead', problem: toProblem(error) }))
      .then(
        (next) => !signal.aborted && setState(next),
        () => {},
      );
  }, [workbook]);

  const readAgain = useCallback(() => {
    known.current = null;
    setState({ status: 'reading' });
    look();
  }, [look]);

  useEffect(() => {
    look();
    const subscription = workbook.onSelectionChanged(look);
    // Without news of the selection the view shows the first cell, and can be asked again.
    subscription.catch(() => {});
    return () => {
      running.current?.abort();
      void subscription.then((end) => end()).catch(() => {});
    };
  }, [workbook, look]);
  return { state, readAgain };
}

async function sheetPart(
  given: Given,
  cell: SelectedCell,
  known: { current: Known | null },
  signal: AbortSignal,
): Promise<SheetPart | 'unknown' | null> {
  if (cell.recipe === null) return null;
  const key = `${cell.worksheetId} ${cell.recipe}`;
  if (known.current?.key !== key) known.current = await readSheet(given, cell.recipe, key, signal);
  if (!known.current) return 'unknown';
  const { definition, recipe, map, held } = known.current;
  const version = held?.history.at(-1) ?? null;
  if ('reason' in map) return { definition, recipe, version, about: { kind: 'noSource', problem: map } };
  const header = map.headerOf(cell);
  const first = header && map.explain(cell, () => '');
  if (!header || !first) return { definition, recipe, version, about: { kind: 'unknownCell' } };
  const places = [header.at, ...first.ingredients.map(({ at }) => at)];
  const texts = await given.workbook.shownTexts(cell.worksheetId, places, { signal });
  if (texts[0] !== header.text[recipe.lang]) return { definition, recipe, version, about: { kind: 'moved' } };
  const shown = new Map(places.map((place, i) => [placeOf(place), texts[i]!]));
  const explanation = map.explain(cell, (at) => shown.get(placeOf(at)) ?? '')!;
  return { definition, recipe, version, about: { kind: 'explained', explanation, shown } };
}

async function readSheet(
  { workbook, loadSheet, version }: Given,
  text: string,
  key: string,
  signal: AbortSignal,
): Promise<Known | null> {
  const named = await loadSheet(sheetIn(text));
  const read = readRecipe(text, named ? [named] : []);
  if ('problem' in read) return null;
  const { definition, recipe } = read;
  const policies = policiesOf(definition);
  try {
    const [held = null] = (await workbook.policySheets({ signal })).filter(({ holds }) => holds);
    const { inputs } = await readSources(workbook, definition, recipe, {}, signal);
    const policy = await workbookPolicy(workbook, definition, signal);
    const { options, lang } = recipe;
    const { sheet } = definition.draw({ sources: inputs, options, lang, date: today(), version, ...policy });
    const map = sheet ? mapOf(sheet, policies, recipe.bands) : toProblem({ code: 'ItemNotFound' });
    return { key, definition, recipe, map, held };
  } catch (error) {
    return { key, definition, recipe, map: toProblem(error), held: null };
  }
}

async function functionParts(
  { functions, cells }: Given,
  { formula, worksheet }: SelectedCell,
  signal: AbortSignal,
): Promise<readonly FunctionPart[]> {
  if (formula === null) return [];
  const ids = functions.map(({ fn }) => fn.id);
  const called = calledIn(formula, ids);
  const whole = callOf(formula, ids);
  return Promise.all(
    called.map(async (id): Promise<FunctionPart> => {
      const listed = functions.find(({ fn }) => fn.id === id)!;
      if (whole?.id !== id) return { listed, args: null, fault: null };
      const fault = await faultOf(listed, whole.args, worksheet, cells, signal);
      return { listed, args: whole.args, fault };
    }),
  );
}

/** The fault of a call, worked out again from its cells; null where it has none or where that cannot be done. */
async function faultOf(
  { fn }: ListedFunction,
  args: readonly string[],
  worksheet: string,
  cells: FormulaCells,
  signal: AbortSignal,
): Promise<Fault | null> {
  try {
    const raw: unknown[] = [];
    for (const [i, arg] of fn.args.entries()) {
      const typed = readTyped(args[i] ?? '', arg);
      if (typed.kind === 'unreadable') return null;
      if (typed.kind === 'cells') {
        const block = await cells.readArgument(atHome(typed.address, worksheet), { signal });
        raw.push(block.length === 1 && block[0]?.length === 1 ? block[0][0] : block);
      } else raw.push(typed.kind === 'value' ? typed.value : null);
    }
    const result = fn.call(...raw);
    if (isFault(result)) return result;
    const found = Array.isArray(result) ? result.flat().find(isFault) : undefined;
    return found ?? null;
  } catch {
    return null;
  }
}

/** Cells without a sheet are those of the formula's own; a name or a table is found anywhere. */
const atHome = (address: string, worksheet: string): string =>
  /^[$A-Z]{1,4}\$?\d|^\$?[A-Z]{1,3}:|^\$?\d+:/i.test(address)
    ? `'${worksheet.replaceAll("'", "''")}'!${address}`
    : address;
