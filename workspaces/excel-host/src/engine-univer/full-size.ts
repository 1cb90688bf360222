import { BooleanNumber, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { UniverParts } from './univer';

type FilterLookup = (sheet: Worksheet) => boolean;

const lookups = new Map<string, FilterLookup>();
const askInterceptors = Worksheet.prototype.getRowFiltered;

/** The question comes for a million rows in a run: whether there is a filter at all is looked up now and then. */
const LOOK_EVERY = 1000;

interface FilterMemory {
  asked: number;
  filtered: boolean;
}

const memories = new WeakMap<Worksheet, FilterMemory>();

Worksheet.prototype.getRowFiltered = function getRowFiltered(row: number): boolean {
  let memory = memories.get(this);
  if (!memory) {
    memory = { asked: 0, filtered: true };
    memories.set(this, memory);
  }
  if (row === 0 || memory.asked++ % LOOK_EVERY === 0) {
    memory.filtered = lookups.get(this.getUnitId())?.(this) ?? true;
  }
  return memory.filtered && askInterceptors.call(this, row);
};

/**
 * Makes sheets of a million rows bearable. For every calculation and every layout the engine asks each row of
 * each sheet whether a filter hides it, and every answer passes a chain of interceptors: 150 ms a sheet.
 * Only a table's filter can hide rows here, so a sheet without one is answered for at once.
 */
export function makeFullSizeBearable(parts: UniverParts): () => void {
  const hasFilter: FilterLookup = (sheet) =>
    parts.injector
      .get(TableManager)
      .getTablesBySubunitId(parts.unitId, sheet.getSheetId())
      .some((table) => (table.getTableFilters().getFilterOutRows()?.size ?? 0) > 0);

  const hiddenRows = (sheet: Worksheet) => {
    const hidden: Record<number, { hd: BooleanNumber }> = {};
    const rows = sheet.getRowManager().getRowData();
    for (const row of Object.keys(rows).map(Number)) {
      if (rows[row]?.hd === BooleanNumber.TRUE) hidden[row] = { hd: BooleanNumber.TRUE };
    }
    const last = hasFilter(sheet) ? sheet.getCellMatrix().getLength() : 0;
    for (let row = 0; row < last; row++) {
      if (sheet.getRowFiltered(row)) hidden[row] = { hd: BooleanNumber.TRUE };
    }
    return hidden;
  };

  lookups.set(parts.unitId, hasFilter);
  parts.injector.get(FormulaDataModel).getHiddenRowsFiltered = () => {
    const sheets = parts.workbook
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), hiddenRows(sheet)] as const);
    return { [parts.unitId]: Object.fromEntries(sheets) };
  };
  return () => lookups.delete(parts.unitId);
}
