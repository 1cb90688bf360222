import {
  align,
  customers,
  down,
  eachRow,
  ending,
  list,
  may,
  need,
  option,
  options,
  orElse,
  ordered,
  rowByRow,
  single,
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
} from './cells';
import { decimal, least, mean, most, ONE, Rational, sum, whole, ZERO } from './rational';

/** No limit is below nothing. */
const limit = (x: Rational): Rational => most([x, ZERO]);

const CREDIT_LIMIT_SALES: Reference = (orders, days, coefficient) =>
  eachRow(
    [need(orders, amount), need(days, notNegative), may(coefficient, notNegative)],
    (q: Rational, term: Rational, c: Rational | null) =>
      limit(
        q
          .times(term)
          .over(whole(90))
          .times(c ?? ONE),
      ),
  );

const CREDIT_LIMIT_PROFIT: Reference = (purchases, rate) =>
  eachRow([need(purchases, amount), need(rate, share)], (p: Rational, r: Rational) => limit(p.times(r)));

const CREDIT_LIMIT_NWC: Reference = (ca, cl, rate) =>
  eachRow([need(ca, amount), need(cl, amount), need(rate, share)], (a: Rational, l: Rational, r: Rational) =>
    limit(a.minus(l).times(r)),
  );

const CREDIT_LIMIT_PERIOD: Reference = (purchases, months) =>
  eachRow([need(purchases, amount), need(months, notNegative)], (p: Rational, m: Rational) =>
    limit(p.times(m)),
  );

const isNumber = (cell: unknown): cell is Rational => cell instanceof Rational;

const CREDIT_LIMIT_RECEIPTS: Reference = (receipts, term, rawWeights, coefficient) => {
  const weights = list(notNegative, rawWeights);
  if (weights instanceof Bad) stop(weights);
  const { rows, beside } = customers(receipts, [term, coefficient]);
  const months = rows[0]!.length;
  const each = orElse(
    weights,
    Array.from({ length: months }, () => ONE),
  );
  if (each.length !== months) stop(VALUE);
  return down(
    rows.map((row, i): Cell => {
      const cells = row.map(amount);
      const [days, factor] = [notNegative(beside[i]![0]), notNegative(beside[i]![1])];
      const bad = worst([...cells, days, factor]);
      if (bad) return bad;
      if (days === BLANK || cells.every((cell) => cell === BLANK)) return '';
      if (sum(each).sign === 0) return DIV0;
      const monthly = sum(cells.map((cell, m) => (isNumber(cell) ? cell.times(each[m]!) : ZERO))).over(
        sum(each),
      );
      return limit(
        monthly
          .times(days as Rational)
          .over(whole(30))
          .times(isNumber(factor) ? factor : ONE),
      );
    }),
  );
};

const METHODS: Readonly<Record<string, (values: readonly Rational[]) => Rational>> = {
  min: least,
  max: most,
  mean,
  median(values) {
    const sorted = [...values].sort((a, b) => a.compare(b));
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half]! : mean([sorted[half - 1]!, sorted[half]!]);
  },
};

const CREDIT_LIMIT_FINAL: Reference = (candidates, rawMethod, netAssets, funds, companyCap, rawUnit) => {
  const [method, unit] = options(
    option(oneOf('min', 'mean', 'median', 'max'), rawMethod, 'min'),
    option(aboveZero, rawUnit, decimal('0.01')),
  );
  const { rows, beside } = customers(candidates, [netAssets, funds, companyCap]);
  return down(
    rows.map((row, i): Cell => {
      const cells = row.map(amount);
      const caps = beside[i]!.map(amount);
      const bad = worst([...cells, ...caps]);
      if (bad) return bad;
      const figures = cells.filter(isNumber);
      if (figures.length === 0) return '';
      const hard = caps.filter(isNumber);
      if ([...figures, ...hard].some((x) => x.sign < 0)) return ZERO;
      const capped = least([METHODS[method]!(figures), ...hard]);
      return Rational.of(capped.over(unit).floor).times(unit);
    }),
  );
};

