import { money, moneyBlock, oneOf, shares } from './random';
import { eachRow, subject, type Block, type Column, type Subject } from './subject';

function positives(values: Column): Float64Array {
  const amounts = new Float64Array(values.length);
  for (let i = 0; i < amounts.length; i++) amounts[i] = values[i]![0]!;
  return amounts;
}

function sumOf(values: Column): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]![0]!;
  return sum;
}

/** Row numbers by falling amount. */
function rankedRows(amounts: Float64Array): Uint32Array {
  const rows = new Uint32Array(amounts.length);
  for (let i = 0; i < rows.length; i++) rows[i] = i;
  return rows.sort((a, b) => amounts[b]! - amounts[a]!);
}

/** The class of each amount by the share before it, from a typed-array sort and two thresholds. */
function classes<R>(values: Column, cutoffs: readonly number[], labels: readonly R[]): R[][] {
  const sorted = positives(values).sort();
  const total = sumOf(values);
  const least = cutoffs.map(() => Infinity);
  let before = 0;
  for (let i = sorted.length - 1, k = 0; i >= 0; i--) {
    while (k < cutoffs.length && before >= cutoffs[k]! * total) k++;
    if (k < cutoffs.length) least[k] = sorted[i]!;
    before += sorted[i]!;
  }
  return eachRow(values.length, (i) => {
    let k = 0;
    while (k < least.length && values[i]![0]! < least[k]!) k++;
    return labels[k]!;
  });
}

const SALES = [100, 1_000_000] as const;

/** The share before each amount, by the amounts in falling order. */
const BEFORE =
  'total,SUM({A}),falling,SORT({A},1,-1),running,SCAN(0,falling,LAMBDA(sum,x,sum+x)),' +
  'before,XLOOKUP({A},falling,running-falling)/total';

/** Years of twelve months, as many as give n figures. */
const years = (n: number): Block => moneyBlock(Math.max(2, Math.floor(n / 12)), 12, ...SALES);

function monthMeans(history: Block): number[] {
  const sums = new Array<number>(12).fill(0);
  for (let y = 0; y < history.length; y++) for (let m = 0; m < 12; m++) sums[m]! += history[y]![m]!;
  return sums;
}

function seasonal(history: Block, scale: number): number[][] {
  const sums = monthMeans(history);
  const total = sums.reduce((a, b) => a + b);
  return [sums.map((sum) => (sum / total) * scale)];
}

const stock = (n: number): [Column, Column] => [money(n, 1000, 90_000), money(n, 1000, 90_000)];

