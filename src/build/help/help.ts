import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Files } from '../files';
import { LANGS, type Lang } from '../../core/text';
import { systemOf, type ListedFunction } from '../../catalog/listed';
import { sheets } from '../../catalog/sheets';
import { casesOf, roomFile } from './cases';
import { framed, pagePath, type Page } from './frame';
import { functionPage } from './function-page';
import { indexPage } from './index-page';
import { methodPage } from './method-page';
import { sheetPage } from './sheet-page';
import { helpSections, markdown } from './markdown';

/** Every help page by its path in the product, and what keeps a page from being made. */
export function helpPages(functions: readonly ListedFunction[], version: string): Files {
  const files = new Map<string, string>([['help/help.css', ownFile('help.css')]]);
  const complaints: string[] = [];
  for (const lang of LANGS) {
    const add = (page: Page) => files.set(pagePath(page.name, lang), framed(page, lang, version));
    for (const listed of functions) {
      try {
        add(pageOf(listed, functions, lang));
      } catch (cause) {
        complaints.push(`src/domain/${listed.room}: ${(cause as Error).message}`);
      }
    }
    for (const sheet of sheets) add(sheetPage(sheet, functions, version, lang));
    add(methodPage(lang));
    add(indexPage(functions, markdown(ownFile(`rules.${lang}.md`)), lang));
  }
  return { files, complaints: [...new Set(complaints)] };
}

const ownFile = (name: string): string => readFileSync(resolve(__dirname, name), 'utf8');

const pageOf = (listed: ListedFunction, functions: readonly ListedFunction[], lang: Lang): Page =>
  functionPage(
    listed,
    {
      sections: helpSections(roomFile(listed.room, `help.${lang}.md`)).get(listed.fn.id),
      cases: casesOf(listed.room),
      related: relatedTo(listed, functions),
    },
    lang,
  );

/** The functions of the same room first, then those of the same system. */
function relatedTo(listed: ListedFunction, functions: readonly ListedFunction[]): string[] {
  const others = functions.filter((other) => other !== listed && systemOf(other) === systemOf(listed));
  return [
    ...others.filter(({ room }) => room === listed.room),
    ...others.filter(({ room }) => room !== listed.room),
  ].map(({ fn }) => fn.id);
}
