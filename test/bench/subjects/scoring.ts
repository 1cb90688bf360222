import { moneyBlock, money } from './random';
import { eachRow, subject, type Block, type Subject } from './subject';

const WEIGHTS: Block = [[0.15, 0.1, 0.05, 0.2, 0.1, 0.25, 0.1, 0.05]];

function weightedSums(scores: Block, [weights]: Block): number[][] {
  return eachRow(scores.length, (i) => {
    let sum = 0;
    for (let k = 0; k < weights!.length; k++) sum += weights![k]! * scores[i]![k]!;
    return sum;
  });
}

const WEIGHTED = '=MMULT({A:H},{0.15;0.1;0.05;0.2;0.1;0.25;0.1;0.05})';

const GRADES: readonly (readonly [number, string])[] = [
  [90, 'AAA'],
  [80, 'AA'],
  [70, 'A'],
  [60, 'BBB'],
  [50, 'BB'],
  [40, 'B'],
  [30, 'CCC'],
  [20, 'CC'],
  [10, 'C'],
  [0, 'D'],
];

export const scoring: readonly Subject[] = [
  subject({
    id: 'WEIGHTED_SCORE',
    args: (n: number) => [moneyBlock(n, 8, 0, 100), WEIGHTS],
    bare: weightedSums,
    plain: WEIGHTED,
  }),
  subject({
    id: 'CREDIT_SCORE',
    args: (n: number) => [moneyBlock(n, 8, 0, 100), WEIGHTS],
    bare: weightedSums,
    plain: WEIGHTED,
  }),
  subject({
    id: 'CREDIT_GRADE',
    args: (n: number) => [money(n, 0, 100)],
    bare: (scores) =>
      eachRow(scores.length, (i) => {
        let k = 0;
        while (scores[i]![0]! < GRADES[k]![0]) k++;
        return GRADES[k]![1];
      }),
    plain: '=LOOKUP({A},{0,10,20,30,40,50,60,70,80,90},{"D","C","CC","CCC","B","BB","BBB","A","AA","AAA"})',
  }),
  subject({
    id: 'BAND_SCORE',
    args: (n: number) => [
      money(n, 0, 3),
      [
        [2, 100],
        [1.5, 90],
        [1, 70],
        [0, 30],
      ],
    ],
    bare: (figures, bands) =>
      eachRow(figures.length, (i) => bands.find(([edge]) => figures[i]![0]! >= edge)![1]),
    plain: '=IF({A}>=2,100,IF({A}>=1.5,90,IF({A}>=1,70,30)))',
  }),
  subject({
    id: 'SATISFACTION_RATE',
    args: (n: number) => [money(n, 0, 50), money(n, 50, 90)],
    bare: (count, total) => eachRow(count.length, (i) => count[i]![0]! / total[i]![0]!),
    plain: '={A}/{B}',
  }),
  subject({
    id: 'SERVQUAL_GAP',
    args: (n: number) => [moneyBlock(n, 5, 1, 7), moneyBlock(n, 5, 1, 7)],
    bare(perceptions, expectations) {
      let sum = 0;
      for (let i = 0; i < perceptions.length; i++)
        for (let k = 0; k < 5; k++) sum += perceptions[i]![k]! - expectations[i]![k]!;
      return sum / perceptions.length / 5;
    },
    plain: '=SUM({A:E}-{F:J})/ROWS({A})/5',
  }),
];
