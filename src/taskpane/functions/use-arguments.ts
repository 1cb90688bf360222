import { useMemo, useState } from 'react';
import { readTyped, type Typed } from '../../define/function/typed';
import type { WorksheetFunction } from '../../define/function/function';

export interface TypedArguments {
  /** What stands in the fields, in the order of the arguments. */
  readonly texts: readonly string[];
  /** The same, read. */
  readonly typed: readonly Typed[];
  readonly type: (index: number, text: string) => void;
  readonly fill: (texts: readonly string[]) => void;
}

/** What was typed for the arguments of a function. */
export function useArguments(fn: WorksheetFunction): TypedArguments {
  const [texts, setTexts] = useState<readonly string[]>(() => fn.args.map(() => ''));
  const typed = useMemo(() => fn.args.map((arg, i) => readTyped(texts[i] ?? '', arg)), [fn, texts]);
  return {
    texts,
    typed,
    type: (index, text) => setTexts(texts.map((old, i) => (i === index ? text : old))),
    fill: (filled) => setTexts(fn.args.map((_, i) => filled[i] ?? '')),
  };
}
