import { boxAddress, intersect } from './address';
import type { Box, SheetId, TableInfo } from './engine';

/** Where a formula stands: `[@column]` means the table around that cell. */
export interface FormulaPlace {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** Applies a change to the parts of a formula that are not inside a quoted text or a quoted sheet name. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function tableAt(tables: readonly TableInfo[], place: FormulaPlace): TableInfo | undefined {
  const cell: Box = { row: place.row, column: place.column, rows: 1, columns: 1 };
  return tables.find((table) => table.sheet === place.sheet && intersect(table.box, cell) !== null);
}

function tableNamed(tables: readonly TableInfo[], name: string): TableInfo | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

const THIS_ROW = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[([^\]]+)\]|([^\][]*))\]/gu;
const COLUMN_SPAN = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[([^\]#]+)\]:\[([^\]]+)\]\]/gu;
const ENGINE_THIS_ROW = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],\s*\[([^\]]+)\]\]/giu;

/**
 * Structured references that the engine does not read, in the form that it does:
 * `T[@sales]` and `[@sales]` become `T[[#This Row],[sales]]`, and `T[[a]:[b]]` the address of those columns.
 */
export function toEngineFormula(formula: string, tables: readonly TableInfo[], place: FormulaPlace): string {
  if (!formula.includes('[')) return formula;
  const bodyOf = ({ box }: TableInfo): Box => ({ ...box, row: box.row + 1, rows: box.rows - 1 });
  return outsideQuotes(formula, (part) =>
    part
      .replace(THIS_ROW, (whole, named?: string, bracketed?: string, plain?: string) => {
        const name = named ?? tableAt(tables, place)?.name;
        const column = bracketed ?? plain;
        if (!name) return whole;
        return column ? `${name}[[#This Row],[${column}]]` : `${name}[#This Row]`;
      })
      .replace(COLUMN_SPAN, (whole, name: string, first: string, last: string) => {
        const table = tableNamed(tables, name);
        const from = table?.columns.indexOf(first) ?? -1;
        const to = table?.columns.indexOf(last) ?? -1;
        if (!table || from < 0 || to < from || table.sheet !== place.sheet) return whole;
        const body = bodyOf(table);
        return boxAddress({ ...body, column: body.column + from, columns: to - from + 1 });
      }),
  );
}

/** The engine's formula as Excel shows it: `[@sales]` inside its table, `T[@sales]` outside. */
export function toExcelFormula(formula: string, tables: readonly TableInfo[], place: FormulaPlace): string {
  if (!/#This Row/i.test(formula)) return formula;
  const around = tableAt(tables, place)?.name.toLowerCase();
  return outsideQuotes(formula, (part) =>
    part.replace(ENGINE_THIS_ROW, (_whole, name: string, column: string) => {
      const plain = /^[\p{L}\p{N}_.]+$/u.test(column) ? column : `[${column}]`;
      return `${name.toLowerCase() === around ? '' : name}[@${plain}]`;
    }),
  );
}
