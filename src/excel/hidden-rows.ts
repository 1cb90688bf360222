import type { Area } from '../define/sheet/area';
import type { Trip } from './trip';

/** A range that is partly hidden is asked about again in so many parts. */
const PARTS = 16;
/** Parts asked about in one round trip. */
const PARTS_A_TRIP = 2_000;

interface Part {
  readonly row: number;
  readonly rows: number;
}

/**
 * The rows of an area that a filter or a person has hidden, rising, counted from the first row of the area. Excel says
 * of a range whether all of it is hidden, none, or some: what is mixed is asked about again in smaller parts.
 */
export async function hiddenRows({ send }: Trip, worksheet: Excel.Worksheet, area: Area): Promise<number[]> {
  const hidden: number[] = [];
  let open: Part[] = [{ row: area.row, rows: area.rows }];
  while (open.length > 0) {
    const asked = open.slice(0, PARTS_A_TRIP);
    const later = open.slice(PARTS_A_TRIP);
    const ranges = asked.map(({ row, rows }) =>
      worksheet.getRangeByIndexes(row, area.column, rows, 1).load('rowHidden'),
    );
    await send();
    const mixed: Part[] = [];
    asked.forEach((part, i) => {
      const answer = ranges[i]!.rowHidden as boolean | null;
      if (answer === null && part.rows > 1) mixed.push(...partsOf(part));
      else if (answer) for (let r = 0; r < part.rows; r++) hidden.push(part.row + r - area.row);
    });
    ranges.forEach((range) => range.untrack());
    open = [...mixed, ...later];
  }
  return hidden.sort((a, b) => a - b);
}

function partsOf({ row, rows }: Part): Part[] {
  const size = Math.ceil(rows / PARTS);
  const parts: Part[] = [];
  for (let from = 0; from < rows; from += size) {
    parts.push({ row: row + from, rows: Math.min(size, rows - from) });
  }
  return parts;
}
