import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import { intersect } from '../address';
import type { Box, SheetId, TableInfo } from '../engine';
import { TableThemes } from './table-themes';
import type { UniverParts, UniverRange } from './univer';

function toRange(box: Box): UniverRange {
  return {
    startRow: box.row,
    endRow: box.row + box.rows - 1,
    startColumn: box.column,
    endColumn: box.column + box.columns - 1,
  };
}

const DEFAULT_STYLE = 'TableStyleMedium2';

/** Tables of the workbook. Written as mutations: the facade's commands answer later and rename what they dislike. */
export class Tables {
  private readonly themes: TableThemes;
  private count = 0;

  constructor(private readonly parts: UniverParts) {
    this.themes = new TableThemes(parts);
  }

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
    this.insert(id, sheet, box, name, this.themes.nameOf(DEFAULT_STYLE, true));
    return id;
  }

  /** Columns are called as their header cells say: after a change of those the table is made anew. */
  headersChanged(sheet: SheetId, written: Box): void {
    for (const { id, name, sheet: own, box, columns } of this.list()) {
      if (own !== sheet || !intersect({ ...box, rows: 1 }, written)) continue;
      const header = this.header(sheet, box);
      if (header.every((text, index) => text === columns[index])) continue;
      const style = this.manager.getTableById(this.parts.unitId, id)?.getTableStyleId() ?? '';
      this.remove(id);
      this.insert(id, sheet, box, name, style);
    }
  }

  rename(id: string, name: string): void {
    this.configure(id, { name });
  }

  resize(id: string, box: Box): void {
    this.configure(id, { updateRange: { newRange: toRange(box) } });
  }

  style(id: string, style: string, banded: boolean): void {
    this.configure(id, { theme: this.themes.nameOf(style, banded) });
  }

  remove(id: string): void {
    const subUnitId = this.sheetOf(id);
    if (!subUnitId) return;
    const params = { unitId: this.parts.unitId, subUnitId, tableId: id };
    this.parts.commands.syncExecuteCommand(DeleteSheetTableMutation.id, params);
  }

  private insert(tableId: string, sheet: SheetId, box: Box, name: string, tableStyleId: string): void {
    this.parts.commands.syncExecuteCommand(AddSheetTableMutation.id, {
      unitId: this.parts.unitId,
      subUnitId: sheet,
      tableId,
      name,
      range: toRange(box),
      header: this.header(sheet, box),
      options: { tableStyleId },
    });
  }

  private header(sheet: SheetId, box: Box): string[] {
    return this.manager.getColumnHeader(this.parts.unitId, sheet, toRange(box), 'Column');
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
