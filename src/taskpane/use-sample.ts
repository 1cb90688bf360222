import { useCallback, useEffect, useRef, useState } from 'react';
import type { Lang } from '../core/text';
import { areaName } from '../define/sheet/area';
import type { SheetDefinition } from '../define/sheet/definition';
import { sampleSheet, type SampleSheet } from '../define/sheet/sample-sheet';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import { Cancelled } from '../excel/trip';
import type { Where } from '../excel/where';
import type { Workbook } from '../excel/workbook';

export type SampleState =
  | { readonly status: 'idle' | 'inserting' }
  | { readonly status: 'inserted'; readonly worksheet: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

interface Given {
  readonly definition: SheetDefinition;
  readonly workbook: Workbook;
  readonly lang: Lang;
  /** Hears where each source of the sample stands, by its id. */
  readonly onInserted: (places: Readonly<Record<string, Where>>, families: SampleSheet['families']) => void;
}

interface SampleInsertion {
  readonly state: SampleState;
  readonly insert: () => void;
}

/** Puts a sheet's sample data on a worksheet of its own, and selects it there. */
export function useSample({ definition, workbook, lang, onInserted }: Given): SampleInsertion {
  const [state, setState] = useState<SampleState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const insert = useCallback(() => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const put = async (): Promise<SampleState> => {
      const { laid, areas, families } = sampleSheet(definition, lang);
      const { id: worksheetId, name } = await workbook.buildSheet(laid, { signal });
      const places = [...areas].map(([id, area]) => [id, areaName(area)] as const);
      const [first] = places;
      // The data stands all the same where Excel does not select it.
      if (first) await workbook.goTo(worksheetId, first[1]).catch(() => {});
      if (signal.aborted) throw new Cancelled();
      onInserted(
        Object.fromEntries(
          places.map(([id, address]) => [id, { kind: 'cells', worksheetId, address } as const]),
        ),
        families,
      );
      return { status: 'inserted', worksheet: name };
    };
    setState({ status: 'inserting' });
    put().then(
      (done) => signal.aborted || setState(done),
      (error: unknown) => signal.aborted || setState({ status: 'failed', problem: toProblem(error) }),
    );
  }, [definition, workbook, lang, onInserted]);

  return { state, insert };
}
