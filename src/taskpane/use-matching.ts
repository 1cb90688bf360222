import { useMemo, useState } from 'react';
import type { Given } from '../define/sheet/given';
import type { SourceRange } from '../excel/source';
import { matchColumns, type Matching } from './match-columns';

interface Chosen {
  readonly matching: Matching;
  readonly match: (need: string, column: number | null) => void;
}

/** The columns found by their headers, with what the person changed. Other headers make a fresh start. */
export function useMatching(needs: readonly Given[], source: SourceRange | null): Chosen {
  const headers = source?.columns.map(({ header, column }) => `${column} ${header}`).join('\n') ?? '';
  const [changed, setChanged] = useState<{ headers: string; matching: Matching }>({ headers, matching: {} });
  const found = useMemo(() => matchColumns(needs, source?.columns ?? []), [needs, source]);
  const changes = changed.headers === headers ? changed.matching : NONE;
  return {
    matching: useMemo(() => ({ ...found, ...changes }), [found, changes]),
    match: (need, column) => setChanged({ headers, matching: { ...changes, [need]: column } }),
  };
}

const NONE: Matching = {};
