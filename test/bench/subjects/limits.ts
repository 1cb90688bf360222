import { money, moneyBlock, oneOf, shares, whole } from './random';
import { eachRow, subject, type Column, type Subject } from './subject';

const GRADES = ['AA', 'A', 'BB', 'B', 'C', 'D', 'NR'] as const;
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['AA', 1.5],
  ['A', 1.2],
  ['BB', 1],
  ['B', 0.8],
  ['C', 0.8],
  ['D', 0],
  ['NR', 0],
]);
const COEFFICIENTS: ReadonlyMap<string, number> = new Map([
  ['AA', 1],
  ['A', 0.8],
  ['BB', 0.5],
  ['B', 0.1],
  ['C', 0],
  ['D', 0],
  ['NR', 0],
]);

/** Share of working assets by inclusive upper edge of the score. */
const RATES: readonly (readonly [number, number])[] = [
  [-4.6, 0],
  [-3.9, 0.025],
  [-3.2, 0.05],
  [-2.5, 0.075],
  [-1.8, 0.1],
  [-1.1, 0.125],
  [-0.4, 0.15],
  [0.3, 0.175],
  [0.999999, 0.2],
  [Infinity, 0.25],
];

function rateOf(score: number): number {
  let k = 0;
  while (score > RATES[k]![0]) k++;
  return RATES[k]![1];
}

/** The same table from the other side, because LOOKUP wants rising lower edges. */
const plainRate = (score: string): string =>
  `LOOKUP(-(${score}),{-1000000,-0.999999,-0.3,0.4,1.1,1.8,2.5,3.2,3.9,4.6},` +
  '{0.25,0.2,0.175,0.15,0.125,0.1,0.075,0.05,0.025,0})';

const plainFactor = (grade: string): string =>
  `VLOOKUP(${grade},{"AA",1.5;"A",1.2;"BB",1;"B",0.8;"C",0.8;"D",0;"NR",0},2,FALSE)`;

/** Current assets, inventory, current liabilities, total liabilities, net assets. */
const balances = (n: number): [Column, Column, Column, Column, Column] => [
  money(n, 200_000, 2_000_000),
  money(n, 0, 200_000),
  money(n, 100_000, 1_000_000),
  money(n, 1_000_000, 3_000_000),
  money(n, 200_000, 3_000_000),
];

const scoreOf = (ca: number, inv: number, cl: number, tl: number, na: number): number =>
  ca / cl + (ca - inv) / cl - cl / na - tl / na;
const PLAIN_SCORE = '{A}/{C}+({A}-{B})/{C}-{C}/{E}-{D}/{E}';

/** One customer's steps as one formula: twenty cells on paper. */
const PLAIN_STEPS =
  '=LET(w,(A1-C1+E1)/2,s,A1/C1+(A1-B1)/C1-C1/E1-D1/E1,' +
  `r,${plainRate('ROUND(s,6)')},f,${plainFactor('F1')},` +
  'VSTACK(A1,B1,C1,D1,E1,A1-C1,w,A1/C1,(A1-B1)/C1,C1/E1,D1/E1,s,r,w*r,f,1,w*r*f,E1,MIN(w*r*f,E1)))';

