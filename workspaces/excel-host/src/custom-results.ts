import type { ArgumentValue, FunctionOutcome } from './engine';

/** A result of Microsoft's runtime: id, whether it succeeded, the value or the sentence, and an error's number. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, error?: number];

/** What a call came to, with the sentences behind its errors: keys are `row,column` within the result. */
export interface CallOutcome {
  readonly outcome: FunctionOutcome;
  readonly sentences: ReadonlyMap<string, string>;
}

const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  // The function has metadata but nobody associated code with it.
  9: '#N/A',
  10: '#N/A',
};

/** Thrown things that are no CustomFunctions.Error carry a text that Excel does not show. */
const WITH_SENTENCE = new Set([1, 7]);

interface ErrorObject {
  readonly code: string;
  readonly message?: string;
}

function isErrorObject(value: unknown): value is ErrorObject {
  const object = value as { code?: unknown; type?: unknown; valueType?: unknown } | null;
  const isError = object?.type === 'Error' || object?.valueType === 'CustomFunctionError';
  return typeof object === 'object' && isError && typeof object?.code === 'string';
}

function readValue(value: unknown, insideMatrix: boolean): ArgumentValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  // Excel shows 0 for a null in a returned matrix; NaN and Infinity arrive as null too.
  if (value === null || value === undefined) return insideMatrix ? 0 : '';
  if (isErrorObject(value)) return { error: value.code };
  const basic = (value as { basicValue?: unknown }).basicValue;
  return typeof basic === 'number' || typeof basic === 'string' ? basic : { error: '#VALUE!' };
}

/** Reads a result as the cells get it. */
export function readResult([, succeeded, value, error = 0]: InvocationResult): CallOutcome {
  const sentences = new Map<string, string>();
  const note = (row: number, column: number, sentence: unknown) => {
    if (typeof sentence === 'string' && sentence !== '') sentences.set(`${row},${column}`, sentence);
  };
  if (!succeeded) {
    if (WITH_SENTENCE.has(error)) note(0, 0, value);
    return { outcome: { error: ERRORS[error] ?? '#VALUE!' }, sentences };
  }
  if (!Array.isArray(value)) {
    if (isErrorObject(value)) note(0, 0, value.message);
    return { outcome: readValue(value, false), sentences };
  }
  const outcome = (value as unknown[]).map((line, row) =>
    (Array.isArray(line) ? (line as unknown[]) : [line]).map((cell, column) => {
      if (isErrorObject(cell)) note(row, column, cell.message);
      return readValue(cell, true);
    }),
  );
  return { outcome, sentences };
}
