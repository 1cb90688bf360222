import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import type { Box, SheetId, TableInfo } from '../engine';
import type { UniverParts, UniverRange } from './univer';

function toRange(box: Box): UniverRange {
  return {
    startRow: box.row,
    endRow: box.row + box.rows - 1,
    startColumn: box.column,
    endColumn: box.column + box.columns - 1,
  };
}

/** Excel's 60 built-in table styles, on the few looks the engine draws. */
function theme(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  return `table-default-${(number - 1) % 6}`;
}

/** Tables of the workbook. Written as mutations: the facade's commands answer later and rename what they dislike. */
export class Tables {
  private count = 0;

  constructor(private readonly parts: UniverParts) {}

  list(): TableInfo[] {
    return this.manager.getTableList(this.parts.unitId).map(({ id, name, subUnitId, range, columns }) => ({
      id,
      name,
      sheet: subUnitId,
      box: {
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      },
      columns: columns.map(({ displayName }) => displayName),
    }));
  }

  add(sheet: SheetId, box: Box, name: string): string {
    const id = `${++this.count}`;
    const range = toRange(box);
    const header = this.manager.getColumnHeader(this.parts.unitId, sheet, range, 'Column');
    this.parts.commands.syncExecuteCommand(AddSheetTableMutation.id, {
      unitId: this.parts.unitId,
      subUnitId: sheet,
      tableId: id,
      name,
      range,
      header,
      options: { tableStyleId: theme('TableStyleMedium2') },
    });
    return id;
  }

  rename(id: string, name: string): void {
    this.configure(id, { name });
  }

  resize(id: string, box: Box): void {
    this.configure(id, { updateRange: { newRange: toRange(box) } });
  }

  style(id: string, style: string): void {
    this.configure(id, { theme: theme(style) });
  }

  remove(id: string): void {
    const subUnitId = this.sheetOf(id);
    if (!subUnitId) return;
    const params = { unitId: this.parts.unitId, subUnitId, tableId: id };
    this.parts.commands.syncExecuteCommand(DeleteSheetTableMutation.id, params);
  }

  private configure(id: string, config: object): void {
    const params = { unitId: this.parts.unitId, subUnitId: this.sheetOf(id), tableId: id, config };
    this.parts.commands.syncExecuteCommand(SetSheetTableMutation.id, params);
  }

  private sheetOf(id: string): SheetId | undefined {
    return this.list().find((table) => table.id === id)?.sheet;
  }

  private get manager(): TableManager {
    return this.parts.injector.get(TableManager);
  }
}