export const sales: readonly Subject[] = [
  subject({
    id: 'ABC_CLASS',
    args: (n: number) => [money(n, ...SALES)],
    bare: (values) => classes(values, [0.75, 0.95], ['A', 'B', 'C']),
    core: (values) => rankedRows(positives(values)),
    plain: `=LET(${BEFORE},IF(before<0.75,"A",IF(before<0.95,"B","C")))`,
  }),
  subject({
    id: 'ABC_TABLE',
    args: (n: number) => [Array.from({ length: n }, (_, i) => [`Customer ${i + 1}`]), money(n, ...SALES)],
    bare(names, values) {
      const sums = new Map<string, number>();
      for (let i = 0; i < names.length; i++)
        sums.set(names[i]![0]!, (sums.get(names[i]![0]!) ?? 0) + values[i]![0]!);
      const [customers, amounts] = [[...sums.keys()], Float64Array.from(sums.values())];
      const total = amounts.reduce((a, b) => a + b);
      let running = 0;
      return Array.from(rankedRows(amounts), (row, rank) => {
        const letter = running < 0.75 * total ? 'A' : running < 0.95 * total ? 'B' : 'C';
        running += amounts[row]!;
        return [rank + 1, customers[row]!, amounts[row]!, amounts[row]! / total, running / total, letter];
      });
    },
    plain:
      '=LET(total,SUM({B}),sorted,SORTBY({A:B},{B},-1),amounts,INDEX(sorted,0,2),' +
      'running,SCAN(0,amounts,LAMBDA(sum,x,sum+x)),before,(running-amounts)/total,' +
      'HSTACK(SEQUENCE(ROWS(amounts)),sorted,amounts/total,running/total,' +
      'IF(before<0.75,"A",IF(before<0.95,"B","C"))))',
  }),
  subject({
    id: 'ABC_BY_AMOUNT',
    args: (n: number) => [moneyBlock(n, 12, 0, 20_000), [[11_000], [9_000]]],
    bare: (months, [[first], [second]]) =>
      eachRow(months.length, (i) => {
        let sum = 0;
        for (let m = 0; m < 12; m++) sum += months[i]![m]!;
        return sum / 12 >= first! ? 'A' : sum / 12 >= second! ? 'B' : 'C';
      }),
    plain: '=LET(mean,BYROW({A:L},LAMBDA(r,AVERAGE(r))),IF(mean>=11000,"A",IF(mean>=9000,"B","C")))',
  }),
  subject({
    id: 'SALES_SHARE',
    args: (n: number) => [money(n, ...SALES)],
    bare(values) {
      const total = sumOf(values);
      return eachRow(values.length, (i) => values[i]![0]! / total);
    },
    plain: '={A}/SUM({A})',
  }),
  subject({
    id: 'PARETO_COUNT',
    args: (n: number) => [money(n, ...SALES)],
    bare(values) {
      const sorted = positives(values).sort();
      const goal = 0.8 * sumOf(values);
      let [running, count] = [0, 0];
      while (running < goal) running += sorted[sorted.length - ++count]!;
      return count;
    },
    plain: '=SUM(IF(SCAN(0,SORT({A},1,-1),LAMBDA(sum,x,sum+x))<0.8*SUM({A}),1,0))+1',
  }),
  subject({
    id: 'TOP_SHARE',
    args: (n: number) => [money(n, ...SALES)],
    bare(values) {
      const sorted = positives(values).sort();
      const count = Math.ceil(0.2 * sorted.length);
      return sorted.subarray(sorted.length - count).reduce((a, b) => a + b) / sumOf(values);
    },
    plain: '=SUMIF({A},">="&LARGE({A},ROUNDUP(COUNT({A})*0.2,0)))/SUM({A})',
  }),
  subject({
    id: 'KEY_ACCOUNT',
    args: (n: number) => [money(n, ...SALES)],
    bare: (values) => classes(values, [0.8], [true, false]),
    plain: `=LET(${BEFORE},before<0.8)`,
  }),
  subject({
    id: 'KEY_ACCOUNT_CLASS',
    args: (n: number) => [oneOf(n, [true, false]), shares(n, 0, 1)],
    bare: (large, share) =>
      eachRow(large.length, (i) => {
        const ours = share[i]![0]!;
        if (!large[i]![0]!) return ours > 0.6 ? 'D' : 'C';
        return ours < 0.1 ? 'A' : ours > 0.4 ? 'B' : 'REVIEW';
      }),
    plain: '=IF({A},IF({B}<0.1,"A",IF({B}>0.4,"B","REVIEW")),IF({B}>0.6,"D","C"))',
  }),
  subject({
    id: 'SEASONAL_INDEX',
    args: (n: number) => [years(n)],
    bare: (history) => seasonal(history, 12),
    plain: '=BYCOL({A:L},LAMBDA(c,AVERAGE(c)))/AVERAGE({A:L})',
  }),
  subject({
    id: 'SEASONAL_SHARE',
    args: (n: number) => [years(n)],
    bare: (history) => seasonal(history, 1),
    plain: '=BYCOL({A:L},LAMBDA(c,SUM(c)))/SUM({A:L})',
  }),
  subject({
    id: 'SEASONAL_TARGET',
    args: (n: number) => [years(n), 1_000_000],
    bare(history, target) {
      const cents = seasonal(history, target * 100)[0]!;
      const parts = cents.map(Math.floor);
      const rest = target * 100 - parts.reduce((a, b) => a + b);
      const byRemainder = parts
        .map((_, m) => m)
        .sort((a, b) => cents[b]! - parts[b]! - cents[a]! + parts[a]!);
      for (const m of byRemainder.slice(0, rest)) parts[m]!++;
      return [parts.map((part) => part / 100)];
    },
    plain: '=ROUND(BYCOL({A:L},LAMBDA(c,SUM(c)))/SUM({A:L})*1000000,2)',
  }),
  subject({
    id: 'GROSS_MARGIN',
    args: (n: number) => [money(n, ...SALES), money(n, -1000, 100_000)],
    bare: (sold, profit) => eachRow(sold.length, (i) => profit[i]![0]! / sold[i]![0]!),
    plain: '={B}/{A}',
  }),
  subject({
    id: 'STOCK_TURNOVER',
    args: (n: number) => [money(n, ...SALES), ...stock(n)],
    bare: (sold, opening, closing) =>
      eachRow(sold.length, (i) => sold[i]![0]! / ((opening[i]![0]! + closing[i]![0]!) / 2)),
    plain: '={A}/(({B}+{C})/2)',
  }),
  subject({
    id: 'CROSS_RATIO',
    args: (n: number) => [money(n, ...SALES), money(n, -1000, 100_000), ...stock(n)],
    bare: (sold, profit, opening, closing) =>
      eachRow(sold.length, (i) => {
        const s = sold[i]![0]!;
        return (profit[i]![0]! / s) * (s / ((opening[i]![0]! + closing[i]![0]!) / 2));
      }),
    plain: '={B}/{A}*({A}/(({C}+{D})/2))',
  }),
  subject({
    id: 'CONTRIBUTION_RATIO',
    args: (n: number) => [money(n, ...SALES), money(n, -1000, 100_000), ...stock(n)],
    bare(sold, profit, opening, closing) {
      const total = sumOf(sold);
      return eachRow(sold.length, (i) => {
        const s = sold[i]![0]!;
        return (profit[i]![0]! / s) * (s / ((opening[i]![0]! + closing[i]![0]!) / 2)) * (s / total);
      });
    },
    plain: '={B}/{A}*({A}/(({C}+{D})/2))*({A}/SUM({A}))',
  }),
];
