import * as fc from 'fast-check';
import { plain } from '../../../src/define/sheet/fill';
import { brokenRule } from '../../../src/define/policy/rules';
import { policy, type Policy } from '../../../src/define/policy/policy';
import * as shape from '../../../src/define/policy/shape';
import type { Entry, Shape } from '../../../src/define/policy/shape';
import { layout } from '../../../src/define/sheet/layout';
import type { LaidSheet } from '../../../src/define/sheet/laid';
import { isTable, policyTable, type Settings } from '../../../src/define/sheet/parameters';
import type { Content, Sheet } from '../../../src/define/sheet/sheet';
import {
  above,
  all,
  any,
  at,
  atLeast,
  atMost,
  averageOf,
  below,
  blank,
  codes,
  constant,
  countOf,
  differs,
  equals,
  filled,
  floorTo,
  greatest,
  inBand,
  is,
  least,
  lookup,
  meaning,
  minus,
  not,
  ofThose,
  orElse,
  over,
  plus,
  round,
  setting,
  step,
  times,
  totalOf,
  when,
  yes,
  type Cell,
  type Expression,
  type Test,
} from '../../../src/define/sheet/step/expression';
import { wordsOf } from '../../../src/define/sheet/step/words';
import { workOut, type Table } from '../../../src/define/sheet/table';
import { disagreements } from './agree';
import { recalculated } from './recalculated';

const t = plain;
const made = <V>(id: string, value: V, of: Shape<V>): Policy<V> =>
  policy<V>({ id, name: t(id), value, unit: t(''), source: t(''), standing: 'house', shape: of });

const edge = made('edge', 0.5, shape.number('ratio', { least: 0, most: 1 }));
const bands = made(
  'bands',
  [
    { edge: -10, value: 0 },
    { edge: 0, value: 0.5 },
    { edge: 12.5, value: 1 },
    { edge: null, value: 2 },
  ],
  shape.bands(
    { header: t('up to'), format: 'ratio', order: 'rising' },
    { header: t('rate'), format: 'ratio' },
  ),
);
const factors = made(
  'factors',
  [
    ['A*', 1.2],
    ['b', 0.8],
  ] as const,
  shape.factors({ header: t('grade'), format: 'code' }, { header: t('factor'), format: 'factor' }, 1),
);
const settings: Settings = { setting: ({ value }) => value, chosen: () => null, held: () => undefined };

const [a, b, c] = ['a', 'b', 'c'].map((id) => constant(t(id), 'money')) as [Cell, Cell, Cell];
const grade = constant(t('grade'), 'code');
const flag = constant(t('flag'), 'code');
const place = constant(t('place'), 'whole');

const leaf = fc.constantFrom<Expression>(a, b, c, 2, -3, 0.25, setting(edge));
const { number } = fc.letrec<{ number: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.tuple(tie('number'), tie('number')).map(([x, y]) => plus(x, y)),
    fc.tuple(tie('number'), tie('number')).map(([x, y]) => minus(x, y)),
    fc.tuple(tie('number'), tie('number')).map(([x, y]) => times(x, y)),
    fc.tuple(tie('number'), tie('number')).map(([x, y]) => over(x, y)),
    fc.tuple(tie('number'), tie('number')).map(([x, y]) => least(x, y)),
    fc.tuple(tie('number'), tie('number')).map(([x, y]) => greatest(x, y)),
    tie('number').map((x) => round(x, 2)),
    fc.constant(orElse(a, 7)),
    fc.constant(inBand(b, bands)),
    fc.constant(ofThose('median', a, b, c)),
    fc.constant(ofThose('mean', a, b)),
    fc.constant(floorTo(a, 0.5)),
    fc.constant(lookup(factors, 'value', grade)),
    fc.constant(over(a, totalOf(a))),
    fc.constant(minus(b, averageOf(b))),
    fc.constant(countOf(a, [a, '>', 0])),
    fc.constant(at(c, place)),
  ),
}));
const compare = fc.constantFrom(above, below, atLeast, atMost, equals, differs);
const plainTest = fc.oneof(
  fc.tuple(compare, leaf, leaf).map(([of, x, y]) => of(x, y)),
  fc.constantFrom<Test>(blank(a), filled(b), is(grade, 'B'), yes(flag), not(yes(flag))),
);
const test_ = fc.oneof(
  plainTest,
  fc.array(plainTest, { minLength: 2, maxLength: 3 }).map((of) => any(...of)),
  fc.array(plainTest, { minLength: 2, maxLength: 3 }).map((of) => all(...of)),
  plainTest.map(not),
);
const conditional = fc.tuple(test_, number, number).map(([of, x, y]) => when(of, x, y));

// Quarters have short binary forms, so that a difference in the last bits of a division is all that floats may do.
const figure = fc.oneof(
  fc.integer({ min: -80, max: 80 }).map((x) => x / 4),
  fc.constantFrom<Content>('', 0),
);
const ROWS = 7;
const column = <T extends Content>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: ROWS, maxLength: ROWS });
const sheetOf = fc.record({
  a: column(figure),
  b: column(figure),
  c: column(figure),
  grade: column(fc.constantFrom<Content>('a*', 'B', 'b', 'Z', '')),
  flag: column(fc.constantFrom<Content>(true, false, '')),
  numbers: fc.array(number, { minLength: 6, maxLength: 6 }),
  cases: fc.array(conditional, { minLength: 4, maxLength: 4 }),
  tests: fc.array(test_, { minLength: 4, maxLength: 4 }),
  order: fc.constantFrom('first' as const, 'every' as const),
});

