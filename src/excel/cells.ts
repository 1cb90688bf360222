import { toProblem } from './problem';
import { inWorkbook } from './trip';

/** Shows a worksheet and selects cells of it: `B7`, or `A1` for the sheet as such. */
export async function goTo(worksheetId: string, address: string): Promise<void> {
  try {
    await inWorkbook(async ({ context, send }) => {
      const worksheet = context.workbook.worksheets.getItem(worksheetId);
      worksheet.activate();
      worksheet.getRange(address).select();
      await send();
    });
  } catch (error) {
    throw toProblem(error);
  }
}

/** Deletes a worksheet that was built, and everything on it. Excel cannot undo this. */
export async function deleteSheet(worksheetId: string): Promise<void> {
  try {
    await inWorkbook(async ({ context, send }) => {
      context.workbook.worksheets.getItem(worksheetId).delete();
      await send();
    });
  } catch (error) {
    throw toProblem(error);
  }
}
