import { say, type Lang } from '../../core/text';
import type { Argument } from '../../define/function/argument';
import type { Result, WorksheetFunction } from '../../define/function/function';
import { shownCell } from '../../define/function/shown';
import { areaName, cellName, type Area } from '../../define/sheet/area';
import { asExcelHandsOver, type Case, type CaseArgument, type CaseCell } from './cases';
import { dateFormula, shownDate, takesDates } from './cell-text';
import { html, type Html } from './html';
import { sheetPicture, type Block } from './sheet-picture';
import { words } from './words';

/** A wider result stands below the figures instead of beside them. */
const WIDEST_BESIDE = 2;

/** The worked example: the arguments laid out on a sheet, the formula, and the result that it gives. */
export function workedExample(fn: WorksheetFunction, example: Case, lang: Lang): Html {
  const figures: Block[] = [];
  let column = 0;
  const place = (argument: Argument, cells: readonly (readonly CaseCell[])[]): string => {
    const area: Area = { row: 1, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    column += area.columns;
    figures.push({
      heading: lang === 'en' ? argument.id : argument.name[lang],
      area,
      cells: cells.map((row) => row.map((cell) => shownArgument(argument, cell))),
    });
    return areaName(area);
  };
  const formula = formulaOf(fn, example.args, place);
  const result = resultBlock(fn.id, fn.call(...example.args.map(asExcelHandsOver)), figures, lang);
  const cell = cellName(result.area.row, result.area.column);
  const lead = say(words.exampleLead, lang, { name: example.name[lang], cell });
  return html`<p>${lead} <code>${formula}</code></p>
    ${sheetPicture([...figures, result], lang)}`;
}

/** The formula that a person would type: figures are in cells, options in the formula itself. */
export function formulaOf(
  { id, args: declared }: WorksheetFunction,
  args: readonly CaseArgument[],
  place: (argument: Argument, cells: readonly (readonly CaseCell[])[]) => string,
): string {
  const typed = declared.map((argument, i) => {
    const value = args[i] ?? null;
    if (isBlock(value)) return place(argument, value);
    return argument.optional || value === null ? literal(argument, value) : place(argument, [[value]]);
  });
  while (typed.at(-1) === '') typed.pop();
  return `=${id}(${typed.join(',')})`;
}

const isBlock = (value: CaseArgument): value is readonly (readonly CaseCell[])[] => Array.isArray(value);

function literal({ id }: Argument, value: CaseCell): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'number' && takesDates(id) ? dateFormula(value) : shownCell(value, 'en');
}

function shownArgument({ id }: Argument, cell: CaseCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'number' && takesDates(id) ? shownDate(cell) : shownCell(cell, 'en');
}

/** Beside the figures, where it spills next to them; a wide one below them. */
function resultBlock(id: string, result: Result, figures: readonly Block[], lang: Lang): Block {
  const cells = Array.isArray(result) ? result : [[result]];
  const columns = cells[0]?.length ?? 1;
  const right = Math.max(0, ...figures.map(({ area }) => area.column + area.columns));
  const below = Math.max(0, ...figures.map(({ area }) => area.row + area.rows)) + 2;
  const [row, column] = columns > WIDEST_BESIDE ? [below, 0] : [1, right];
  return {
    heading: id,
    area: { row, column, rows: cells.length, columns },
    cells: cells.map((line) => line.map((cell) => shownCell(cell, lang))),
    isResult: true,
  };
}
