import type { Argument } from '../define/function/argument';
import type { ListedFunction } from '../catalog/listed';
import { casesOf, type CaseArgument, type CaseCell } from './help/cases';
import { shownDate, takesDates } from './help/cell-text';

/** The file from which the pane fills in the example of a function. */
export const EXAMPLES_FILE = 'examples.json';

/** What a person would type for each argument of a function's example: values in place of cells. */
export function exampleArguments({ fn, room }: ListedFunction): string[] {
  const example = casesOf(room).find(({ call, example: shown }) => call === fn.id && shown);
  if (!example) throw new Error(`${fn.id} has no example among the cases of its room.`);
  const typed = fn.args.map((argument, i) => typedArgument(argument, example.args[i] ?? null));
  while (typed.at(-1) === '') typed.pop();
  return typed;
}

function typedArgument(argument: Argument, value: CaseArgument): string {
  if (!Array.isArray(value)) return typedCell(argument, value as CaseCell, false);
  const rows = value as readonly (readonly CaseCell[])[];
  return `{${rows.map((row) => row.map((cell) => typedCell(argument, cell, true)).join(',')).join(';')}}`;
}

function typedCell({ id }: Argument, cell: CaseCell, inArray: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  // An array of Excel's holds no dates, only their serial numbers.
  return takesDates(id) && !inArray ? shownDate(cell) : String(cell);
}

/** The examples of all functions, by name. */
export const examplesJson = (functions: readonly ListedFunction[]): string =>
  `${JSON.stringify(Object.fromEntries(functions.map((listed) => [listed.fn.id, exampleArguments(listed)])), null, 1)}\n`;
