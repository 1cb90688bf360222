import type { Lang } from '../../core/text';
import type { Argument } from '../../define/function/argument';
import { argumentTip } from '../../define/function/default-text';
import type { ListedFunction } from '../../catalog/listed';
import { html, type Html } from './html';
import { words } from './words';

const nameOf = (argument: Argument, lang: Lang): string =>
  lang === 'en' ? argument.id : argument.name[lang];

/** `=ABC_CLASS(values, [groups], …)`, with the names in the language. */
export function syntax({ fn }: ListedFunction, lang: Lang): Html {
  const names = fn.args.map((argument) =>
    argument.optional ? `[${nameOf(argument, lang)}]` : nameOf(argument, lang),
  );
  return html`<p class="syntax"><code>=${fn.id}(${names.join(', ')})</code></p>`;
}

/** What each argument takes, with the options it knows. */
export function argumentTable({ fn, words: said }: ListedFunction, lang: Lang): Html {
  const options = ({ id, codes = [] }: Argument): Html | string =>
    codes.length === 0
      ? ''
      : html`<dl>
          ${codes.map(
            (code, i) =>
              html`<dt><code>${code}</code>${i === 0 ? ` (${words.byDefault[lang]})` : ''}</dt>
                <dd>${said.options?.[id]?.[code]?.[lang] ?? ''}</dd>`,
          )}
        </dl>`;
  const tip = (argument: Argument): string => {
    const own = said.args[argument.id];
    return own ? argumentTip(own, argument)[lang] : '';
  };
  const rows = fn.args.map(
    (argument) =>
      html`<tr>
        <th scope="row">
          ${nameOf(argument, lang)}
          <small>${argument.optional ? words.optional[lang] : words.required[lang]}</small>
        </th>
        <td>${tip(argument)}${options(argument)}</td>
      </tr>`,
  );
  return html`<table class="arguments">
    <thead>
      <tr>
        <th scope="col">${words.argument[lang]}</th>
        <th scope="col">${words.meaning[lang]}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
