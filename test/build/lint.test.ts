import type { Lang } from '../../src/core/text';
import { complaintsAbout } from '../../src/build/metadata/lint';
import type { FunctionJson, FunctionsJson, ParameterJson } from '../../src/build/metadata/metadata';

const texts = { en: 'What it is.', 'zh-CN': '说明。' } as const;

const parameter = (lang: Lang, change: Partial<ParameterJson> = {}): ParameterJson => ({
  name: lang === 'en' ? 'values' : '数值',
  description: texts[lang],
  type: 'any',
  dimensionality: 'matrix',
  ...change,
});

const file = (
  lang: Lang,
  fn: Partial<FunctionJson> = {},
  more: Partial<FunctionsJson> = {},
): FunctionsJson => ({
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'ABC_CLASS',
      name: 'ABC_CLASS',
      description: texts[lang],
      helpUrl: 'https://kehu.example/help',
      parameters: [parameter(lang)],
      result: { type: 'any', dimensionality: 'matrix' },
      ...fn,
    },
  ],
  enums: [],
  ...more,
});

/** The complaints when both languages have the same defect. */
const about = (fn: (lang: Lang) => Partial<FunctionJson>): string =>
  complaintsAbout({ en: file('en', fn('en')), 'zh-CN': file('zh-CN', fn('zh-CN')) }).join('\n');

const named = (name: string) => about(() => ({ id: name, name }));

describe('our own rules for metadata', () => {
  test('find nothing wrong with what is right', () => {
    expect(complaintsAbout({ en: file('en'), 'zh-CN': file('zh-CN') })).toEqual([]);
  });

  test.each(['ABC1', 'XFD1048576', 'R1C1', 'RC', 'R12C'])('refuse %s, the name of a cell', (name) => {
    expect(named(name)).toContain('name of a cell');
  });

  test.each(['SUM', 'XLOOKUP', 'RATE', 'GROUPBY'])('refuse %s, a function of Excel', (name) => {
    expect(named(name)).toContain('function of Excel');
  });

  test.each(['abc', 'ABC-CLASS', '客户', '1ST'])('refuse the name %s', (name) => {
    expect(named(name)).toContain('other signs');
  });

  test.each(['AB', 'A'.repeat(65)])('refuse the length of %s', (name) => {
    expect(named(name)).toContain('less than 3 or more than 64');
  });

  test('refuse a required argument after an optional one', () => {
    const parameters = (lang: Lang) => [
      parameter(lang, { optional: true }),
      parameter(lang, { name: lang === 'en' ? 'later' : '其后' }),
    ];
    expect(about((lang) => ({ parameters: parameters(lang) }))).toContain('after an optional argument');
  });

  test('refuse two arguments of one name', () => {
    const twice = (lang: Lang) => ({ parameters: [parameter(lang), parameter(lang)] });
    expect(about(twice)).toContain('two arguments named 数值');
  });

  test.each([
    ['a description', (): Partial<FunctionJson> => ({ description: '' }), 'in 0 signs'],
    ['a long description', (): Partial<FunctionJson> => ({ description: 'x'.repeat(1025) }), 'in 1025 signs'],
    ['https', (): Partial<FunctionJson> => ({ helpUrl: 'http://kehu.example' }), 'no help over https'],
  ])('ask for %s', (_what, change, complaint) => {
    expect(about(change)).toContain(complaint);
  });

  test('refuse a text in the other language', () => {
    expect(about(() => ({ description: texts.en }))).toContain('zh-CN: ABC_CLASS is described in the other');
    expect(about(() => ({ description: texts['zh-CN'] }))).toContain(
      'en: ABC_CLASS is described in the other',
    );
  });

  test('refuse files that differ in more than their texts', () => {
    const chinese = file('zh-CN', { parameters: [parameter('zh-CN', { optional: true })] });
    expect(complaintsAbout({ en: file('en'), 'zh-CN': chinese }).join()).toContain('only one language has');
  });

  test('refuse an option without a tip', () => {
    const options = (tooltip: string): Partial<FunctionsJson> => ({
      enums: [{ id: 'F.x', type: 'string', values: [{ name: 'a', stringValue: 'a', tooltip }] }],
    });
    const complaints = complaintsAbout({
      en: file('en', {}, options('')),
      'zh-CN': file('zh-CN', {}, options('甲')),
    });
    expect(complaints).toEqual(['en: F.x explains “a” in 0 signs, not in 1 to 256']);
  });

  test('refuse a function that is listed twice', () => {
    const twice = (lang: Lang) => ({
      ...file(lang),
      functions: [...file(lang).functions, ...file(lang).functions],
    });
    expect(complaintsAbout({ en: twice('en'), 'zh-CN': twice('zh-CN') }).join()).toContain('listed twice');
  });
});
