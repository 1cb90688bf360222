import fc from 'fast-check';
import { exact } from '../../exact';
import { CUSTOMER_CLASS } from '../../../src/domain/limits/customer-class/function';
import { list, money, neighbours, runs } from '../laws';

const CLASSES = ['甲', '乙', '丙'];
const flag = fc.constantFrom(true, false, null);
const claims = fc.oneof(money(0, 2e5), fc.constantFrom(100000, null));
const staff = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(100, null));
const years = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(1, null));
const facts = fc.tuple(flag, flag, claims, flag, staff, years, flag);
const LARGE = 0;
const DISHONEST = 6;

/** The facts with one of them changed. */
const changed = (given: readonly unknown[], which: number, value: unknown): unknown[] =>
  given.map((fact, i) => (i === which ? value : fact));

const classOf = (...args: readonly unknown[]): unknown => list(CUSTOMER_CLASS, ...args)[0];
const place = (...args: readonly unknown[]): number => CLASSES.indexOf(classOf(...args) as string);

test('a record of dishonesty makes 丙 of every customer', () => {
  fc.assert(
    fc.property(facts, (given) => expect(classOf(...changed(given, DISHONEST, true))).toBe('丙')),
    runs,
  );
});

test('what is not known never makes a class worse, but for size', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 6 }), (given, which) => {
      if (which === LARGE) return;
      expect(place(...changed(given, which, null))).toBeLessThanOrEqual(place(...given));
    }),
    runs,
  );
});

test('a large and stable customer is 甲 or dishonest', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const expected = given[DISHONEST] === true ? '丙' : '甲';
      expect(classOf(...changed(given, LARGE, true))).toBe(expected);
    }),
    runs,
  );
});

test('a class never improves when claims rise', () => {
  fc.assert(
    fc.property(facts, money(0, 1e5), (given, more) => {
      const owed = given[2] ?? 0;
      const after = changed(given, 2, exact(owed).plus(more).toNumber());
      expect(place(...after)).toBeGreaterThanOrEqual(place(...changed(given, 2, owed)));
    }),
    runs,
  );
});

test('claims and their edge in another currency change no class', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const inFen = (x: number): number => exact(x).times(100).toNumber();
      const owed = given[2] === null ? null : inFen(given[2]);
      expect(classOf(...changed(given, 2, owed), inFen(100000))).toBe(classOf(...given));
    }),
    runs,
  );
});

test('at each edge the class changes with one unit in the last place', () => {
  const usual = [false, false, 0, false, 500, 10, false];
  expect(classOf(...usual)).toBe('乙');
  const claimed = neighbours(100000);
  expect([claimed.below, 100000, claimed.above].map((x) => classOf(...changed(usual, 2, x)))).toEqual([
    '乙',
    '丙',
    '丙',
  ]);
  const employed = neighbours(100);
  expect([employed.below, 100, employed.above].map((x) => classOf(...changed(usual, 4, x)))).toEqual([
    '丙',
    '乙',
    '乙',
  ]);
  const aged = neighbours(1);
  expect([aged.below, 1, aged.above].map((x) => classOf(...changed(usual, 5, x)))).toEqual([
    '丙',
    '乙',
    '乙',
  ]);
});
