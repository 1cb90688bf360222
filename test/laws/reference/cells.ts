import type { Draw } from './draw';

/** Makes one cell, as Excel hands it over. */
export type CellMaker = (draw: Draw) => unknown;

const BLANKS: readonly unknown[] = [null, undefined, '', '  ', '\u200b', '\u3000', '\u00a0\ufeff'];
export const blank: CellMaker = (draw) => draw.of(BLANKS);

const error = (code: string): unknown => ({ type: 'Error', basicType: 'Error', basicValue: code });
const ERRORS: readonly unknown[] = [
  error('#N/A'),
  error('#DIV/0!'),
  error('#REF!'),
  error('#NAME?'),
  error('#NUM!'),
  error('#VALUE!'),
  { code: '#N/A' },
  { code: '#REF!' },
];
const NO_VALUES: readonly unknown[] = ['see note', '12', '１２', '(1,234.50)', '2026-03-31', 'x'];

/** As Excel's data types arrive: an object about the value. */
export const asObject = (value: unknown): unknown =>
  typeof value === 'number'
    ? { type: 'Double', basicType: 'Double', basicValue: value, numberFormat: '$0' }
    : typeof value === 'string' && value !== ''
      ? { type: 'String', basicType: 'String', basicValue: value }
      : value;

/** How hostile the cells of a call are. */
export interface Mood {
  readonly blanks: number;
  readonly bad: number;
  readonly objects: number;
}

export const moodOf = (draw: Draw): Mood => ({
  blanks: draw.of([0, 0, 0.1, 0.4]),
  bad: draw.of([0, 0, 0, 0.04, 0.15]),
  objects: draw.of([0, 0, 0, 0.2]),
});

export function hostile(make: CellMaker, { blanks, bad, objects }: Mood): CellMaker {
  return (draw) => {
    if (draw.chance(blanks)) return blank(draw);
    if (draw.chance(bad))
      return draw.chance(0.6) ? draw.of(ERRORS) : draw.of([...NO_VALUES, true, -7.5, 1.5]);
    const cell = make(draw);
    return draw.chance(objects) ? asObject(cell) : cell;
  };
}

const cents = (draw: Draw, most: number): number => draw.whole(-most / 10, most) / 100;

/** Families of amounts: what stands in one column is mostly alike. */
const FAMILIES: readonly ((draw: Draw) => number)[] = [
  (draw) => draw.whole(0, 9),
  (draw) => draw.whole(-4, 6),
  (draw) => draw.of([0, 1, 1, 2, 3]),
  (draw) => draw.of([75, 20, 5, 50, 25, 100, 0]),
  (draw) => draw.whole(1, 40) * 1000,
  (draw) => cents(draw, 2000),
  (draw) => draw.whole(0, 30) / 10,
  (draw) => draw.whole(1, 30) / draw.of([3, 7, 9, 11, 6]),
  (draw) => draw.of([0.1 + 0.2, 0.3, 0.1, 0.2, 0.7, 1 - 0.9, 0.1, 1.1 * 3, 3.3]),
  (draw) => draw.of([0.1, 100, 1e-7, 12345.678, 0.5, 33, -0.1]),
  (draw) => draw.whole(1, 9) * 10 ** draw.whole(-9, 12),
  (draw) => draw.of([999999999999999, 999999999999998, 1e15, 1, 0.001, 123456789012.345]),
  (draw) => draw.of([1e300, 1e-300, 2e300, 1.7e308, -1e300, 1]),
  (draw) => Number((draw.next() * 1e6).toPrecision(draw.whole(1, 17))),
  (draw) => draw.whole(100000, 99999999) / 100,
  (draw) => draw.of([-0, 0, -1, 1, -2, 2, 0.5, -0.5]),
];

/** Amounts of one family, a few of them again and again so that they tie. */
export function amounts(draw: Draw): CellMaker {
  const family = draw.of(FAMILIES);
  const few = draw.times(draw.whole(1, 6), () => family(draw));
  return (d) => (d.chance(0.5) ? d.of(few) : family(d));
}

