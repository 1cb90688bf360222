import type { CellValue } from 'excel-host';
import { openWorkbook, type NodeWorkbook } from 'excel-host/node';

/** A headless workbook whose Office.js is the one that the adapter finds. */
export interface TestWorkbook extends NodeWorkbook {
  /** The id of a sheet as Excel's API says it. */
  idOf(sheet: string): Promise<string>;
  /** Deletes all sheets but the first. */
  deleteOthers(): Promise<void>;
  /** Everything on every sheet, to compare a workbook with itself. */
  everything(): unknown;
}

export async function openTestWorkbook(
  locale?: string,
  more: Pick<NonNullable<Parameters<typeof openWorkbook>[0]>, 'r1c1'> = {},
): Promise<TestWorkbook> {
  const workbook = await openWorkbook({ ...(locale === undefined ? {} : { locale }), ...more });
  const uninstall = workbook.installGlobals();
  return {
    ...workbook,
    get faults() {
      return workbook.faults;
    },
    idOf: (sheet) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet).load('id');
        await context.sync();
        return worksheet.id;
      }),
    deleteOthers: () =>
      Excel.run(async (context) => {
        const others = workbook.sheets().slice(1);
        others.forEach((name) => context.workbook.worksheets.getItem(name).delete());
        await context.sync();
      }),
    everything: () => ({
      sheets: workbook.engine.sheets(),
      active: workbook.engine.activeSheet(),
      selection: workbook.engine.selection(),
      cells: workbook.engine.sheets().map(({ id }) => {
        const used = workbook.engine.usedBox(id, false);
        return used && [used, workbook.engine.formulas(id, used)];
      }),
      tables: workbook.engine.tables(),
      names: workbook.engine.names(),
      charts: workbook.charts(),
    }),
    close() {
      uninstall();
      workbook.close();
    },
  };
}

/** Fills cells of a sheet from a corner. */
export function fill(
  workbook: NodeWorkbook,
  rows: readonly (readonly (CellValue | null)[])[],
  row = 0,
  column = 0,
): void {
  workbook.engine.write(workbook.engine.activeSheet(), row, column, rows);
}
