import fc from 'fast-check';
import { DISCOUNT_COST, DISCOUNT_RATE } from '../../../src/domain/watching/terms/function';
import { column, list, runs } from '../laws';

interface Terms {
  readonly tiers: readonly (readonly [percent: number, day: number])[];
  readonly net: number;
}

const terms: fc.Arbitrary<Terms> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 4, maxLength: 4 }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([tenths, days, later]) => {
    const falling = tenths.sort((a, b) => b - a);
    const rising = days.sort((a, b) => a - b);
    const tiers = falling.map((t, i) => [t / 10, rising[i]!] as const);
    return { tiers, net: tiers[tiers.length - 1]![1] + later };
  });
const written = ({ tiers, net }: Terms, separator = ',', end = `N/${net}`): string =>
  [...tiers.map(([percent, day]) => `${percent}/${day}`), end].join(separator);
const INVOICE = 46000;
const rates = (text: string, days: readonly number[]): unknown[] =>
  list(DISCOUNT_RATE, text, INVOICE, column(days.map((d) => INVOICE + d)));

test('each tier holds to its last day, and the next day earns the next tier', () => {
  fc.assert(
    fc.property(terms, (t) => {
      t.tiers.forEach(([percent, day], i) => {
        const next = t.tiers[i + 1]?.[0] ?? 0;
        const [at, after] = rates(written(t), [day, day + 1]);
        expect(at).toBe(Number((percent / 100).toPrecision(15)));
        expect(after).toBe(Number((next / 100).toPrecision(15)));
      });
    }),
    runs,
  );
});

test('paying later never earns more', () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: -10, max: 120 }), fc.nat({ max: 60 }), (t, day, later) => {
      const [early, late] = rates(written(t), [day, day + later]) as [number, number];
      expect(late).toBeLessThanOrEqual(early);
    }),
    runs,
  );
});

test('separators, capitals, full-width signs, per cent signs and words for days make no difference', () => {
  fc.assert(
    fc.property(terms, (t) => {
      const plain = written(t);
      const perCent = (sign: string): string => written(t, ' ').replace(/(\d)\/(\d+)(?= )/g, `$1${sign}$2`);
      const spellings = [
        perCent('%/'),
        perCent('% '),
        written(t, ' ', `net${t.net}`),
        written(t, ',', `N${t.net}`),
        written(t, ',', `net ${t.net} days`),
        written(t, '，', `Ｎ／${t.net}天`),
        plain.replace(/,(?=N)/, ''),
        `\u200b${plain}\u00a0`,
        written(t, ', '),
        written(t, ';'),
        written(t, ' '),
        written(t, ' ', `net ${t.net}`),
        written(t, ';  ', `NET  ${t.net}`),
        plain.toLowerCase(),
        plain.replace(/,/g, '，').replace(/\//g, '／'),
        plain.replace(/,/g, '、').replace(/\//g, ' / '),
      ];
      for (const spelling of spellings) {
        expect(list(DISCOUNT_COST, spelling)).toEqual(list(DISCOUNT_COST, plain));
        expect(rates(spelling, [0, 5, 20, 60])).toEqual(rates(plain, [0, 5, 20, 60]));
      }
    }),
    runs,
  );
});

test('tiers out of order are refused', () => {
  fc.assert(
    fc.property(terms, (t) => {
      fc.pre(t.tiers.length > 1);
      const backwards = { tiers: [...t.tiers].reverse(), net: t.net };
      expect(list(DISCOUNT_COST, written(backwards))).toEqual(['#VALUE!']);
    }),
    runs,
  );
});

test('compounding within the year never costs less than the simple rate', () => {
  fc.assert(
    fc.property(terms, fc.constantFrom(360, 365), (t, year) => {
      const [simple] = list(DISCOUNT_COST, written(t), year, false) as [number];
      const [compounded] = list(DISCOUNT_COST, written(t), year, true) as [number];
      expect(compounded).toBeGreaterThanOrEqual(simple);
    }),
    runs,
  );
});

test('only the first discount and the net day count for the cost', () => {
  fc.assert(
    fc.property(terms, (t) => {
      const first = written({ tiers: t.tiers.slice(0, 1), net: t.net });
      expect(list(DISCOUNT_COST, first)).toEqual(list(DISCOUNT_COST, written(t)));
    }),
    runs,
  );
});

/** The last day of the month of an invoice, by JavaScript's own calendar. */
function lastDay(serial: number): number {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return (next - Date.UTC(1899, 11, 30)) / 86_400_000 - 1;
}

test('from the end of the month terms earn what they earn from an invoice of that day', () => {
  const invoices = fc.integer({ min: 367, max: 80000 });
  fc.assert(
    fc.property(terms, invoices, fc.integer({ min: -40, max: 150 }), (t, invoice, days) => {
      const paid = invoice + days;
      const expected = list(DISCOUNT_RATE, written(t), lastDay(invoice), paid);
      for (const end of [' EOM', ',eom', ' 月结', '、ＥＯＭ'])
        expect(list(DISCOUNT_RATE, written(t) + end, invoice, paid)).toEqual(expected);
      expect(list(DISCOUNT_RATE, written(t, ' ', `月结${t.net}天`), invoice, paid)).toEqual(expected);
      expect(list(DISCOUNT_COST, `${written(t)} EOM`)).toEqual(list(DISCOUNT_COST, written(t)));
    }),
    runs,
  );
});

test('terms with a word too many are refused, wherever it stands', () => {
  const words = fc.constantFrom(
    'ROG',
    'cod',
    'ＣＩＡ',
    'CWO',
    'CBD',
    'PIA',
    'CND',
    'approx',
    '30',
    '2/',
    '/10',
    '%',
  );
  fc.assert(
    fc.property(terms, words, fc.nat(), (t, word, where) => {
      const parts = written(t, ' ').split(' ');
      parts.splice(where % (parts.length + 1), 0, word);
      expect(list(DISCOUNT_COST, parts.join(' , '))).toEqual(['#VALUE!']);
    }),
    runs,
  );
});
