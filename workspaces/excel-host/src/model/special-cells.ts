import type { Box, CellValue } from '../engine';
import { HostError, invalidArgument } from '../host-error';
import type { CellArea } from './area';
import type { ModelContext } from './context';
import { visibleLines } from './range-view';
import { valueType } from './values';

/** Excel.SpecialCellValueType, as the kinds of values it takes in. */
const VALUE_TYPES: Record<string, string> = {
  Errors: 'Error',
  Logical: 'Boolean',
  Numbers: 'Double',
  Text: 'String',
};

/** Neighbouring cells for which the test holds, as boxes: runs across, and equal runs below each other as one. */
function boxesWhere({ box }: CellArea, test: (down: number, across: number) => boolean): Box[] {
  const open = new Map<string, Box>();
  const done: Box[] = [];
  for (let down = 0; down < box.rows; down++) {
    const still = new Map<string, Box>();
    for (let across = 0; across < box.columns; across++) {
      const start = across;
      while (across < box.columns && test(down, across)) across++;
      if (across === start) continue;
      const key = `${start}:${across}`;
      const above = open.get(key);
      open.delete(key);
      still.set(
        key,
        above
          ? { ...above, rows: above.rows + 1 }
          : { row: box.row + down, column: box.column + start, rows: 1, columns: across - start },
      );
    }
    done.push(...open.values());
    open.clear();
    still.forEach((run, key) => open.set(key, run));
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The cells of a kind, as few boxes as neighbours allow. */
export function specialCells(
  context: ModelContext,
  area: CellArea,
  cellType: string,
  valueKinds = 'All',
): Box[] {
  const { engine } = context;
  const { sheet, box } = area;
  if (cellType === 'Visible') {
    const { rows, columns } = visibleLines(context, area);
    const shownRows = new Set(rows);
    const shownColumns = new Set(columns);
    return boxesWhere(area, (down, across) => shownRows.has(down) && shownColumns.has(across));
  }
  if (!['Blanks', 'Constants', 'Formulas'].includes(cellType)) {
    throw new HostError('NotImplemented', `The sandbox finds no cells of the kind ${cellType}.`);
  }
  const wanted = Object.entries(VALUE_TYPES).filter(([name]) => valueKinds.includes(name));
  if (valueKinds !== 'All' && wanted.length === 0) throw invalidArgument();
  const kinds = new Set(valueKinds === 'All' ? Object.values(VALUE_TYPES) : wanted.map(([, kind]) => kind));
  const values = engine.values(sheet, box);
  const formulas = engine.formulas(sheet, box);
  const isFormula = (content: CellValue | undefined) =>
    typeof content === 'string' && content.startsWith('=');
  return boxesWhere(area, (down, across) => {
    const value = values[down]?.[across] ?? '';
    const computed = isFormula(formulas[down]?.[across]);
    if (cellType === 'Blanks') return value === '' && !computed;
    return (cellType === 'Formulas') === computed && kinds.has(valueType(value, computed));
  });
}
