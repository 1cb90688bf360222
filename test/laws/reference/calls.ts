import {
  block,
  callOf,
  choice,
  inRows,
  list,
  option,
  rising,
  table,
  type ArgumentMaker,
  type Call,
} from './arguments';
import {
  amounts,
  blank,
  dates,
  flags,
  grades,
  groups,
  hostile,
  names,
  plainAmounts,
  shares,
  termsOfPayment,
  type CellMaker,
} from './cells';
import type { Draw } from './draw';

/** The arguments of one hostile call. */
export type Maker = (draw: Draw) => unknown[];

const always = (cell: CellMaker) => (): CellMaker => cell;

const figures = (leftOut = 0, oneCell = 0.2): ArgumentMaker => inRows(amounts, leftOut, oneCell);
const figure = (least: number, most: number, leftOut = 0): ArgumentMaker =>
  inRows(always(plainAmounts(least, most)), leftOut);
const eachFlag = (leftOut = 0): ArgumentMaker => inRows(always(flags), leftOut);
const eachDate = inRows(always(dates));
const eachGrade = (leftOut = 0): ArgumentMaker => inRows(always(grades), leftOut);
const eachShare = (leftOut = 0): ArgumentMaker => inRows(always(shares), leftOut);
const anAmount =
  (...values: readonly number[]): CellMaker =>
  (draw) =>
    draw.of(values);

const CUTOFFS = [0.1, 0.2, 0.25, 0.3, 0.5, 0.6, 0.75, 0.8, 0.9, 0.95, 1 / 3, 2 / 3];
const abcOptions = [
  list((draw) => rising(draw, CUTOFFS, 3)),
  choice('before', 'including', 'nearest'),
  choice('same', 'order'),
];

const falling = (draw: Draw, values: readonly number[], most: number): number[] =>
  rising(draw, values, most).reverse();
const thresholds = (draw: Draw): number[] =>
  falling(draw, [-1, 0, 0.3, 1, 2, 2.5, 5, 10, 100, 20000, 1 / 3], 4);

const months = inRows(always(anAmount(1, 2, 3, 6, 12, 0.5, 7, 0)), 0.4);

interface Season {
  readonly sales: unknown[][];
  readonly periods: unknown;
}

/** Whole years in one of the forms they may have; now and then a year that is not whole. */
function season(draw: Draw): Season {
  const periods = draw.of([2, 3, 4, 4, 5, 12]);
  const years = draw.whole(1, 4);
  const mood = {
    blanks: draw.of([0, 0, 0, 0.05, 0.3]),
    bad: draw.of([0, 0, 0, 0, 0.03]),
    objects: draw.of([0, 0, 0.2]),
  };
  const make = hostile(draw.chance(0.5) ? amounts(draw) : (d) => d.whole(-1, 9), mood);
  const [rows, columns] = draw.of([
    [years * periods, 1],
    [1, years * periods],
    [years, periods],
    [periods, years],
    [draw.whole(1, 5), draw.whole(1, 5)],
  ] as const);
  const sales = draw.times(rows, () => draw.times(columns, () => make(draw)));
  return { sales, periods: periods === 12 && draw.chance(0.7) ? null : periods };
}

const seasonOptions = [
  choice('simple', 'yearly_ratio', 'moving_average'),
  choice('missing', 'zero'),
  option((draw) => draw.of(['none', 'merge']), 0.85),
];

const seasonal: Maker = (draw) => {
  const call = callOf(draw);
  const { sales, periods } = season(draw);
  return [sales, periods, ...seasonOptions.map((make) => make(call))];
};

function seasonalTarget(draw: Draw): unknown[] {
  const call = callOf(draw);
  const { sales, periods } = season(draw);
  const target = option(
    anAmount(0, 1, 100, 1800, 1000.01, 17766000, 0.1 + 0.2, 99999.99, 12.345, 1 / 3, 1e12),
    0.03,
  )(call);
  const unit = option(anAmount(1, 0.01, 1000, 0.5, 3, 0, 7, 1 / 3))(call);
  return [sales, target, periods, ...seasonOptions.map((make) => make(call)), unit];
}

