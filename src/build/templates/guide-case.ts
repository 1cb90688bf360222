import { isFault } from '../../core/fault';
import { Saying, type Lang } from '../../core/text';
import type { ListedFunction } from '../../catalog/listed';
import { errorCode, type Cell } from '../../define/function/cell';
import { shownError } from '../../define/function/shown-error';
import { areaName, cellName, type Area } from '../../define/sheet/area';
import type { LaidCell } from '../../define/sheet/laid';
import { asExcelHandsOver, type Case, type CaseArgument, type CaseCell } from '../help/cases';
import { takesDates } from '../help/cell-text';
import { formulaOf } from '../help/example';
import type { Canvas } from './canvas';
import { words } from './words';

/** Columns: number, function, case, verdict; then what was expected, what came, whether they agree, and the figures. */
export const VERDICT = 3;
const FIRST = VERDICT + 1;

interface Drawn {
  /** The first row below. */
  readonly next: number;
  readonly spill: Area;
}

/** Writes a case below the others: the function's own result beside the one that is right. */
export function drawCase(
  canvas: Canvas,
  row: number,
  number: number,
  { fn, room }: ListedFunction,
  one: Case,
  lang: Lang,
): Drawn {
  const top = row + 1;
  const expected = gridOf(one.result);
  const given = fn.call(...one.args.map(asExcelHandsOver));
  const results: readonly (readonly Cell[])[] = Array.isArray(given) ? given : [[given]];
  const columns = expected[0]!.length;
  const at = (place: number): Area => ({
    row: top,
    column: FIRST + place * (columns + 1),
    rows: expected.length,
    columns,
  });
  const [right, came, verdicts] = [at(0), at(1), at(2)] as const;

  let column = verdicts.column + columns + 1;
  let rows = expected.length;
  const formula = formulaOf(fn, one.args, (argument, cells) => {
    const area = { row: top, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    canvas.put(row, column, label(lang === 'en' ? argument.id : argument.name[lang]));
    cells.forEach((line, r) =>
      line.forEach((cell, c) =>
        canvas.put(top + r, area.column + c, inputCell(cell, takesDates(argument.id))),
      ),
    );
    column += area.columns + 1;
    rows = Math.max(rows, cells.length);
    return areaName(area);
  });

  expected.forEach((line, r) =>
    line.forEach((cell, c) => {
      const result = results[r]?.[c] ?? '';
      if (!agrees(result, cell, one.round))
        throw new Error(`src/domain/${room}: “${one.name.en}” gives ${String(result)}, not ${String(cell)}.`);
      const [is, should] = [came, right].map((area) => cellName(area.row + r, area.column + c));
      const first = r === 0 && c === 0;
      canvas.put(right.row + r, right.column + c, {
        ...textCell(expectedIn(result, cell, lang)),
        style: 'body',
      });
      canvas.put(came.row + r, came.column + c, {
        value: valueOf(result, lang),
        style: 'figure',
        ...(first ? { formula } : {}),
      });
      canvas.put(verdicts.row + r, verdicts.column + c, {
        value: words.agrees[lang],
        formula: comparison(is!, should!, result, one.round, lang),
      });
    }),
  );
  canvas.put(row, 0, { value: number, style: 'figure' });
  canvas.put(row, 1, { value: fn.id, style: 'figure' });
  canvas.put(row, 2, textCell(one.name[lang]));
  canvas.put(top, 2, { value: formula, style: 'note', asText: true });
  canvas.put(row, VERDICT, {
    value: words.agrees[lang],
    formula: `=IF(COUNTIF(${areaName(verdicts)},"${words.agrees[lang]}")=${expected.length * columns},"${words.agrees[lang]}","${words.differs[lang]}")`,
  });
  [words.expected, words.result, words.agreement].forEach((word, i) =>
    canvas.put(row, at(i).column, label(word[lang])),
  );
  return { next: top + rows + 1, spill: came };
}

const label = (value: string): LaidCell => ({ value, style: 'label' });

const gridOf = (value: CaseArgument): readonly (readonly CaseCell[])[] =>
  Array.isArray(value) ? (value as readonly (readonly CaseCell[])[]) : [[value as CaseCell]];

const textCell = (value: string | number | boolean): LaidCell =>
  typeof value === 'string' ? { value, asText: true } : { value };

/** What a person would have typed; an error and an empty text come only from a formula. */
function inputCell(cell: CaseCell, isDate: boolean): LaidCell {
  if (cell === null) return { value: '', style: 'input' };
  if (typeof cell === 'object') return { value: cell.error, formula: `=${cell.error}`, style: 'input' };
  if (cell === '') return { value: '', formula: '=""', style: 'input' };
  const numberFormat = isDate && typeof cell === 'number' ? { numberFormat: 'yyyy-mm-dd' } : {};
  return { ...textCell(cell), ...numberFormat, style: 'input' };
}

function valueOf(cell: Cell, lang: Lang): LaidCell['value'] {
  if (isFault(cell)) return shownError(cell);
  return cell instanceof Saying ? cell.in(lang) : cell;
}

/** A text of ours is expected in the workbook's language, an error as Excel takes it from a function. */
const expectedIn = (result: Cell, expected: CaseCell, lang: Lang): LaidCell['value'] =>
  result instanceof Saying || isFault(result) ? valueOf(result, lang) : expectedValue(expected);

const expectedValue = (cell: CaseCell): LaidCell['value'] =>
  cell === null ? '' : typeof cell === 'object' ? cell.error : cell;

function agrees(result: Cell, expected: CaseCell, round: number | undefined): boolean {
  const [is, should] = [valueOf(result, 'en'), expectedValue(expected)];
  if (isFault(result) && result.kind === 'incoming') return errorCode(result.cell) === should;
  if (typeof is !== 'number' || typeof should !== 'number') return is === should;
  return Math.abs(is - should) <= tolerance(should, round);
}

/** Half of the last digit that the source prints; what is exact may differ in the last bits of Excel's own arithmetic. */
const tolerance = (expected: number, round: number | undefined): number =>
  round === undefined ? 1e-12 * Math.max(1, Math.abs(expected)) : 0.5000001 * 10 ** -round;

const ERRORS = '{"#NULL!","#DIV/0!","#VALUE!","#REF!","#NAME?","#NUM!","#N/A"}';

/** Compares two cells as `agrees` does. Excel may speak another language than the workbook. */
function comparison(is: string, should: string, result: Cell, round: number | undefined, lang: Lang): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const [yes, no] = [words.agrees, words.differs].map((word) => quoted(word[lang]));
  const bound = round === undefined ? `1E-12*MAX(1,ABS(${should}))` : `0.5000001*10^-${round}`;
  const isText = `EXACT(${is}&"",${should}&"")`;
  const other = lang === 'en' ? 'zh-CN' : 'en';
  const texts = result instanceof Saying ? `OR(${isText},EXACT(${is},${quoted(result.in(other))}))` : isText;
  const error = `INDEX(${ERRORS},ERROR.TYPE(${is}))=${should}`;
  const number = `IF(ISNUMBER(${is}),ABS(${is}-${should})<=${bound},FALSE)`;
  return `=IF(IFERROR(IF(ISERROR(${is}),${error},IF(ISNUMBER(${should}),${number},${texts})),FALSE),${yes},${no})`;
}
