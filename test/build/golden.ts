import { resolve } from 'node:path';
import { LANGS, type Lang } from '../../src/core/text';
import { listedFunctions } from '../../src/catalog/listed';
import { functionsFile } from '../../src/build/metadata/functions-json';
import { metadataFiles } from '../../src/build/metadata/metadata-files';

/** The copy of the metadata that was agreed on. */
export const goldenFile = (lang: Lang): string => resolve(__dirname, 'golden', functionsFile(lang));

/** The metadata of the rooms as they are, hosted nowhere in particular. */
export function metadataNow(): Map<Lang, string> {
  const { files } = metadataFiles(listedFunctions(), { url: 'https://kehu.example', prefix: '' });
  return new Map(LANGS.map((lang) => [lang, files.get(functionsFile(lang))!]));
}
