import type { Area } from '../define/sheet/area';

/** What is loaded of a range to know where it is. */
export const CELLS = 'rowIndex,columnIndex,rowCount,columnCount';

type Cells = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** Where a range is, once that has been loaded. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Cells): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
