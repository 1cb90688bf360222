import { say, type Lang } from '../../core/text';
import type { Argument } from '../../define/function/argument';
import type { WorksheetFunction } from '../../define/function/function';
import { areaName, cellName, columnLetters } from '../../define/sheet/area';
import { asExcelHandsOver, type Case, type CaseArgument, type CaseCell } from './cases';
import { shownCell, shownDate, takesDates } from './cell-text';
import { html, type Html } from './html';
import { words } from './words';

/** Cells that stand side by side under one heading. */
interface Block {
  readonly heading: string;
  readonly column: number;
  readonly rows: readonly (readonly string[])[];
}

const widthOf = (rows: readonly (readonly unknown[])[]): number => rows[0]?.length ?? 1;

function shownArgumentCell({ id }: Argument, cell: CaseCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.error;
  return takesDates(id) ? shownDate(cell) : shownCell(cell, 'en');
}

const isBlock = (value: CaseArgument | undefined): value is readonly (readonly CaseCell[])[] =>
  Array.isArray(value);

/** An argument typed into the formula itself. */
function typed(argument: Argument, value: Exclude<CaseArgument, readonly unknown[]> | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (takesDates(argument.id)) return `"${shownArgumentCell(argument, value)}"`;
  return shownArgumentCell(argument, value);
}

/** The worked example: the arguments laid out on a sheet, the formula, and the result that it gives. */
export function workedExample(fn: WorksheetFunction, example: Case, lang: Lang): Html {
  const { blocks, formula } = layOut(fn, example, lang);
  const at = cellName(1, blocks.at(-1)!.column);
  return html`
    <p>${example.name[lang]}. ${say(words.exampleFormula, lang, { cell: at })} <code>${formula}</code></p>
    ${sheet(blocks, lang)}
  `;
}

function layOut(fn: WorksheetFunction, example: Case, lang: Lang): { blocks: Block[]; formula: string } {
  const blocks: Block[] = [];
  let column = 0;
  const place = (heading: string, rows: Block['rows']): string => {
    blocks.push({ heading, column, rows });
    const box = { row: 1, column, rows: rows.length, columns: widthOf(rows) };
    column += box.columns;
    return areaName(box);
  };
  const inFormula = fn.args.map((argument, i) => {
    const value = example.args[i];
    if (!isBlock(value)) return typed(argument, value);
    const heading = lang === 'en' ? argument.id : argument.name[lang];
    return place(
      heading,
      value.map((row) => row.map((cell) => shownArgumentCell(argument, cell))),
    );
  });
  while (inFormula.at(-1) === '') inFormula.pop();
  const result = fn.call(...example.args.map(asExcelHandsOver));
  const cells = Array.isArray(result) ? result : [[result]];
  place(
    fn.id,
    cells.map((row) => row.map((cell) => shownCell(cell, lang))),
  );
  return { blocks, formula: `=${fn.id}(${inFormula.join(',')})` };
}

/** A small worksheet with column letters and row numbers; the last block is the result. */
function sheet(blocks: readonly Block[], lang: Lang): Html {
  const columns = blocks.flatMap(({ column, rows }) =>
    Array.from({ length: widthOf(rows) }, (_, i) => columnLetters(column + i)),
  );
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  const rows = Array.from({ length: height }, (_, r) =>
    blocks.flatMap((block, b) =>
      Array.from({ length: widthOf(block.rows) }, (_, c) =>
        cell(block.rows[r]?.[c] ?? '', b === blocks.length - 1),
      ),
    ),
  );
  return html`<div class="wide" role="region" tabindex="0" aria-label="${words.worksheet[lang]}">
    <table class="sheet">
      <thead>
        <tr>
          <td></td>
          ${columns.map((letters) => html`<th scope="col">${letters}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">1</th>
          ${blocks.map(
            (block) => html`<td class="heading" colspan="${widthOf(block.rows)}">${block.heading}</td>`,
          )}
        </tr>
        ${rows.map(
          (cells, r) =>
            html`<tr>
              <th scope="row">${r + 2}</th>
              ${cells}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(text: string, isResult: boolean): Html {
  const numeric = /^-?[\d.]+$/.test(text);
  const kinds = [numeric && 'number', isResult && 'result'].filter((kind) => kind !== false);
  return kinds.length > 0 ? html`<td class="${kinds.join(' ')}">${text}</td>` : html`<td>${text}</td>`;
}
