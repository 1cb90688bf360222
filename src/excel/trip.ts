import { WorkbookProblem } from './problem';

/** How a piece of work may end early. */
export interface Patience {
  /** Stops the work; what is done about its traces is the caller's business. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which a round trip counts as unanswered. */
  readonly answerWithin?: number | undefined;
}

/**
 * A person may be typing into a cell, and Excel holds its answer until then; a minute is longer than most edits and
 * shorter than anyone's patience with a progress bar.
 */
const ANSWER_WITHIN = 60_000;

/** Thrown when the person cancelled. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** The way to the workbook during one piece of work. */
export interface Trip {
  readonly context: Excel.RequestContext;
  /** One round trip: sends what was asked for so far and waits for the answer. */
  send(): Promise<void>;
}

/**
 * Does a piece of work in the workbook, also while a cell is being edited. Ends as soon as the person cancels or an
 * answer stays away; `late` is called when Excel comes round to that abandoned request after all.
 */
export function inWorkbook<T>(
  work: (trip: Trip) => Promise<T>,
  { signal, answerWithin = ANSWER_WITHIN }: Patience = {},
  late: () => void = () => {},
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let abandoned = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    const abandon = (reason: Error) => {
      abandoned = true;
      end();
      reject(reason);
    };
    const cancel = () => abandon(new Cancelled());
    const expect = () => {
      clearTimeout(timer);
      timer = setTimeout(() => abandon(new WorkbookProblem('noAnswer')), answerWithin);
    };
    const trip = (context: Excel.RequestContext): Trip => ({
      context,
      async send() {
        if (abandoned) throw new Cancelled();
        expect();
        await context.sync();
        if (abandoned) throw new Cancelled();
      },
    });

    if (signal?.aborted) {
      reject(new Cancelled());
      return;
    }
    signal?.addEventListener('abort', cancel);
    // The result counts from here, not from the end of Excel.run: that makes one more round trip, whose loss must not
    // undo what is done.
    const finished = (result: T) => {
      end();
      resolve(result);
    };
    const failed = (error: unknown) => {
      if (abandoned) late();
      else {
        end();
        reject(error);
      }
    };
    Excel.run({ delayForCellEdit: true }, (context) => work(trip(context)).then(finished)).catch(failed);
  });
}
