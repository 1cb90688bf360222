import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the project. */
export const project = resolve(__dirname, '../..');

/** Where the manifest of the repository says that the product is hosted. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * Microsoft's addresses of Office.js: everywhere, and in the Office operated by 21Vianet in China. The first of a list is
 * the one that is loaded. The others are allowed as well: Microsoft has moved Office.js before, and a redirect to a
 * place that the page's policy does not know would leave the pane empty.
 */
const OFFICE_JS = {
  global: [
    'https://officeapis.public.onecdn.static.microsoft/1/office.js',
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  ],
  '21vianet': ['https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** What differs between one build and another. */
export interface Settings {
  /** The address that the product is hosted at, without a slash at its end. */
  readonly url: string;
  readonly officeJs: string;
  /** Where Office.js and its parts may come from. */
  readonly officeOrigins: readonly string[];
  /** Stands before the name of every worksheet function, for a company that has another add-in with the same names. */
  readonly prefix: string;
  readonly version: string;
}

const isCloud = (name: string): name is keyof typeof OFFICE_JS => Object.hasOwn(OFFICE_JS, name);

/** The settings of a build: KEHU_URL, KEHU_OFFICE (`global` or `21vianet`) and KEHU_PREFIX of the environment. */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  const url = (env['KEHU_URL'] || DEVELOPMENT_URL).replace(/\/+$/, '');
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:' || /[?#]/.test(url)) {
    throw new Error(
      `KEHU_URL is “${url}”. Set it to the https address of the folder that the files will be in.`,
    );
  }
  const office = env['KEHU_OFFICE'] || 'global';
  if (!isCloud(office)) {
    throw new Error(`KEHU_OFFICE is “${office}”. Use one of: ${Object.keys(OFFICE_JS).join(', ')}.`);
  }
  const prefix = env['KEHU_PREFIX'] ?? '';
  if (!/^([A-Z][A-Z0-9]*_)?$/.test(prefix)) {
    throw new Error(
      `KEHU_PREFIX is “${prefix}”. Use capital letters and digits with _ at the end: CONTOSO_.`,
    );
  }
  return {
    url,
    officeJs: OFFICE_JS[office][0],
    officeOrigins: OFFICE_JS[office].map((address) => new URL(address).origin),
    prefix,
    version: packageVersion(),
  };
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
