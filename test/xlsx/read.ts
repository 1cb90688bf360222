import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { init } from 'excelize-wasm';
import type { ReadSheet, ReadWorkbook } from './reopened';

/** The list has another name than its types say. */
const validationsOf = (got: object): readonly { readonly Sqref: string }[] =>
  (got as { dataValidations?: readonly { readonly Sqref: string }[] }).dataValidations ?? [];

/** Reads workbooks with excelize, which shares no line with our writer; run apart, as Jest cannot load it. */
async function read(paths: readonly string[]): Promise<ReadWorkbook[]> {
  const excelize = await init(resolve('node_modules/excelize-wasm/excelize.wasm.gz'));
  return paths.map((path) => {
    const file = excelize.OpenReader(readFileSync(path));
    if (file.error !== null) throw new Error(`${path}: ${file.error}`);
    const sheet = (name: string): ReadSheet => {
      const values = file.GetRows(name, { RawCellValue: true }).result;
      const formulas = values.map((row, r) =>
        row.map((_, c) => {
          const { cell } = excelize.CoordinatesToCellName(c + 1, r + 1);
          return file.GetCellFormula(name, cell).formula;
        }),
      );
      const tables = (file.GetTables(name).tables ?? []).map((table) => ({
        name: table.Name ?? '',
        range: table.Range,
      }));
      const panes = file.GetPanes(name).panes;
      return {
        name,
        values,
        formulas,
        tables,
        frozen: [panes.YSplit ?? 0, panes.XSplit ?? 0],
        validations: validationsOf(file.GetDataValidations(name)).map(({ Sqref }) => Sqref),
      };
    };
    const names = (file.GetDefinedName().definedNames ?? []).map(({ Name, RefersTo }) => ({
      name: Name ?? '',
      refersTo: RefersTo ?? '',
    }));
    return { sheets: file.GetSheetList().list.map(sheet), names };
  });
}

void read(process.argv.slice(2)).then((workbooks) => {
  process.stdout.write(JSON.stringify(workbooks), () => process.exit());
});
