import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaidSheet } from '../define/sheet/laid';
import type { BuiltSheet } from '../excel/build-sheet';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import { Cancelled } from '../excel/trip';
import type { Workbook } from '../excel/workbook';

export type BuildState =
  | { readonly status: 'idle' }
  | { readonly status: 'building'; readonly sheet: string; readonly share: number }
  | { readonly status: 'cancelling' }
  | { readonly status: 'built'; readonly built: BuiltSheet; readonly rows: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'notBuilt'; readonly problem: WorkbookProblem }
  | { readonly status: 'deleted'; readonly sheet: string }
  | { readonly status: 'notDeleted'; readonly built: BuiltSheet; readonly problem: WorkbookProblem };

interface Build {
  readonly state: BuildState;
  readonly start: (laid: LaidSheet, rows: number) => void;
  readonly cancel: () => void;
  /** Deletes the sheet that was built. */
  readonly deleteAgain: (built: BuiltSheet) => void;
}

/** Building a sheet, from the button to the outcome. */
export function useBuild(workbook: Workbook): Build {
  const [state, setState] = useState<BuildState>({ status: 'idle' });
  const building = useRef<AbortController | null>(null);
  useEffect(() => () => building.current?.abort(), []);

  const start = useCallback(
    (laid: LaidSheet, rows: number) => {
      const current = new AbortController();
      building.current = current;
      setState({ status: 'building', sheet: laid.name, share: 0 });
      const onProgress = (share: number) => {
        if (!current.signal.aborted) setState({ status: 'building', sheet: laid.name, share });
      };
      workbook.buildSheet(laid, { signal: current.signal, onProgress }).then(
        (built) => setState({ status: 'built', built, rows }),
        (error: unknown) =>
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

  return { state, start, cancel, deleteAgain };
}
