import { arranged } from '../../../src/define/sheet/arranged';
import { plain } from '../../../src/define/sheet/fill';
import type { Content } from '../../../src/define/sheet/sheet';
import { constant } from '../../../src/define/sheet/step/expression';
import type { Table } from '../../../src/define/sheet/table';

const [name, urgency, amount] = ['name', 'urgency', 'amount'].map((id) => constant(plain(id), 'whole')) as [
  ReturnType<typeof constant>,
  ReturnType<typeof constant>,
  ReturnType<typeof constant>,
];
const known = new Map<typeof name, readonly Content[]>([
  [name, ['a', 'b', 'c', 'd', 'e']],
  [urgency, [1, '', 2, 2, '']],
  [amount, [9, 7, 3, 5, 7]],
]);
const table = (order: Table['order']): Table => ({
  id: 'customers',
  columns: { name, urgency, amount },
  count: 5,
  known,
  from: { source: 'ledger', rows: [10, 11, 12, 13, 14] },
  ...(order ? { order } : {}),
});
const inOrder = (order: Table['order']): Table =>
  arranged(table(order), (cell) => known.get(cell as typeof name)!);

test('the largest first, blank cells last, equal ones as they come, each with its place in the data', () => {
  const { known: cells, from } = inOrder({ by: [urgency, amount] });
  expect(cells.get(name)).toEqual(['d', 'c', 'a', 'b', 'e']);
  expect(from).toEqual({ source: 'ledger', rows: [13, 12, 10, 11, 14] });
});

test('of a short list the first rows are kept', () => {
  const { known: cells, count } = inOrder({ by: [amount], first: 2 });
  expect([count, cells.get(name)]).toEqual([2, ['a', 'b']]);
});

test('without an order nothing moves', () => {
  expect(inOrder(undefined).known).toBe(known);
});
