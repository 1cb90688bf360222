import type { Lang } from '../../core/text';
import { columnLetters } from '../../define/sheet/area';
import { html, type Html } from './html';
import { words } from './words';

/** From this length on a text is broken into lines, so that a picture stays narrow. */
export const LONG_TEXT = 24;

export interface NumberedRow {
  readonly number: number;
  readonly cells: readonly Html[];
}

/** Rows of cells as a worksheet shows them, with column letters and row numbers. */
export function worksheetFrame(rows: readonly NumberedRow[], width: number, lang: Lang): Html {
  const letters = Array.from(
    { length: width },
    (_, column) => html`<th scope="col">${columnLetters(column)}</th>`,
  );
  return html`<div class="wide" role="region" tabindex="0" aria-label="${words.worksheet[lang]}">
    <table class="sheet">
      <thead>
        <tr>
          <td></td>
          ${letters}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ number, cells }) =>
            html`<tr>
              <th scope="row">${number}</th>
              ${cells}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
