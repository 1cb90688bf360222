import type { Params, Text } from '../core/text';
import { reasons, type Reason } from './reasons';

/**
 * Why something could not be done in the workbook, and what the person can do about it. The sentence is said later,
 * in the language of the pane.
 */
export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem';

  constructor(
    readonly reason: Reason,
    readonly params: Params = {},
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }

  get text(): Text {
    return reasons[this.reason];
  }
}

/**
 * Excel's error codes, each as a reason of ours. Codes only: Excel's messages are in the language of Office and change
 * between versions.
 */
const REASON_OF_CODE: Readonly<Record<string, Reason>> = {
  AccessDenied: 'protected',
  ActivityLimitReached: 'busy',
  ApiNotAvailable: 'oldExcel',
  ApiNotFound: 'oldExcel',
  Conflict: 'busy',
  InactiveWorkbook: 'otherWorkbook',
  InvalidOperationInCellEditMode: 'cellEdit',
  InvalidOrTimedOutSession: 'session',
  InvalidSelection: 'noRange',
  ItemAlreadyExists: 'nameTaken',
  ItemNotFound: 'gone',
  MemoryLimitReached: 'tooLarge',
  NotImplemented: 'oldExcel',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  UnsupportedFeature: 'oldExcel',
  UnsupportedOperation: 'oldExcel',
  UnsupportedSheet: 'noCells',
};

/** The error code that Excel gave, or undefined for an error of another kind. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whatever was thrown, as a problem that can be said. */
export function toProblem(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const code = codeOf(error);
  const reason = code === undefined ? undefined : REASON_OF_CODE[code];
  if (reason) return new WorkbookProblem(reason, {}, { cause: error });
  return new WorkbookProblem('unknown', { code: code ?? 'JavaScript' }, { cause: error });
}
