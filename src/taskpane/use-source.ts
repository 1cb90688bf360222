import { useCallback, useEffect, useRef, useState } from 'react';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import type { SourceRange } from '../excel/source';
import { Cancelled } from '../excel/trip';
import type { Workbook } from '../excel/workbook';

export type SourceState =
  | { readonly status: 'reading'; readonly share: number }
  | { readonly status: 'read'; readonly source: SourceRange }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

interface Source {
  readonly state: SourceState;
  /** Reads what is selected now. */
  readonly take: () => void;
  readonly following: boolean;
  readonly setFollowing: (following: boolean) => void;
}

/** Dragging over cells changes the selection many times a second. */
const CALM = 300;

/** The data a sheet is made from: what was selected when the view was opened, until another selection is taken. */
export function useSource(workbook: Workbook, isKnownHeader: (word: string) => boolean): Source {
  const [state, setState] = useState<SourceState>({ status: 'reading', share: 0 });
  const [following, setFollowing] = useState(false);
  const reading = useRef<AbortController | null>(null);

  const read = useCallback(() => {
    reading.current?.abort();
    const current = new AbortController();
    reading.current = current;
    const unlessAborted = (next: SourceState) => {
      if (!current.signal.aborted) setState(next);
    };
    workbook
      .readSelection({
        isKnownHeader,
        signal: current.signal,
        onProgress: (share) => unlessAborted({ status: 'reading', share }),
      })
      .then(
        (source) => unlessAborted({ status: 'read', source }),
        (error: unknown) => {
          if (!(error instanceof Cancelled)) unlessAborted({ status: 'failed', problem: toProblem(error) });
        },
      );
  }, [workbook, isKnownHeader]);

  const take = useCallback(() => {
    setState({ status: 'reading', share: 0 });
    read();
  }, [read]);

  useEffect(() => {
    read();
    return () => reading.current?.abort();
  }, [read]);

  useEffect(() => {
    if (!following) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = workbook.onSelectionChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(take, CALM);
    });
    subscription.catch((error: unknown) => setState({ status: 'failed', problem: toProblem(error) }));
    return () => {
      clearTimeout(timer);
      // A subscription that was refused, or that Excel will not end, is no matter once nobody listens.
      subscription.then((end) => end()).catch(() => {});
    };
  }, [following, workbook, take]);

  return { state, take, following, setFollowing };
}
