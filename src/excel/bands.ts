import { areaName, type Area } from '../define/sheet/area';
import type { Band } from '../define/sheet/place';
import { areaOf, CELLS } from './cell-area';

const KEY = 'KehuBand';

/** The hidden names of a worksheet that are ours, by what they begin with; `names` has been loaded. */
export const ownNames = (names: Excel.NamedItemCollection, beginning: string): readonly string[] =>
  // Some Excels say the worksheet in front of a name of its own.
  names.items
    .map(({ name }) => name.slice(name.indexOf('!') + 1))
    .filter((name) => name.startsWith(beginning));

/**
 * Names the bands of a sheet, so that Excel itself keeps track of them when rows are put in above them or taken out.
 * The names are the worksheet's own and are not shown.
 */
export function keepBands(worksheet: Excel.Worksheet, bands: readonly Band[]): void {
  bands.forEach(({ row, rows, columns }, i) => {
    const area = { row, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    worksheet.names.add(`${KEY}${i + 1}`, worksheet.getRange(areaName(area))).visible = false;
  });
}

/** Lets go of the bands; `names` has been loaded. */
export const forgetBands = (names: Excel.NamedItemCollection): void =>
  ownNames(names, KEY).forEach((name) => names.getItem(name).delete());

/** Asks where the bands are now; answered after the next trip, in their order, null for one whose cells are gone. */
export function askBands(names: Excel.NamedItemCollection): () => readonly (Area | null)[] {
  const asked = new Map(
    ownNames(names, KEY).map((name) => [name, names.getItem(name).getRangeOrNullObject().load(CELLS)]),
  );
  return () =>
    Array.from(asked, (_, i) => {
      const range = asked.get(`${KEY}${i + 1}`);
      return range && !range.isNullObject ? areaOf(range) : null;
    });
}