const WEIGHTS = [
  [5, 4, 3, 2, 1],
  [0.2, 0.3, 0.5],
  [0.1, 0.2, 0.7],
  [1 / 3, 1 / 3, 1 / 3],
  [0.25, 0.75],
  [0.5, 0.5, 0.0000000009],
  [0.5, 0.500000002],
  [1, 0, 0],
  [0, 0],
  [0.1, 0.1, 0.1, 0.7],
  [1, 2],
];

/** Customers beside their weights, in rows or in columns. */
function scored(draw: Draw): unknown[] {
  const weights: unknown[] = [...draw.of(WEIGHTS)];
  const call = callOf(draw);
  if (draw.chance(0.04))
    weights[draw.whole(0, weights.length - 1)] = draw.of<unknown>([-1, 'x', { code: '#N/A' }]);
  const customers = draw.whole(1, 5);
  const make = hostile(draw.chance(0.5) ? plainAmounts(1, 5) : amounts(draw), call.mood);
  const length = weights.length + (draw.chance(0.03) ? 1 : 0);
  const scores = draw.times(customers, () => draw.times(length, () => make(draw)));
  if (draw.chance(0.5)) return [scores, [weights]];
  const turned = draw.times(length, (k) => scores.map((row) => row[k]));
  return [turned, weights.map((weight) => [weight])];
}

function servqual(draw: Draw): unknown[] {
  const call = callOf(draw);
  const [rows, columns] = [draw.whole(1, 6), draw.whole(1, 4)];
  const answers = block(
    draw.chance(0.7) ? (d) => d.whole(1, 7) : amounts(draw),
    () => rows,
    () => columns,
  );
  const weights = list((d) => d.times(columns, () => d.of([1, 2, 0.5, 0, 20, 1 / 3])))(call);
  return [answers(call), answers(call), weights];
}

const BANDS: readonly (readonly (readonly unknown[])[])[] = [
  [
    [90, 'A'],
    [60, 'B'],
    [0, 'C'],
  ],
  [
    [0, 'low'],
    [0.3, 'mid'],
    [2 / 3, 'high'],
  ],
  [[5, 1]],
  [
    [1, 'x'],
    [3, 'y'],
    [2, 'z'],
  ],
];
const RATES: readonly (readonly (readonly unknown[])[])[] = [
  [
    [0, 0.1],
    ['', 0.2],
  ],
  [
    [-1, 0],
    [0.3, 0.05],
    [1, 0.1],
    ['', 0.3],
  ],
  [['', 0.15]],
  [
    [0, 0.1],
    [1, 0.2],
  ],
];
const FACTORS: readonly (readonly (readonly unknown[])[])[] = [
  [
    ['AA', 1.3],
    ['BB', 1],
    ['C', 0],
  ],
  [
    ['A', 1.2, 1],
    ['aaa', 2, ''],
    ['优', 0.8, 0.3],
  ],
  [
    ['NR', 0.1],
    ['D', 0.3],
    ['CC', 0.2],
  ],
];
const POINTS: readonly (readonly (readonly unknown[])[])[] = [
  [
    [0, 1],
    [3, 0.5],
    [10, 0],
  ],
  [
    [-1, 1],
    [1, 0.9],
    [2.5, 1 / 3],
  ],
  [
    [250000, 0.8],
    [2000000, 0.1],
  ],
];

/** Balance sheets whose ratios meet the edges of the rates, and some that no bank would lend on. */
const BALANCES: readonly (readonly number[])[] = [
  [800, 300, 400, 600, 500],
  [1200, 500, 800, 1800, 600],
  [900, 200, 300, 500, 1000],
  [800, 300, 400, 900, -100],
  [4, 0, 3, 4.0999985, 3],
  [10, 0, 5, 95, 10],
  [100, 20, 0, 50, 60],
  [100, 20, 0, 70, 60],
  [100, 20, 0, 60, 60],
  [100, 200, 300, 350, 400],
  [100, 20, 300, 350, 50],
  [1000, 100, 10, 20, 5],
  [3, 1, 3, 1, 3],
  [7, 1, 3, 5, 9],
  [0, 0, 1, 1, 1],
  [0, 0, 0, 0, 0],
  [10, 0, 1, 1, 0.1],
  [1 / 3, 0.1, 0.1 + 0.2, 0.7, 0.6],
];

