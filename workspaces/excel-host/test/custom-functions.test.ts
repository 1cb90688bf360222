import type { FunctionsMetadata } from '../src';
import type { NodeWorkbook } from '../src/node';
import { openWorkbook } from '../src/node';

const any = (name: string, dimensionality: 'scalar' | 'matrix', more: object = {}) => ({
  name,
  type: 'any',
  dimensionality,
  ...more,
});

const metadata: FunctionsMetadata = {
  functions: [
    { id: 'TWICE', name: 'TWICE', parameters: [any('values', 'matrix')] },
    { id: 'ONE', name: 'ONE', parameters: [any('x', 'scalar')] },
    { id: 'SEEN', name: 'SEEN', parameters: [any('x', 'matrix'), any('y', 'scalar', { optional: true })] },
    { id: 'FAIL', name: 'FAIL', parameters: [any('how', 'scalar')] },
    { id: 'NUMERIC', name: 'NUMERIC', parameters: [{ name: 'x', type: 'number' }] },
    {
      id: 'ERRORS',
      name: 'ERRORS',
      parameters: [any('x', 'matrix')],
      options: { allowErrorForDataTypeAny: true },
    },
    {
      id: 'WHERE',
      name: 'WHERE',
      parameters: [any('x', 'matrix')],
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    { id: 'ALL', name: 'ALL', parameters: [any('x', 'matrix', { repeating: true })] },
    { id: 'SLOW', name: 'SLOW', parameters: [any('x', 'scalar')], options: { cancelable: true } },
    { id: 'FORGOTTEN', name: 'FORGOTTEN', parameters: [] },
  ],
};

let book: NodeWorkbook;
let calls: unknown[][];
let cancelled: number;

beforeAll(async () => {
  book = await openWorkbook({ functions: metadata });
  const { Error: FunctionError, ErrorCode } = book.CustomFunctions;
  const note = (...call: unknown[]) => calls.push(JSON.parse(JSON.stringify(call)) as unknown[]);
  const fail: Record<string, () => unknown> = {
    na: () => {
      throw new FunctionError(ErrorCode.notAvailable, 'Not in the list.');
    },
    value: () => {
      throw new FunctionError(ErrorCode.invalidValue, 'Row 3 is no amount.');
    },
    div: () => {
      throw new FunctionError(ErrorCode.divisionByZero);
    },
    num: () => new FunctionError(ErrorCode.invalidNumber),
    throw: () => {
      throw new Error('A programmer sees this.');
    },
    reject: () => Promise.reject(new FunctionError(ErrorCode.notAvailable, 'Later, but no.')),
    later: () => new Promise((resolve) => setTimeout(() => resolve('came'), 20)),
    nan: () => NaN,
    infinity: () => Infinity,
    matrix: () => [[1], [new FunctionError(ErrorCode.notAvailable, 'Only this one.')], [3]],
    holes: () => [[null, NaN, '', true]],
  };
  book.associate({
    TWICE: (values: unknown[][]) => values.map((row) => row.map((x) => (typeof x === 'number' ? 2 * x : ''))),
    ONE: (x: unknown) => {
      note('ONE', x);
      return typeof x === 'number' ? x * 10 : 'blank or text';
    },
    SEEN: (x: unknown, y: unknown) => {
      note('SEEN', x, y);
      return 'ok';
    },
    FAIL: (how: string) => fail[how]?.(),
    NUMERIC: (x: number) => x + 1,
    ERRORS: (x: unknown[][]) =>
      x.map((row) => row.map((cell) => (cell instanceof FunctionError ? `error ${cell.code}` : cell))),
    WHERE: (_x: unknown, call: { address: string; parameterAddresses: string[] }) =>
      [call.address, ...call.parameterAddresses].join(' '),
    ALL: (x: unknown[]) => x.length,
    SLOW: (_x: unknown, call: { onCanceled: () => void }) => {
      call.onCanceled = () => cancelled++;
      return new Promise(() => {});
    },
  });
});

beforeEach(async () => {
  calls = [];
  cancelled = 0;
  const sheet = book.engine.activeSheet();
  const used = book.engine.usedBox(sheet, true);
  const blank = used && Array.from({ length: used.rows }, () => new Array<null>(used.columns).fill(null));
  if (used && blank) book.engine.write(sheet, used.row, used.column, blank);
  await book.settled();
});

afterAll(() => book.close());

const type = (address: string, text: string | number) => book.type('Sheet1', address, text);
const read = (address: string) => book.read('Sheet1', address);

test('a result spills, and follows its cells', async () => {
  await type('A1', 100);
  await type('A2', 60);
  await type('C1', '=TWICE(A1:A3)');
  expect(read('C1:C3')).toEqual([[200], [120], ['']]);
  await type('A2', 10);
  expect(read('C1:C3')).toEqual([[200], [20], ['']]);
});

test('lower case, nesting and formulas around it work', async () => {
  await type('A1', 4);
  await type('B1', '=one(A1)');
  await type('B2', '=ONE(ONE(A1))');
  await type('B3', '=SUM(TWICE(A1:A2))+1');
  await type('B4', '=IFERROR(FAIL("na"),"caught")');
  expect(read('B1:B4')).toEqual([[40], [400], [9], ['caught']]);
});

test('a filled spill range is a #SPILL!', async () => {
  await type('C2', 'here');
  await type('C1', '=TWICE(A1:A3)');
  expect(read('C1:C2')).toEqual([['#SPILL!'], ['here']]);
});

test('blanks arrive as null, one cell as a matrix, what is left out as null', async () => {
  await type('A1', 5);
  await type('A3', 'text');
  await type('C1', '=SEEN(A1:A3)');
  await type('C2', '=SEEN(A1,A2)');
  await type('C3', '=SEEN({1,2;3,4},"x")');
  await type('C4', '=ONE(A2)');
  expect(calls).toEqual([
    ['SEEN', [[5], [null], ['text']], null],
    ['SEEN', [[5]], null],
    [
      'SEEN',
      [
        [1, 2],
        [3, 4],
      ],
      'x',
    ],
    ['ONE', null],
  ]);
  expect(read('C4')).toEqual([['blank or text']]);
});

test('a host that hands over empty cells as 0 does so for cells, and for nothing else', async () => {
  const other = await openWorkbook({ functions: metadata, blanks: 'zero' });
  const seen: unknown[][] = [];
  other.associate({ SEEN: (...given: unknown[]) => seen.push(given.slice(0, 2)) });
  await other.type('Sheet1', 'A1', 5);
  await other.type('Sheet1', 'C1', '=SEEN(A1:A2,B1)');
  await other.type('Sheet1', 'C2', '=SEEN(A2:B2)');
  other.close();
  expect(JSON.parse(JSON.stringify(seen))).toEqual([
    [[[5], [0]], 0],
    [[[0, 0]], null],
  ]);
});

test('a whole column arrives up to its last filled cell', async () => {
  await type('A1', 1);
  await type('A4', 4);
  await type('C1', '=SEEN(A:A)');
  expect(calls).toEqual([['SEEN', [[1], [null], [null], [4]], null]]);
});

test('truth values and 15 digits and more arrive as they are', async () => {
  await type('A1', 'TRUE');
  await type('A2', 123456789.123456789);
  await type('C1', '=SEEN(A1:A2)');
  expect(calls).toEqual([['SEEN', [[true], [123456789.123456789]], null]]);
});

test.each([
  ['na', '#N/A', 'Not in the list.'],
  ['value', '#VALUE!', 'Row 3 is no amount.'],
  ['div', '#DIV/0!', null],
  ['num', '#NUM!', null],
  ['throw', '#VALUE!', null],
  ['reject', '#N/A', 'Later, but no.'],
  ['nan', '#VALUE!', null],
  ['infinity', '#NUM!', null],
  ['later', 'came', null],
])('FAIL("%s") shows %s', async (how, shown, sentence) => {
  await type('C1', `=FAIL("${how}")`);
  expect(read('C1')).toEqual([[shown]]);
  expect(book.errorsAt('Sheet1', 'C1')).toEqual([[sentence]]);
});

test('an error inside a result stays in its cell, with its sentence', async () => {
  await type('C1', '=FAIL("matrix")');
  expect(read('C1:C3')).toEqual([[1], ['#N/A'], [3]]);
  expect(book.errorsAt('Sheet1', 'C1:C3')).toEqual([[null], ['Only this one.'], [null]]);
});

test('a sentence goes with the formula that caused it', async () => {
  await type('C1', '=FAIL("na")');
  await type('C1', '=1/0');
  expect(book.errorsAt('Sheet1', 'C1')).toEqual([[null]]);
});

test('null and NaN inside a result show as 0, as in Excel', async () => {
  await type('C1', '=FAIL("holes")');
  expect(read('C1:F1')).toEqual([[0, 0, '', true]]);
});

test('an error among the arguments is the result, unless the function takes errors', async () => {
  await type('A1', '=1/0');
  await type('B1', '=ONE(A1)');
  await type('B2', '=ERRORS(A1:A2)');
  expect(read('B1:B2')).toEqual([['#DIV/0!'], ['error #DIV/0!']]);
  expect(calls).toEqual([]);
});

test('at the top of the metadata the permission holds for all functions', async () => {
  const other = await openWorkbook({
    functions: {
      allowErrorForDataTypeAny: true,
      functions: [{ id: 'COUNTE', name: 'COUNTE', parameters: [any('x', 'matrix')] }],
    },
  });
  other.associate({
    COUNTE: (x: unknown[][]) => x.flat().filter((cell) => cell instanceof other.CustomFunctions.Error).length,
  });
  await other.type('Sheet1', 'A1', '=NA()');
  await other.type('Sheet1', 'B1', '=COUNTE(A1:A3)');
  expect(other.read('Sheet1', 'B1')).toEqual([[1]]);
  other.close();
});

test('a number parameter converts, or gives #VALUE! without a call', async () => {
  await type('A1', "'41");
  await type('A2', 'text');
  await type('B1', '=NUMERIC(A1)');
  await type('B2', '=NUMERIC(A2)');
  expect(read('B1:B2')).toEqual([[42], ['#VALUE!']]);
});

test('addresses of the call and of its arguments', async () => {
  await type('C3', '=WHERE(A1:B2)');
  expect(read('C3')).toEqual([['Sheet1!C3 Sheet1!A1:B2']]);
});

test('repeated arguments arrive as one list', async () => {
  await type('C1', '=ALL(A1:A2,B1,{1,2})');
  expect(read('C1')).toEqual([[3]]);
});

test('a function without code behind it is a #VALUE!', async () => {
  await type('C1', '=FORGOTTEN()');
  expect(read('C1')).toEqual([['#VALUE!']]);
});

test('equal calls are made once, a thousand different ones in one go', async () => {
  const sheet = book.engine.activeSheet();
  const numbers = Array.from({ length: 1_000 }, (_, index) => [100_000 + index]);
  const formulas = numbers.map((_, index) => [{ formula: `=ONE(A${index + 1})` }, { formula: '=ONE(777)' }]);
  book.engine.write(sheet, 0, 0, numbers);
  book.engine.write(sheet, 0, 1, formulas);
  await book.settled();
  expect(read('B1000:C1000')).toEqual([[1_009_990, 7_770]]);
  expect(calls.filter(([, x]) => x === 777)).toHaveLength(1);
  expect(calls).toHaveLength(1_001);
});

test('while a call runs the cell says so, and a call that nobody wants is cancelled', async () => {
  const sheet = book.engine.activeSheet();
  book.engine.write(sheet, 0, 2, [[{ formula: '=SLOW(1)' }]]);
  await book.engine.settle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read('C1')).toEqual([['#GETTING_DATA']]);
  book.engine.write(sheet, 0, 2, [['overwritten']]);
  await book.settled();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(cancelled).toBe(1);
});

test('waiting for a function that never answers ends with its name', async () => {
  book.engine.write(book.engine.activeSheet(), 0, 2, [[{ formula: '=SLOW(2)' }]]);
  await expect(book.host.settled(300)).rejects.toThrow('SLOW');
});
