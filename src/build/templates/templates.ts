import { LANGS, type Lang } from '../../core/text';
import type { ListedFunction } from '../../catalog/listed';
import { names } from '../../domain/names';
import { writeWorkbook } from '../../xlsx/write';
import type { WorkbookSheet } from '../../xlsx/workbook';
import type { Files } from '../files';
import { manifestId, manifestVersion } from '../manifest';
import type { Settings } from '../settings';
import { guideSheets } from './guide';
import { words } from './words';

/** A workbook that is given away: its file, its name, and its sheets. */
interface Template {
  readonly file: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly description: Readonly<Record<Lang, string>>;
  readonly sheets: (lang: Lang) => readonly WorkbookSheet[];
}

const templates = (functions: readonly ListedFunction[], { version }: Settings): readonly Template[] => [
  {
    file: 'function-guide',
    title: words.guide,
    description: words.guideWhat,
    sheets: (lang) => guideSheets(functions, version, lang),
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
  for (const template of templates(functions, settings)) {
    for (const lang of LANGS) {
      try {
        const bytes = writeWorkbook({
          lang,
          title: template.title[lang],
          description: template.description[lang],
          creator: names.product[lang],
          sheets: template.sheets(lang),
          addIn,
        });
        files.set(templatePath(template.file, lang), bytes);
      } catch (cause) {
        complaints.push(`${templatePath(template.file, lang)}: ${(cause as Error).message}`);
      }
    }
  }
  return { files, complaints };
}
