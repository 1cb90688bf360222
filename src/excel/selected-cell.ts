import { areaName } from '../define/sheet/area';
import { toProblem } from './problem';
import { askRecipe } from './recipe';
import { Cancelled, inWorkbook, type Patience } from './trip';

/** The cell that is selected, as a person sees it, and how its sheet was made. */
export interface SelectedCell {
  readonly worksheetId: string;
  readonly worksheet: string;
  readonly row: number;
  readonly column: number;
  /** Without the sheet: `B7`. */
  readonly address: string;
  /** What it shows. */
  readonly text: string;
  /** With its `=`; null where the cell holds a value. */
  readonly formula: string | null;
  readonly recipe: string | null;
}

/** Reads the cell that is selected. */
export async function selectedCell(patience?: Patience): Promise<SelectedCell> {
  try {
    return await inWorkbook(async ({ context, send }) => {
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,text,formulas');
      const worksheet = cell.worksheet.load('id,name');
      await send();
      const recipe = askRecipe(worksheet);
      await send();
      const { rowIndex: row, columnIndex: column } = cell;
      const formula = String(cell.formulas[0]?.[0] ?? '');
      return {
        worksheetId: worksheet.id,
        worksheet: worksheet.name,
        row,
        column,
        address: areaName({ row, column, rows: 1, columns: 1 }),
        text: String(cell.text[0]?.[0] ?? ''),
        formula: formula.startsWith('=') ? formula : null,
        recipe: recipe(),
      };
    }, patience);
  } catch (error) {
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

/** What single cells of a worksheet show. */
export async function shownTexts(
  worksheetId: string,
  cells: readonly { readonly row: number; readonly column: number }[],
  patience?: Patience,
): Promise<readonly string[]> {
  try {
    return await inWorkbook(async ({ context, send }) => {
      const worksheet = context.workbook.worksheets.getItem(worksheetId);
      const ranges = cells.map(({ row, column }) => worksheet.getCell(row, column).load('text'));
      await send();
      return ranges.map(({ text }) => String(text[0]?.[0] ?? ''));
    }, patience);
  } catch (error) {
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}
