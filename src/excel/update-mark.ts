import { WorkbookProblem } from './problem';
import type { Trip } from './trip';

/**
 * How far an update has come is said by the copy of the former state: while the new state is written it bears one
 * property, while the old one is put back another, and none once the update is done. Each request that changes the
 * sheet asks for the property first. Excel stops where it is not there; so a request that was thought lost and is done
 * late, or twice, changes nothing once its time is over.
 */
const KEYS = { updating: 'KehuUpdating', restoring: 'KehuRestoring' } as const;

export type Phase = keyof typeof KEYS;

/** The copy of an update that is not done. */
export interface Copy {
  readonly worksheet: Excel.Worksheet;
  readonly phase: Phase;
  readonly mark: string;
}

/** A mark that no other update has, and that tells which worksheet is updated. */
export const newMark = (worksheetId: string): string =>
  `${worksheetId} ${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;

/** Tells the marks of updates of a worksheet. */
export const isOf =
  (worksheetId: string) =>
  (mark: string): boolean =>
    mark.startsWith(`${worksheetId} `);

export function setPhase(copy: Excel.Worksheet, phase: Phase, mark: string): void {
  copy.customProperties.add(KEYS[phase], mark);
}

/** To be asked first in a request that changes the sheet. */
export function requirePhase(copy: Excel.Worksheet, phase: Phase): void {
  copy.customProperties.getItem(KEYS[phase]).load('value');
}

export function endPhase(copy: Excel.Worksheet, phase: Phase): void {
  copy.customProperties.getItem(KEYS[phase]).delete();
}

/** A trip each of whose requests asks for the phase first. */
export function whileIn(phase: Phase, copy: Excel.Worksheet, trip: Trip): Trip {
  requirePhase(copy, phase);
  return {
    context: trip.context,
    async send() {
      await trip.send();
      requirePhase(copy, phase);
    },
  };
}

/** The copy that bears a mark, or the mark of any update of a worksheet. `sheets` has been loaded with names and ids. */
export async function findCopy(
  { send }: Trip,
  sheets: readonly Excel.Worksheet[],
  isWanted: (mark: string) => boolean,
): Promise<Copy | null> {
  const asked = sheets.map((worksheet) => ({
    worksheet,
    properties: worksheet.customProperties.load('items/key,items/value'),
  }));
  await send();
  const found = asked.flatMap(({ worksheet, properties }): Copy[] =>
    properties.items.flatMap(({ key, value }) => {
      const phase = (['updating', 'restoring'] as const).find((one) => KEYS[one] === key);
      return phase && isWanted(value) ? [{ worksheet, phase, mark: value }] : [];
    }),
  );
  return found[0] ?? null;
}

/** Refuses a sheet whose update was broken off: what stands on it is neither the old nor the new state. */
export async function refuseBrokenOff(trip: Trip, worksheetId: string): Promise<void> {
  const worksheets = trip.context.workbook.worksheets.load('items/id,items/name');
  await trip.send();
  const copy = await findCopy(trip, worksheets.items, isOf(worksheetId));
  if (copy) throw new WorkbookProblem('brokenOff', { sheet: copy.worksheet.name });
}
