import { isFault, type Fault } from '../../core/fault';
import type { Lang } from '../../core/text';
import type { Result, WorksheetFunction } from '../../define/function/function';
import { asExcelHandsOver, type Case } from './cases';
import { saidOf, shownError } from '../../define/function/shown';
import { html, type Html } from './html';
import { words } from './words';

const firstFault = (result: Result): Fault | undefined =>
  [result].flat(2).find((cell): cell is Fault => isFault(cell));

/** The cases that end in an error, with the sentence that the function itself says. */
export function faultTable(fn: WorksheetFunction, cases: readonly Case[], lang: Lang): Html | null {
  const rows = cases.flatMap((example) => {
    const fault = firstFault(fn.call(...example.args.map(asExcelHandsOver)));
    if (!fault) return [];
    const said = saidOf(fault, lang) ?? (fault.kind === 'zero' ? words.zeroDenominator[lang] : '');
    return html`<tr>
      <td>${example.name[lang]}</td>
      <td><code>${shownError(fault)}</code></td>
      <td>${said}</td>
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