/** The amounts of the items and how many days each is overdue. */
function itemsOf(amounts: unknown, dueDates: unknown, asOf: unknown): (readonly [Rational, Rational])[] {
  const today = single(date, asOf);
  const args = [need(amounts, amount), may(dueDates, date)];
  const apart = (due: unknown): boolean =>
    typeof due === 'number' && typeof today === 'number' && farApart(due, today);
  const bad = worst([...rowByRow(args), today]);
  if (bad) stop(bad);
  if (today === BLANK) stop(NA);
  const { rows } = align(args);
  if (rows.some(([, due]) => apart(due))) stop(VALUE);
  if (rows.some(([value, due]) => isNumber(value) && value.sign !== 0 && due === BLANK)) stop(VALUE);
  const items = rows.filter((row) => !row.includes(BLANK)) as [Rational, number][];
  if (items.length === 0) stop(NA);
  return items.map(([value, due]) => [value, whole(Math.max(0, (today as number) - due))] as const);
}

const OVERDUE_AMOUNT_DAYS: Reference = (...raw) =>
  sum(itemsOf(raw[0], raw[1], raw[2]).map(([value, days]) => value.times(days)));

const WEIGHTED_DAYS_LATE: Reference = (...raw) => {
  const items = itemsOf(raw[0], raw[1], raw[2]);
  const owed = sum(items.map(([value]) => value));
  if (owed.sign === 0) return DIV0;
  return owed.sign < 0 ? NA : sum(items.map(([value, days]) => value.times(days))).over(owed);
};

const CUSTOMER_CLASS: Reference = (...raw) => {
  const [claimsEdge, staffEdge] = options(
    option(notNegative, raw[7], whole(100000)),
    option(notNegative, raw[8], whole(100)),
  );
  const args = [flag, flag, amount, flag, notNegative, notNegative, flag].map((kind, k) =>
    may(raw[k], kind as typeof flag),
  );
  const { rows, place } = align(args);
  return place(
    rows.map((row): Cell => {
      const stopped = spoilt(args, row);
      if (stopped !== null) return stopped;
      if (row.every((cell) => cell === BLANK)) return '';
      const [large, wholesaler, claims, heavy, staff, years, dishonest] = row as unknown[];
      if (dishonest === true) return '丙';
      if (large === true) return '甲';
      const weak =
        wholesaler === true ||
        (isNumber(claims) && !claims.less(claimsEdge)) ||
        heavy === true ||
        (isNumber(staff) && staff.less(staffEdge)) ||
        (isNumber(years) && years.less(ONE));
      return weak ? '丙' : '乙';
    }),
  );
};

const CREDIT_LIST: Reference = (trade, rawThresholds, fulfilment, rawFloor) => {
  const thresholds = ordered(list(amount, rawThresholds), -1);
  const [edges, floor] = options(
    [thresholds === BLANK ? VALUE : thresholds, [] as readonly Rational[]],
    option(share, rawFloor, decimal('0.75')),
  );
  if (edges.length !== 3) stop(VALUE);
  return eachRow([need(trade, amount), may(fulfilment, share)], (x: Rational, kept: Rational | null) => {
    if (kept?.less(floor)) return 'ORDINARY';
    return ['GREEN', 'YELLOW', 'RED'].find((_, k) => !x.less(edges[k]!)) ?? 'BLACK';
  });
};

export const limits: Readonly<Record<string, Reference>> = {
  CREDIT_LIMIT_SALES: ending(CREDIT_LIMIT_SALES),
  CREDIT_LIMIT_RECEIPTS: ending(CREDIT_LIMIT_RECEIPTS),
  CREDIT_LIMIT_PROFIT: ending(CREDIT_LIMIT_PROFIT),
  CREDIT_LIMIT_NWC: ending(CREDIT_LIMIT_NWC),
  CREDIT_LIMIT_PERIOD: ending(CREDIT_LIMIT_PERIOD),
  CREDIT_LIMIT_FINAL: ending(CREDIT_LIMIT_FINAL),
  OVERDUE_AMOUNT_DAYS: ending(OVERDUE_AMOUNT_DAYS),
  WEIGHTED_DAYS_LATE: ending(WEIGHTED_DAYS_LATE),
  CUSTOMER_CLASS: ending(CUSTOMER_CLASS),
  CREDIT_LIST: ending(CREDIT_LIST),
};
