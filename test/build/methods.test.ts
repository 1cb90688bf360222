import { functions } from '../../src/catalog/functions';
import { methods } from '../../src/catalog/methods';
import { sheets } from '../../src/catalog/sheets';
import { sheetsOf } from '../../src/build/help/method-page';

test('every number from 1 to 91 stands in the table once, in its order', () => {
  expect(methods.map(({ number }) => number)).toEqual(Array.from({ length: 91 }, (_, i) => i + 1));
});

test('what is left out is nowhere', () => {
  const there = methods.filter(
    (method) => method.leftOut && (method.functions.length > 0 || sheetsOf(method).length > 0),
  );
  expect(there.map(({ number }) => number)).toEqual([]);
});

test('only what there is is named', () => {
  const ids = new Set(functions.map(({ id }) => id));
  expect(methods.flatMap(({ functions: named }) => named.filter((id) => !ids.has(id)))).toEqual([]);
  const numbers = new Set(methods.map(({ number }) => number));
  expect(sheets.flatMap(({ methods: own }) => own.filter((number) => !numbers.has(number)))).toEqual([]);
});

test('every other number leads to a sheet or a function', () => {
  const nowhere = methods.filter(
    (method) => !method.leftOut && method.functions.length === 0 && sheetsOf(method).length === 0,
  );
  expect(nowhere.map(({ number, name }) => `${number} ${name.en}`)).toEqual([]);
});
