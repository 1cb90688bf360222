import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the project. */
export const project = resolve(__dirname, '../..');

/** Where the manifest of the repository says that the product is hosted. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** Microsoft's addresses of Office.js: everywhere, and in the Office operated by 21Vianet in China. */
const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
} as const;

/** What differs between one build and another. */
export interface Settings {
  /** The address that the product is hosted at, without a slash at its end. */
  readonly url: string;
  readonly officeJs: string;
  readonly version: string;
}

const isCloud = (name: string): name is keyof typeof OFFICE_JS => Object.hasOwn(OFFICE_JS, name);

/** The settings of a build: KEHU_URL and KEHU_OFFICE (`global` or `21vianet`) of the environment. */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  const url = (env['KEHU_URL'] || DEVELOPMENT_URL).replace(/\/+$/, '');
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:' || /[?#]/.test(url)) {
    throw new Error(`KEHU_URL is “${url}”. Give the https address of the folder that the files will be in.`);
  }
  const office = env['KEHU_OFFICE'] || 'global';
  if (!isCloud(office)) {
    throw new Error(`KEHU_OFFICE is “${office}”. Use one of: ${Object.keys(OFFICE_JS).join(', ')}.`);
  }
  return { url, officeJs: OFFICE_JS[office], version: packageVersion() };
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
