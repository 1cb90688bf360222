import type { Text } from '../../../core/text';
import { filled as said } from '../../../define/sheet/fill';
import { formula } from '../../../define/sheet/formula';
import { sentences } from '../../../define/sheet/sentences';
import type { Content } from '../../../define/sheet/sheet';
import {
  above,
  all,
  any,
  at,
  atMost,
  averageOf,
  below,
  blank,
  chosen,
  codes,
  constant,
  countOf,
  equals,
  floorTo,
  is,
  meaning,
  minus,
  not,
  ofThose,
  over,
  own,
  plus,
  round,
  setting,
  someOf,
  step,
  sumOf,
  times,
  totalOf,
  when,
  type Cell,
  type Expression,
  type Own,
  type Test,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import type { Method } from './calc';
import { growthEdge } from './policy';
import { MONTHS } from './sheet-periods';
import { annualTarget, blanks, festival, method, unit } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** What the calculation gives for the options that were chosen; blank where there is no season. */
export interface Season {
  readonly indices: Readonly<Record<Method, readonly Content[]>>;
  readonly shares: readonly Content[];
  readonly targets: readonly Content[];
}

/** All months in their order, with what each method divides by. */
function monthColumns(count: number) {
  const no = constant(words.no, 'whole');
  const year = constant(words.year, 'text');
  const yearNo = constant(words.yearNo, 'whole');
  const month = constant(words.month, 'whole');
  const pair = constant(words.pair, 'whole');
  const sales = constant(terms.sales, 'money', { input: true });
  const counted = step(words.counted, 'money', when(all(blank(sales), is(chosen(blanks), 'zero')), 0, sales));
  const inPair = [pair, '=', pair] as const;
  const used = step(
    words.used,
    'money',
    when(
      all(is(chosen(festival), 'merge'), not(blank(pair))),
      over(totalOf(counted, inPair), countOf(counted, inPair)),
      counted,
    ),
  );
  const inYear = [yearNo, '=', yearNo] as const;
  const yearly = step(
    words.yearMean,
    'money',
    when(equals(countOf(used, inYear), MONTHS), over(totalOf(used, inYear), MONTHS)),
  );
  // An even year has no middle: the two ends of the thirteen months count half.
  const around = (k: number): Expression => at(used, k < 0 ? minus(no, -k) : plus(no, k));
  const inner = Array.from({ length: MONTHS - 1 }, (_, k) => times(2, around(k - HALF + 1)));
  const moving = step(
    words.movingMean,
    'money',
    when(
      all(above(no, HALF), atMost(no, count - HALF)),
      over(sumOf([around(-HALF), ...inner, around(HALF)]), 2 * MONTHS),
    ),
  );
  const bases = { yearly, moving };
  const ratios = {
    yearly: step(words.ofYear, 'ratio', over(used, yearly)),
    moving: step(words.ofMoving, 'ratio', over(used, moving)),
  };
  return {
    no,
    year,
    yearNo,
    month,
    pair,
    sales,
    used,
    bases,
    ratios,
    block: {
      no,
      year,
      yearNo,
      month,
      pair,
      sales,
      counted,
      used,
      yearMean: bases.yearly,
      ofYear: ratios.yearly,
      movingMean: bases.moving,
      ofMoving: ratios.moving,
    },
  };
}

const HALF = MONTHS / 2;

/** The twelve months in their order: what the targets are made of. */
function seasonColumns(months: ReturnType<typeof monthColumns>, years: number, season: Season) {
  const goal = step(
    words.goal,
    'money',
    when(
      above(chosen(annualTarget), 0),
      chosen(annualTarget),
      totalOf(months.sales, [months.yearNo, '=', years]),
    ),
  );
  const total = at(goal, 1);
  const no = constant(words.no, 'whole');
  const name = constant(words.month, 'text');
  const meanOf = (cell: Cell, term: Text, format: 'money' | 'ratio') => {
    const own = [months.month, '=', no] as const;
    return step(term, format, over(totalOf(cell, own), countOf(cell, own)));
  };
  const means = {
    simple: meanOf(months.used, words.meanOfMonth, 'money'),
    yearly_ratio: meanOf(months.ratios.yearly, words.meanOfYearly, 'ratio'),
    moving_average: meanOf(months.ratios.moving, words.meanOfMoving, 'ratio'),
  };
  // Exact over all months, where the steps that are shown have been rounded: so its values are the calculation's.
  const exact = (column: Omit<Own, 'role' | 'excel'> & { readonly is: Expression }): Own => {
    const { is: e, ...more } = column;
    return own({ ...more, excel: (names) => names.formula(e) });
  };
  const index = (of: Method, term: Text, usable: readonly Test[]) =>
    exact({
      term,
      format: 'ratio',
      values: () => season.indices[of],
      is: when(
        all(equals(countOf(means[of]), MONTHS), above(totalOf(means[of]), 0), ...usable),
        over(means[of], averageOf(means[of])),
      ),
      words: words.indexWords,
    });
  const isAbove0 = (base: Cell): Test => equals(countOf(base, [base, '>', 0]), countOf(base));
  const indices = {
    simple: index('simple', words.indexSimple, []),
    yearly_ratio: index('yearly_ratio', words.indexYearly, [isAbove0(months.bases.yearly)]),
    moving_average: index('moving_average', words.indexMoving, [isAbove0(months.bases.moving)]),
  };
  const chosenIndex = step(
    terms.seasonalIndex,
    'ratio',
    when(
      is(chosen(method), 'simple'),
      indices.simple,
      when(is(chosen(method), 'yearly_ratio'), indices.yearly_ratio, indices.moving_average),
    ),
  );
  const share = exact({
    term: terms.share,
    format: 'share',
    values: () => season.shares,
    is: over(chosenIndex, MONTHS),
    words: words.shareWords,
  });
  const negative = step(words.negative, 'whole', when(below(chosenIndex, 0), 1, 0));
  const wholeUnits = round(over(floorTo(total, chosen(unit)), chosen(unit)), 0);
  const parts = step(words.parts, 'ratio', round(times(wholeUnits, share), FINE));
  const units = step(words.units, 'whole', floorTo(parts, 1));
  const remainder = step(words.remainder, 'ratio', minus(parts, units));
  const place = own({
    term: words.place,
    format: 'whole',
    // Its order is over all months: equal remainders go to the earlier one.
    values: (numbers) => placesOf(numbers(remainder)),
    excel: (names) => {
      const [own, column] = [names.cell(remainder), names.column(remainder)];
      const earlier = formula`COUNTIFS(${column},${own},${names.column(no)},"<"&${names.cell(no)})`;
      return formula`IF(ISNUMBER(${own}),COUNTIF(${column},">"&${own})+${earlier}+1,"")`;
    },
    words: words.placeWords,
  });
  const extra = step(words.extra, 'whole', when(atMost(place, minus(wholeUnits, totalOf(units))), 1, 0));
  const largest = own({
    term: words.largest,
    format: 'whole',
    // The first of equals.
    values: (numbers) => firstOfLargest(numbers(share)),
    excel: (names) => {
      const column = names.column(share);
      return formula`IF(ISNUMBER(${names.cell(share)}),IF(${names.cell(no)}=MATCH(MAX(${column}),${column},0),1,0),"")`;
    },
    words: words.largestWords,
  });
  const rest = minus(total, floorTo(total, chosen(unit)));
  const target = exact({
    term: words.target,
    format: 'money',
    values: () => season.targets,
    is: when(
      all(above(total, 0), equals(totalOf(negative), 0)),
      plus(times(plus(units, extra), chosen(unit)), times(largest, rest)),
    ),
    words: words.targetWords,
  });
  return {
    goal,
    means,
    indices,
    index: chosenIndex,
    share,
    target,
    no,
    name,
    block: {
      no,
      name,
      simpleMean: means.simple,
      yearlyMean: means.yearly_ratio,
      movingMean: means.moving_average,
      simple: indices.simple,
      yearly: indices.yearly_ratio,
      moving: indices.moving_average,
      index: chosenIndex,
      share,
      negative,
      parts,
      units,
      remainder,
      place,
      extra,
      largest,
      target,
    },
  };
}

/** Far below a unit; noise decides nothing. */
const FINE = 6;

export function columnsFor(years: readonly Text[], season: Season) {
  const months = monthColumns(years.length * MONTHS);
  const seasonal = seasonColumns(months, years.length, season);
  const name = constant(words.month, 'text');
  const place = constant(words.placeInYear, 'whole');
  const read = (cell: Cell, term: Text = cell.term, more = {}) =>
    step(term, cell.format, at(cell, place), more);
  const byYear = years.map((year, y) =>
    step(said(words.salesOf, { year }), 'money', at(months.sales, plus(place, MONTHS * y)), { total: 'sum' }),
  );
  const last = byYear.at(-1)!;
  const index = read(seasonal.index, terms.seasonalIndex, { rule: words.indexRule });
  const target = read(seasonal.target, words.target, { total: 'sum', rule: words.targetRule });
  const growth = step(words.growth, 'share', when(above(last, 0), over(minus(target, last), last)));
  const lowest = step(words.lowest, 'money', ofThose('min', ...byYear));
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(place), sentences.newRow, 'alone'],
      NO_INDEX: [blank(index), words.noIndex],
      NEGATIVE_INDEX: [below(index, 0), words.negativeIndex],
      NO_DATA: [someOf(byYear.map(blank)), words.noData],
      RETURNS: [below(lowest, 0), words.returns],
      STEEP: [
        any(above(growth, setting(growthEdge)), below(growth, times(-1, setting(growthEdge)))),
        words.steep,
        'result',
      ],
    },
    { ok: words.ok },
  );
  const numbered = Object.fromEntries(byYear.map((cell, y) => [`year-${y}`, cell]));
  return {
    months,
    seasonal,
    name,
    place,
    target,
    index,
    byYear,
    shown: {
      month: name,
      target,
      index,
      share: read(seasonal.share, terms.share, { rule: words.shareRule }),
      status,
      growth,
      ...numbered,
      mean: read(seasonal.means.simple),
      simple: read(seasonal.indices.simple),
      yearly: read(seasonal.indices.yearly_ratio),
      moving: read(seasonal.indices.moving_average),
      lowest,
      place,
      meaning: meaning(status, words.meaning),
    },
  };
}

/** Places by falling figure, equal ones in their order. */
function placesOf(figures: readonly (number | null)[]): (number | '')[] {
  const order = figures
    .flatMap((x, row) => (x === null ? [] : [row]))
    .sort((a, b) => figures[b]! - figures[a]! || a - b);
  return figures.map((x, row) => (x === null ? '' : order.indexOf(row) + 1));
}

function firstOfLargest(figures: readonly (number | null)[]): (number | '')[] {
  const largest = figures.reduce<number>((most, x) => Math.max(most, x ?? -Infinity), -Infinity);
  return figures.map((x, row) => (x === null ? '' : figures.indexOf(largest) === row ? 1 : 0));
}
