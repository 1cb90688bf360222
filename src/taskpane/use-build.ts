import { useCallback, useEffect, useRef, useState } from 'react';
import type { Changes } from '../define/reading/changes';
import type { LaidSheet } from '../define/sheet/laid';
import type { BuiltSheet } from '../excel/build-sheet';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import { Cancelled } from '../excel/trip';
import type { Workbook } from '../excel/workbook';
import type { Size } from './draft';

/** A sheet from data that was read just now. */
export interface Prepared {
  /** Null where the data as it is now forbids building. */
  readonly laid: LaidSheet | null;
  /** What the sheet is to remember of how it was made. */
  readonly recipe: string;
  readonly size: Size;
  /** What changed since the preview. */
  readonly changes: readonly Changes[];
}

export type BuildState =
  | { readonly status: 'idle' }
  | { readonly status: 'checking' }
  | { readonly status: 'building'; readonly sheet: string; readonly share: number }
  | { readonly status: 'cancelling' }
  | ({ readonly status: 'built'; readonly built: BuiltSheet } & Prepared)
  | { readonly status: 'cancelled' }
  | { readonly status: 'dataChanged'; readonly changes: readonly Changes[] }
  | { readonly status: 'notBuilt'; readonly problem: WorkbookProblem }
  | { readonly status: 'deleted'; readonly sheet: string }
  | { readonly status: 'notDeleted'; readonly built: BuiltSheet; readonly problem: WorkbookProblem };

interface Build {
  readonly state: BuildState;
  readonly start: (prepare: (signal: AbortSignal) => Promise<Prepared>) => void;
  readonly cancel: () => void;
  /** Deletes the sheet that was built. */
  readonly deleteAgain: (built: BuiltSheet) => void;
  /** Takes away what was said of the last build. */
  readonly dismiss: () => void;
}

/** Building a sheet, from the button to the outcome. */
export function useBuild(workbook: Workbook): Build {
  const [state, setState] = useState<BuildState>({ status: 'idle' });
  const building = useRef<AbortController | null>(null);
  useEffect(() => () => building.current?.abort(), []);

  const start = useCallback(
    (prepare: (signal: AbortSignal) => Promise<Prepared>) => {
      const current = new AbortController();
      const { signal } = current;
      building.current = current;
      setState({ status: 'checking' });
      const build = async (): Promise<BuildState> => {
        const prepared = await prepare(signal);
        const { laid, recipe, changes } = prepared;
        if (signal.aborted) throw new Cancelled();
        if (!laid) return { status: 'dataChanged', changes };
        const onProgress = (share: number) => {
          if (!signal.aborted) setState({ status: 'building', sheet: laid.name, share });
        };
        onProgress(0);
        return {
          status: 'built',
          built: await workbook.buildSheet(laid, { signal, onProgress, recipe }),
          ...prepared,
        };
      };
      build().then(setState, (error: unknown) =>
        setState(
          error instanceof Cancelled
            ? { status: 'cancelled' }
            : { status: 'notBuilt', problem: toProblem(error) },
        ),
      );
    },
    [workbook],
  );

  const cancel = useCallback(() => {
    setState({ status: 'cancelling' });
    building.current?.abort();
  }, []);

  const deleteAgain = useCallback(
    (built: BuiltSheet) => {
      workbook.deleteSheet(built.id).then(
        () => setState({ status: 'deleted', sheet: built.name }),
        (error: unknown) => setState({ status: 'notDeleted', built, problem: toProblem(error) }),
      );
    },
    [workbook],
  );

  const dismiss = useCallback(() => {
    building.current?.abort();
    setState({ status: 'idle' });
  }, []);

  return { state, start, cancel, deleteAgain, dismiss };
}
