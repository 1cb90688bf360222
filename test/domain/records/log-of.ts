import { serialOf } from '../../../src/core/calendar';
import { say, type Lang } from '../../../src/core/text';
import type { SheetDefinition } from '../../../src/define/sheet/definition';
import type { RawCell } from '../../../src/define/sheet/input';
import type { Content, Sheet } from '../../../src/define/sheet/sheet';
import { inputFor, type Columns, type Options } from '../../define/sheet/sample';
import { tableIn } from '../../define/sheet/table-in';

/** A day of 2026. */
export const day = (month: number, date: number): number => serialOf(2026, month, date)!;

const spoken = (cell: Content, lang: Lang = 'en'): RawCell =>
  typeof cell === 'object' ? say(cell, lang) : cell;

export const drawnFrom = (definition: SheetDefinition, columns: Columns, options: Options = {}): Sheet =>
  definition.draw(inputFor(definition, columns, { asOf: day(3, 31), ...options })).sheet!;

/** The columns of a log as far as it is filled in, in English; the last of 31 March 2026 unless said. */
export function logOf(definition: SheetDefinition, columns: Columns, options: Options = {}) {
  const table = tableIn(drawnFrom(definition, columns, options), Object.keys(definition.sources)[0]!);
  const rows = Object.values(columns)[0]!.length;
  return (column: string): RawCell[] => table[column]!.slice(0, rows).map((cell) => spoken(cell));
}

/** The sample data of a log, in English. */
export const sampleOf = (definition: SheetDefinition): Columns =>
  Object.fromEntries(
    Object.entries(Object.values(definition.sample)[0]!).map(([id, cells]) => [
      id,
      (cells as readonly Content[]).map((cell) => spoken(cell)),
    ]),
  );
