import { methods, type Method } from '../../catalog/methods';
import { sheets } from '../../catalog/sheets';
import type { Lang } from '../../core/text';
import type { Page } from './frame';
import { html, type Html } from './html';
import { sheetPageName } from './sheet-page';
import { words } from './words';

/** The sheets that carry out a method. */
export const sheetsOf = ({ number }: Method) => sheets.filter((sheet) => sheet.methods.includes(number));

/** Every method of the texts, and where it is found: a sheet, a function, or why there is none. */
export function methodPage(lang: Lang): Page {
  const rows = methods.map(
    (method) =>
      html`<tr>
        <th scope="row" id="m${method.number}">#${method.number}</th>
        <td>${method.name[lang]}</td>
        <td>${foundIn(method, lang)}</td>
      </tr>`,
  );
  return {
    name: 'methods',
    title: words.methods[lang],
    body: html`<p class="lead">${words.methodsLead[lang]}</p>
      <div class="wide" role="region" tabindex="0" aria-label="${words.methods[lang]}">
        <table>
          <thead>
            <tr>
              <th scope="col">${words.number[lang]}</th>
              <th scope="col">${words.method[lang]}</th>
              <th scope="col">${words.foundIn[lang]}</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`,
  };
}

function foundIn(method: Method, lang: Lang): Html[] {
  if (method.leftOut) return [html`<em>${words.leftOut[lang]}</em> ${method.leftOut[lang]}`];
  const links = [
    ...sheetsOf(method).map(({ id, title }) => html`<a href="${sheetPageName(id)}.html">${title[lang]}</a>`),
    ...method.functions.map((id) => html`<a href="${id}.html">${id}</a>`),
  ];
  if (links.length === 0) return [html`<em>${words.notYet[lang]}</em>`];
  return links.map((link, i) => (i === 0 ? link : html` · ${link}`));
}
