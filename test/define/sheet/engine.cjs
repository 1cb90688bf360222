/**
 * Calculates worksheets outside Jest, whose module loader cannot take Univer's packages. Reads a list of sheets, each
 * rows of cells `{ v, t }` or `{ f }`, from standard input; writes the same with values to standard output.
 */
const { createUniver, LocaleType } = require('@univerjs/presets');
const { UniverSheetsNodeCorePreset } = require('@univerjs/presets/preset-sheets-node-core');

const BOOLEAN = 3;

async function calculate(sheets) {
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  const ids = sheets.map((_, i) => `sheet${i}`);
  const workbook = univerAPI.createWorkbook({
    id: 'book',
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((rows, i) => [ids[i], worksheet(ids[i], rows)])),
  });
  const formulas = univerAPI.getFormula();
  formulas.executeCalculation();
  await formulas.onCalculationResultApplied(300_000);
  return sheets.map((rows, i) => {
    const cells = workbook.getSheetBySheetId(ids[i]).getSheet().getCellMatrix();
    return rows.map((row, r) => row.map((_, c) => valueOf(cells.getValue(r, c))));
  });
}

const worksheet = (id, rows) => ({
  id,
  name: id,
  rowCount: rows.length + 1,
  columnCount: Math.max(...rows.map((row) => row.length)) + 1,
  cellData: Object.fromEntries(rows.map((row, r) => [r, filledCells(row)])),
});

const filledCells = (row) => Object.fromEntries(row.flatMap((cell, c) => (cell ? [[c, cell]] : [])));

function valueOf(cell) {
  if (!cell || cell.v === null || cell.v === undefined) return '';
  return cell.t === BOOLEAN ? Boolean(cell.v) : cell.v;
}

let json = '';
process.stdin.on('data', (chunk) => (json += chunk));
process.stdin.on('end', async () => {
  const values = JSON.stringify(await calculate(JSON.parse(json)));
  process.stdout.write(values, () => process.exit(0));
});
