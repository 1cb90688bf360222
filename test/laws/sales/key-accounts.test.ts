import fc from 'fast-check';
import { ABC_CLASS } from '../../../src/domain/sales/abc-by-share/function';
import { KEY_ACCOUNT, KEY_ACCOUNT_CLASS } from '../../../src/domain/sales/key-accounts/function';
import { column, list, money, neighbours, reordered, runs } from '../laws';

const sales = fc.array(fc.oneof(money(-100, 10000), fc.constantFrom(0, 50, 100)), {
  minLength: 1,
  maxLength: 30,
});
const share = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
const edge = fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100);

test('a key account is class A of an analysis with one cut-off', () => {
  fc.assert(
    fc.property(sales, share, (values, part) => {
      const classes = list(ABC_CLASS, column(values), null, [[part]]);
      expect(list(KEY_ACCOUNT, column(values), part)).toEqual(classes.map((letter) => letter === 'A'));
    }),
    runs,
  );
});

test('key accounts reach the share, and would not without the smallest of them', () => {
  fc.assert(
    fc.property(sales, share, (values, part) => {
      const cents = values.map((value) => BigInt(Math.round(value * 100)));
      const isKey = list(KEY_ACCOUNT, column(values), part) as boolean[];
      const key = cents.filter((_, i) => isKey[i]);
      const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);
      const total = sum(cents.filter((c) => c > 0n));
      const goal = total * BigInt(Math.round(part * 1000));
      expect(sum(key) * 1000n >= goal).toBe(true);
      const smallest = key.reduce((a, b) => (b < a ? b : a), key[0] ?? 0n);
      if (key.length > 0) expect(sum(key.filter((c) => c > smallest)) * 1000n < goal).toBe(true);
    }),
    runs,
  );
});

test('equal customers stand together, in any order, and the unit of money changes nothing', () => {
  fc.assert(
    fc.property(reordered(sales), share, fc.integer({ min: 2, max: 999 }), (given, part, factor) => {
      const { values, order } = given;
      const isKey = list(KEY_ACCOUNT, column(values), part);
      values.forEach((value, i) => expect(isKey[values.indexOf(value)]).toBe(isKey[i]));
      const moved = list(KEY_ACCOUNT, column(order.map((i) => values[i])), part);
      expect(moved).toEqual(order.map((i) => isKey[i]));
      const scaled = values.map((value) => (Math.round(value * 100) * factor) / 100);
      expect(list(KEY_ACCOUNT, column(scaled), part)).toEqual(isKey);
    }),
    runs,
  );
});

test('nobody becomes a key account by selling less', () => {
  fc.assert(
    fc.property(sales, share, fc.nat(), money(0, 5000), (values, part, at, fall) => {
      const i = at % values.length;
      const lower = values.map((value, j) => (j === i ? Math.round((value - fall) * 100) / 100 : value));
      const before = list(KEY_ACCOUNT, column(values), part)[i];
      const after = list(KEY_ACCOUNT, column(lower), part)[i];
      expect(after === true && before === false).toBe(false);
    }),
    runs,
  );
});

test('an added blank row changes nothing else', () => {
  fc.assert(
    fc.property(sales, share, (values, part) => {
      const isKey = list(KEY_ACCOUNT, column(values), part);
      expect(list(KEY_ACCOUNT, column([...values, null]), part)).toEqual([...isKey, '']);
    }),
    runs,
  );
});

test('a larger share of its purchases never means more upside', () => {
  const order = ['A', 'REVIEW', 'B', 'C', 'D'];
  fc.assert(
    fc.property(fc.boolean(), fc.array(edge, { minLength: 2, maxLength: 10 }), (large, shares) => {
      const rising = [...shares].sort((a, b) => a - b);
      const classes = list(KEY_ACCOUNT_CLASS, large, column(rising)) as string[];
      const places = classes.map((letter) => order.indexOf(letter));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
    runs,
  );
});

test('at an edge the share is judged to the last place', () => {
  fc.assert(
    fc.property(edge, edge, edge, (a, b, averageHigh) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const classOf = (large: boolean, ourShare: number): unknown =>
        list(KEY_ACCOUNT_CLASS, large, ourShare, null, low, high, averageHigh)[0];
      expect(classOf(true, neighbours(low).below)).toBe('A');
      expect(classOf(true, low)).toBe('REVIEW');
      expect(classOf(true, high)).toBe('REVIEW');
      expect(classOf(true, neighbours(high).above)).toBe('B');
      expect(classOf(false, averageHigh)).toBe('C');
      expect(classOf(false, neighbours(averageHigh).above)).toBe('D');
    }),
    runs,
  );
});
