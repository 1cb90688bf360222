import type { Lang } from '../../core/text';
import { html, type Html } from './html';
import { words } from './words';

/** Links to functions that have to do with a page. */
export const related = (ids: readonly string[], lang: Lang): Html | string =>
  ids.length === 0
    ? ''
    : html`<h2>${words.related[lang]}</h2>
        <ul class="related">
          ${ids.map((id) => html`<li><a href="${id}.html">${id}</a></li>`)}
        </ul>`;
