/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hostedManifest, manifestVersion } from '../../src/build/manifest';
import { withMenus } from '../../src/build/ribbon';
import { sheets } from '../../src/catalog/sheets';
import { SHEET_ACTION, sheetOfControl } from '../../src/excel/controls';
import { names } from '../../src/domain/names';
import { languageOf } from '../../src/excel/language';
import { pngSize } from './png';

const project = resolve(__dirname, '../..');
const xml = withMenus(readFileSync(resolve(project, 'manifest.xml'), 'utf8'));
const root = new DOMParser().parseFromString(xml, 'application/xml');
const { version } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as { version: string };

const all = (name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];
const values = (name: string, attribute: string): string[] =>
  all(name).flatMap((element) => element.getAttribute(attribute) ?? []);
const resources = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((list) =>
  all(list).flatMap((element) => [...element.children]),
);
const idOf = (element: Element): string => element.getAttribute('id') ?? '';
const textsOf = (element: Element): string[] => [
  element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '',
  ...[...element.children].flatMap(textsOf),
];
const repeated = (list: readonly string[]): string[] => list.filter((item, i) => list.indexOf(item) < i);

/** What the schema cannot see, and Excel refuses without a word. */
describe('manifest.xml', () => {
  test('names only resources that are there, and every resource is used', () => {
    const named = all('*').flatMap((element) => element.getAttribute('resid') ?? []);
    const there = resources.map(idOf);
    expect(named.filter((id) => !there.includes(id))).toEqual([]);
    expect(there.filter((id) => !named.includes(id))).toEqual([]);
  });

  test('gives every resource and every control an id of its own, of at most 32 characters', () => {
    const ids = resources.map(idOf);
    const controls = [...values('Control', 'id'), ...values('Item', 'id'), ...values('Group', 'id')];
    expect(repeated(ids)).toEqual([]);
    expect(repeated(controls)).toEqual([]);
    expect([...ids, ...controls].filter((id) => id.length === 0 || id.length > 32)).toEqual([]);
  });

  test('keeps short texts to 125 characters and long ones to 250', () => {
    const within = (list: string, most: number) =>
      all(list)
        .flatMap((element) => [...element.children])
        .flatMap(textsOf)
        .filter((text) => text.length === 0 || text.length > most);
    expect(within('ShortStrings', 125)).toEqual([]);
    expect(within('LongStrings', 250)).toEqual([]);
    expect(
      all('DisplayName')
        .flatMap(textsOf)
        .filter((text) => text.length > 125),
    ).toEqual([]);
    expect(
      all('Description')
        .flatMap(textsOf)
        .filter((text) => text.length > 250),
    ).toEqual([]);
  });

  test('says every text in English and in Chinese', () => {
    const texts = [...all('String'), ...all('DisplayName'), ...all('Description')].filter((element) =>
      element.hasAttribute('DefaultValue'),
    );
    const untranslated = texts.filter(
      (element) => ![...element.children].some((override) => override.getAttribute('Locale') === 'zh-CN'),
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(untranslated.map((element) => idOf(element) || element.localName)).toEqual([]);
  });

  test('asks for files over https only', () => {
    const addresses = [...all('Images'), ...all('Urls')]
      .flatMap((element) => [...element.children])
      .concat(all('IconUrl'), all('HighResolutionIconUrl'), all('SupportUrl'))
      .flatMap(textsOf);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test('gives every icon in the sizes that it says', () => {
    const file = (address: string) =>
      readFileSync(resolve(project, address.replace('https://localhost:3000/', '')));
    const addressOf = new Map(resources.map((element) => [idOf(element), textsOf(element)[0]!]));
    const wrong = all('Image')
      .filter((image) => image.hasAttribute('resid'))
      .filter((image) => {
        const size = Number(image.getAttribute('size'));
        const { width, height } = pngSize(file(addressOf.get(image.getAttribute('resid') ?? '')!));
        return width !== size || height !== size;
      });
    expect(wrong.map((image) => image.getAttribute('resid'))).toEqual([]);
    expect(pngSize(file(values('IconUrl', 'DefaultValue')[0]!))).toEqual({ width: 32, height: 32 });
    expect(pngSize(file(values('HighResolutionIconUrl', 'DefaultValue')[0]!))).toEqual({
      width: 64,
      height: 64,
    });
  });

  test('gives every command the sizes that Office asks for', () => {
    const lacking = all('Icon').filter((icon) => {
      const sizes = [...icon.children].map((image) => image.getAttribute('size'));
      return !['16', '32', '80'].every((size) => sizes.includes(size));
    });
    expect(lacking).toEqual([]);
  });

  test('offers every sheet once, in the menu of its group', () => {
    const items = all('Item').map((item) => [
      item.parentElement!.parentElement!.id,
      sheetOfControl(item.id),
      item.getElementsByTagNameNS('*', 'FunctionName')[0]!.textContent,
    ]);
    const expected = sheets.map(({ id, group }) => [`Kehu.Menu.${group}`, id, SHEET_ACTION]);
    expect([...items].sort()).toEqual([...expected].sort());
  });

  test('runs functions, commands and pane in one page that stays alive', () => {
    const page = values('Runtime', 'resid');
    expect(page).toEqual(['Taskpane.Url']);
    expect(values('Runtime', 'lifetime')).toEqual(['long']);
    const pages = [...all('Page'), ...all('Action')]
      .flatMap((element) => [...element.getElementsByTagNameNS('*', 'SourceLocation')])
      .concat(all('FunctionFile'))
      .map((element) => element.getAttribute('resid'));
    expect(new Set(pages)).toEqual(new Set(page));
  });

  test('puts no namespace before the function names', () => {
    expect(all('Namespace')).toEqual([]);
  });

  test('has the version that follows from package.json', () => {
    expect(all('Version')[0]?.textContent).toBe(manifestVersion(version));
  });

  test('calls the product, its group and its pane by the one name each has', () => {
    const said = (element: Element | undefined) => ({
      en: element?.getAttribute('DefaultValue'),
      'zh-CN': element?.children[0]?.getAttribute('Value'),
    });
    const text = (id: string) => said(all('String').find((element) => idOf(element) === id));
    expect(said(all('DisplayName')[0])).toEqual(names.product);
    expect(text('Group.Label')).toEqual(names.group);
    expect(text('Pane.Label')).toEqual(names.openPane);
    expect(text('Cell.Label')['zh-CN']).toBe(names.product['zh-CN']);
  });
});

describe('the version of the manifest', () => {
  test.each([
    ['0.1.0', '1.1.0.0'],
    ['0.12.3', '1.12.3.0'],
    ['1.0.0', '2.0.0.0'],
  ])('of package %s is %s', (version, expected) => {
    expect(manifestVersion(version)).toBe(expected);
  });
});

describe('the hosted manifest', () => {
  const hosted = hostedManifest(xml, { url: 'https://tools.example.com/kehu' });

  test('speaks Chinese to every Chinese Office', () => {
    const texts = (locale: string) =>
      [...hosted.matchAll(new RegExp(`Locale="${locale}" Value="([^"]*)"`, 'g'))].map((match) => match[1]);
    expect(texts('zh-CN').length).toBeGreaterThan(10);
    for (const locale of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-SG']) {
      expect(languageOf(locale)).toBe('zh-CN');
      expect(texts(locale)).toEqual(texts('zh-CN'));
    }
  });

  test('names its host in place of this machine', () => {
    expect(hosted).not.toContain('localhost');
  });
});
