import { useEffect, useState } from 'react';
import type { SheetDefinition } from '../define/sheet/definition';
import type { LoadSheet } from './sheet-rooms';

export type LoadedSheet =
  | { readonly status: 'loading' }
  | { readonly status: 'loaded'; readonly definition: SheetDefinition }
  | { readonly status: 'failed'; readonly again: () => void };

/** A sheet's definition, fetched when it is first wanted. */
export function useSheet(id: string, load: LoadSheet): LoadedSheet {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly definition?: SheetDefinition } | null>(
    null,
  );
  const asked = `${id} ${attempt}`;
  useEffect(() => {
    let wanted = true;
    load(id).then(
      (definition) => wanted && setAnswer({ to: asked, ...(definition && { definition }) }),
      () => wanted && setAnswer({ to: asked }),
    );
    return () => {
      wanted = false;
    };
  }, [id, load, asked]);
  if (answer?.to !== asked) return { status: 'loading' };
  return answer.definition
    ? { status: 'loaded', definition: answer.definition }
    : { status: 'failed', again: () => setAttempt(attempt + 1) };
}
