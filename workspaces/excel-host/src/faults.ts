/** Largest request that Excel on the web takes. */
export const EXCEL_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface BatchFault {
  /** 1 is the next request. */
  readonly request: number;
  /** Whether the request's changes reach the workbook before it fails. */
  readonly when: 'before' | 'after';
  /** An error code of Excel's, 'dropped' for an answer that never comes, or 'late' for one that comes, late. */
  readonly code: string;
  /** Milliseconds after which a late request is done; others overtake it. */
  readonly delay?: number;
  readonly message?: string;
}

/** Switches with which a test makes the host behave as Excel does on a bad day. */
export class Faults {
  /** Largest request in characters. */
  payloadLimit = EXCEL_PAYLOAD_LIMIT;
  /** While true a person is editing a cell: requests wait or are refused. */
  cellEdit = false;
  /** How a refused request in cell-edit mode looks: an error in the answer or one of the transport. */
  cellEditAs: 'answer' | 'transport' = 'answer';
  /** Milliseconds added to every answer. */
  latency = 0;
  /** Every request is refused as too many. */
  throttled = false;

  private planned: BatchFault[] = [];
  private count = 0;

  /**
   * How many requests came since the host started or `reset` was called. What the library sends on its own
   * account – results of functions, ranges it lets go of – does not count.
   */
  get requests(): number {
    return this.count;
  }

  /** Fails one coming request. */
  fail(fault: BatchFault): void {
    this.planned.push({ ...fault, request: this.count + fault.request });
  }

  /** Counts a request and gives the fault planned for it. */
  next(): BatchFault | null {
    this.count++;
    return this.planned.find(({ request }) => request === this.count) ?? null;
  }

  reset(): void {
    this.payloadLimit = EXCEL_PAYLOAD_LIMIT;
    this.cellEdit = false;
    this.cellEditAs = 'answer';
    this.latency = 0;
    this.throttled = false;
    this.planned = [];
    this.count = 0;
  }
}
