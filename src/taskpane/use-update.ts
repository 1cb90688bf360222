import { useCallback, useEffect, useRef, useState } from 'react';
import { understand } from '../define/reading/understand';
import type { SheetDefinition } from '../define/sheet/definition';
import { isUnchanged, type Difference } from '../define/sheet/difference';
import type { Finding } from '../define/sheet/finding';
import { readRecipe, sheetIn, type ReadRecipe, type Recipe } from '../define/sheet/recipe';
import { renew, type FoundSources, type Renewing } from '../define/sheet/renew';
import type { SourceInput } from '../define/sheet/source';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import type { StandingSheet } from '../excel/standing';
import { Cancelled } from '../excel/trip';
import type { UpdatedSheet } from '../excel/update-sheet';
import type { Where } from '../excel/where';
import type { Workbook } from '../excel/workbook';
import { today } from './draft';
import type { LoadSheet } from './sheet-rooms';
import { workbookPolicy } from './use-workbook-policy';

/** A source whose worksheet has another name than when the sheet was built. */
export interface Renamed {
  readonly source: string;
  readonly before: string;
  readonly now: string;
}

export type UpdateState =
  | { readonly status: 'reading' }
  | { readonly status: 'refused'; readonly why: Extract<ReadRecipe, { problem: unknown }>['problem'] }
  /** A source was not read: its id, where it was one. */
  | { readonly status: 'notRead'; readonly problem: WorkbookProblem; readonly source: string | null }
  | { readonly status: 'forbidden'; readonly findings: readonly Finding[] }
  | ({ readonly status: 'ready'; readonly meanwhile: boolean } & Ready)
  | { readonly status: 'updating'; readonly share: number }
  | { readonly status: 'updated'; readonly updated: UpdatedSheet }
  | { readonly status: 'cancelled' }
  | { readonly status: 'notUpdated'; readonly problem: WorkbookProblem }
  | { readonly status: 'copyDeleted'; readonly sheet: string };

export interface Ready {
  readonly difference: Difference;
  readonly unchanged: boolean;
  readonly copyName: string;
  readonly renamed: readonly Renamed[];
  /** Columns will stand elsewhere than they do. */
  readonly shifts: boolean;
}

interface Update {
  readonly state: UpdateState;
  /** Its definition, once the recipe has been read. */
  readonly definition: SheetDefinition | null;
  readonly readAgain: () => void;
  /** Takes a source from the selection instead of where it was. */
  readonly takeSelection: (source: string) => void;
  /** Sets a sheet back whose update was broken off. */
  readonly setBack: () => void;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly deleteCopy: (copy: UpdatedSheet['copy']) => void;
}

interface Given {
  readonly workbook: Workbook;
  readonly worksheetId: string;
  readonly loadSheet: LoadSheet;
  readonly version: string;
}

/** Reading failed at a source. */
class SourceProblem extends Error {
  constructor(
    readonly source: string,
    readonly problem: WorkbookProblem,
  ) {
    super(problem.message, { cause: problem });
  }
}

