import { useEffect, useMemo, useState } from 'react';
import { draftOf, type Choices, type Draft } from './draft';

/** A person who types does not want the pane to calculate after each key. */
const TYPING = 150;

interface Drafting {
  /** The last one that was worked out: it stays in sight while the next is to come. */
  readonly draft: Draft | null;
  /** Whether it is the one of the present choices. */
  readonly isCurrent: boolean;
}

/** What would be built, worked out anew shortly after a choice has changed. */
export function useDraft({
  definition,
  read,
  options,
  lang,
  version,
  policy,
}: Omit<Choices, 'read'> & { readonly read: Choices['read'] | null }): Drafting {
  const choices = useMemo(
    () => read && { definition, read, options, lang, version, policy },
    [definition, read, options, lang, version, policy],
  );
  const [done, setDone] = useState<{ choices: object; draft: Draft } | null>(null);
  useEffect(() => {
    if (!choices) return undefined;
    const timer = setTimeout(() => {
      // As an updater it runs while React renders, where the boundary around the view catches a mistake.
      setDone(() => ({ choices, draft: draftOf(choices) }));
    }, TYPING);
    return () => clearTimeout(timer);
  }, [choices]);
  return { draft: choices && done ? done.draft : null, isCurrent: done?.choices === choices };
}
