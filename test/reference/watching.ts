import {
  align,
  customers,
  down,
  eachRow,
  ending,
  given,
  list,
  may,
  need,
  option,
  options,
  ordered,
  spoilt,
  worst,
  type Cell,
  type Reference,
} from './calls';
import {
  aboveZero,
  amount,
  Bad,
  BLANK,
  dailyRate,
  date,
  DIV0,
  farApart,
  flag,
  NA,
  notNegative,
  oneOf,
  share,
  stop,
  VALUE,
  wholeFrom,
} from './cells';
import { ratesOf } from './grades';
import { over } from './products';
import { decimal, mean, ONE, Rational, sum, whole, ZERO } from './rational';
import { monthEnd, terms, type Terms } from './terms';

const isNumber = (cell: unknown): cell is Rational => cell instanceof Rational;

const CREDIT_EXPOSURE: Reference = (...raw) => {
  const args = Array.from({ length: 5 }, (_, k) => may(raw[k], amount));
  const { rows, place } = align(args);
  return place(
    rows.map((row): Cell => {
      const stopped = spoilt(args, row);
      if (stopped !== null) return stopped;
      if (row.every((cell) => cell === BLANK)) return '';
      const [receivables, notes, orders, deliveries, deposits] = row.map((cell) =>
        isNumber(cell) ? cell : ZERO,
      );
      return sum([receivables!, notes!, orders!, deliveries!]).minus(deposits!);
    }),
  );
};

const LIMIT_STATUS: Reference = (exposure, limit, rawNear) => {
  const [near] = options(option(share, rawNear, decimal('0.9')));
  return eachRow([need(exposure, amount), may(limit, notNegative)], (x: Rational, most: Rational | null) => {
    if (most === null) return 'NOT_SET';
    if (x.more(most)) return 'OVER';
    return most.sign > 0 && !x.less(most.times(near)) ? 'NEAR' : 'OK';
  });
};

const ORDER_CHECK: Reference = (order, exposure, limit, single, overdue, days, rawGrace) => {
  const [grace] = options(option(notNegative, rawGrace, ZERO));
  return eachRow(
    [
      need(order, amount),
      may(exposure, amount),
      may(limit, notNegative),
      may(single, notNegative),
      may(overdue, amount),
      may(days, amount),
    ],
    (
      ordered: Rational,
      owed: Rational | null,
      most: Rational | null,
      most1: Rational | null,
      late: Rational | null,
      since: Rational | null,
    ) => {
      if (ordered.sign <= 0) return 'PASS';
      const isLate =
        (late?.sign ?? 1) > 0 && (since === null || since.more(grace)) && (late ?? since) !== null;
      const reasons = [
        most1 && ordered.more(most1) && 'SINGLE_LIMIT',
        most && (owed ?? ZERO).plus(ordered).more(most) && 'OVER_LIMIT',
        isLate && 'OVERDUE',
        most === null && 'NOT_SET',
      ].filter((reason) => typeof reason === 'string');
      if (reasons.length === 0) return 'PASS';
      const onlySingle = reasons.length === 1 && reasons[0] === 'SINGLE_LIMIT';
      return onlySingle ? 'APPROVE: SINGLE_LIMIT' : `HOLD: ${reasons.join('+')}`;
    },
  );
};

/** Two dates and whatever else a row needs; dates too far apart are a bad value like any other. */
function rowsWithDates(
  args: Parameters<typeof eachRow>[0],
  [first, second]: readonly [number, number],
  rule: (...row: never[]) => Cell,
): Cell[][] {
  const { rows, place } = align(args);
  return place(
    rows.map((row) => {
      const [a, b] = [row[first], row[second]];
      const apart = typeof a === 'number' && typeof b === 'number' && farApart(a, b);
      const stopped = worst(apart ? [...row, VALUE] : row) ?? spoilt(args, row);
      return stopped ?? rule(...(row.map((cell) => (cell === BLANK ? null : cell)) as never[]));
    }),
  );
}

