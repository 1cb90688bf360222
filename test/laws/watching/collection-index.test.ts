import fc from 'fast-check';
import { exact } from '../../exact';
import { COLLECTION_INDEX } from '../../../src/domain/watching/collection-index/function';
import { list, money, runs } from '../laws';

const amount = money(0, 100000);
const figures = fc.tuple(amount, amount, amount, amount);
const times = (x: number, factor: number): number => exact(x).times(factor).toNumber();

test('scaling all amounts changes no index', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(10, 10000), fc.integer({ min: 1, max: 12 }), (f, k, months) => {
      const scaled = f.map((x) => times(x, k));
      expect(list(COLLECTION_INDEX, ...scaled, months)).toEqual(list(COLLECTION_INDEX, ...f, months));
    }),
    runs,
  );
});

test('sales of more months, divided by as many, are the same index', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 12 }), ([opening, sales, total, current], months) => {
      expect(list(COLLECTION_INDEX, opening, times(sales, months), total, current, months)).toEqual(
        list(COLLECTION_INDEX, opening, sales, total, current),
      );
    }),
    runs,
  );
});

test('nothing overdue left is an index of 1', () => {
  fc.assert(
    fc.property(figures, ([opening, sales, open]) => {
      fc.pre(times(opening, 100) + times(sales, 100) !== times(open, 100));
      expect(list(COLLECTION_INDEX, opening, sales, open, open)).toEqual([1]);
    }),
    runs,
  );
});
