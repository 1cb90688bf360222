import { money, oneOf, whole } from './random';
import { eachRow, subject, type Subject } from './subject';

const TERMS = ['2/10 net 30', '2/15,1/20,N/30', '3/7,N/60', '1/10,N/45'] as const;

/** Percent and day of each tier, the net day last: `2/15,1/20,n/30`. */
const tiersOf = (terms: string): (readonly [number, number])[] =>
  [...terms.matchAll(/(\d+)\/(\d+)/g)].map(([, percent, day]) => [Number(percent), Number(day)] as const);

const netDayOf = (terms: string): number => Number(/(\d+)$/.exec(terms)![1]);

export const watching: readonly Subject[] = [
  subject({
    id: 'CREDIT_EXPOSURE',
    args: (n: number) => [
      money(n, 0, 500_000),
      money(n, 0, 100_000),
      money(n, 0, 100_000),
      money(n, 0, 50_000),
      money(n, 0, 50_000),
    ],
    bare: (receivables, notes, orders, deliveries, deposits) =>
      eachRow(
        receivables.length,
        (i) => receivables[i]![0]! + notes[i]![0]! + orders[i]![0]! + deliveries[i]![0]! - deposits[i]![0]!,
      ),
    plain: '={A}+{B}+{C}+{D}-{E}',
  }),
  subject({
    id: 'LIMIT_STATUS',
    args: (n: number) => [money(n, 0, 500_000), money(n, 0, 500_000)],
    bare: (exposure, limit) =>
      eachRow(exposure.length, (i) => {
        const [x, most] = [exposure[i]![0]!, limit[i]![0]!];
        return x > most ? 'OVER' : most > 0 && x >= 0.9 * most ? 'NEAR' : 'OK';
      }),
    plain: '=IF({A}>{B},"OVER",IF({B}=0,"OK",IF({A}>=0.9*{B},"NEAR","OK")))',
  }),
  subject({
    id: 'ORDER_CHECK',
    args: (n: number) => [
      money(n, 0, 100_000),
      money(n, 0, 500_000),
      money(n, 0, 900_000),
      money(n, 50_000, 100_000),
      money(n, 0, 1000),
      whole(n, 0, 3),
    ],
    bare: (order, exposure, limit, single, overdue, days) =>
      eachRow(order.length, (i) => {
        const reasons: string[] = [];
        if (order[i]![0]! > single[i]![0]!) reasons.push('SINGLE_LIMIT');
        if (exposure[i]![0]! + order[i]![0]! > limit[i]![0]!) reasons.push('OVER_LIMIT');
        if (overdue[i]![0]! > 0 && days[i]![0]! > 0) reasons.push('OVERDUE');
        if (reasons.length === 0) return 'PASS';
        return reasons.length === 1 && reasons[0] === 'SINGLE_LIMIT'
          ? 'APPROVE: SINGLE_LIMIT'
          : `HOLD: ${reasons.join('+')}`;
      }),
    plain:
      '=LET(s,IF({A}>{D},"+SINGLE_LIMIT",""),r,s&IF({B}+{A}>{C},"+OVER_LIMIT","")&IF(({E}>0)*({F}>0),"+OVERDUE",""),' +
      'IF(r="","PASS",IF(r="+SINGLE_LIMIT","APPROVE: SINGLE_LIMIT","HOLD: "&MID(r,2,99))))',
  }),
  subject({
    id: 'AGING_BUCKET',
    args: (n: number) => [whole(n, 45_700, 45_900), 45_850],
    bare: (due, asOf) =>
      eachRow(due.length, (i) => {
        const days = asOf - due[i]![0]!;
        if (days <= 0) return 'NOT_DUE';
        return days <= 30 ? 'D001-030' : days <= 60 ? 'D031-060' : days <= 90 ? 'D061-090' : 'D091+';
      }),
    plain: '=LOOKUP(45850-{A},{-100000,1,31,61,91},{"NOT_DUE","D001-030","D031-060","D061-090","D091+"})',
  }),
  subject({
    id: 'DSO',
    args: (n: number) => [money(n, 0, 500_000), money(n, 100_000, 900_000), 90],
    bare: (receivables, sales, days) =>
      eachRow(receivables.length, (i) => (receivables[i]![0]! / sales[i]![0]!) * days),
    plain: '={A}/{B}*90',
  }),
  subject({
    id: 'DISCOUNT_RATE',
    args: (n: number) => [oneOf(n, TERMS), whole(n, 45_000, 45_100), whole(n, 45_100, 45_130)],
    bare: (terms, invoiced, paid) =>
      eachRow(terms.length, (i) => {
        const days = paid[i]![0]! - invoiced[i]![0]!;
        const tier = tiersOf(terms[i]![0]!).find(([, day]) => days <= day);
        return (tier?.[0] ?? 0) / 100;
      }),
    plain:
      '=LET(d,{C}-{B},s,FIND("/",{A}),first,VALUE(LEFT({A},s-1)),' +
      'IF(d<=VALUE(TRIM(SUBSTITUTE(SUBSTITUTE(MID({A},s+1,2),",","")," ",""))),first/100,' +
      'IF(ISNUMBER(FIND(",1/20",{A})),IF(d<=20,0.01,0),0)))',
  }),
  subject({
    id: 'DISCOUNT_COST',
    args: (n: number) => [oneOf(n, TERMS)],
    bare: (terms) =>
      eachRow(terms.length, (i) => {
        const [percent, day] = tiersOf(terms[i]![0]!)[0]!;
        return ((percent / (100 - percent)) * 360) / (netDayOf(terms[i]![0]!) - day);
      }),
    plain:
      '=LET(s,FIND("/",{A}),p,VALUE(LEFT({A},s-1)),' +
      'd,VALUE(SUBSTITUTE(SUBSTITUTE(MID({A},s+1,2),",","")," ","")),p/(100-p)*360/(VALUE(RIGHT({A},2))-d))',
  }),
  subject({
    id: 'OVERDUE_INTEREST',
    args: (n: number) => [money(n, 0, 100_000), whole(n, 45_000, 45_100), whole(n, 45_050, 45_150)],
    bare: (amounts, due, paid) =>
      eachRow(amounts.length, (i) => amounts[i]![0]! * Math.max(paid[i]![0]! - due[i]![0]!, 0) * 0.0005),
    plain: '={A}*IF({C}>{B},{C}-{B},0)*0.0005',
  }),
  subject({
    id: 'COLLECTION_INDEX',
    args: (n: number) => [
      money(n, 100_000, 500_000),
      money(n, 100_000, 900_000),
      money(n, 50_000, 150_000),
      money(n, 0, 50_000),
    ],
    bare: (opening, sales, total, current) =>
      eachRow(opening.length, (i) => {
        const available = opening[i]![0]! + sales[i]![0]!;
        return (available - total[i]![0]!) / (available - current[i]![0]!);
      }),
    plain: '=({A}+{B}-{C})/({A}+{B}-{D})',
  }),
  subject({
    id: 'BAD_DEBT_PROVISION',
    args: (n: number) => [money(n, 0, 100_000), whole(n, -30, 150)],
    bare: (amounts, days) =>
      eachRow(amounts.length, (i) => {
        const late = days[i]![0]!;
        const rate = late <= 0 ? 0.02 : late <= 30 ? 0.04 : late <= 60 ? 0.087 : late <= 90 ? 0.25 : 1;
        return amounts[i]![0]! * rate;
      }),
    plain: '={A}*IF({B}<=0,0.02,IF({B}<=30,0.04,IF({B}<=60,0.087,IF({B}<=90,0.25,1))))',
  }),
  subject({
    id: 'RECEIVABLES_COST',
    args: (n: number) => [money(n, 0, 500_000), money(n, 0, 10_000)],
    bare: (balance, lost) => eachRow(balance.length, (i) => balance[i]![0]! * 0.07 + lost[i]![0]!),
    plain: '={A}*(0.6*0.1+0.01)+{B}',
  }),
  subject({
    id: 'CREDIT_POLICY_GAIN',
    args: (n: number) => [
      money(n, 0, 500_000),
      money(n, 0, 500_000),
      money(n, 0, 10_000),
      money(n, 0, 10_000),
    ],
    bare: (sales, balance, lost, other) =>
      eachRow(
        sales.length,
        (i) => sales[i]![0]! * 0.4 - balance[i]![0]! * 0.06 - lost[i]![0]! - other[i]![0]!,
      ),
    plain: '={A}*0.4-{B}*0.6*0.1-{C}-{D}',
  }),
];
