import fc from 'fast-check';
import type { LaidCell } from '../../src/define/sheet/laid';
import { chunksOf } from '../../src/excel/chunks';
import { toProblem, WorkbookProblem } from '../../src/excel/problem';
import { rectangles } from '../../src/excel/rectangles';
import { freeSheetName, withSheet } from '../../src/excel/sheet-name';
import { freeTableName } from '../../src/excel/table-name';

describe('sheet names', () => {
  test('a free name stays as it is', () => expect(freeSheetName('ABC', ['Data'])).toBe('ABC'));
  test('a taken one is numbered, whatever its case', () =>
    expect(freeSheetName('ABC', ['abc', 'ABC (2)'])).toBe('ABC (3)'));
  test('the number fits into 31 characters', () => {
    const name = 'x'.repeat(31);
    const next = freeSheetName(name, [name]);
    expect([next.length, next.endsWith(' (2)')]).toEqual([31, true]);
  });
  test('an address names its sheet as a formula does', () => {
    expect(withSheet('客户', 'A1')).toBe('客户!A1');
    expect(withSheet('Bob’s data', 'A1')).toBe("'Bob’s data'!A1");
    expect(withSheet("Bob's", 'A1')).toBe("'Bob''s'!A1");
    expect(withSheet('AB12', 'A1')).toBe("'AB12'!A1");
  });
});

test('table names are numbered too', () => {
  expect(freeTableName('CustomerABC', new Set(['customerabc']))).toBe('CustomerABC_2');
});

test('rectangles cover every cell that has a key, once, and no other', () => {
  const matrix = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: width, maxLength: width }), {
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(matrix, (cells) => {
      const covered = cells.map((row) => row.map((): string | null => null));
      for (const { row, column, rows, columns, key } of rectangles(cells)) {
        for (let r = row; r < row + rows; r++) {
          for (let c = column; c < column + columns; c++) {
            expect(covered[r]?.[c]).toBeNull();
            covered[r]![c] = key;
          }
        }
      }
      expect(covered).toEqual(cells);
    }),
  );
});

test('a column of one format is one rectangle', () => {
  expect(rectangles(Array.from({ length: 1000 }, () => ['x', 'y']))).toHaveLength(2);
});

describe('chunks', () => {
  const cell = (value: LaidCell['value'], more: Partial<LaidCell> = {}): LaidCell => ({ value, ...more });

  test('a formula goes before its value, text keeps an apostrophe, blanks are left alone', () => {
    const row = [cell(3, { formula: '=1+2' }), cell('=x', { asText: true }), cell('Ann'), cell(''), null];
    expect(chunksOf([row])).toEqual([[{ row: 0, column: 0, entries: [['=1+2', "'=x", 'Ann', null]] }]]);
  });

  test('what is not written costs nothing: neither gaps nor columns that are filled with one formula', () => {
    const rows = Array.from({ length: 3 }, (_, i) => [cell(i), null, cell(9, { formula: '=A1' }), cell('x')]);
    const fill = { area: { row: 0, column: 2, rows: 2, columns: 1 }, formula: '=RC[-2]' };
    expect(chunksOf(rows, [fill])).toEqual([
      [
        { row: 0, column: 0, entries: [[0], [1]] },
        { row: 0, column: 3, entries: [['x'], ['x']] },
        { row: 2, column: 0, entries: [[2]] },
        { row: 2, column: 2, entries: [['=A1', 'x']] },
      ],
    ]);
  });

  test('rows are cut into requests below the limit, in order and without loss', () => {
    const rows = Array.from({ length: 50 }, (_, i) => [cell(i), cell('x'.repeat(20))]);
    const chunks = chunksOf(rows, [], 200);
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.every((pieces) => JSON.stringify(pieces).length <= 300)).toBe(true);
    const pieces = chunks.flat();
    expect(pieces.flatMap(({ entries }) => entries.map(([n]) => n))).toEqual(rows.map((_, i) => i));
    expect(pieces.map(({ row }) => row)).toEqual(pieces.map(({ entries }) => entries[0]?.[0]));
  });

  test('a row larger than the limit still goes', () => {
    expect(chunksOf([[cell('x'.repeat(500))]], [], 100)).toHaveLength(1);
  });
});

describe('problems', () => {
  test('go by the code, never by the message', () => {
    const error = Object.assign(new Error('工作表受保护'), { code: 'AccessDenied' });
    expect(toProblem(error).reason).toBe('protected');
  });
  test('of an unknown code say the code', () => {
    expect(toProblem(Object.assign(new Error(), { code: 'Strange' })).params).toEqual({ code: 'Strange' });
  });
  test('stay what they are', () => {
    const problem = new WorkbookProblem('empty');
    expect(toProblem(problem)).toBe(problem);
  });
});
