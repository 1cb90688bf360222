import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import { defineSheet, type Drawing, type Plan } from '../../../define/sheet/define-sheet';
import { percent } from '../../../define/sheet/entry';
import { filled, joined, plain } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import type { Content } from '../../../define/sheet/sheet';
import { above, minus, over, totalOf, when, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { NoSeason, seasonalIndices, seasonalShares, seasonalTargets, type Method } from './calc';
import { growthEdge } from './policy';
import { columnsFor, type Season } from './sheet-columns';
import { historyOf, type History } from './sheet-history';
import { MONTHS, monthName, yearName } from './sheet-periods';
import { sample } from './sheet-sample';
import {
  annualTarget,
  blanks,
  festival,
  firstMonth,
  method,
  onlyCustomer,
  onlyProduct,
  sales,
  unit,
} from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** More lines than this cannot be told apart. */
const MOST_LINES = 4;

/** The season of the months, and what each of them has to sell. */
export const seasonalTargetsSheet = defineSheet({
  id: 'seasonal-targets',
  title: words.title,
  summary: words.summary,
  group: 'sales',
  methods: [7, 8, 9],
  sources: { sales },
  sample,
  options: [annualTarget, unit, method, blanks, festival, firstMonth, onlyCustomer, onlyProduct],
  policies: [growthEdge],
  method: words.method,
  draw({ data, option, setting }): Plan {
    const first = option<number>(firstMonth);
    const history = historyOf(data.sales, {
      firstMonth: first,
      customer: option(onlyCustomer),
      product: option(onlyProduct),
    });
    if (history.years.length === 0) return { findings: history.findings, main: null };
    const pairs = springFestivals(history, first);
    const { season, findings } = seasonOf(history, pairs, option);
    const years = history.years.map((year) => yearName(year, first));
    const columns = columnsFor(years, season);
    const { months, seasonal, byYear } = columns;
    const numbers = Array.from({ length: MONTHS }, (_, m) => m + 1);
    const names = numbers.map((no) => monthName(((first + no - 2) % MONTHS) + 1));
    const main: Table = {
      id: 'months',
      name: 'SeasonalTargets',
      title: words.table,
      columns: columns.shown,
      count: MONTHS,
      freezeColumns: 1,
      totals: words.sum,
      known: new Map<Cell, readonly Content[]>([
        [columns.name, names],
        [columns.place, numbers],
      ]),
    };
    const last = byYear.at(-1)!;
    const all = history.values.map((_, k) => k);
    return {
      findings: [...history.findings, ...findings, ...remarks(history, season, names, setting(growthEdge))],
      figures: [
        { id: 'target', label: words.allTargets, format: 'money', is: totalOf(columns.target) },
        { id: 'lastYear', label: words.lastYear, format: 'money', is: totalOf(last) },
        { id: 'asked', label: words.asked, format: 'share', is: growthFrom(last, columns.target) },
        ...(byYear.length > 1
          ? [
              {
                id: 'trend',
                label: words.trend,
                format: 'share' as const,
                is: growthFrom(byYear[0]!, last),
              },
            ]
          : []),
      ],
      main,
      workings: [
        { id: 'goal', title: words.goals, columns: { goal: seasonal.goal }, count: 1, known: new Map() },
        {
          id: 'steps',
          title: words.steps,
          columns: seasonal.block,
          count: MONTHS,
          known: new Map<Cell, readonly Content[]>([
            [seasonal.no, numbers],
            [seasonal.name, names],
          ]),
        },
        {
          id: 'history',
          title: words.months,
          columns: months.block,
          count: all.length,
          known: new Map<Cell, readonly Content[]>([
            [months.no, all.map((k) => k + 1)],
            [months.year, all.map((k) => years[Math.floor(k / MONTHS)]!)],
            [months.yearNo, all.map((k) => Math.floor(k / MONTHS) + 1)],
            [months.month, all.map((k) => (k % MONTHS) + 1)],
            [months.pair, pairs],
            [months.sales, history.values.map((x) => (Number.isNaN(x) ? '' : x))],
          ]),
        },
      ],
      charts: [
        {
          title: words.chart,
          of: main,
          over: columns.name,
          series: [
            { cell: columns.target, as: 'columns' },
            ...byYear.slice(-MOST_LINES).map((cell) => ({ cell, as: 'line' as const })),
            { cell: columns.index, as: 'line', second: true },
          ],
        },
      ],
    };
  },
});

const growthFrom = (before: Cell, after: Cell) =>
  when(above(totalOf(before), 0), over(minus(totalOf(after), totalOf(before)), totalOf(before)));

/** The calendar year of each January and February, blank for the other months: the festival is in one of the two. */
function springFestivals({ years, values }: History, first: number): (number | '')[] {
  return values.map((_, k) => {
    const month = (first - 1 + k) % MONTHS;
    return month < 2 ? years[0]! + Math.floor((first - 1 + k) / MONTHS) : '';
  });
}

function seasonOf(
  history: History,
  pairs: readonly (number | '')[],
  option: Drawing<never>['option'],
): { readonly season: Season; readonly findings: readonly Finding[] } {
  const isZero = option<string>(blanks) === 'zero';
  const counted = history.values.map((x) => (Number.isNaN(x) && isZero ? 0 : x));
  const values = option<string>(festival) === 'merge' ? merged(counted, pairs) : counted;
  const readings = { values, periods: MONTHS, merged: false };
  const wanted = option<number>(annualTarget);
  const lastYear = history.values.slice(-MONTHS).filter((x) => !Number.isNaN(x));
  const goal = wanted > 0 ? wanted : rationals.number(sum(lastYear));
  const chosen = option<Method>(method);
  const shares = seasonalShares(readings, chosen);
  const none: readonly Content[] = values.slice(0, MONTHS).map(() => '');
  const told = (found: readonly number[] | NoSeason): readonly Content[] =>
    found instanceof NoSeason ? none : found;
  return {
    season: {
      indices: {
        simple: told(seasonalIndices(readings, 'simple')),
        yearly_ratio: told(seasonalIndices(readings, 'yearly_ratio')),
        moving_average: told(seasonalIndices(readings, 'moving_average')),
      },
      shares: told(shares),
      targets: goal > 0 ? told(seasonalTargets(readings, chosen, goal, option(unit))) : none,
    },
    findings: [
      ...(wanted > 0 ? [] : [finding('remark', words.asLastYear)]),
      ...(shares instanceof NoSeason ? [finding('warning', reasonOf(shares, option(firstMonth)))] : []),
    ],
  };
}

/** Both months of a pair by the mean of what is there. */
function merged(values: readonly number[], pairs: readonly (number | '')[]): number[] {
  return values.map((x, k) => {
    if (pairs[k] === '') return x;
    const both = values.filter((y, i) => pairs[i] === pairs[k] && !Number.isNaN(y));
    return both.length === 0 ? NaN : rationals.number(rationals.over(sum(both), rationals.of(both.length)));
  });
}

const reasonOf = ({ why, place }: NoSeason, first: number) =>
  why === 'empty'
    ? filled(words.emptyMonth, { month: monthName(((first - 1 + place) % MONTHS) + 1) })
    : words.notAbove;

function remarks(
  { years, values }: History,
  { indices }: Season,
  names: readonly ReturnType<typeof monthName>[],
  edge: number,
): Finding[] {
  const totals = years.map((_, y) =>
    rationals.number(sum(values.slice(y * MONTHS, (y + 1) * MONTHS).filter((x) => !Number.isNaN(x)))),
  );
  const gaps = values.filter(Number.isNaN).length;
  const below = years.filter((_, y) => totals[y]! < 0);
  const growth = totals[0]! > 0 ? totals.at(-1)! / totals[0]! - 1 : 0;
  const spread = Object.values(indices)[0]!.map((_, m) => {
    const found = Object.values(indices).flatMap((list) => (typeof list[m] === 'number' ? [list[m]] : []));
    return found.length > 1 ? { least: Math.min(...found), most: Math.max(...found) } : null;
  });
  const widths = spread.map((one) => (one ? one.most - one.least : -1));
  const widest = widths.indexOf(Math.max(...widths));
  const found = spread[widest];
  return [
    ...(years.length === 1 ? [finding('warning', words.oneYear)] : []),
    ...(gaps > 0 ? [finding('warning', filled(words.gaps, { count: gaps }))] : []),
    ...(below.length > 0
      ? [
          finding(
            'warning',
            filled(words.yearsBelow, {
              list: joined(
                below.map((year) => plain(String(year))),
                { en: ', ', 'zh-CN': '、' },
              ),
            }),
          ),
        ]
      : []),
    ...(Math.abs(growth) > edge && found
      ? [
          finding(
            'warning',
            filled(words.grown, {
              growth: percent(Number(growth.toFixed(3))),
              month: names[widest]!,
              least: found.least.toFixed(2),
              most: found.most.toFixed(2),
            }),
          ),
        ]
      : []),
  ];
}
