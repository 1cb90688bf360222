import type { Lang } from '../../core/text';
import type { ListedFunction } from '../../catalog/listed';
import { argumentTable, syntax } from './arguments';
import type { Case } from './cases';
import { emptyCells } from './empty-cells';
import { workedExample } from './example';
import { faultTable } from './faults';
import type { Page } from './frame';
import { html, type Html } from './html';
import type { Section } from './markdown';
import { related } from './related';
import { headings, words } from './words';

const sectionHtml = ({ heading, body }: Section): Html =>
  html`<h2>${heading}</h2>
    ${body}`;

/** The hand-written part, divided where generated parts go in. */
function heart(id: string, sections: readonly Section[] | undefined, lang: Lang): Record<string, Html[]> {
  if (!sections) throw new Error(`help.${lang}.md has no page “# ${id}”.`);
  const places = Object.entries(headings).map(([part, text]) => ({
    part,
    index: sections.findIndex(({ heading }) => heading === text[lang]),
  }));
  for (const { part, index } of places) {
    const wanted = headings[part as keyof typeof headings][lang];
    if (index < 0) throw new Error(`help.${lang}.md, ${id}: there is no section “## ${wanted}”.`);
  }
  if (places.some(({ index }, i) => i > 0 && index <= places[i - 1]!.index))
    throw new Error(`help.${lang}.md, ${id}: the sections are not in the usual order.`);
  return Object.fromEntries(
    places.map(({ part, index }, i) => [part, sections.slice(index, places[i + 1]?.index).map(sectionHtml)]),
  );
}

/** One function, explained: a generated frame around what its room says by hand. */
export function functionPage(
  listed: ListedFunction,
  given: {
    readonly sections: readonly Section[] | undefined;
    readonly cases: readonly Case[];
    readonly related: readonly string[];
  },
  lang: Lang,
): Page {
  const { fn } = listed;
  const cases = given.cases.filter(({ call }) => call === fn.id);
  const examples = cases.filter(({ example }) => example);
  if (examples.length === 0) throw new Error(`cases.json has no case of ${fn.id} marked as example.`);
  const parts = heart(fn.id, given.sections, lang);
  const faults = faultTable(fn, cases, lang);
  const empty = emptyCells(fn, lang);
  return {
    name: fn.id,
    title: fn.id,
    body: html`
      <p class="lead">${listed.words.description[lang]}</p>
      ${parts['answers']!}
      <h2>${words.syntax[lang]}</h2>
      ${syntax(listed, lang)}
      <h2>${words.arguments[lang]}</h2>
      ${argumentTable(listed, lang)} ${parts['formula']!}
      <h2>${words.example[lang]}</h2>
      ${examples.map((example) => workedExample(fn, example, lang))} ${parts['pitfalls']!}
      ${
        empty
          ? html`<h2>${words.emptyCells[lang]}</h2>
              ${empty}`
          : ''
      }
      <h2>${words.faults[lang]}</h2>
      ${
        faults
          ? html`<p>${words.faultsLead[lang]}</p>
              ${faults}`
          : ''
      }
      <p><a href="index.html#rules">${words.rules[lang]}</a></p>
      ${parts['source']!} ${related(given.related, lang)}
    `,
  };
}
