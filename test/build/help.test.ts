/** @jest-environment jsdom */
import { existsSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import axe from 'axe-core';
import { helpPages } from '../../src/build/help/help';
import { pagePath } from '../../src/build/help/frame';
import { LANGS } from '../../src/core/text';
import { listedFunctions } from '../../src/catalog/listed';
import { project } from '../../src/build/settings';

/** Some pages are long, and two files of tests share the machine. */
jest.setTimeout(60_000);

const functions = listedFunctions();
const { files, complaints } = helpPages(functions, '1.2.3');
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const parsed = (source: string): Document => new DOMParser().parseFromString(source, 'text/html');
const isThere = (path: string): boolean => files.has(path) || existsSync(resolve(project, path));

test('every function has its page in every language', () => {
  expect(complaints).toEqual([]);
  for (const lang of LANGS)
    for (const { fn } of functions) expect(files.has(pagePath(fn.id, lang)) ? '' : fn.id).toBe('');
});

describe.each(pages)('%s', (path, source) => {
  const page = parsed(source);

  test('leads only to what is there', () => {
    const targets = [...page.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    const missing = targets.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? path : normalize(join(dirname(path), file));
      if (!isThere(place)) return true;
      return anchor !== undefined && !parsed(files.get(place) ?? '').getElementById(anchor);
    });
    expect(targets.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  test('needs no JavaScript and says its language', () => {
    expect(page.querySelectorAll('script, [onclick], [onload]')).toHaveLength(0);
    expect(path).toContain(`/${page.documentElement.lang}/`);
    expect(source).not.toMatch(/undefined|\[object/);
  });
});

describe.each(LANGS)('the pages in %s', (lang) => {
  // The frame is the same for all functions: the index, the longest page and one of each kind of content will do.
  const sizes = pages
    .filter(([path]) => path.includes(`/${lang}/`))
    .sort(([, a], [, b]) => b.length - a.length);
  const sample = [
    ...sizes.slice(0, 3),
    ...sizes.slice(-2),
    ...sizes.filter(([path]) => path.endsWith('index.html')),
  ];

  test.each(sample)('%s can be read by everyone', async (_path, source) => {
    const page = parsed(source);
    document.documentElement.lang = page.documentElement.lang;
    document.head.innerHTML = `<title>${page.title}</title>`;
    document.body.innerHTML = page.body.innerHTML;
    // jsdom lays nothing out, so contrast cannot be measured here.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
