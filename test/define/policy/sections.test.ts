import { plain } from '../../../src/define/sheet/fill';
import { brokenRule } from '../../../src/define/policy/rules';
import { table, type Entry } from '../../../src/define/policy/shape';

const shape = table<readonly (readonly Entry[])[]>(
  [
    { id: 'factor', header: plain('factor'), format: 'text', section: true },
    { id: 'edge', header: plain('from'), format: 'ratio', order: 'falling' },
  ],
  { rows: (value) => value, read: (rows) => rows },
);
const broken = (...rows: Entry[][]) => (shape.kind === 'table' ? brokenRule(shape, rows)?.rule : undefined);

test('each section begins its order anew', () => {
  expect(broken(['a', 2], ['a', 1], ['b', 9], ['B', 3])).toBeUndefined();
});

test('within a section an edge out of order, or twice, is told', () => {
  expect(broken(['a', 2], ['a', 3])).toBe('falling');
  expect(broken(['b', 5], ['a', 2], ['A', 2])).toBe('falling');
});

test('a row of a section wants its figure; a row without one is spare', () => {
  expect(broken(['a', 2], ['a', ''])).toBe('filled');
  expect(broken(['a', 2], ['', ''])).toBeUndefined();
});

test('the rows of a section stand together', () => {
  expect(broken(['a', 2], ['b', 1], ['a', 1])).toBe('together');
});
