import type { Lang } from '../../core/text';
import { systemOf, type ListedFunction } from '../../catalog/listed';
import { systems } from '../../catalog/systems';
import type { Page } from './frame';
import { html, type Html } from './html';
import { words } from './words';

/** All functions by system, and the rules that hold for each of them. */
export function indexPage(functions: readonly ListedFunction[], rules: Html, lang: Lang): Page {
  const names = [...new Set(functions.map(systemOf))];
  const lists = names.map((system) => {
    const title = systems[system];
    const entries = functions
      .filter((listed) => systemOf(listed) === system)
      .map(
        ({ fn, words: said }) =>
          html`<dt><a href="${fn.id}.html">${fn.id}</a></dt>
            <dd>${said.description[lang]}</dd>`,
      );
    return html`<h2>${title[lang]}</h2>
      <dl class="functions">${entries}</dl>`;
  });
  return {
    name: 'index',
    title: words.title[lang],
    body: html`<p class="lead">${words.indexLead[lang]}</p>
      ${lists}
      <h2 id="rules">${words.rules[lang]}</h2>
      ${rules}`,
  };
}
