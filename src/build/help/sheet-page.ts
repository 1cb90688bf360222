import { groups } from '../../catalog/groups';
import type { ListedFunction } from '../../catalog/listed';
import { methods } from '../../catalog/methods';
import { say, type Lang } from '../../core/text';
import { sampleInput } from '../../define/reading/sample-input';
import type { SheetDefinition } from '../../define/sheet/definition';
import { shownOption } from '../../define/sheet/entry';
import { layout } from '../../define/sheet/layout';
import { defaultOf, type SheetOption } from '../../define/sheet/option';
import type { Block, NotesBlock } from '../../define/sheet/sheet';
import { isFamily, type Source } from '../../define/sheet/source';
import type { Page } from './frame';
import { html, type Html } from './html';
import { laidChart } from './laid-chart';
import { laidPicture } from './laid-picture';
import { related } from './related';
import { words } from './words';

export const sheetPageName = (id: string): string => `sheet-${id}`;

/** The day on which the pictures are drawn: a page must not change from one build to the next. */
const DRAWN_ON = '2026-11-25';

/** One sheet, explained from its definition: a picture built from its sample, what it needs, and how it works it out. */
export function sheetPage(
  definition: SheetDefinition,
  functions: readonly ListedFunction[],
  version: string,
  lang: Lang,
): Page {
  const { id, title, summary, group, sources, options, policies } = definition;
  const { sheet } = definition.draw(sampleInput(definition, lang, { date: DRAWN_ON, version }));
  if (!sheet) throw new Error(`The sample data of ${id} does not build.`);
  const laid = layout(sheet, lang);
  return {
    name: sheetPageName(id),
    title: title[lang],
    body: html`
      <p class="lead">${summary[lang]}</p>
      <p>${say(words.inGroup, lang, { group: groups[group] })}</p>
      <h2>${words.example[lang]}</h2>
      <p>${words.pictureLead[lang]}</p>
      ${laidPicture(laid, lang)} ${laid.charts.map((chart) => laidChart(laid, chart, lang))}
      <h2>${words.needs[lang]}</h2>
      ${Object.values(sources).map((source) => sourceTable(source, lang))}
      ${
        options.length > 0
          ? html`<h2>${words.options[lang]}</h2>
              <dl>${options.map((one) => optionEntry(one, lang))}</dl>`
          : ''
      }
      ${
        policies.length > 0
          ? html`<h2>${words.policies[lang]}</h2>
              ${policyList(definition, lang)}`
          : ''
      }
      ${notesIn(sheet.blocks).map((notes) => notesSection(notes, lang))}
      <h2>${words.methods[lang]}</h2>
      <ul>
        ${methodsOf(definition).map(({ number, name }) => html`<li><a href="methods.html#m${number}">#${number}</a> ${name[lang]}</li>`)}
      </ul>
      ${related(functionsOf(definition, functions), lang)}
    `,
  };
}

const methodsOf = (definition: SheetDefinition) =>
  methods.filter(({ number }) => definition.methods.includes(number));

/** The functions that carry out a method of the sheet, in the order of the catalogue. */
function functionsOf(definition: SheetDefinition, functions: readonly ListedFunction[]): string[] {
  const named = new Set(methodsOf(definition).flatMap((method) => method.functions));
  return functions.map(({ fn }) => fn.id).filter((id) => named.has(id));
}

function sourceTable({ title, tip, required, columns }: Source, lang: Lang): Html {
  const rows = Object.values(columns).map((column) => {
    const needed = column.required ? words.required : words.optional;
    const others = column.term.headers?.[lang] ?? [];
    return html`<tr>
      <th scope="row">${column.term[lang]}<small>${needed[lang]}</small></th>
      <td>
        ${column.tip[lang]} ${isFamily(column) ? words.anyNumber[lang] : ''}
        ${others.length > 0 ? say(words.alsoCalled, lang, { headers: others.join(lang === 'en' ? ', ' : '、') }) : ''}
      </td>
    </tr>`;
  });
  return html`<h3>${title[lang]}${required ? '' : ` (${words.optional[lang]})`}</h3>
    <p>${tip[lang]}</p>
    <table class="arguments">
      <thead>
        <tr>
          <th scope="col">${words.column[lang]}</th>
          <th scope="col">${words.meaning[lang]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function optionEntry(option: SheetOption, lang: Lang): Html {
  const text =
    option.kind === 'choice' ? option.choices[0].name[lang] : shownOption(option, defaultOf(option));
  return html`<dt>${option.name[lang]}</dt>
    <dd>${option.tip[lang]}${text === '' ? '' : ` (${words.byDefault[lang]}: ${text})`}</dd>`;
}

const policyList = ({ policies }: SheetDefinition, lang: Lang): Html =>
  html`<dl>
    ${policies.map(
      ({ name, unit, source }) =>
        html`<dt>${name[lang]}</dt>
          <dd>${unit[lang]}. ${source[lang]}</dd>`,
    )}
  </dl>`;

const notesIn = (blocks: readonly Block[]): NotesBlock[] =>
  blocks.flatMap((block) =>
    block.kind === 'notes' ? [block] : block.kind === 'beside' ? block.stacks.flatMap(notesIn) : [],
  );

const notesSection = ({ title, lines }: NotesBlock, lang: Lang): Html =>
  html`<h2>${title[lang]}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line[lang]}</li>`)}
    </ul>`;
