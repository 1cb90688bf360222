import type { Box, CellValue, Entry, SheetId, StylePatch } from '../engine';
import { HostError, invalidArgument } from '../host-error';
import { moved } from '../relative-references';
import type { CellArea } from './area';
import type { ModelContext } from './context';
import { HostObject } from './host-object';
import { compareCells } from './sort-order';

/** Excel.SortField, as far as it is served: by value. */
interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Every setting of a look, so that a cell which gets another's look keeps none of its own. */
const NO_STYLE: StylePatch = {
  fill: null,
  color: null,
  fontName: null,
  fontSize: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  indent: null,
  numberFormat: null,
  borders: null,
};

function checkedFields(fields: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  for (const { key, sortOn = 'Value' } of fields as SortField[]) {
    if (!Number.isInteger(key) || key < 0 || key >= columns) throw invalidArgument();
    if (sortOn !== 'Value')
      throw new HostError('NotImplemented', `The sandbox sorts by values, not by ${sortOn}.`);
  }
  return fields as SortField[];
}

/**
 * Sorts the rows of a box that are not hidden. Formulas and looks move with their cells, relative references as if the
 * formula had been copied; references from elsewhere stay where they point.
 */
export function sortRows(
  context: ModelContext,
  sheet: SheetId,
  box: Box,
  given: unknown,
  matchCase: boolean,
): void {
  const { engine, locale } = context;
  const fields = checkedFields(given, box.columns);
  const visible = Array.from({ length: box.rows }, (_, down) => down).filter(
    (down) => !engine.rowHidden(sheet, box.row + down),
  );
  const values = engine.values(sheet, box);
  const formulas = engine.formulas(sheet, box);
  const cell = (lines: CellValue[][], down: number, across: number): CellValue => lines[down]?.[across] ?? '';
  const order = [...visible].sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const settings = { ascending, matchCase, locale };
      const compared = compareCells(cell(values, a, key), cell(values, b, key), settings);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  const entries = Array.from({ length: box.rows }, () => new Array<Entry>(box.columns).fill(undefined));
  const patches = Array.from({ length: box.rows }, () => new Array<StylePatch>(box.columns).fill({}));
  order.forEach((from, index) => {
    const to = visible[index] ?? from;
    if (to === from) return;
    for (let across = 0; across < box.columns; across++) {
      const content = cell(formulas, from, across);
      const isFormula = typeof content === 'string' && content.startsWith('=');
      entries[to]![across] = isFormula
        ? { formula: moved(content, to - from, 0) }
        : content === ''
          ? null
          : content;
      const style = engine.style(sheet, box.row + from, box.column + across);
      patches[to]![across] = { ...NO_STYLE, ...style };
    }
  });
  engine.write(sheet, box.row, box.column, entries);
  engine.setStyles(sheet, box.row, box.column, patches);
  context.sorted(sheet, box);
}

/** Excel.RangeSort */
export class RangeSort extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly area: CellArea,
  ) {
    super();
  }

  Apply(
    fields: unknown,
    matchCase?: boolean | null,
    hasHeaders?: boolean | null,
    orientation?: string | null,
  ): void {
    this.area.guard('allowSort');
    if ((orientation ?? 'Rows') !== 'Rows')
      throw new HostError('NotImplemented', 'The sandbox sorts rows only.');
    const { box, sheet } = this.area;
    const skip = hasHeaders ? 1 : 0;
    if (box.rows <= skip) return;
    const body = { ...box, row: box.row + skip, rows: box.rows - skip };
    sortRows(this.context, sheet, body, fields, matchCase ?? false);
  }
}
