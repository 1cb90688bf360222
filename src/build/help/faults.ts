import { isFault, type Fault } from '../../core/fault';
import type { Lang } from '../../core/text';
import type { Result, WorksheetFunction } from '../../define/function/function';
import { asExcelHandsOver, type Case } from './cases';
import { saidOf, shownError } from '../../define/function/shown-error';
import { html, type Html } from './html';
import { words } from './words';

const firstFault = (result: Result): Fault | undefined =>
  [result].flat(2).find((cell): cell is Fault => isFault(cell));

/** More would be a list of tests, not help. */
const MOST_CASES = 5;

/** The cases with a situation in a reader's words: what the cell shows, and the sentence that Excel shows beside it. */
export function faultTable(fn: WorksheetFunction, cases: readonly Case[], lang: Lang): Html | null {
  const told = cases.filter(({ when }) => when);
  if (told.length > MOST_CASES) throw new Error(`more than ${MOST_CASES} cases of ${fn.id} have a “when”.`);
  const rows = told.map((example) => {
    const fault = firstFault(fn.call(...example.args.map(asExcelHandsOver)));
    if (!fault) throw new Error(`the case “${example.name.en}” has a “when”, but no error.`);
    return html`<tr>
      <td>${example.when![lang]}</td>
      <td><code>${shownError(fault)}</code></td>
      <td>${saidOf(fault, lang) ?? words.noSentence[lang]}</td>
    </tr>`;
  });
  if (rows.length === 0) return null;
  return html`<div class="wide" role="region" tabindex="0" aria-label="${words.faults[lang]}">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.when[lang]}</th>
          <th scope="col">${words.error[lang]}</th>
          <th scope="col">${words.says[lang]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
