import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { superstorePath } from '../../samples/read';
import { bundleFolder } from './bundle';
import { fontFolder, fontStyles } from './fonts';
import { packageFolder } from '../../packages';
import { pageSource } from './places';

/** What the server answers to an address. */
export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  location?: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Where the product's pages load Office.js from: Microsoft's networks, which the sandbox must do without. */
const OFFICE_JS = [
  'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
];

/** Folders by the beginning of the address, the longer beginning first. */
const FOLDERS: readonly [prefix: string, folder: string][] = [
  ['/sandbox/fonts/', fontFolder],
  ['/sandbox/', bundleFolder],
  ['/office-js/', path.join(packageFolder('@microsoft/office-js'), 'dist')],
];

/** Who opens the product's pages: the sandbox, which brings an Office.js, or an Excel, which loads Microsoft's. */
export type Opener = 'sandbox' | 'excel';

/** Answers a request for the product's files in `dist`, Office.js, or the sandbox's own page. */
export async function answerTo(request: string, dist: string, opener: Opener = 'sandbox'): Promise<Answer> {
  const address = pathOf(request);
  if (address === null) return text(400, 'Not an address');
  if (address === '/') return { ...text(302, ''), location: '/sandbox/' };
  if (address === '/favicon.ico') return text(204, '');
  if (address === '/sandbox/') return fileIn(pageSource, 'index.html');
  if (address === '/sandbox/fonts.css') return { status: 200, type: typeOf('.css'), body: fontStyles() };
  if (address === '/sandbox/superstore.csv') return file(superstorePath());
  for (const [prefix, folder] of FOLDERS) {
    if (address.startsWith(prefix)) return fileIn(folder, address.slice(prefix.length));
  }
  const answer = await fileIn(dist, address.slice(1));
  return opener === 'excel' ? answer : withLocalOffice(answer);
}

function pathOf(request: string): string | null {
  try {
    return decodeURIComponent(new URL(request, 'https://localhost').pathname);
  } catch {
    return null;
  }
}

function withLocalOffice(answer: Answer): Answer {
  if (answer.status !== 200 || answer.type !== TYPES['.html']) return answer;
  const page = answer.body.toString('utf8');
  return {
    ...answer,
    body: OFFICE_JS.reduce((html, url) => html.replaceAll(url, '/office-js/office.js'), page),
  };
}

async function fileIn(folder: string, name: string): Promise<Answer> {
  const target = path.resolve(folder, name);
  return target.startsWith(folder + path.sep) ? file(target) : text(403, 'Outside the served folders');
}

async function file(target: string): Promise<Answer> {
  try {
    return { status: 200, type: typeOf(path.extname(target)), body: await readFile(target) };
  } catch {
    return text(404, `Nothing here: ${path.basename(target)}`);
  }
}

function typeOf(extension: string): string {
  return TYPES[extension] ?? 'application/octet-stream';
}

function text(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}
