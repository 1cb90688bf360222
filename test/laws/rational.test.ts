import { decimal, mean, Rational, whole } from '../reference/rational';

/** The reference rests on these; what is right is told by JavaScript's own reading of decimal digits. */
describe('exact fractions', () => {
  test.each([
    '0.1',
    '-12.5',
    '1e-7',
    '123456789012.345',
    '1.7976931348623157e+308',
    '2.2250738585072014e-308',
    '1e-310',
    '9007199254740993',
    '9007199254740995',
    '0.30000000000000004',
  ])('%s is handed back as the nearest double', (digits) => {
    expect(decimal(digits).toNumber()).toBe(Number(digits));
  });

  test('a quotient is rounded once, from all of its digits', () => {
    for (let a = 1; a < 60; a++) {
      for (let b = 1; b < 60; b++) expect(whole(a).over(whole(b)).toNumber()).toBe(a / b);
    }
  });

  test('too much for a double is infinite', () => {
    expect(decimal('2e308').toNumber()).toBe(Infinity);
  });

  test('a cell has fifteen digits', () => {
    expect(Rational.ofCell(0.1 + 0.2).equals(decimal('0.3'))).toBe(true);
  });

  test('thirds are whole again', () => {
    expect(mean([Rational.of(1, 3), Rational.of(2, 3)]).equals(Rational.of(1, 2))).toBe(true);
  });

  test('half a step goes away from zero, a part of a unit down', () => {
    expect(decimal('-0.3000005').rounded(6).equals(decimal('-0.300001'))).toBe(true);
    expect(decimal('-1.5').floor).toBe(-2n);
    expect(decimal('-1.5').ceiling).toBe(-1n);
  });
});
