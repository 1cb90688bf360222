import { WorkbookProblem } from './problem';
import { inWorkbook, type Trip } from './trip';

/** What is known of a sheet in the making, so that it can be taken away again. */
export interface Traces {
  /** Names by id of the worksheets that were there before. */
  before: ReadonlyMap<string, string>;
  /** The worksheet that was in front. */
  active: string | null;
  /** The name under which a worksheet was asked for; null while none was. */
  name: string | null;
  /** The id of the worksheet that was made, once Excel has said it. */
  id: string | null;
}

/** A failed attempt is often a busy moment. */
const PAUSES = [0, 300, 1200];

/**
 * Takes the unfinished worksheet away, with everything on it, and puts the earlier one in front. Throws the problem
 * `leftOver` when Excel does not let it.
 */
export async function removeTraces(traces: Traces, answerWithin?: number): Promise<void> {
  const { name } = traces;
  if (name === null) return;
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const removed = await inWorkbook((trip) => remove(trip, traces, name), { answerWithin }).then(
      () => true,
      () => false,
    );
    if (removed) return;
  }
  throw new WorkbookProblem('leftOver', { sheet: name });
}

async function remove({ context, send }: Trip, traces: Traces, name: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await send();
  const made = worksheets.items.find((sheet) =>
    traces.id === null ? sheet.name === name && !traces.before.has(sheet.id) : sheet.id === traces.id,
  );
  if (!made) return;
  if (traces.id === null) {
    // The answer to our adding was lost. A sheet of that name with something on it would be another person's.
    const used = made.getUsedRangeOrNullObject(true);
    used.load('address');
    await send();
    if (!used.isNullObject) return;
  }
  const earlier = traces.active === null ? null : worksheets.getItemOrNullObject(traces.active);
  earlier?.load('id');
  await send();
  if (earlier && !earlier.isNullObject) earlier.activate();
  made.delete();
  await send();
}
