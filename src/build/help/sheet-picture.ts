import type { Lang } from '../../core/text';
import type { Area } from '../../define/sheet/area';
import { html, type Html } from './html';
import { LONG_TEXT, worksheetFrame } from './worksheet-frame';

/** Cells under a heading, at a place of the drawn worksheet; the heading stands in the row above. */
export interface Block {
  readonly heading: string;
  /** Where the cells are, without the heading. */
  readonly area: Area;
  readonly cells: readonly (readonly string[])[];
  readonly isResult?: boolean;
}

/** A small worksheet with column letters and row numbers. */
export function sheetPicture(blocks: readonly Block[], lang: Lang): Html {
  const width = Math.max(...blocks.map(({ area }) => area.column + area.columns));
  const height = Math.max(...blocks.map(({ area }) => area.row + area.rows));
  const rows = Array.from({ length: height }, (_, row) => {
    const cells: Html[] = [];
    for (let column = 0; column < width;) {
      const { cell, columns } = cellAt(blocks, row, column);
      cells.push(cell);
      column += columns;
    }
    return { number: row + 1, cells };
  });
  return worksheetFrame(rows, width, lang);
}

function cellAt(blocks: readonly Block[], row: number, column: number): { cell: Html; columns: number } {
  const headed = blocks.find(({ area }) => area.row - 1 === row && area.column === column);
  if (headed) {
    const { columns } = headed.area;
    return { cell: html`<td class="heading" colspan="${columns}">${headed.heading}</td>`, columns };
  }
  const block = blocks.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  const text = block?.cells[row - block.area.row]?.[column - block.area.column] ?? '';
  return { cell: drawn(text, block?.isResult ?? false), columns: 1 };
}

function drawn(text: string, isResult: boolean): Html {
  const kinds = [
    /^-?[\d.]+$/.test(text) && 'number',
    text.length >= LONG_TEXT && 'long',
    isResult && 'result',
  ].filter((kind) => kind !== false);
  return kinds.length > 0 ? html`<td class="${kinds.join(' ')}">${text}</td>` : html`<td>${text}</td>`;
}
