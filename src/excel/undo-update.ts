import { toProblem, WorkbookProblem } from './problem';
import { putBack } from './put-back';
import { inWorkbook, type Trip } from './trip';
import { endPhase, findCopy, isOf, setPhase, whileIn, type Copy } from './update-mark';
import type { UpdatedSheet } from './update-sheet';

/** What the pane knows of an update under way. All that is needed to take it back stands in the workbook. */
export interface Begun {
  readonly worksheetId: string;
  readonly mark: string;
  /** The name that the copy is to have; null while none was asked for. */
  copy: string | null;
  /** Once Excel has said it. */
  copyId: string | null;
}

/** A failed attempt is often a busy moment. */
const PAUSES = [0, 300, 1200];

/** One after the other: an attempt sees what the one before it has left. */
let earlier: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = earlier.then(work);
  earlier = result.catch(() => {});
  return result;
}

/**
 * Takes an update back. Gives the updated sheet where the update was done after all and only its answer was lost. Throws
 * the problem `notRestored` when Excel does not let it: the old state is in the copy then.
 */
export async function restore(begun: Begun, answerWithin?: number): Promise<UpdatedSheet | null> {
  const { copy } = begun;
  if (copy === null) return null;
  return inTurn(async () => {
    let cause: unknown;
    for (const pause of PAUSES) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        const late = () => void restore(begun, answerWithin).catch(() => {});
        return await inWorkbook((trip) => takeBack(trip, begun), { answerWithin }, late);
      } catch (error) {
        cause = error;
        // Where Excel gave no answer for so long, another attempt would only make the person wait.
        if (error instanceof WorkbookProblem) break;
      }
    }
    throw new WorkbookProblem('notRestored', { sheet: copy }, { cause });
  });
}

async function takeBack(trip: Trip, { worksheetId, mark, copyId }: Begun): Promise<UpdatedSheet | null> {
  const { worksheets } = trip.context.workbook;
  worksheets.load('items/id,items/name');
  await trip.send();
  const copy = await findCopy(trip, worksheets.items, (one) => one === mark);
  if (copy) {
    await setBackFrom(trip, worksheetId, copy);
    return null;
  }
  // Without its mark the copy is that of an update that is done.
  const nameOf = (wanted: string | null) => worksheets.items.find(({ id }) => id === wanted)?.name;
  const [name, kept] = [nameOf(worksheetId), nameOf(copyId)];
  if (name === undefined || kept === undefined || copyId === null) return null;
  return { id: worksheetId, name, copy: { id: copyId, name: kept } };
}

/** Sets a sheet back whose update was broken off, perhaps long ago. */
export async function setBack(worksheetId: string): Promise<void> {
  try {
    await inTurn(() =>
      inWorkbook(async (trip) => {
        const { worksheets } = trip.context.workbook;
        worksheets.load('items/id,items/name');
        await trip.send();
        const copy = await findCopy(trip, worksheets.items, isOf(worksheetId));
        if (copy) await setBackFrom(trip, worksheetId, copy);
      }),
    );
  } catch (error) {
    throw toProblem(error);
  }
}

async function setBackFrom(trip: Trip, worksheetId: string, { worksheet: copy, phase, mark }: Copy) {
  if (phase === 'updating') {
    // From here on no request of the update changes anything.
    endPhase(copy, 'updating');
    setPhase(copy, 'restoring', mark);
    await trip.send();
  }
  await putBack(
    whileIn('restoring', copy, trip),
    trip.context.workbook.worksheets.getItem(worksheetId),
    copy,
  );
}
