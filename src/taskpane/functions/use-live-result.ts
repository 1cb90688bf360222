import { useEffect, useState } from 'react';
import type { Argument } from '../../define/function/argument';
import type { Result, WorksheetFunction } from '../../define/function/function';
import type { Typed } from '../../define/function/typed';
import type { FormulaCells } from '../../excel/formulas';
import { toProblem, type WorkbookProblem } from '../../excel/problem';

export type LiveResult =
  | { readonly status: 'missing'; readonly argument: Argument }
  | { readonly status: 'unreadable' }
  | { readonly status: 'calculating' }
  | { readonly status: 'calculated'; readonly result: Result }
  | { readonly status: 'failed'; readonly argument: Argument; readonly problem: WorkbookProblem };

/** Typing goes on: cells are read when it has paused. */
const PAUSE = 300;

/** A cell that cannot be read, with the argument it was typed for. */
class Unread extends Error {
  constructor(
    readonly argument: Argument,
    readonly problem: WorkbookProblem,
  ) {
    super('unread');
  }
}

/** The result that the function would have, from the cells as they are now. */
export function useLiveResult(
  fn: WorksheetFunction,
  typed: readonly Typed[],
  cells: FormulaCells,
): LiveResult {
  const missing = fn.args.find((arg, i) => !arg.optional && typed[i]?.kind === 'nothing');
  const unreadable = typed.some(({ kind }) => kind === 'unreadable');
  const incomplete = missing !== undefined || unreadable;
  const [answer, setAnswer] = useState<{ readonly to: readonly Typed[]; readonly live: LiveResult } | null>(
    null,
  );

  useEffect(() => {
    if (incomplete) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void resultOf(fn, typed, cells, abort.signal).then((live) => {
        if (!abort.signal.aborted) setAnswer({ to: typed, live });
      });
    }, PAUSE);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [fn, typed, cells, incomplete]);

  if (unreadable) return { status: 'unreadable' };
  if (missing) return { status: 'missing', argument: missing };
  return answer?.to === typed ? answer.live : { status: 'calculating' };
}

async function resultOf(
  fn: WorksheetFunction,
  typed: readonly Typed[],
  cells: FormulaCells,
  signal: AbortSignal,
): Promise<LiveResult> {
  try {
    const raw: unknown[] = [];
    for (const [i, one] of typed.entries()) raw.push(await valueOf(fn.args[i]!, one, cells, signal));
    return { status: 'calculated', result: fn.call(...raw) };
  } catch (error) {
    if (error instanceof Unread)
      return { status: 'failed', argument: error.argument, problem: error.problem };
    throw error;
  }
}

async function valueOf(
  argument: Argument,
  typed: Typed,
  cells: FormulaCells,
  signal: AbortSignal,
): Promise<unknown> {
  if (typed.kind === 'value') return typed.value;
  if (typed.kind !== 'cells') return null;
  try {
    const block = await cells.readArgument(typed.address, { signal });
    return block.length === 1 && block[0]?.length === 1 ? block[0][0] : block;
  } catch (error) {
    throw new Unread(argument, toProblem(error));
  }
}
