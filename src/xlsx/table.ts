import { areaName } from '../define/sheet/area';
import type { LaidCell, LaidSheet, LaidTable } from '../define/sheet/laid';
import { TABLE_STYLE } from '../define/sheet/look';
import { storedFormula, type Functions } from './formula';
import { MAIN, SPREADSHEET_TYPE } from './namespaces';
import type { Part } from './package';
import { counted, element, textElement } from './xml';

/** The header cells of a table as Excel wants them: texts, none blank, none twice. */
export function tableHeaders(laid: LaidSheet, { area }: LaidTable): string[] {
  const seen = new Set<string>();
  return laid.cells[area.row]!.slice(area.column, area.column + area.columns).map((cell, i) => {
    const wish = String(cell?.value ?? '') || `Column${i + 1}`;
    let name = wish;
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${wish}${n}`;
    seen.add(name.toLowerCase());
    return name;
  });
}

/** The cells with the headers of the tables as the tables have them. */
export function withHeaders(laid: LaidSheet): LaidSheet['cells'] {
  const cells = laid.cells.map((row) => [...row]);
  for (const table of laid.tables) {
    tableHeaders(laid, table).forEach((value, i) => {
      const column = table.area.column + i;
      const cell: LaidCell = cells[table.area.row]![column] ?? { value };
      cells[table.area.row]![column] = { ...cell, value };
    });
  }
  return cells;
}

export function tablePart(laid: LaidSheet, table: LaidTable, id: number, functions: Functions): Part {
  const { area, name } = table;
  const ref = areaName(area);
  const first = laid.cells[area.row + 1];
  /** What Excel fills in where a row is added; the first row's formula stands for the column. */
  const columnFormula = (column: number): string => {
    const isFilled = laid.fills.some((fill) => fill.area.column === column && fill.area.row === area.row + 1);
    const formula = first?.[column]?.formula;
    return isFilled && formula !== undefined
      ? textElement('calculatedColumnFormula', storedFormula(formula, functions).text)
      : '';
  };
  return {
    path: `xl/tables/table${id}.xml`,
    contentType: `${SPREADSHEET_TYPE}.table+xml`,
    xml: element(
      'table',
      { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: false },
      element('autoFilter', { ref }),
      counted(
        'tableColumns',
        tableHeaders(laid, table).map((header, i) =>
          element('tableColumn', { id: i + 1, name: header }, columnFormula(area.column + i)),
        ),
      ),
      element('tableStyleInfo', {
        name: TABLE_STYLE,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: false,
        showColumnStripes: false,
      }),
    ),
  };
}
