import fc from 'fast-check';
import { exact } from '../../exact';
import { isFault } from '../../../src/core/fault';
import {
  CREDIT_LIMIT_WC,
  CREDIT_LIMIT_WC_STEPS,
  WC_RATE,
  WC_SCORE,
  WORKING_ASSETS,
} from '../../../src/domain/limits/working-assets/function';
import { rateBands } from '../../../src/domain/limits/working-assets/policy';

const run = { seed: 7, numRuns: 200 };
const money = fc.integer({ min: 0, max: 1e7 }).map((k) => k / 100);
const signed = fc.integer({ min: -1e6, max: 1e7 }).map((k) => k / 100);
const balance = fc.tuple(money, money, fc.oneof(money, fc.constant(0)), money, signed);
const grade = fc.constantFrom(null, 'AAA', 'A', 'BBB', 'B', 'CC', 'D', 'NR');
const one = (result: unknown): unknown => (result as unknown[][])[0]![0];
type Sheet = [number, number, number, number, number];

test('the steps end in the limit, and each value is that of its own function', () => {
  fc.assert(
    fc.property(balance, grade, fc.boolean(), (b, g, tooHigh) => {
      const [ca, inv, cl, tl, na] = b as Sheet;
      const steps = new Map(
        (CREDIT_LIMIT_WC_STEPS.call(...b, g, 0.5, tooHigh) as unknown[][]).map((r) => [r[0], r[2]]),
      );
      const limit = one(CREDIT_LIMIT_WC.call(...b, g, 0.5, tooHigh));
      expect(steps.get('LIMIT')).toBe(isFault(limit) ? '' : limit);
      expect(steps.get('WORKING_ASSETS')).toBe(one(WORKING_ASSETS.call(ca, cl, na)));
      const score = one(WC_SCORE.call(ca, inv, cl, tl, na));
      expect(steps.get('SCORE')).toBe(isFault(score) ? '' : score);
      if (!isFault(score)) expect(steps.get('RATE')).toBe(one(WC_RATE.call(score)));
    }),
    run,
  );
});

test('a limit is never negative and never above net assets', () => {
  fc.assert(
    fc.property(balance, grade, (b, g) => {
      const limit = one(CREDIT_LIMIT_WC.call(...b, g));
      if (isFault(limit)) return;
      expect(limit).toBeGreaterThanOrEqual(0);
      expect(limit).toBeLessThanOrEqual(Math.max(b[4], 0));
    }),
    run,
  );
});

test('scaling all amounts scales the limit and changes no score', () => {
  fc.assert(
    fc.property(balance, fc.constantFrom(10, 10000), (b, factor) => {
      const scaled = b.map((v) => exact(v).times(factor).toNumber());
      const [before, after] = [one(CREDIT_LIMIT_WC.call(...b)), one(CREDIT_LIMIT_WC.call(...scaled))];
      if (isFault(before)) expect(isFault(after)).toBe(true);
      else
        expect(after).toBe(
          exact(before as number)
            .times(factor)
            .toNumber(),
        );
      expect(one(WC_SCORE.call(...scaled))).toEqual(one(WC_SCORE.call(...b)));
    }),
    run,
  );
});

test('a limit never rises when net assets fall', () => {
  fc.assert(
    fc.property(balance, fc.integer({ min: 1, max: 1e6 }), (b, fall) => {
      const [ca, inv, cl, tl, na] = b as Sheet;
      fc.pre(cl > 0);
      const lower = one(
        CREDIT_LIMIT_WC.call(
          ca,
          inv,
          cl,
          tl,
          exact(na)
            .minus(fall / 100)
            .toNumber(),
        ),
      );
      expect(lower as number).toBeLessThanOrEqual(one(CREDIT_LIMIT_WC.call(...b)) as number);
    }),
    run,
  );
});

test.each(rateBands.value.filter(({ edge }) => edge !== null).map(({ edge }, i) => [edge!, i] as const))(
  'the edge %p belongs to its band, one unit in the last place of the rounded score above it to the next',
  (edge, i) => {
    const next = exact(edge).plus(0.000001).toNumber();
    const below = exact(edge).minus(0.000001).toNumber();
    expect(one(WC_RATE.call(edge))).toBe(rateBands.value[i]!.value);
    expect(one(WC_RATE.call(below))).toBe(rateBands.value[i]!.value);
    expect(one(WC_RATE.call(next))).toBe(rateBands.value[i + 1]!.value);
  },
);

test('a grade that no table knows leaves no limit, but for a customer with nothing to grant a share of', () => {
  fc.assert(
    fc.property(balance, (b) => {
      const [ca, , cl, , na] = b as Sheet;
      const limit = one(CREDIT_LIMIT_WC.call(...b, 'Q'));
      const insolvent = na <= 0 || Math.round(ca * 100) - Math.round(cl * 100) + Math.round(na * 100) <= 0;
      if (insolvent) expect(limit).toBe(0);
      else expect(isFault(limit) && limit.kind).toBe('none');
      const steps = CREDIT_LIMIT_WC_STEPS.call(...b, 'Q');
      expect(isFault(steps)).toBe(!insolvent);
    }),
    run,
  );
});

test('the band is that of the score as a fraction, rounded half away from zero', () => {
  const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
  fc.assert(
    fc.property(
      whole(1, 40),
      whole(1, 9),
      whole(1, 9),
      fc.constantFrom(...rateBands.value.flatMap(({ edge }) => (edge === null ? [] : [edge]))),
      fc.integer({ min: -2, max: 2 }),
      (ca, cl, na, edge, tenMillionths) => {
        // TL is chosen so that the score is edge + half a millionth + so many ten-millionths, all times CL · NA.
        const target = Math.round(edge * 1e7) + 5 + tenMillionths;
        const total = BigInt(2 * ca * na - cl * cl) * 10_000_000n - BigInt(target) * BigInt(cl * na);
        fc.pre(total > 0n && total % BigInt(cl) === 0n);
        const totalLiabilities = Number(total / BigInt(cl)) / 1e7;
        fc.pre(BigInt(Math.round(totalLiabilities * 1e7)) === total / BigInt(cl));
        const rounded = (Math.sign(target) * Math.floor(Math.abs(target) / 10 + 0.5)) / 1e6;
        const band = rateBands.value.find(({ edge }) => edge === null || rounded <= edge)!;
        const rates = new Map(
          (CREDIT_LIMIT_WC_STEPS.call(ca, 0, cl, totalLiabilities, na) as unknown[][]).map((r) => [
            r[0],
            r[2],
          ]),
        );
        expect(rates.get('RATE')).toBe(band.value);
      },
    ),
    { ...run, numRuns: 500 },
  );
});
