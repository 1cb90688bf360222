import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Text } from '../../core/text';
import { project } from '../settings';

/** A cell of a case as JSON can say it. An error is `"#N/A"` in a result and `{ "error": "#N/A" }` in an argument. */
export type CaseCell = number | string | boolean | null | { readonly error: string };
export type CaseArgument = CaseCell | readonly (readonly CaseCell[])[];

/** A golden case of a room: a test, an example in the help, and a formula for a workbook. */
export interface Case {
  readonly name: Text;
  /** Where the expected result comes from. */
  readonly source: string;
  readonly call: string;
  readonly args: readonly CaseArgument[];
  readonly result: CaseArgument;
  /** Decimals to which the source gives its numbers; the result is exact where this is missing. */
  readonly round?: number;
  /** The situation in a reader's words: shown among the errors in the help. */
  readonly when?: Text;
  /** Shown in the help as the worked example. */
  readonly example?: boolean;
}

/** The file of a room, or a complaint that names it. */
export function roomFile(room: string, name: string): string {
  const path = resolve(project, 'src/domain', room, name);
  if (!existsSync(path)) throw new Error(`${name} is missing.`);
  return readFileSync(path, 'utf8');
}

export const casesOf = (room: string): readonly Case[] => JSON.parse(roomFile(room, 'cases.json')) as Case[];

/** An argument of a case as Excel would hand it over. */
export function asExcelHandsOver(argument: CaseArgument): unknown {
  if (Array.isArray(argument))
    return argument.map((row: readonly CaseCell[]) => row.map(cellAsExcelHandsOver));
  return cellAsExcelHandsOver(argument as CaseCell);
}

const cellAsExcelHandsOver = (cell: CaseCell): unknown =>
  typeof cell === 'object' && cell !== null ? { type: 'CustomFunctionError', code: cell.error } : cell;