export const plainAmounts =
  (least: number, most: number): CellMaker =>
  (draw) =>
    draw.chance(0.5) ? draw.whole(least, most) : draw.whole(least * 100, most * 100) / 100;

const SHARES = [
  0,
  0.1,
  0.2,
  0.25,
  0.3,
  1 / 3,
  0.4,
  0.5,
  0.6,
  2 / 3,
  0.75,
  0.8,
  0.9,
  0.95,
  1,
  0.15,
  0.1 + 0.2,
];
export const shares: CellMaker = (draw) =>
  draw.chance(0.03) ? draw.of([1.0000001, -0.1, 15, 1.5]) : draw.of(SHARES);

/** Days about the end of March 2026, some with their time; seldom what is no date. */
export const dates: CellMaker = (draw) =>
  draw.chance(0.06)
    ? draw.of([0, 0.5, 126090, 46112 - 18263, 46112 + 18263, 46112 - 18264, 2958466, 1.5, 59])
    : 46112 + draw.whole(-100, 45) + draw.of([0, 0, 0, 0.25, 0.999]);

export const flags: CellMaker = (draw) =>
  draw.chance(0.05)
    ? draw.of([2, 'maybe', '是的', 0.5, -1])
    : draw.of([
        true,
        false,
        1,
        0,
        'yes',
        'NO',
        'y',
        'N',
        '是',
        '否',
        '√',
        '×',
        '✓',
        '✗',
        ' True',
        'ｙｅｓ',
        '１',
        'fal\u200bse',
      ]);

/** One text as people type it in different places. */
export const variant = (text: string, draw: Draw): string =>
  draw.of([
    text,
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    ` ${text}`,
    `${text}\u00a0`,
    `${text}\u200b`,
    `\ufeff${text}`,
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    text.replace(' ', '  '),
    text.replace(' ', '\u3000'),
  ]);

export const names: CellMaker = (draw) =>
  draw.chance(0.04)
    ? draw.of([0, 913100001234567001, 123456789012345, '913100001234567001', '00123', 123])
    : draw.chance(0.2)
      ? draw.of([1001, '1001', 1002, ' 1002', '１００１'])
      : variant(draw.of(['Acme', 'Beta Ltd', '甲公司', 'Gamma', 'x']), draw);

export const groups: CellMaker = (draw) =>
  draw.chance(0.1) ? draw.of([7, '7', 0]) : variant(draw.of(['North', 'South', '华东']), draw);

export const grades: CellMaker = (draw) =>
  variant(draw.of(['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D', 'NR', 'A+', 'ZZ', '优']), draw);

const TERMS = [
  '2/15,1/20,N/30',
  '2/10 net 30',
  '2/10 net 30 days',
  '2% 10 Net 30',
  '2%/15, N/45',
  '2/10, n/30',
  'N/30',
  'N30',
  'net 30',
  'net30',
  'net 30天',
  'N/30日',
  '2/10N/30',
  '1/10',
  '3/10；2/20；1/30；n/60',
  '3/10;2/20;1/30;n/60',
  '2.5/10、1/20、N/30',
  '2 / 10 net 30',
  '2/10 net 30 EOM',
  '月结30天',
  '2/10 net 30 月结',
  'net 30 EOM',
  '2/30 net 30',
  '0/10 net 30',
];
const NO_TERMS = [
  '2/10 net 5',
  '1/10,2/20,N/30',
  '2/20,1/10,N/30',
  '2/10,2/20',
  'ROG',
  'COD',
  'CIA',
  '2/10 ROG',
  'EOM',
  '月结',
  'abc',
  '2/',
  '/10',
  '30',
];
export const termsOfPayment: CellMaker = (draw) =>
  draw.chance(0.08) ? draw.of(NO_TERMS) : variant(draw.of(TERMS), draw);
