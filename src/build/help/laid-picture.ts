import type { Lang } from '../../core/text';
import type { LaidCell, LaidSheet } from '../../define/sheet/laid';
import { showNumber } from '../../ui/show-value';
import { html, type Html } from './html';
import { LONG_TEXT, worksheetFrame } from './worksheet-frame';

/** More rows would push the page's text out of sight. */
const MOST_ROWS = 45;

/** The upper part of a built sheet with its column letters and row numbers, figures as Excel shows them. */
export function laidPicture({ cells }: LaidSheet, lang: Lang): Html {
  // Of the empty rows beside a chart one is enough: the numbers of the rows say that there are more.
  const shown = cells
    .map((row, i) => ({ row, number: i + 1 }))
    .filter(({ row }, i) => !isEmpty(row) || !isEmpty(cells[i - 1] ?? []))
    .slice(0, MOST_ROWS);
  const width = Math.max(...shown.map(({ row }) => row.reduce((used, cell, i) => (cell ? i + 1 : used), 0)));
  return worksheetFrame(
    shown.map(({ row, number }) => ({ number, cells: drawnRow(row.slice(0, width), lang) })),
    width,
    lang,
  );
}

const isEmpty = (row: LaidSheet['cells'][number]): boolean => row.every((cell) => cell === null);

/** A text runs over the empty cells beside it, as in Excel. */
function drawnRow(row: readonly (LaidCell | null)[], lang: Lang): Html[] {
  const drawn: Html[] = [];
  for (let column = 0; column < row.length;) {
    const cell = row[column] ?? null;
    let columns = 1;
    if (typeof cell?.value === 'string' && cell.value !== '' && cell.style !== 'body')
      while (column + columns < row.length && !row[column + columns]) columns++;
    drawn.push(drawnCell(cell, columns, lang));
    column += columns;
  }
  return drawn;
}

function drawnCell(cell: LaidCell | null, columns: number, lang: Lang): Html {
  if (!cell) return html`<td></td>`;
  const { value, numberFormat, style } = cell;
  const text = typeof value === 'number' ? showNumber(value, numberFormat, lang) : String(value);
  const kinds = [
    typeof value === 'number' && 'number',
    text.length >= LONG_TEXT && columns === 1 && 'long',
    style,
  ].filter(Boolean);
  const span = columns > 1 ? html` colspan="${columns}"` : '';
  return html`<td class="${kinds.join(' ')}" ${span}>${text}</td>`;
}