/** Five columns of figures: each row from the list, or nearly. */
function balances(call: Call): unknown[] {
  const { draw, mood, rows, columns } = call;
  const figuresAt = draw.times(rows * columns, () => draw.of(BALANCES));
  const nudge = (x: number): number => (draw.chance(0.15) ? x + draw.of([0.01, -0.01, 1, 1e-6, 5e-7]) : x);
  return draw.times(5, (k) => {
    const cells = figuresAt.map((figure) => hostile(() => nudge(figure[k]!), mood)(draw));
    const grid = draw.times(rows, (r) => cells.slice(r * columns, (r + 1) * columns));
    return rows * columns === 1 || draw.chance(0.05) ? grid[0]![0] : grid;
  });
}

const limitOptions = [
  eachGrade(0.3),
  inRows(always(anAmount(1, 0.1, 0.5, 0.25, 1 / 3, 0, 1.1)), 0.4),
  eachFlag(0.4),
  table((draw) => draw.of(RATES), 0.8),
  table((draw) => draw.of(FACTORS), 0.8),
];

const theBalance: Maker = (draw) => balances(callOf(draw));

function creditLimit(draw: Draw): unknown[] {
  const call = callOf(draw);
  return [...balances(call), ...limitOptions.map((make) => make(call))];
}

/** One customer: cells, not columns. */
function creditLimitSteps(draw: Draw): unknown[] {
  const call = { ...callOf(draw), rows: 1, columns: 1 };
  return [...balances(call), ...limitOptions.map((make) => make(call))];
}

/** Customers with several figures each; what stands beside them may be one cell or a column. */
function beside(draw: Draw, make: CellMaker, customers: number, leftOut = 0): unknown {
  if (draw.chance(leftOut)) return blank(draw);
  if (customers === 1 || draw.chance(0.4)) return make(draw);
  const count = draw.chance(0.03) ? customers + 1 : customers;
  const cells = draw.times(count, () => make(draw));
  return draw.chance(0.1) ? [cells] : cells.map((cell) => [cell]);
}

const several = (draw: Draw, make: CellMaker, rows: number, columns: number): unknown[][] =>
  draw.times(rows, () => draw.times(columns, () => make(draw)));

/** Customers × figures, or a column for one customer, or a column of customers. */
function customersBy(draw: Draw): { rows: number; columns: number; customers: number } {
  const [rows, columns] = [draw.whole(1, 5), draw.whole(1, 6)];
  return { rows, columns, customers: columns === 1 && draw.chance(0.5) ? 1 : rows };
}

function receipts(draw: Draw): unknown[] {
  const call = callOf(draw);
  const { rows, columns, customers } = customersBy(draw);
  const figure = hostile(draw.chance(0.5) ? plainAmounts(-10, 200) : amounts(draw), call.mood);
  const days = hostile(anAmount(0, 15, 30, 45, 60, 7), call.mood);
  const factor = hostile(anAmount(1, 0.8, 0.5, 0, 1 / 3), call.mood);
  const termDays = beside(draw, days, customers);
  const coefficient = beside(draw, factor, customers, 0.5);
  const isColumn = (x: unknown): boolean => Array.isArray(x);
  const one = columns === 1 && !isColumn(termDays) && !isColumn(coefficient);
  const weights = list((d) => d.times(one ? rows : columns, (i) => d.of([1, i + 1, 0.5, 0])))(call);
  return [several(draw, figure, rows, columns), termDays, weights, coefficient];
}

function finalLimit(draw: Draw): unknown[] {
  const call = callOf(draw);
  const { rows, columns, customers } = customersBy(draw);
  const figure = hostile(draw.chance(0.5) ? plainAmounts(0, 200) : amounts(draw), call.mood);
  const cap = hostile(plainAmounts(-5, 300), call.mood);
  return [
    several(draw, figure, rows, columns),
    choice('min', 'mean', 'median', 'max')(call),
    beside(draw, cap, customers, 0.5),
    beside(draw, cap, customers, 0.5),
    beside(draw, cap, customers, 0.5),
    option(anAmount(0.01, 1, 100, 0.5, 10000, 1 / 3, 0))(call),
  ];
}

