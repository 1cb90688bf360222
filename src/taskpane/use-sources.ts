import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { withChoice, type ReadingChoices } from '../define/reading/choices';
import { understand, type Understood } from '../define/reading/understand';
import type { FoundSources } from '../define/sheet/renew';
import type { Source } from '../define/sheet/source';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import type { FoundRange } from '../excel/read-range';
import { Cancelled } from '../excel/trip';
import type { Where } from '../excel/where';
import type { Workbook } from '../excel/workbook';

export type SourceState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly share: number }
  | { readonly status: 'read'; readonly range: FoundRange; readonly understood: Understood }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

type Sources = Readonly<Record<string, Source>>;
/** By the id of the source. */
export type SourceStates = Readonly<Record<string, SourceState>>;

export interface UsedSources {
  readonly states: SourceStates;
  /** Reads a source from where it is found; what is known of it beforehand counts until the person says more. */
  readonly take: (id: string, where: Where, choices?: ReadingChoices) => void;
  /** Goes without an optional source. */
  readonly drop: (id: string) => void;
  readonly choose: (id: string, choice: ReadingChoices) => void;
  readonly following: boolean;
  readonly setFollowing: (following: boolean) => void;
  /** Reads every source once more, with the choices as they are, and shows what was read. */
  readonly readAgain: (signal: AbortSignal) => Promise<ReadAgain>;
}

/** What was read, and where it is found and how it is read another time. */
interface ReadAgain {
  readonly read: Readonly<Record<string, Understood>>;
  readonly found: FoundSources;
}

interface Kept {
  readonly ranges: Readonly<Record<string, Loading>>;
  readonly said: Readonly<Record<string, Said>>;
}

/** What the person said of a table, which is known again by its headers. */
interface Said {
  readonly headers: string;
  readonly choices: ReadingChoices;
}

type Loading =
  Exclude<SourceState, { status: 'read' }> | { readonly status: 'read'; readonly range: FoundRange };

/** Dragging over cells changes the selection many times a second. */
const CALM = 300;
const NONE: Loading = { status: 'none' };
const UNSAID: Said = { headers: '', choices: {} };
const SELECTION: Where = { kind: 'selection' };

/**
 * The data a sheet is made from. The first source, where it is required, is what was selected when the form was opened;
 * each can be taken from another selection, a table or a named range.
 */
export function useSources(workbook: Workbook, sources: Sources): UsedSources {
  const [first = ''] = Object.keys(sources);
  const needed = sources[first]?.required === true;
  const [kept, setKept] = useState<Kept>({
    ranges: needed ? { [first]: { status: 'reading', share: 0 } } : {},
    said: {},
  });
  const [following, setFollowing] = useState(false);
  const reading = useRef(new Map<string, AbortController>());

  const put = useCallback((id: string, next: Loading, choices: ReadingChoices = {}) => {
    setKept(({ ranges, said }) => {
      const changed = { ...ranges, [id]: next };
      if (next.status !== 'read') return { ranges: changed, said };
      const headers = headersOf(next.range);
      const known = said[id]?.headers === headers;
      return { ranges: changed, said: known ? said : { ...said, [id]: { headers, choices } } };
    });
  }, []);

  const read = useCallback(
    (id: string, where: Where, choices?: ReadingChoices) => {
      reading.current.get(id)?.abort();
      const current = new AbortController();
      reading.current.set(id, current);
      const unlessAborted = (next: Loading) => {
        if (!current.signal.aborted) put(id, next, choices);
      };
      const onProgress = (share: number) => unlessAborted({ status: 'reading', share });
      workbook.readRange(where, { signal: current.signal, onProgress }).then(
        (range) => unlessAborted({ status: 'read', range }),
        (error: unknown) => {
          if (!(error instanceof Cancelled)) unlessAborted({ status: 'failed', problem: toProblem(error) });
        },
      );
    },
    [workbook, put],
  );

  const take = useCallback(
    (id: string, where: Where, choices?: ReadingChoices) => {
      put(id, { status: 'reading', share: 0 });
      read(id, where, choices);
    },
    [put, read],
  );
  const drop = useCallback(
    (id: string) => {
      reading.current.get(id)?.abort();
      put(id, NONE);
    },
    [put],
  );
  const choose = useCallback((id: string, choice: ReadingChoices) => {
    setKept(({ ranges, said }) => {
      const { headers, choices } = said[id] ?? UNSAID;
      return { ranges, said: { ...said, [id]: { headers, choices: withChoice(choices, choice) } } };
    });
  }, []);

  useEffect(() => {
    const running = reading.current;
    if (needed) read(first, SELECTION);
    return () => running.forEach((one) => one.abort());
  }, [read, first, needed]);

  useEffect(() => {
    if (!following) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = workbook.onSelectionChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => take(first, SELECTION), CALM);
    });
    subscription.catch((error: unknown) => put(first, { status: 'failed', problem: toProblem(error) }));
    return () => {
      clearTimeout(timer);
      // A subscription that was refused, or that Excel will not end, is no matter once nobody listens.
      subscription.then((end) => end()).catch(() => {});
    };
  }, [following, workbook, take, put, first]);

  const understoodOf = useUnderstanding(sources);
  const states = useMemo(
    () =>
      Object.fromEntries(
        Object.keys(sources).map((id): [string, SourceState] => {
          const loading = kept.ranges[id] ?? NONE;
          if (loading.status !== 'read') return [id, loading];
          const { range } = loading;
          return [
            id,
            { status: 'read', range, understood: understoodOf(id, range, (kept.said[id] ?? UNSAID).choices) },
          ];
        }),
      ),
    [sources, kept, understoodOf],
  );

  const readAgain = useCallback(
    async (signal: AbortSignal) => {
      const again: Record<string, Understood> = {};
      const found: Record<string, FoundSources[string]> = {};
      for (const [id, loading] of Object.entries(kept.ranges)) {
        if (loading.status !== 'read') continue;
        const range = await workbook.readRange(loading.range.where, { signal });
        put(id, { status: 'read', range });
        const { choices } = kept.said[id] ?? UNSAID;
        again[id] = understoodOf(id, range, choices);
        if (range.where.kind !== 'selection') found[id] = { where: range.where, choices };
      }
      return { read: again, found };
    },
    [kept, workbook, put, understoodOf],
  );

  return { states, take, drop, choose, following, setFollowing, readAgain };
}

/** Reads a range as a source, and not again as long as neither the range nor the choices change. */
function useUnderstanding(sources: Sources) {
  const last = useRef(
    new Map<string, { range: FoundRange; choices: ReadingChoices; understood: Understood }>(),
  );
  return useCallback(
    (id: string, range: FoundRange, choices: ReadingChoices): Understood => {
      const known = last.current.get(id);
      if (known?.range === range && known.choices === choices) return known.understood;
      const understood = understand(range, sources[id]!, choices);
      last.current.set(id, { range, choices, understood });
      return understood;
    },
    [sources],
  );
}

/** The first lines of a range: what was said of one table does not hold for another. */
const headersOf = ({ worksheetId, columns, cells, above }: FoundRange): string =>
  JSON.stringify([worksheetId, columns, cells.slice(0, above + 1)]);
