import { areaName, cellName, type Area } from '../define/sheet/area';
import type { LaidCell } from '../define/sheet/laid';
import { storedFormula, type Functions } from './formula';
import { MAIN, SPREADSHEET_TYPE } from './namespaces';
import type { Part } from './package';
import { element, textElement } from './xml';

/** The texts of a workbook: cells name them by their place. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private used = 0;

  of(text: string): number {
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    this.used++;
    return place;
  }

  part(): Part {
    return {
      path: 'xl/sharedStrings.xml',
      contentType: `${SPREADSHEET_TYPE}.sharedStrings+xml`,
      xml: element(
        'sst',
        { xmlns: MAIN, count: this.used, uniqueCount: this.places.size },
        ...[...this.places.keys()].map((text) => element('si', {}, textElement('t', text))),
      ),
    };
  }
}

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** What the cells of a sheet share. */
export interface CellContext {
  readonly texts: SharedTexts;
  readonly functions: Functions;
  readonly spills: readonly Area[];
  readonly styleOf: (cell: LaidCell) => number;
}

/** A row of the worksheet; "" where nothing is written. */
export function rowElement(row: number, cells: readonly (LaidCell | null)[], context: CellContext): string {
  const written = cells.map((cell, column) => (cell ? cellElement(cell, row, column, context) : ''));
  return written.every((xml) => xml === '') ? '' : element('row', { r: row + 1 }, ...written);
}

function cellElement(cell: LaidCell, row: number, column: number, context: CellContext): string {
  const at = { r: cellName(row, column), s: context.styleOf(cell) };
  const { value, formula } = cell;
  if (formula !== undefined) {
    const stored = storedFormula(formula, context.functions);
    const { type, text } = resultOf(value);
    if (!stored.isDynamic) {
      return element('c', { ...at, t: type }, textElement('f', stored.text), textElement('v', text));
    }
    const spill = context.spills.find((area) => area.row === row && area.column === column);
    const ref = areaName(spill ?? { row, column, rows: 1, columns: 1 });
    // The first and only entry of the metadata says: it may spill.
    return element(
      'c',
      { ...at, t: type, cm: 1 },
      textElement('f', stored.text, { t: 'array', ref }),
      textElement('v', text),
    );
  }
  if (value === '') return element('c', at);
  if (typeof value === 'string')
    return element('c', { ...at, t: 's' }, element('v', {}, String(context.texts.of(value))));
  const { type, text } = resultOf(value);
  return element('c', { ...at, t: type }, element('v', {}, text));
}

function resultOf(value: LaidCell['value']): { type: string | undefined; text: string } {
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'number') return { type: undefined, text: String(value) };
  return { type: ERRORS.has(value) ? 'e' : 'str', text: value };
}