type Sample = typeof sheetOf extends fc.Arbitrary<infer S> ? S : never;

function laidOut(sample: Sample): { laid: LaidSheet; columns: Table['columns'] } {
  const status = codes(
    t('status'),
    sample.order,
    {
      GONE: [blank(c), t('nothing'), 'alone'],
      OVER: [sample.tests[0]!, t('first')],
      OVERDUE: [sample.tests[1]!, t('second')],
      SHORT: [sample.tests[2]!, t('third')],
      SHORT_2: [sample.tests[3]!, t('fourth')],
    },
    { ok: t('fine') },
  );
  const columns: Record<string, Cell> = { a, b, c, grade, flag, place };
  [...sample.numbers, ...sample.cases].forEach((e, k) => (columns[`e${k}`] = step(t(`e${k}`), 'ratio', e)));
  const table: Table = {
    id: 'rows',
    name: 'Rows',
    columns: { ...columns, status, meaning: meaning(status, t('meaning')) },
    count: ROWS,
    known: new Map<Cell, readonly Content[]>([
      [a, sample.a],
      [b, sample.b],
      [c, sample.c],
      [grade, sample.grade],
      [flag, sample.flag],
      [place, Array.from({ length: ROWS }, (_, i) => (i === 3 ? '' : ROWS - i))],
    ]),
  };
  const worked = workOut([table], settings);
  const parameters = ([bands, factors] as readonly Policy<unknown>[])
    .filter(isTable)
    .map((of) => policyTable(of, settings));
  const sheet: Sheet = {
    name: t('Test'),
    blocks: [
      {
        kind: 'inputs',
        title: t('Parameters'),
        cells: [{ id: 'edge-0', label: t('edge'), value: 0.5, format: 'ratio' }],
      },
      worked.blockOf(table),
      ...parameters,
    ],
  };
  return { laid: layout(sheet, 'en'), columns: table.columns };
}

const samples = fc.sample(sheetOf, { numRuns: 20, seed: 20261125 });

test('value and plain formula of any expression agree in every row', async () => {
  expect(await disagreements(...samples.map((sample) => laidOut(sample).laid))).toEqual([]);
}, 300_000);

test('every expression can be told in both languages, with the figures of its row', () => {
  for (const { columns } of samples.map(laidOut)) {
    for (const cell of Object.values(columns)) {
      if (cell.role === 'given' || cell.role === 'constant') continue;
      const words = wordsOf(cell, (of) => (of === a ? '12' : null));
      expect(words.en).not.toMatch(/undefined|\{|\}|\[object/);
      expect(words['zh-CN']).not.toMatch(/undefined|\{|\}|\[object/);
    }
  }
  const told = wordsOf(step(t('x'), 'ratio', over(minus(a, b), 2)), (of) => (of === a ? '12' : null));
  expect(told).toEqual({ en: '(a (12) − b) ÷ 2', 'zh-CN': '（a（12） − b） ÷ 2' });
});

describe('the sentence below a table of the policy', () => {
  const shapes = [
    made(
      'cutoffs',
      [0.75, 0.95],
      shape.cutoffs({ header: t('share'), format: 'share', order: 'rising', least: 0, most: 1 }),
    ),
    made('falling', [300, 100], shape.cutoffs({ header: t('amount'), format: 'money', order: 'falling' })),
    made(
      'weights',
      [
        ['x', 0.4],
        ['y', 0.6],
      ] as const,
      shape.weights({ header: t('name'), format: 'text' }, { header: t('weight'), format: 'share' }),
    ),
    bands,
    factors,
  ] as unknown as readonly Policy<unknown>[];
  const entry = fc.constantFrom<Entry>(0, 0.4, 0.6, 0.75, 0.95, 1, 2, 100, 300, -5, '', 'x');

  test('is there exactly when a rule is broken, whatever is typed', async () => {
    const tries = fc.sample(fc.array(entry, { minLength: 12, maxLength: 12 }), { numRuns: 25, seed: 7 });
    const typed = shapes.filter(isTable).flatMap((of) =>
      tries.map((cells) => {
        const whole = policyTable(of, settings);
        let next = 0;
        const columns = whole.columns.map((column) =>
          column.input
            ? { ...column, values: column.values.map((): Content => cells[next++ % cells.length]!) }
            : column,
        );
        const rows = whole.columns[0]!.values.map((_, r) =>
          columns.slice(1).map(({ values }) => (typeof values[r] === 'object' ? '' : (values[r] as Entry))),
        );
        const keyed = of.shape.columns.findIndex(({ key }) => key);
        const broken = brokenRule(of.shape, keyed < 0 ? rows : rows.filter((row) => row[keyed] !== ''));
        return { laid: layout({ name: t('x'), blocks: [{ ...whole, columns }] }, 'en'), broken };
      }),
    );
    const values = await recalculated(typed.map(({ laid }) => laid));
    const wrong = typed.filter(({ broken }, i) => (values[i]!.at(-1)![0] === '') !== (broken === null));
    expect(
      wrong.map(({ broken, laid }) => [
        broken?.rule,
        laid.cells.map((row) => row.map((cell) => cell?.value)),
      ]),
    ).toEqual([]);
    expect(typed.filter(({ broken }) => broken === null).length).toBeGreaterThan(3);
  }, 300_000);
});
