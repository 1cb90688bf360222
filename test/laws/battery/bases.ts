import type { WorksheetFunction } from '../../../src/define/function/function';
import { argument, casesByRoom, type Case } from '../../domain/cases';

/** A call that works, taken from the function's own cases. */
export interface Base {
  readonly title: string;
  readonly args: readonly unknown[];
}

const allCases = [...casesByRoom().values()].flat();

const works = ({ result }: Case): boolean => !(typeof result === 'string' && result.startsWith('#'));

/** Only `null` leaves an argument out of a case. */
export const gives = (args: readonly unknown[], k: number): boolean =>
  args[k] !== undefined && args[k] !== null;

/** The example of the help page first; then, for each argument it leaves out, a case that gives it. */
export function basesOf(fn: WorksheetFunction): Base[] {
  const cases = allCases.filter((c) => c.call === fn.id && works(c));
  const chosen = cases.filter((c) => c.example).slice(0, 1);
  fn.args.forEach((_, k) => {
    if (chosen.some(({ args }) => gives(args, k))) return;
    const giving = cases.find(({ args }) => gives(args, k));
    if (giving) chosen.push(giving);
  });
  return chosen.map(({ name, args }) => ({ title: name.en, args: args.map(argument) }));
}