function salesOutstanding(draw: Draw): unknown[] {
  const call = callOf(draw);
  const days = anAmount(30, 90, 365, 31, 28, 0.5);
  const method = draw.of(['closing', 'average', 'countback']);
  if (method === 'closing') {
    return [figures()(call), figures()(call), inRows(always(days))(call), draw.chance(0.5) ? null : method];
  }
  const { rows, columns, customers } = customersBy(draw);
  const figure = hostile(draw.chance(0.6) ? plainAmounts(0, 100) : amounts(draw), call.mood);
  if (method === 'average') {
    const pairs = several(draw, figure, rows, draw.chance(0.05) ? 3 : 2);
    return [pairs, beside(draw, figure, rows), beside(draw, hostile(days, call.mood), rows), method];
  }
  const owed = beside(draw, figure, customers);
  const one = columns === 1 && !Array.isArray(owed);
  const ofMonths = draw.chance(0.5)
    ? days(draw)
    : [draw.times(one ? rows : columns, () => draw.of([28, 30, 31]))];
  return [owed, several(draw, figure, rows, columns), ofMonths, method];
}

const together =
  (...makers: readonly ArgumentMaker[]): Maker =>
  (draw) => {
    const call = callOf(draw);
    return makers.map((make) => make(call));
  };

const openItems = together(figures(0, 0), inRows(always(dates), 0, 0), option(dates, 0.02));

