import type { NodeWorkbook } from '../src/node';
import { openWorkbook } from '../src/node';

let book: NodeWorkbook;
let closeGlobals: () => void;

beforeAll(async () => {
  book = await openWorkbook();
  closeGlobals = book.installGlobals();
});

beforeEach(() => book.faults.reset());

afterAll(() => {
  closeGlobals();
  book.close();
});

function write(value: unknown, options: Excel.RunOptions = {}): Promise<void> {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
    await context.sync();
  });
}

test('a request above the payload limit', async () => {
  book.faults.payloadLimit = 20_000;
  await expect(write('x'.repeat(30_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});

test('Excel on the web takes 5 MB and no more', async () => {
  const fill = (rows: number) =>
    Excel.run(async (context) => {
      const values = Array.from({ length: rows }, () => ['x'.repeat(1_000)]);
      context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 5, rows, 1).values = values;
      await context.sync();
    });
  await expect(fill(4_000)).resolves.toBeUndefined();
  await expect(fill(5_400)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});

test('while a cell is edited a request is refused', async () => {
  book.faults.cellEdit = true;
  await expect(write(1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  book.faults.cellEditAs = 'transport';
  await expect(write(1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

test('while a cell is edited a request that may wait waits', async () => {
  book.faults.cellEdit = true;
  let done = false;
  const waiting = write('waited', { delayForCellEdit: true }).then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(done).toBe(false);
  book.faults.cellEdit = false;
  await waiting;
  expect(book.read('Sheet1', 'A1')).toEqual([['waited']]);
});

test('too many requests', async () => {
  book.faults.throttled = true;
  await expect(write(1)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
});

test('a slow answer', async () => {
  book.faults.latency = 80;
  const start = Date.now();
  await write(2);
  expect(Date.now() - start).toBeGreaterThanOrEqual(80);
});

test('the n-th request fails, before or after its changes are made', async () => {
  await write('old');
  const first = book.faults.requests;
  book.faults.fail({ request: 1, when: 'before', code: 'GeneralException' });
  await expect(write('lost')).rejects.toMatchObject({ code: 'GeneralException' });
  expect(book.read('Sheet1', 'A1')).toEqual([['old']]);
  book.faults.fail({ request: 1, when: 'after', code: 'InternalServerError', message: 'Sorry' });
  await expect(write('kept')).rejects.toMatchObject({ code: 'InternalServerError', message: 'Sorry' });
  expect(book.read('Sheet1', 'A1')).toEqual([['kept']]);
  await write('new');
  expect(book.read('Sheet1', 'A1')).toEqual([['new']]);
  expect(book.faults.requests).toBeGreaterThan(first);
});

test('an answer that never comes', async () => {
  book.faults.fail({ request: 1, when: 'after', code: 'dropped' });
  const outcome = await Promise.race([
    write('sent').then(() => 'answered'),
    new Promise((resolve) => setTimeout(() => resolve('silence'), 150)),
  ]);
  expect(outcome).toBe('silence');
  expect(book.read('Sheet1', 'A1')).toEqual([['sent']]);
});
