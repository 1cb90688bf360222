import fc from 'fast-check';
import { exact } from '../../exact';
import { CREDIT_LIST } from '../../../src/domain/limits/credit-list/function';
import { column, list, money, neighbours, row, runs } from '../laws';

const LISTS = ['GREEN', 'YELLOW', 'RED', 'BLACK'];
const thresholds = fc
  .uniqueArray(money(0, 1e6), { minLength: 3, maxLength: 3 })
  .map((some) => [...some].sort((a, b) => b - a));
const trade = money(-1000, 1.2e6);

test('a list never improves when the trade amount falls', () => {
  fc.assert(
    fc.property(trade, trade, thresholds, (a, b, by) => {
      const [more, less] = list(CREDIT_LIST, column([Math.max(a, b), Math.min(a, b)]), row(by)) as string[];
      expect(LISTS.indexOf(less!)).toBeGreaterThanOrEqual(LISTS.indexOf(more!));
    }),
    runs,
  );
});

test('at each threshold the list changes one unit in the last place below', () => {
  fc.assert(
    fc.property(thresholds, (by) => {
      by.forEach((threshold, i) => {
        const { below, above } = neighbours(threshold);
        expect(list(CREDIT_LIST, column([threshold, above]), row(by))).toEqual([LISTS[i], LISTS[i]]);
        expect(list(CREDIT_LIST, below, row(by))).toEqual([LISTS[i + 1]]);
      });
    }),
    runs,
  );
});

test('amounts in another unit of money change no list', () => {
  fc.assert(
    fc.property(trade, thresholds, (amount, by) => {
      const inFen = (x: number): number => exact(x).times(100).toNumber();
      expect(list(CREDIT_LIST, inFen(amount), row(by.map(inFen)))).toEqual(
        list(CREDIT_LIST, amount, row(by)),
      );
    }),
    runs,
  );
});

test('below the floor every customer is ordinary, at it none', () => {
  const floor = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(trade, thresholds, floor, (amount, by, least) => {
      const { below } = neighbours(least);
      expect(list(CREDIT_LIST, amount, row(by), column([below]), least)).toEqual(['ORDINARY']);
      expect(list(CREDIT_LIST, amount, row(by), least, least)).toEqual(list(CREDIT_LIST, amount, row(by)));
    }),
    runs,
  );
});