export const calls: Readonly<Record<string, Maker>> = {
  ABC_CLASS: together(figures(0, 0.05), inRows(always(groups), 0.5), ...abcOptions),
  ABC_TABLE: together(
    inRows(always(names), 0, 0),
    figures(0, 0),
    inRows(always(groups), 0.5, 0),
    ...abcOptions,
  ),
  ABC_BY_AMOUNT: together(figures(0, 0.05), list(thresholds, 0.03)),
  SALES_SHARE: together(figures(0, 0.05), inRows(always(groups), 0.5)),
  PARETO_COUNT: together(figures(0, 0.05), option(shares)),
  TOP_SHARE: together(figures(0, 0.05), option(shares)),
  KEY_ACCOUNT: together(figures(0, 0.05), option(shares)),
  KEY_ACCOUNT_CLASS: together(
    eachFlag(),
    eachShare(),
    eachFlag(0.5),
    option(shares, 0.7),
    option(shares, 0.7),
    option(shares, 0.7),
  ),
  SEASONAL_INDEX: seasonal,
  SEASONAL_SHARE: seasonal,
  SEASONAL_TARGET: seasonalTarget,
  GROSS_MARGIN: together(figures(), figures()),
  STOCK_TURNOVER: together(figures(), figures(), figures(), months),
  CROSS_RATIO: together(figures(), figures(), figures(), figures(), months),
  CONTRIBUTION_RATIO: together(figures(), figures(), figures(), figures(), months, option(flags)),
  WEIGHTED_SCORE: (draw) => [...scored(draw), choice('total', 'mean')(callOf(draw))],
  CREDIT_SCORE: scored,
  CREDIT_GRADE: together(
    inRows((draw) => (draw.chance(0.7) ? plainAmounts(-5, 105) : amounts(draw))),
    table((draw) => draw.of(BANDS)),
  ),
  SERVQUAL_GAP: servqual,
  SATISFACTION_RATE: together(figure(0, 9), figure(0, 20), eachFlag(0.4)),
  BAND_SCORE: together(
    inRows((draw) => (draw.chance(0.7) ? plainAmounts(-1, 12) : amounts(draw))),
    table((draw) => draw.of(POINTS), 0.05),
  ),
  WORKING_ASSETS: together(figures(), figures(), figures()),
  WC_SCORE: theBalance,
  WC_RATE: together(
    inRows(
      always((draw) =>
        draw.of([
          -4.6,
          -4.595,
          -3.9,
          -0.4,
          0.3,
          0.3000005,
          0.3000004,
          0.9999995,
          0.9999994,
          1,
          2,
          1 / 3,
          -1.1,
          -1.1000005,
        ]),
      ),
    ),
    table((draw) => draw.of(RATES)),
  ),
  GRADE_CORRECTION: together(
    eachGrade(),
    eachFlag(0.4),
    table((draw) => draw.of(FACTORS)),
  ),
  CREDIT_LIMIT_WC: creditLimit,
  CREDIT_LIMIT_WC_STEPS: creditLimitSteps,
  CREDIT_LIMIT_SALES: together(figures(), figure(0, 120), figure(0, 2, 0.4)),
  CREDIT_LIMIT_RECEIPTS: receipts,
  CREDIT_LIMIT_PROFIT: together(figures(), eachShare()),
  CREDIT_LIMIT_NWC: together(figures(), figures(), eachShare()),
  CREDIT_LIMIT_PERIOD: together(figures(), figure(0, 12)),
  CREDIT_LIMIT_FINAL: finalLimit,
  GRADE_COEFFICIENT: together(
    eachGrade(),
    table((draw) => draw.of(FACTORS).map((row) => row.slice(0, 2))),
  ),
  RECORD_COEFFICIENT: together(
    inRows((draw) =>
      draw.chance(0.5)
        ? amounts(draw)
        : anAmount(0, 250000, 100000, 300000, 1200000, 2000000, 2000000.01, 3e6),
    ),
    table((draw) => draw.of(POINTS)),
    option(flags),
  ),
  OVERDUE_AMOUNT_DAYS: openItems,
  WEIGHTED_DAYS_LATE: openItems,
  BAD_DEBT_PROVISION: together(
    figures(),
    inRows((draw) => (draw.chance(0.7) ? anAmount(-5, 0, 1, 30, 31, 60, 61, 90, 91, 0.3) : amounts(draw))),
    table((draw) => draw.of(RATES)),
  ),
  RECEIVABLES_COST: together(figures(), figures(0.4), option(shares), option(shares), option(shares)),
  CREDIT_POLICY_GAIN: together(
    figures(),
    figures(),
    figures(0.4),
    figures(0.4),
    option(shares),
    option(shares),
  ),
  CUSTOMER_CLASS: together(
    eachFlag(0.1),
    eachFlag(0.3),
    inRows(always(anAmount(0, 100000, 99999.99, 250000, -5)), 0.3),
    eachFlag(0.3),
    inRows(always(anAmount(0, 99, 100, 101, 99.5)), 0.3),
    inRows(always(anAmount(0, 1, 0.99, 5)), 0.3),
    eachFlag(0.3),
    option(anAmount(0, 250000, 50000), 0.8),
    option(anAmount(0, 99, 50), 0.8),
  ),
  CREDIT_LIST: together(
    inRows(always(plainAmounts(0, 100))),
    list(
      (draw) => (draw.chance(0.9) ? [60, draw.of([50, 30.5]), draw.of([10, 0, -1])] : thresholds(draw)),
      0.03,
    ),
    inRows(always(shares), 0.5),
    option(shares),
  ),
  CREDIT_EXPOSURE: together(figures(), figures(0.3), figures(0.3), figures(0.3), figures(0.3)),
  LIMIT_STATUS: together(
    inRows(always((draw) => draw.of([0, 90, 89.99, 100, 100.01, -5, 0.3, 0.27, 0.9]))),
    inRows(always((draw) => draw.of([100, 0, 1, 0.3, 0.1 + 0.2, -1]))),
    option(shares),
  ),
  ORDER_CHECK: together(
    inRows(always((draw) => draw.of([0, 10, 0.1, 50, 50.01, -200, 100]))),
    inRows(
      always((draw) => draw.of([0, 40, 0.2, 50, 100, -20])),
      0.2,
    ),
    inRows(
      always((draw) => draw.of([100, 50, 0.3, 0, 90])),
      0.1,
    ),
    inRows(
      always((draw) => draw.of([50, 10, 0, 0.1])),
      0.4,
    ),
    inRows(
      always((draw) => draw.of([0, 5, -3, 0.01])),
      0.4,
    ),
    inRows(
      always((draw) => draw.of([0, 1, 3, 30, -2, 0.5])),
      0.4,
    ),
    option(anAmount(0, 3, 5, 0.5)),
  ),
  AGING_BUCKET: together(
    eachDate,
    eachDate,
    list((draw) => rising(draw, [1, 7, 15, 30, 31, 60, 99, 365, 999, 1000, 12000], 4)),
  ),
  DSO: salesOutstanding,
  DISCOUNT_RATE: together(inRows(always(termsOfPayment)), eachDate, eachDate),
  DISCOUNT_COST: together(inRows(always(termsOfPayment)), option(anAmount(360, 365, 366, 0)), option(flags)),
  OVERDUE_INTEREST: together(
    figures(),
    eachDate,
    eachDate,
    option(anAmount(0.0005, 0.001, 0, 0.01, 0.02, 1 / 3000)),
  ),
  COLLECTION_INDEX: together(figures(), figures(), figures(), figures(), months),
};
