import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { listedFunctions } from '../../src/catalog/listed';

const source = resolve(__dirname, '../../src');

/** Folders whose texts keep to the style guide. */
const FOLDERS = ['build', 'catalog', 'define', 'domain', 'excel', 'taskpane', 'ui'];

interface Said {
  readonly file: string;
  readonly lang: 'en' | 'zh-CN';
  readonly text: string;
}

const unquoted = (literal: string): string => literal.slice(1, -1).replace(/\\(.)/g, '$1');

const LITERAL = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const BY_KEY = new RegExp(String.raw`(\ben|'zh-CN'):\s*(${LITERAL})`, 'g');
const SIDE_BY_SIDE = new RegExp(String.raw`\btext\(\s*(${LITERAL}),\s*(${LITERAL}),?\s*\)`, 'g');

/** Texts as `{ en: …, 'zh-CN': … }` or `text(…, …)` in code, and whole pages in one language. */
function textsOf(path: string): Said[] {
  const file = relative(source, path);
  const content = readFileSync(path, 'utf8');
  const page = /\.(en|zh-CN)\.md$/.exec(path);
  // What stands in backquotes is typed or shown by Excel, and is no prose.
  if (page) return [{ file, lang: page[1] as Said['lang'], text: content.replace(/ ?`[^`]*` ?/g, '…') }];
  const said = (lang: Said['lang'], literal: string): Said => ({ file, lang, text: unquoted(literal) });
  return [
    ...[...content.matchAll(BY_KEY)].map(([, key, literal]) => said(key === 'en' ? 'en' : 'zh-CN', literal!)),
    ...[...content.matchAll(SIDE_BY_SIDE)].flatMap(([, en, zh]) => [said('en', en!), said('zh-CN', zh!)]),
  ];
}

const files = FOLDERS.flatMap((folder) =>
  (readdirSync(join(source, folder), { recursive: true }) as string[])
    .filter((name) => /\.(tsx?|md)$/.test(name))
    .map((name) => join(source, folder, name)),
);
const texts = files.flatMap(textsOf);

const HAN = '\\p{Script=Han}';

/** What the guide forbids, and how it is seen. */
const CHINESE: readonly [rule: string, forbidden: RegExp][] = [
  [
    'full-width punctuation after Chinese',
    new RegExp(`${HAN}[,;:!?()]|[,;:!?()]${HAN}|${HAN}\\.(?!\\w)`, 'u'),
  ],
  [
    'a blank between Chinese and Latin letters or digits',
    new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9%]${HAN}`, 'u'),
  ],
  ['no blank before %', /[\d}] %/],
  ['no blank beside full-width punctuation', /[，。；：、（）“”！？] (?!\*)|(?<![*·]) [，。；：、（）！？]/],
  ['curly quotation marks', /["']/],
  ['words of the guide', /给出|本公司|贵方|业种|拖欠|进位单位|截止日期|营运资金净额/],
  ['no ids inside Chinese', /\b[a-z]+_[a-z_]+\b/],
];
const ENGLISH: readonly [rule: string, forbidden: RegExp][] = [
  ['no blank before %', /[\d}] %/],
  ['curly quotation marks', /["']/],
  [
    'words of the guide',
    /\b(spoils?|stands?|house default|one a customer|so many|what is filled|is no (?!longer)[a-z]+)\b/i,
  ],
  ['British spelling', /\b(aging|color|analyze[ds]?|center|canceled|summarize)\b/i],
];

const found = (lang: Said['lang'], forbidden: RegExp): string[] =>
  texts
    .filter((said) => said.lang === lang && forbidden.test(said.text))
    .map(({ file, text }) => `${file}: ${text.length > 200 ? (forbidden.exec(text)?.[0] ?? '') : text}`);

describe('texts keep to the style guide', () => {
  test('in both languages there is something to read', () => {
    expect(texts.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(80);
    expect(texts.filter(({ lang }) => lang === 'zh-CN').length).toBeGreaterThan(80);
  });

  test.each(CHINESE)('Chinese: %s', (_, forbidden) => expect(found('zh-CN', forbidden)).toEqual([]));
  test.each(ENGLISH)('English: %s', (_, forbidden) => expect(found('en', forbidden)).toEqual([]));

  test('a tooltip is read at a glance: at most 110 letters, 40 Han characters', () => {
    const long = listedFunctions().flatMap(({ fn, words }) =>
      Object.entries(words.args)
        .filter(
          ([, tip]) => tip.en.length > 110 || (tip['zh-CN'].match(/\p{Script=Han}/gu) ?? []).length > 40,
        )
        .map(([name]) => `${fn.id} ${name}`),
    );
    expect(long).toEqual([]);
  });
});
