import { useEffect, useMemo, useState } from 'react';
import type { Lang } from '../core/text';
import type { SheetDefinition } from '../define/sheet/definition';
import type { OptionValue } from '../define/sheet/option';
import type { SourceRange } from '../excel/source';
import { draftOf, type Draft } from './draft';
import type { Matching } from './match-columns';

/** A person who types does not want the pane to calculate after each key. */
const TYPING = 150;

interface Choices {
  readonly definition: SheetDefinition;
  readonly source: SourceRange | null;
  readonly matching: Matching;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly lang: Lang;
  readonly version: string;
}

interface Drafting {
  /** The last one that was worked out: it stays in sight while the next is to come. */
  readonly draft: Draft | null;
  /** Whether it is the one of the present choices. */
  readonly isCurrent: boolean;
}

/** What would be built, worked out anew shortly after a choice has changed. */
export function useDraft({ definition, source, matching, options, lang, version }: Choices): Drafting {
  const choices = useMemo(
    () => source && { definition, source, matching, options, lang, version },
    [definition, source, matching, options, lang, version],
  );
  const [done, setDone] = useState<{ choices: object; draft: Draft } | null>(null);
  useEffect(() => {
    if (!choices) return undefined;
    const timer = setTimeout(() => {
      // As an updater it runs while React renders, where the boundary around the view catches a mistake.
      setDone(() => ({ choices, draft: draftOf({ ...choices, date: today() }) }));
    }, TYPING);
    return () => clearTimeout(timer);
  }, [choices]);
  return { draft: choices && done ? done.draft : null, isCurrent: done?.choices === choices };
}

/** The day where the person is, as 2026-11-22: read alike in both languages. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
