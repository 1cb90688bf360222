import fc from 'fast-check';
import { sheets } from '../../../src/catalog/sheets';
import { digestOf } from '../../../src/define/sheet/digest';
import { defaultsOf } from '../../../src/define/sheet/option';
import { readRecipe, written, type Recipe } from '../../../src/define/sheet/recipe';
import { sourceOf } from './sample';

/** A sheet with an option, so that a wrong one can be told. */
const sheet = sheets.find(({ options }) => options.length > 0)!;
const [source] = Object.keys(sheet.sources) as [string];

const recipe: Recipe = {
  sheet: sheet.id,
  sources: {
    [source]: {
      where: { kind: 'cells', worksheetId: '{1}', address: 'A1:B9' },
      worksheet: 'Data',
      choices: { columns: { customer: [0] }, convert: true, rates: { USD: 7.1 } },
      digest: 'ab12',
    },
  },
  options: defaultsOf(sheet.options),
  style: 'plain',
  lang: 'zh-CN',
  version: '0.1.0',
  date: '2026-11-25',
  bands: [{ key: 'title', row: 0, rows: 3, columns: 1 }],
};

const read = (value: unknown) => readRecipe(JSON.stringify(value), sheets);
const stored = JSON.parse(written(recipe)) as Record<string, unknown>;

test('what is written is read again', () => {
  expect(readRecipe(written(recipe), sheets)).toEqual({ recipe, definition: sheet });
});

test('of a newer product, or of a sheet that is not known, it says so', () => {
  expect(read({ ...stored, format: 2, sheet: 'to come' })).toEqual({ problem: 'newer' });
  expect(read({ ...stored, sheet: 'customer-xyz' })).toEqual({ problem: 'unknownSheet' });
});

describe('a damaged recipe is told', () => {
  const of = (more: object) => ({ ...stored, sources: { [source]: { ...recipe.sources[source], ...more } } });
  const spoilt: Record<string, unknown> = {
    'no object': 7,
    'a list': [],
    'no format': { ...stored, format: undefined },
    'no sheet': { ...stored, sheet: 5 },
    'no language': { ...stored, lang: 'fr' },
    'no style': { ...stored, style: 'constructor' },
    'no sources': { ...stored, sources: {} },
    'a source of another sheet': { ...stored, sources: { constructor: recipe.sources[source] } },
    'an option of another sheet': { ...stored, options: { toString: 5 } },
    'an option that is a thing': { ...stored, options: { [sheet.options[0]!.id]: {} } },
    'a selection as the place': of({ where: { kind: 'selection' } }),
    'a table without a name': of({ where: { kind: 'table' } }),
    'an unknown choice': of({ choices: { constructor: true } }),
    'a choice of another kind': of({ choices: { convert: 'yes' } }),
    'a rate of zero': of({ choices: { rates: { USD: 0 } } }),
    'a band beyond the sheet': {
      ...stored,
      bands: [{ key: 'title', row: 1_048_576, rows: 1, columns: 1 }],
    },
    'a negative row': { ...stored, bands: [{ key: 'title', row: -1, rows: 1, columns: 1 }] },
  };
  test.each(Object.entries(spoilt))('%s', (_, value) => expect(read(value)).toEqual({ problem: 'damaged' }));

  test.each([source, '__proto__'])('the key %s among the sources from the text itself', (id) => {
    const text = written(recipe).replace(`"${source}":{"where"`, `"${id}":{"where"`);
    expect('recipe' in readRecipe(text, sheets)).toBe(id === source);
  });

  test('cut anywhere', () => {
    const text = written(recipe);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
        expect(readRecipe(text.slice(0, end), sheets)).toEqual({ problem: 'damaged' });
      }),
    );
  });

  test('any value at any place is read or told, never thrown', () => {
    const paths = ['sheet', 'sources', 'options', 'style', 'lang', 'version', 'date', 'bands'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        expect(Object.keys(read({ ...stored, [path]: value }))[0]).toMatch(/recipe|problem/);
      }),
    );
  });
});

describe('the digest', () => {
  const digest = (...cells: (string | number)[]) => digestOf(sourceOf({ a: cells }));
  test('is the same for the same data', () => expect(digest('Ann', 5)).toBe(digest('Ann', 5)));
  test('tells any change of one cell, of its kind and of the order', () => {
    const all = [
      digest('Ann', 5),
      digest('Ann', '5'),
      digest(5, 'Ann'),
      digest('Ann', 5, ''),
      digest('An', 'n5'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
  test('says nothing of the data', () => expect(digest('Ann', 5)).toMatch(/^[0-9a-f]{16}$/));
});
