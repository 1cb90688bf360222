import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { ICommandService, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';

/** The parts of a running Univer that the files of this folder share. */
export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly facade: FWorkbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
}

/** Marks a mutation as ours, so that its echo in the command stream is not taken for a person's edit. */
export const OUR_TRIGGER = 'sandbox.write';

export function sheetOf(parts: UniverParts, id: string): Worksheet {
  const sheet = parts.workbook.getSheetBySheetId(id);
  if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
  return sheet;
}

/** Univer's ranges name first and last row and column. */
export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export const PIXELS_PER_POINT = 4 / 3;

/** Rounded, so that a width reads as it was written. */
export function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}
