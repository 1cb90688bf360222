import { DEVELOPMENT_URL, type Settings } from './settings';

/** Chinese readers whose Office is not in 简体中文 read it more easily than English: they get the same texts. */
const OTHER_CHINESE = ['zh-TW', 'zh-HK', 'zh-MO', 'zh-SG'];

/**
 * The manifest's version for that of package.json: the first number counts from 1, because Office refuses versions below
 * 1.0, and a later version of the package always gives a later one here.
 */
export function manifestVersion(version: string): string {
  const [major, ...others] = version.split('.').map(Number);
  return [major! + 1, ...others, 0].join('.');
}

/** By which Excel knows the add-in. */
export function manifestId(manifest: string): string {
  const [, id] = /<Id>(.*?)<\/Id>/.exec(manifest) ?? [];
  if (id === undefined) throw new Error('manifest.xml has no Id.');
  return id;
}

/** The manifest for the place where the product is hosted, with its Chinese texts for every kind of Chinese Office. */
export const hostedManifest = (template: string, { url }: Pick<Settings, 'url'>): string =>
  template
    .replaceAll(DEVELOPMENT_URL, url)
    .replace(/^( *<(?:bt:)?Override Locale=")zh-CN(".*\n)/gm, (line, before: string, after: string) =>
      [line, ...OTHER_CHINESE.map((locale) => before + locale + after)].join(''),
    );