const AGING_BUCKET: Reference = (due, asOf, rawEdges) => {
  const [edges] = options(
    given(ordered(list(wholeFrom(1), rawEdges), 1), [whole(30), whole(60), whole(90)] as readonly Rational[]),
  );
  const numbers = edges.map((edge) => Number(edge.floor));
  const width = Math.max(3, String(numbers[numbers.length - 1]! + 1).length);
  const day = (n: number): string => String(n).padStart(width, '0');
  return rowsWithDates([need(due, date), need(asOf, date)], [0, 1], (from: number, to: number) => {
    const days = to - from;
    if (days <= 0) return 'NOT_DUE';
    const k = numbers.findIndex((edge) => days <= edge);
    const first = (k === 0 ? 0 : numbers[(k < 0 ? numbers.length : k) - 1]!) + 1;
    return k < 0 ? `D${day(first)}+` : `D${day(first)}-${day(numbers[k]!)}`;
  });
};

const closing = (receivables: unknown, sales: unknown, days: unknown): Cell[][] => {
  const args = [need(receivables, amount), need(sales, amount), need(days, aboveZero)];
  return eachRow(args, (r: Rational, s: Rational, d: Rational) => {
    const quotient = over(r, s);
    return quotient instanceof Bad ? quotient : quotient.times(d);
  }) as Cell[][];
};

function average(receivables: unknown, sales: unknown, days: unknown): Cell[][] {
  const { rows, beside } = customers(receivables, [sales, days]);
  if (rows[0]!.length !== 2) stop(VALUE);
  return down(
    rows.map((row, i): Cell => {
      const [sold, length] = [amount(beside[i]![0]), aboveZero(beside[i]![1])];
      const cells = [...row.map(amount), sold, length];
      const bad = worst(cells);
      if (bad) return bad;
      if (cells.includes(BLANK)) return '';
      const quotient = over(mean(cells.slice(0, 2) as Rational[]), sold as Rational);
      return quotient instanceof Bad ? quotient : quotient.times(length as Rational);
    }),
  );
}

function countback(receivables: unknown, sales: unknown, rawDays: unknown): Cell[][] {
  const { rows, beside } = customers(sales, [receivables]);
  const months = rows[0]!.length;
  const days = list(aboveZero, rawDays);
  if (days instanceof Bad) stop(days);
  if (days === BLANK) return down(rows.map(() => ''));
  if (days.length !== 1 && days.length !== months) stop(VALUE);
  return down(
    rows.map((row, i): Cell => {
      const [owed, cells] = [amount(beside[i]![0]), row.map(amount)];
      const bad = worst([owed, ...cells]);
      if (bad) return bad;
      if (owed === BLANK || cells.every((cell) => cell === BLANK)) return '';
      let [open, passed] = [owed as Rational, ZERO];
      for (let m = months - 1; m >= 0; m--) {
        if (open.sign <= 0) return passed;
        const [sold, length] = [
          isNumber(cells[m]) ? (cells[m] as Rational) : ZERO,
          days[days.length === 1 ? 0 : m]!,
        ];
        if (!open.more(sold)) return passed.plus(open.over(sold).times(length));
        open = open.minus(sold);
        passed = passed.plus(length);
      }
      return open.sign > 0 ? NA : passed;
    }),
  );
}

const DSO: Reference = (receivables, sales, days, rawMethod) => {
  const [method] = options(option(oneOf('closing', 'average', 'countback'), rawMethod, 'closing'));
  return { closing, average, countback }[method as 'closing' | 'average' | 'countback'](
    receivables,
    sales,
    days,
  );
};

const DISCOUNT_RATE: Reference = (rawTerms, invoiced, paid) =>
  rowsWithDates(
    [need(rawTerms, terms), need(invoiced, date), need(paid, date)],
    [1, 2],
    ({ tiers, fromMonthEnd }: Terms, from: number, to: number) => {
      const days = to - (fromMonthEnd ? monthEnd(from) : from);
      return tiers.find((tier) => days <= tier.days)?.rate ?? ZERO;
    },
  );

/** What compounds is no fraction: its power is taken in floats, and compared with a tolerance. */
const compounded = (rate: number, periods: number): number => Math.expm1(Math.log1p(rate) * periods);

