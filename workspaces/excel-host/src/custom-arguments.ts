import { boxAddress, quoteSheet } from './address';
import type { ArgumentValue, Box, FunctionArgument, FunctionCall, SheetId } from './engine';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

/** How empty cells of a range reach a function: most Excel builds hand over null, some the number 0. */
export type Blanks = 'null' | 'zero';

/** An argument that no function is to see: its error is the result. */
export class ArgumentError {
  constructor(readonly error: string) {}
}

const VALUE_ERROR = '#VALUE!';

function isError(value: ArgumentValue): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

/** A cell as the parameter's type wants it: Excel converts or gives #VALUE! before any function is called. */
function coerce(value: ArgumentValue, type: string | undefined, allowErrors: boolean): unknown {
  if (isError(value)) {
    if (!allowErrors) throw new ArgumentError(value.error);
    return { type: 'CustomFunctionError', code: value.error };
  }
  if (value === null || type === undefined || type === 'any') return value;
  if (type === 'string') return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  if (type === 'boolean') return typeof value === 'string' ? readBoolean(value) : Boolean(value);
  if (type !== 'number') return value;
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new ArgumentError(VALUE_ERROR);
  return number;
}

function readBoolean(text: string): boolean {
  if (!/^(true|false)$/i.test(text)) throw new ArgumentError(VALUE_ERROR);
  return text.toLowerCase() === 'true';
}

function shape(
  argument: FunctionArgument,
  parameter: ParameterMetadata | undefined,
  allowErrors: boolean,
  blanks: Blanks,
): unknown {
  const empty = blanks === 'zero' && argument.range ? 0 : null;
  const cells = argument.cells.map((line) =>
    line.map((value) => coerce(value ?? empty, parameter?.type, allowErrors)),
  );
  if (parameter?.dimensionality === 'matrix') return cells;
  // A scalar that is given a range: Excel may call once per cell; unknown, so refused.
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) throw new ArgumentError(VALUE_ERROR);
  return cells[0]?.[0] ?? null;
}

/**
 * The arguments as Microsoft's runtime gets them: a matrix for every matrix parameter, also for one cell;
 * null for blanks (unless cells hand them over as 0) and for what was left out; repeated ones in one list.
 */
export function shapeArguments(
  given: readonly FunctionArgument[],
  { parameters = [] }: FunctionMetadata,
  allowErrors: boolean,
  blanks: Blanks,
): unknown[] {
  return parameters.map((parameter, index) => {
    if (parameter.repeating)
      return given.slice(index).map((argument) => shape(argument, parameter, allowErrors, blanks));
    const argument = given[index];
    return argument ? shape(argument, parameter, allowErrors, blanks) : null;
  });
}

export type SheetNames = (sheet: SheetId) => string;

function address(sheet: SheetId, box: Box, names: SheetNames): string {
  return `${quoteSheet(names(sheet))}!${boxAddress(box)}`;
}

export function callAddress({ sheet, row, column }: FunctionCall, names: SheetNames): string {
  return address(sheet, { row, column, rows: 1, columns: 1 }, names);
}

export function parameterAddresses({ arguments: given }: FunctionCall, names: SheetNames): (string | null)[] {
  return given.map(({ range }) => range && address(range.sheet, range.box, names));
}
