import fc from 'fast-check';
import { CREDIT_EXPOSURE } from '../../../src/domain/watching/exposure/function';
import { list, money, runs } from '../laws';

const part = money(-100000, 100000);
const parts = fc.tuple(part, part, part, part, part);
const cents = (x: number): number => Math.round(x * 100);

test('the exposure is the sum of the parts less the deposits, to the cent', () => {
  fc.assert(
    fc.property(parts, ([receivables, notes, orders, deliveries, deposits]) => {
      const expected =
        cents(receivables) + cents(notes) + cents(orders) + cents(deliveries) - cents(deposits);
      const [exposure] = list(CREDIT_EXPOSURE, receivables, notes, orders, deliveries, deposits);
      expect(exposure).toBe(expected / 100 + 0);
    }),
    runs,
  );
});

test('the parts that are owed may change places', () => {
  fc.assert(
    fc.property(parts, ([a, b, c, d, deposits]) => {
      expect(list(CREDIT_EXPOSURE, d, c, b, a, deposits)).toEqual(
        list(CREDIT_EXPOSURE, a, b, c, d, deposits),
      );
    }),
    runs,
  );
});
