import { LANGS, type Lang, type Text } from '../../core/text';
import type { ListedFunction } from '../../catalog/listed';
import { names } from '../../domain/names';
import { templates } from '../../templates/templates';
import { writeWorkbook } from '../../xlsx/write';
import type { Files } from '../files';
import { manifestId, manifestVersion } from '../manifest';
import type { Settings } from '../settings';
import { guideSheets } from './guide';
import { templateParts, type TemplateParts } from './workbook';
import { words } from './words';

/** A workbook that is given away: its file, its name, and what is in it. */
interface Given {
  readonly file: string;
  readonly title: Text;
  readonly what: Text;
  readonly parts: (lang: Lang) => TemplateParts;
}

const given = (functions: readonly ListedFunction[], version: string): readonly Given[] => [
  ...templates.map((template) => ({
    ...template,
    parts: (lang: Lang) => templateParts(template, version, lang),
  })),
  {
    file: 'function-guide',
    title: words.guide,
    what: words.guideWhat,
    parts: (lang) => ({ sheets: guideSheets(functions, version, lang), names: [] }),
  },
];

/** `templates/function-guide.zh-CN.xlsx` and its like. */
export const templatePath = (file: string, lang: Lang): string => `templates/${file}.${lang}.xlsx`;

/** Every workbook in every language, and what keeps one from being made. */
export function templateFiles(
  functions: readonly ListedFunction[],
  manifest: string,
  settings: Settings,
): Files<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const complaints: string[] = [];
  const addIn = {
    id: manifestId(manifest),
    version: manifestVersion(settings.version),
    functions: new Map(functions.map(({ fn }) => [fn.id, `${settings.prefix}${fn.id}`])),
  };
  for (const { file, title, what, parts } of given(functions, settings.version)) {
    for (const lang of LANGS) {
      try {
        const bytes = writeWorkbook({
          lang,
          title: title[lang],
          description: what[lang],
          creator: names.product[lang],
          ...parts(lang),
          addIn,
        });
        files.set(templatePath(file, lang), bytes);
      } catch (cause) {
        complaints.push(`${templatePath(file, lang)}: ${(cause as Error).message}`);
      }
    }
  }
  return { files, complaints };
}
