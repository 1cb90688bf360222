import type { Lang } from '../../core/text';
import { systemOf, type ListedFunction } from '../../catalog/listed';
import { groups } from '../../catalog/groups';
import { sheets } from '../../catalog/sheets';
import { systems } from '../../catalog/systems';
import type { Page } from './frame';
import { html, type Html } from './html';
import { sheetPageName } from './sheet-page';
import { words } from './words';

/** All sheets by group, all functions by system, and the rules that hold for each of them. */
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
      <h2>${words.allSheets[lang]}</h2>
      ${sheetLists(lang)}
      <p><a href="methods.html">${words.methodsLead[lang]}</a></p>
      ${lists}
      <h2 id="rules">${words.rules[lang]}</h2>
      ${rules}`,
  };
}

const sheetLists = (lang: Lang): Html[] =>
  Object.entries(groups).flatMap(([group, title]) => {
    const members = sheets.filter((sheet) => sheet.group === group);
    const entries = members.map(
      ({ id, title, summary }) =>
        html`<dt><a href="${sheetPageName(id)}.html">${title[lang]}</a></dt>
          <dd>${summary[lang]}</dd>`,
    );
    return members.length === 0
      ? []
      : [
          html`<h3>${title[lang]}</h3>
            <dl class="functions">${entries}</dl>`,
        ];
  });
