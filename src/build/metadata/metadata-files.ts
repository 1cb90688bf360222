import type { Files } from '../files';
import { pagePath } from '../help/frame';
import { LANGS, type Lang } from '../../core/text';
import type { ListedFunction } from '../../catalog/listed';
import { complaintsAboutWords } from '../complaints-about-words';
import type { Settings } from '../settings';
import { functionsFile, functionsJson } from './functions-json';
import { complaintsAbout } from './lint';
import type { FunctionsJson } from './metadata';

/** What metadata depends on besides the functions. */
export type Hosting = Pick<Settings, 'url' | 'prefix'>;

/** The functions' metadata in every language, for a hosting address. */
export function metadataOf(
  functions: readonly ListedFunction[],
  { url, prefix }: Hosting,
): Record<Lang, FunctionsJson> {
  const helpUrl = (fn: string, lang: Lang): string => `${url}/${pagePath(fn, lang)}`;
  return {
    en: functionsJson(functions, 'en', helpUrl, prefix),
    'zh-CN': functionsJson(functions, 'zh-CN', helpUrl, prefix),
  };
}

/** functions.json and its twins, with what is wrong with them. */
export function metadataFiles(functions: readonly ListedFunction[], hosting: Hosting): Files {
  const metadata = metadataOf(functions, hosting);
  return {
    files: new Map(
      LANGS.map((lang) => [functionsFile(lang), `${JSON.stringify(metadata[lang], null, 2)}\n`]),
    ),
    complaints: [...functions.flatMap(complaintsAboutWords), ...complaintsAbout(metadata, hosting.prefix)],
  };
}