/** Updating a built sheet: from its recipe to the difference, and from there to the new state. */
export function useUpdate({ workbook, worksheetId, loadSheet, version }: Given): Update {
  const [state, setState] = useState<UpdateState>({ status: 'reading' });
  const [definition, setDefinition] = useState<SheetDefinition | null>(null);
  const moved = useRef<Readonly<Record<string, Where>>>({});
  const running = useRef<AbortController | null>(null);
  const shown = useRef<string | null>(null);

  /** Reads the sheet's recipe and all its sources; what makes the new state of how the sheet stands. */
  const prepare = useCallback(
    async (signal: AbortSignal) => {
      const standing = await workbook.standingSheet(worksheetId, { signal });
      const recipe = standing.recipe ?? '';
      const named = await loadSheet(sheetIn(recipe));
      const read = readRecipe(recipe, named ? [named] : []);
      if ('problem' in read) return { refused: read.problem } as const;
      setDefinition(read.definition);
      const data = await readSources(workbook, read.definition, read.recipe, moved.current, signal);
      // What was selected then, whatever is by the time of writing.
      moved.current = Object.fromEntries(
        Object.entries(moved.current).map(([id, where]) => [id, data.found[id]?.where ?? where]),
      );
      const { options, lang } = read.recipe;
      const policy = await workbookPolicy(workbook, read.definition, signal);
      const input = { sources: data.inputs, options, lang, date: today(), version, ...policy };
      const renewing = (now: StandingSheet): Renewing =>
        renew(read.definition, read.recipe, data.found, input, now);
      return { standing, renamed: data.renamed, renewing } as const;
    },
    [workbook, worksheetId, loadSheet, version],
  );

  const begin = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const look = useCallback(
    async (signal: AbortSignal, meanwhile = false): Promise<UpdateState> => {
      const prepared = await prepare(signal);
      if ('refused' in prepared) return { status: 'refused', why: prepared.refused! };
      const { findings, renewed } = prepared.renewing(prepared.standing);
      if (!renewed) return { status: 'forbidden', findings };
      const { difference, copyName, shifts } = renewed;
      shown.current = JSON.stringify(difference);
      const unchanged = isUnchanged(difference);
      const { renamed } = prepared;
      return { status: 'ready', difference, unchanged, copyName, renamed, shifts, meanwhile };
    },
    [prepare],
  );

  const readAgain = useCallback(() => {
    const signal = begin();
    setState({ status: 'reading' });
    look(signal).then(
      (next) => !signal.aborted && setState(next),
      (error: unknown) => !signal.aborted && setState(notRead(error)),
    );
  }, [begin, look]);

  useEffect(() => {
    readAgain();
    return () => running.current?.abort();
  }, [readAgain]);

  const takeSelection = useCallback(
    (source: string) => {
      moved.current = { ...moved.current, [source]: { kind: 'selection' } };
      readAgain();
    },
    [readAgain],
  );

  const setBack = useCallback(() => {
    const signal = begin();
    setState({ status: 'reading' });
    workbook.setBack(worksheetId).then(
      () => !signal.aborted && readAgain(),
      (error: unknown) => !signal.aborted && setState(notRead(error)),
    );
  }, [begin, readAgain, workbook, worksheetId]);

  const start = useCallback(() => {
    const signal = begin();
    setState({ status: 'updating', share: 0 });
    const update = async (): Promise<UpdateState> => {
      const prepared = await prepare(signal);
      if ('refused' in prepared) return { status: 'refused', why: prepared.refused! };
      const onProgress = (share: number) => {
        if (!signal.aborted) setState({ status: 'updating', share });
      };
      const asShown = (now: StandingSheet) => {
        const { renewed } = prepared.renewing(now);
        if (!renewed || JSON.stringify(renewed.difference) !== shown.current) throw new Meanwhile();
        return renewed;
      };
      return {
        status: 'updated',
        updated: await workbook.updateSheet(worksheetId, asShown, { signal, onProgress }),
      };
    };
    update()
      .catch((error: unknown): UpdateState | Promise<UpdateState> => {
        if (error instanceof Cancelled) return { status: 'cancelled' };
        if (isMeanwhile(error)) return look(signal, true);
        if (error instanceof SourceProblem) return notRead(error);
        return { status: 'notUpdated', problem: toProblem(error) };
      })
      .then(setState, (error: unknown) => setState(notRead(error)));
  }, [begin, prepare, look, workbook, worksheetId]);

  const cancel = useCallback(() => running.current?.abort(), []);

  const deleteCopy = useCallback(
    ({ id, name }: UpdatedSheet['copy']) => {
      workbook.deleteSheet(id).then(
        () => setState({ status: 'copyDeleted', sheet: name }),
        (error: unknown) => setState({ status: 'notUpdated', problem: toProblem(error) }),
      );
    },
    [workbook],
  );

  return { state, definition, readAgain, takeSelection, setBack, start, cancel, deleteCopy };
}

/** What is to be written is no longer what was shown. */
class Meanwhile extends Error {}

/** It comes back as the cause of a problem: the adapter knows no other errors. */
const isMeanwhile = (error: unknown): boolean =>
  error instanceof Meanwhile || (error instanceof Error && error.cause instanceof Meanwhile);

function notRead(error: unknown): UpdateState {
  if (error instanceof Cancelled) return { status: 'cancelled' };
  if (error instanceof SourceProblem)
    return { status: 'notRead', problem: error.problem, source: error.source };
  return { status: 'notRead', problem: toProblem(error), source: null };
}

/** The data of a built sheet, where its recipe says it is. */
export async function readSources(
  workbook: Workbook,
  definition: SheetDefinition,
  recipe: Recipe,
  moved: Readonly<Record<string, Where>>,
  signal: AbortSignal,
) {
  const inputs: Record<string, SourceInput> = {};
  const found: Record<string, FoundSources[string]> = {};
  const renamed: Renamed[] = [];
  for (const [id, { where, worksheet, choices }] of Object.entries(recipe.sources)) {
    const range = await workbook.readRange(moved[id] ?? where, { signal }).catch((error: unknown) => {
      throw error instanceof Cancelled ? error : new SourceProblem(id, toProblem(error));
    });
    inputs[id] = understand(range, definition.sources[id]!, choices).input;
    if (range.where.kind !== 'selection') found[id] = { where: range.where, choices };
    if (moved[id] === undefined && range.worksheet !== worksheet)
      renamed.push({ source: id, before: worksheet, now: range.worksheet });
  }
  return { inputs, found, renamed };
}
