import { RANGE_TYPE } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Box, Selection, SheetId } from '../engine';
import type { UniverParts } from './univer';
import { sheetOf } from './univer';

function rangeType(box: Box): RANGE_TYPE {
  if (box.rows === MAX_ROWS && box.columns === MAX_COLUMNS) return RANGE_TYPE.ALL;
  if (box.rows === MAX_ROWS) return RANGE_TYPE.COLUMN;
  return box.columns === MAX_COLUMNS ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

/** What is selected, read from the service that also sees mouse clicks (the facade's event misses them). */
export class Selections {
  constructor(private readonly parts: UniverParts) {}

  current(): Selection {
    const sheet = this.parts.workbook.getActiveSheet();
    const id = sheet.getSheetId();
    const ranges = this.service.getWorkbookSelections(this.parts.unitId).getSelectionsOfWorksheet(id);
    const lastRow = sheet.getRowCount() - 1;
    const lastColumn = sheet.getColumnCount() - 1;
    const boxes = ranges.map(({ range }): Box => {
      const row = range.startRow || 0;
      const column = range.startColumn || 0;
      const fullHeight = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
      const fullWidth = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
      const allRows = fullHeight || (row === 0 && range.endRow >= lastRow);
      const allColumns = fullWidth || (column === 0 && range.endColumn >= lastColumn);
      return {
        row: allRows ? 0 : row,
        rows: allRows ? MAX_ROWS : range.endRow - row + 1,
        column: allColumns ? 0 : column,
        columns: allColumns ? MAX_COLUMNS : range.endColumn - column + 1,
      };
    });
    const active = ranges.at(-1)?.primary;
    return {
      sheet: id,
      boxes: boxes.length > 0 ? boxes : [{ row: 0, column: 0, rows: 1, columns: 1 }],
      active: {
        row: active?.actualRow ?? boxes[0]?.row ?? 0,
        column: active?.actualColumn ?? boxes[0]?.column ?? 0,
      },
    };
  }

  select(sheet: SheetId, boxes: readonly Box[]): void {
    const worksheet = sheetOf(this.parts, sheet);
    const selections = boxes.map((box, index) => ({
      range: {
        startRow: box.row,
        endRow: Math.min(box.row + box.rows, worksheet.getRowCount()) - 1,
        startColumn: box.column,
        endColumn: Math.min(box.column + box.columns, worksheet.getColumnCount()) - 1,
        rangeType: rangeType(box),
      },
      primary:
        index < boxes.length - 1
          ? null
          : {
              startRow: box.row,
              endRow: box.row,
              startColumn: box.column,
              endColumn: box.column,
              actualRow: box.row,
              actualColumn: box.column,
              isMerged: false,
              isMergedMainCell: false,
            },
      style: null,
    }));
    const params = { unitId: this.parts.unitId, subUnitId: sheet, selections };
    this.parts.commands.syncExecuteCommand(SetSelectionsOperation.id, params);
  }

  /** Calls back after each change; the engine empties the selection for a moment, so it waits a turn. */
  onChange(listener: () => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const notify = () => {
      clearTimeout(timer);
      timer = setTimeout(listener, 0);
    };
    const subscriptions = [
      this.service.selectionMoveEnd$.subscribe(notify),
      this.service.selectionSet$.subscribe(notify),
    ];
    return () => {
      clearTimeout(timer);
      subscriptions.forEach((subscription) => subscription.unsubscribe());
    };
  }

  private get service(): SheetsSelectionsService {
    return this.parts.injector.get(SheetsSelectionsService);
  }
}
