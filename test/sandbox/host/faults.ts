/** Switches with which a test makes the host behave as Excel does on a bad day. */
export interface Faults {
  /** Largest request in characters; Excel on the web takes 5 MB. */
  payloadLimit: number;
  /** While true a person is editing a cell: requests wait or are refused. */
  cellEdit: boolean;
  /** How a refused request in cell-edit mode looks: an error in the answer or one of the transport. */
  cellEditAs: 'answer' | 'transport';
  /** Milliseconds added to every answer. */
  latency: number;
  /** Every request is refused as too many. */
  throttled: boolean;
  /** Fails one coming request. Counting starts with the next request, which is number one. */
  fail(fault: BatchFault): void;
  /** How many requests were answered since the host started. */
  readonly requests: number;
  reset(): void;
}

export interface BatchFault {
  /** 1 is the next request. */
  readonly request: number;
  /** Whether the request's changes reach the workbook before it fails. */
  readonly when: 'before' | 'after';
  /** An error code of Excel's, or 'dropped' for an answer that never comes. */
  readonly code: string;
  readonly message?: string;
}