const DISCOUNT_COST: Reference = (rawTerms, rawYear, rawCompound) => {
  const [year, compound] = options(option(aboveZero, rawYear, whole(360)), option(flag, rawCompound, false));
  return eachRow([need(rawTerms, terms)], ({ tiers, net }: Terms) => {
    const [first] = tiers;
    if (!first || net === null || first.rate.sign === 0) return NA;
    if (net === first.days || first.rate.equals(ONE)) return DIV0;
    const cost = first.rate.over(ONE.minus(first.rate));
    const periods = year.over(whole(net - first.days));
    return compound ? compounded(cost.toNumber(), periods.toNumber()) : cost.times(periods);
  });
};

const OVERDUE_INTEREST: Reference = (owed, due, paid, rawRate) => {
  const [rate] = options(option(dailyRate, rawRate, decimal('0.0005')));
  return rowsWithDates(
    [need(owed, amount), need(due, date), need(paid, date)],
    [1, 2],
    (x: Rational, from: number, to: number) => x.times(whole(Math.max(0, to - from))).times(rate),
  );
};

const COLLECTION_INDEX: Reference = (opening, sales, total, current, months) =>
  eachRow(
    [
      need(opening, amount),
      need(sales, amount),
      need(total, amount),
      need(current, amount),
      may(months, notNegative),
    ],
    (o: Rational, s: Rational, t: Rational, c: Rational, m: Rational | null) => {
      const monthly = over(s, m ?? ONE);
      if (monthly instanceof Bad) return DIV0;
      const open = o.plus(monthly);
      return over(open.minus(t), open.minus(c));
    },
  );

const BAD_DEBT_PROVISION: Reference = (open, late, rawRates) => {
  const usual = [0, 30, 60, 90].map((edge) => whole(edge) as Rational | null);
  const [bands] = options(
    given(
      ratesOf(rawRates),
      [...usual, null].map((edge, k) => ({
        edge,
        rate: decimal(['0.02', '0.04', '0.087', '0.25', '1'][k]!),
      })),
    ),
  );
  return eachRow([need(open, amount), need(late, amount)], (x: Rational, days: Rational) =>
    x.times(bands.find(({ edge }) => edge === null || !days.more(edge))!.rate),
  );
};

const RECEIVABLES_COST: Reference = (balance, lost, rawVariable, rawCapital, rawManagement) => {
  const [variable, capital, management] = options(
    option(share, rawVariable, decimal('0.6')),
    option(share, rawCapital, decimal('0.1')),
    option(share, rawManagement, decimal('0.01')),
  );
  return eachRow([need(balance, amount), may(lost, amount)], (x: Rational, bad: Rational | null) =>
    x
      .times(variable)
      .times(capital)
      .plus(x.times(management))
      .plus(bad ?? ZERO),
  );
};

const CREDIT_POLICY_GAIN: Reference = (sales, balance, lost, other, rawVariable, rawCapital) => {
  const [variable, capital] = options(
    option(share, rawVariable, decimal('0.6')),
    option(share, rawCapital, decimal('0.1')),
  );
  return eachRow(
    [need(sales, amount), need(balance, amount), may(lost, amount), may(other, amount)],
    (s: Rational, r: Rational, bad: Rational | null, more: Rational | null) =>
      s
        .minus(s.times(variable))
        .minus(r.times(variable).times(capital))
        .minus(bad ?? ZERO)
        .minus(more ?? ZERO),
  );
};

export const watching: Readonly<Record<string, Reference>> = {
  CREDIT_EXPOSURE: ending(CREDIT_EXPOSURE),
  LIMIT_STATUS: ending(LIMIT_STATUS),
  ORDER_CHECK: ending(ORDER_CHECK),
  AGING_BUCKET: ending(AGING_BUCKET),
  DSO: ending(DSO),
  DISCOUNT_RATE: ending(DISCOUNT_RATE),
  DISCOUNT_COST: ending(DISCOUNT_COST),
  OVERDUE_INTEREST: ending(OVERDUE_INTEREST),
  COLLECTION_INDEX: ending(COLLECTION_INDEX),
  BAD_DEBT_PROVISION: ending(BAD_DEBT_PROVISION),
  RECEIVABLES_COST: ending(RECEIVABLES_COST),
  CREDIT_POLICY_GAIN: ending(CREDIT_POLICY_GAIN),
};
