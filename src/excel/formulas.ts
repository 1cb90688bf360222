import { areaName } from '../define/sheet/area';
import { toProblem, WorkbookProblem } from './problem';
import { inWorkbook, type Patience, type Trip } from './trip';

/** A cell with its worksheet, as a person reads it and as Excel finds it. */
export interface CellPlace {
  readonly worksheetId: string;
  readonly worksheet: string;
  /** Without the sheet: `B7`. */
  readonly address: string;
}

/** What the pane's list of functions does in the workbook. */
export interface FormulaCells {
  /** The address of the selected cells with their sheet: `Sheet1!A2:A8`. */
  selectedAddress(patience?: Patience): Promise<string>;
  /** The cells of an address as a worksheet function would get them. */
  readArgument(address: string, patience?: Patience): Promise<unknown[][]>;
  /** The cell where a formula would be written. */
  activeCell(patience?: Patience): Promise<CellPlace>;
  /**
   * Writes a formula into the active cell. Refuses, writing nothing, where it or the cells that the result would spill
   * into hold anything.
   */
  insertFormula(
    formulaAt: (worksheet: string) => string,
    result: { readonly rows: number; readonly columns: number },
  ): Promise<CellPlace>;
}

async function told<T>(work: (trip: Trip) => Promise<T>, patience: Patience = {}): Promise<T> {
  try {
    return await inWorkbook(work, patience);
  } catch (error) {
    throw toProblem(error);
  }
}

const selectedAddress: FormulaCells['selectedAddress'] = (patience) =>
  told(async ({ context, send }) => {
    const selected = context.workbook.getSelectedRange().load('address');
    await send();
    return selected.address;
  }, patience);

/** An address with a sheet is found on that sheet; a name of the workbook wherever it points. */
async function rangeOf({ context, send }: Trip, address: string): Promise<Excel.Range> {
  const { workbook } = context;
  const bang = address.lastIndexOf('!');
  if (bang < 0) {
    const [table = '', column] = address.split(/\[|\]/);
    const named = workbook.names.getItemOrNullObject(address);
    const tabled = workbook.tables.getItemOrNullObject(table);
    named.load('type');
    tabled.load('name');
    await send();
    if (!named.isNullObject) return named.getRange();
    if (!tabled.isNullObject) {
      return column ? tabled.columns.getItem(column).getDataBodyRange() : tabled.getDataBodyRange();
    }
    return workbook.worksheets.getActiveWorksheet().getRange(address);
  }
  const sheet = address.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  return workbook.worksheets.getItem(sheet).getRange(address.slice(bang + 1));
}

const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

const readArgument: FormulaCells['readArgument'] = (address, patience) =>
  told(async (trip) => {
    const range = (await rangeOf(trip, address)).load(AREA);
    const used = range.worksheet.getUsedRangeOrNullObject(true).load(AREA);
    await trip.send();
    if (used.isNullObject) return [['']];
    // A whole column ends where the sheet does: the rest would be a million blanks. Its first row stays its first.
    const rows = Math.min(range.rowCount, used.rowIndex + used.rowCount - range.rowIndex);
    const columns = Math.min(range.columnCount, used.columnIndex + used.columnCount - range.columnIndex);
    if (rows < 1 || columns < 1) return [['']];
    const filled = range.getAbsoluteResizedRange(rows, columns).load('values,valueTypes');
    await trip.send();
    const { values, valueTypes } = filled;
    return values.map((row: unknown[], r: number) =>
      row.map((cell, c) => (valueTypes[r]?.[c] === 'Error' ? errorCell(cell) : cell)),
    );
  }, patience);

/** An error as a function gets it: an object with its code, not the text that the cell shows. */
const errorCell = (cell: unknown) => ({ type: 'Error', basicType: 'Error', basicValue: String(cell) });

async function placeOf({ context, send }: Trip): Promise<{ cell: Excel.Range; place: CellPlace }> {
  const cell = context.workbook.getActiveCell().load('address,rowIndex,columnIndex');
  cell.worksheet.load('id,name');
  await send();
  const { rowIndex: row, columnIndex: column, worksheet } = cell;
  const address = areaName({ row, column, rows: 1, columns: 1 });
  return { cell, place: { worksheetId: worksheet.id, worksheet: worksheet.name, address } };
}

const activeCell: FormulaCells['activeCell'] = (patience) =>
  told(async (trip) => (await placeOf(trip)).place, patience);

const insertFormula: FormulaCells['insertFormula'] = (formulaAt, { rows, columns }) =>
  told(async (trip) => {
    const { cell, place } = await placeOf(trip);
    const filled = cell.getAbsoluteResizedRange(rows, columns).getUsedRangeOrNullObject(true).load('address');
    await trip.send();
    if (!filled.isNullObject) {
      throw new WorkbookProblem('occupied', { cells: filled.address.replace(/^.*!/, '') });
    }
    cell.formulas = [[formulaAt(place.worksheet)]];
    await trip.send();
    return place;
  });

/** The cells of the workbook that is open in Excel. */
export const formulaCells: FormulaCells = { selectedAddress, readArgument, activeCell, insertFormula };