export const limits: readonly Subject[] = [
  subject({
    id: 'WORKING_ASSETS',
    args: (n: number) => [
      money(n, 200_000, 2_000_000),
      money(n, 100_000, 1_000_000),
      money(n, 200_000, 3_000_000),
    ],
    bare: (ca, cl, na) => eachRow(ca.length, (i) => (ca[i]![0]! - cl[i]![0]! + na[i]![0]!) / 2),
    plain: '=({A}-{B}+{C})/2',
  }),
  subject({
    id: 'WC_SCORE',
    args: balances,
    bare: (ca, inv, cl, tl, na) =>
      eachRow(ca.length, (i) => scoreOf(ca[i]![0]!, inv[i]![0]!, cl[i]![0]!, tl[i]![0]!, na[i]![0]!)),
    plain: `=${PLAIN_SCORE}`,
  }),
  subject({
    id: 'WC_RATE',
    args: (n: number) => [money(n, -6, 3)],
    bare: (scores) => eachRow(scores.length, (i) => rateOf(Math.round(scores[i]![0]! * 1e6) / 1e6)),
    plain: `=${plainRate('ROUND({A},6)')}`,
  }),
  subject({
    id: 'GRADE_CORRECTION',
    args: (n: number) => [oneOf(n, GRADES)],
    bare: (grades) => eachRow(grades.length, (i) => FACTORS.get(grades[i]![0]!)!),
    plain: `=${plainFactor('{A}')}`,
  }),
  subject({
    id: 'CREDIT_LIMIT_WC',
    args: (n: number) => [...balances(n), oneOf(n, GRADES)] as const,
    bare: (assets, inventory, short, total, equity, grade) =>
      eachRow(assets.length, (i) => {
        const [ca, cl, na] = [assets[i]![0]!, short[i]![0]!, equity[i]![0]!];
        const w = (ca - cl + na) / 2;
        if (na <= 0 || w <= 0) return 0;
        const score = scoreOf(ca, inventory[i]![0]!, cl, total[i]![0]!, na);
        const rate = rateOf(Math.round(score * 1e6) / 1e6);
        return Math.min(w * rate * FACTORS.get(grade[i]![0]!)!, na);
      }),
    plain:
      `=LET(w,({A}-{C}+{E})/2,r,${plainRate(`ROUND(${PLAIN_SCORE},6)`)},` +
      `l,w*r*${plainFactor('{F}')},IF((w<=0)+({E}<=0)>0,0,IF(l>{E},{E},l)))`,
  }),
  subject({
    id: 'CREDIT_LIMIT_WC_STEPS',
    oneCall: true,
    args: (_: number) => [...balances(1), 'A'] as const,
    bare(assets, inventory, short, total, equity, grade) {
      const [ca, inv, cl] = [assets[0]![0]!, inventory[0]![0]!, short[0]![0]!];
      const [tl, na] = [total[0]![0]!, equity[0]![0]!];
      const w = (ca - cl + na) / 2;
      const score = scoreOf(ca, inv, cl, tl, na);
      const rate = rateOf(Math.round(score * 1e6) / 1e6);
      const factor = FACTORS.get(grade)!;
      const limit = w * rate * factor;
      const ratios = [ca / cl, (ca - inv) / cl, cl / na, tl / na];
      const limits = [w * rate, factor, 1, limit, na, Math.min(limit, na)];
      return [ca, inv, cl, tl, na, ca - cl, w, ...ratios, score, rate, ...limits].map((x) => [x]);
    },
    plain: PLAIN_STEPS.replace('F1', '"A"'),
  }),
  subject({
    id: 'CREDIT_LIMIT_SALES',
    args: (n: number) => [money(n, 0, 1_000_000), oneOf(n, [30, 45, 60, 90]), oneOf(n, [1, 0.8, 0.5])],
    bare: (orders, days, coefficient) =>
      eachRow(orders.length, (i) => ((orders[i]![0]! * days[i]![0]!) / 90) * coefficient[i]![0]!),
    plain: '={A}*{B}/90*{C}',
  }),
  subject({
    id: 'CREDIT_LIMIT_RECEIPTS',
    args: (n: number) => [moneyBlock(n, 12, 0, 100_000), oneOf(n, [30, 45, 60])],
    bare: (receipts, days) =>
      eachRow(receipts.length, (i) => {
        let sum = 0;
        for (let m = 0; m < 12; m++) sum += receipts[i]![m]!;
        return ((sum / 12) * days[i]![0]!) / 30;
      }),
    plain: '=BYROW({A:L},LAMBDA(r,AVERAGE(r)))*{M}/30',
  }),
  subject({
    id: 'CREDIT_LIMIT_PROFIT',
    args: (n: number) => [money(n, 0, 1_000_000), shares(n, 0, 0.5)],
    bare: (purchases, rate) => eachRow(purchases.length, (i) => purchases[i]![0]! * rate[i]![0]!),
    plain: '={A}*{B}',
  }),
  subject({
    id: 'CREDIT_LIMIT_NWC',
    args: (n: number) => [money(n, 200_000, 2_000_000), money(n, 100_000, 1_000_000), shares(n, 0, 0.5)],
    bare: (ca, cl, rate) => eachRow(ca.length, (i) => Math.max((ca[i]![0]! - cl[i]![0]!) * rate[i]![0]!, 0)),
    plain: '=LET(l,({A}-{B})*{C},IF(l<0,0,l))',
  }),
  subject({
    id: 'CREDIT_LIMIT_PERIOD',
    args: (n: number) => [money(n, 0, 100_000), oneOf(n, [1, 1.5, 2, 3])],
    bare: (purchases, months) => eachRow(purchases.length, (i) => purchases[i]![0]! * months[i]![0]!),
    plain: '={A}*{B}',
  }),
  subject({
    id: 'CREDIT_LIMIT_FINAL',
    args: (n: number) => [moneyBlock(n, 3, 0, 1_000_000), null, money(n, 0, 1_000_000)],
    bare: (candidates, _, netAssets) =>
      eachRow(candidates.length, (i) => {
        const [a, b, c] = candidates[i]!;
        return Math.floor(Math.min(a!, b!, c!, netAssets[i]![0]!) * 100 + 1e-6) / 100;
      }),
    plain: '=FLOOR(BYROW({A:D},LAMBDA(r,MIN(r)))+0.00000001,0.01)',
  }),
  subject({
    id: 'GRADE_COEFFICIENT',
    args: (n: number) => [oneOf(n, GRADES)],
    bare: (grades) => eachRow(grades.length, (i) => COEFFICIENTS.get(grades[i]![0]!)!),
    plain: '=VLOOKUP({A},{"AA",1;"A",0.8;"BB",0.5;"B",0.1;"C",0;"D",0;"NR",0},2,FALSE)',
  }),
  subject({
    id: 'RECORD_COEFFICIENT',
    args: (n: number) => [money(n, -1000, 3_000_000)],
    bare: (amountDays) =>
      eachRow(amountDays.length, (i) => {
        const x = amountDays[i]![0]!;
        return x <= 0 ? 1 : x <= 250_000 ? 0.8 : x <= 500_000 ? 0.5 : x <= 1_000_000 ? 0.2 : 0.1;
      }),
    plain: '=IF({A}<=0,1,IF({A}<=250000,0.8,IF({A}<=500000,0.5,IF({A}<=1000000,0.2,0.1))))',
  }),
  subject({
    id: 'OVERDUE_AMOUNT_DAYS',
    args: (n: number) => [money(n, -1000, 100_000), whole(n, 45_000, 46_000), 45_900],
    bare(amounts, due, asOf) {
      let sum = 0;
      for (let i = 0; i < amounts.length; i++) sum += amounts[i]![0]! * Math.max(asOf - due[i]![0]!, 0);
      return sum;
    },
    plain: '=SUM({A}*IF({B}<45900,45900-{B},0))',
  }),
  subject({
    id: 'WEIGHTED_DAYS_LATE',
    args: (n: number) => [money(n, 1, 100_000), whole(n, 45_000, 46_000), 45_900],
    bare(amounts, due, asOf) {
      let [late, owed] = [0, 0];
      for (let i = 0; i < amounts.length; i++) {
        late += amounts[i]![0]! * Math.max(asOf - due[i]![0]!, 0);
        owed += amounts[i]![0]!;
      }
      return late / owed;
    },
    plain: '=SUM({A}*IF({B}<45900,45900-{B},0))/SUM({A})',
  }),
  subject({
    id: 'CUSTOMER_CLASS',
    args: (n: number) => [
      oneOf(n, [true, false, false]),
      oneOf(n, [true, false, false]),
      money(n, 0, 150_000),
      oneOf(n, [true, false, false]),
      whole(n, 10, 1000),
      whole(n, 0, 20),
      oneOf(n, [true, false, false, false]),
    ],
    bare: (large, wholesaler, claims, heavy, staff, years, dishonest) =>
      eachRow(large.length, (i) => {
        if (dishonest[i]![0]!) return '丙';
        if (large[i]![0]!) return '甲';
        const watched =
          wholesaler[i]![0]! ||
          heavy[i]![0]! ||
          claims[i]![0]! >= 100_000 ||
          staff[i]![0]! < 100 ||
          years[i]![0]! < 1;
        return watched ? '丙' : '乙';
      }),
    plain: '=IF({G},"丙",IF({A},"甲",IF({B}+{D}+({C}>=100000)+({E}<100)+({F}<1)>0,"丙","乙")))',
  }),
  subject({
    id: 'CREDIT_LIST',
    args: (n: number) => [money(n, 0, 1_000_000), [[800_000], [500_000], [200_000]], shares(n, 0.5, 1)],
    bare: (amounts, [[green], [yellow], [red]], fulfilment) =>
      eachRow(amounts.length, (i) => {
        const x = amounts[i]![0]!;
        if (fulfilment[i]![0]! < 0.75) return 'ORDINARY';
        return x >= green! ? 'GREEN' : x >= yellow! ? 'YELLOW' : x >= red! ? 'RED' : 'BLACK';
      }),
    plain:
      '=IF({B}<0.75,"ORDINARY",IF({A}>=800000,"GREEN",IF({A}>=500000,"YELLOW",IF({A}>=200000,"RED","BLACK"))))',
  }),
];
