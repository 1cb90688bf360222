import { headerRow } from '../../src/excel/header';

test('a row of words above figures is the header', () => {
  expect(
    headerRow([
      ['Customer', 'Sales'],
      ['Ann', 5],
    ]),
  ).toBe(0);
});

test('titles and empty lines above the header are passed over', () => {
  expect(
    headerRow([
      ['Sales 2026', '', ''],
      ['', '', ''],
      ['Customer', 'Segment', 'Sales'],
      ['Ann', 'Home', 5],
    ]),
  ).toBe(2);
});

test('figures without words above have no header', () => {
  expect(
    headerRow([
      ['Ann', 5],
      ['Bob', 7],
    ]),
  ).toBeNull();
});

test('words alone have a header only where one of them is known', () => {
  const rows = [
    ['Customer', 'Grade'],
    ['Ann', 'A'],
  ];
  expect(headerRow(rows)).toBeNull();
  expect(headerRow(rows, (word) => word === 'Grade')).toBe(0);
});

test('a header over figures that begin further down is found', () => {
  expect(
    headerRow([
      ['Customer', 'Sales'],
      ['Ann', ''],
      ['Bob', 7],
    ]),
  ).toBe(0);
});

test('an error value is no header', () => {
  expect(
    headerRow([
      ['Customer', '#N/A'],
      ['Ann', 5],
    ]),
  ).toBeNull();
});

test('nothing has no header', () => {
  expect(headerRow([])).toBeNull();
});
