import { quarterAfter } from '../../../core/calendar';
import type { Text } from '../../../core/text';
import { filled as said, plain } from '../../../define/sheet/fill';
import { formula } from '../../../define/sheet/formula';
import {
  above,
  all,
  any,
  at,
  atLeast,
  atMost,
  below,
  blank,
  chosen,
  codes,
  constant,
  countOf,
  differs,
  filled,
  inBand,
  lookup,
  lowest,
  meaning,
  ofThose,
  over,
  own,
  plus,
  step,
  times,
  totalOf,
  when,
  yes,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { gradeBands } from '../grade/policy';
import { creditFactors, scoringTables, weightTolerance } from './policy';
import { asOf, customers, scale } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

const given = customers.columns;

/** The lower edge of a grade: grades are compared by it. */
const edgeOf = (grade: Cell): Expression => lookup(gradeBands, 'edge', grade);

/** The block of factors in the order of the data: every customer reads its weights by place. */
export function factorColumns(listed: boolean) {
  const factor = constant(terms.creditFactor, 'text');
  const weight = listed
    ? constant(terms.weight, 'share', { input: true })
    : step(terms.weight, 'share', lookup(creditFactors, 'weight', factor), { total: 'sum' });
  const veto = listed
    ? constant(terms.vetoBelow, 'ratio', { input: true })
    : step(terms.vetoBelow, 'ratio', lookup(creditFactors, 'veto', factor));
  const cap = listed
    ? constant(terms.gradeCap, 'code', { input: true })
    : step(terms.gradeCap, 'code', lookup(creditFactors, 'cap', factor));
  const sum = totalOf(weight);
  const tolerance = weightTolerance.value;
  const addsUp = all(atLeast(sum, 1 - tolerance), atMost(sum, 1 + tolerance));
  const used = step(words.used, 'share', when(yes(chosen(scale)), over(weight, sum), when(addsUp, weight)), {
    rule: words.yRule,
  });
  const capEdge = step(words.capEdge, 'ratio', edgeOf(cap));
  const status = codes(
    terms.status,
    'every',
    {
      NO_WEIGHT: [blank(weight), words.noWeight],
      NOT_100: [all(filled(weight), blank(used)), words.notOne],
      UNKNOWN_GRADE: [all(filled(cap), blank(capEdge)), words.unknownCap],
    },
    { ok: words.ok },
  );
  const group = constant(terms.factorGroup, 'text');
  const scored = constant(words.scored, 'text');
  return {
    ...{ factor, group, weight, used, veto, cap, capEdge, scored },
    shown: { factor, group, weight, used, veto, cap, capEdge, scored, status },
  };
}

/** A factor as the data hold it. */
export interface Factor {
  readonly name: string | Text;
  readonly group: string | Text;
  /** The word under which the scoring tables know it; null where its figures are points. */
  readonly table: string | null;
}

const text = (name: string | Text): Text => (typeof name === 'string' ? plain(name) : name);

/** The table of customers: points by factor, their contributions, score and grade. */
export function customerColumns(factors: readonly Factor[], block: ReturnType<typeof factorColumns>) {
  const parts = factors.map(({ name, table }, k) => {
    const figure = constant(text(name), 'ratio', { input: true });
    const points = table === null ? figure : pointsOf(figure, table, name);
    return {
      figure,
      points,
      contribution: step(
        said(words.contribution, { factor: text(name) }),
        'ratio',
        times(points, at(block.used, k + 1)),
      ),
      veto: step(
        said(words.veto, { factor: text(name) }),
        'ratio',
        when(below(points, at(block.veto, k + 1)), at(block.capEdge, k + 1)),
      ),
    };
  });
  const sumOf = (cells: readonly Cell[]): Expression => {
    const [first, second, ...others] = cells as [Cell, ...Cell[]];
    return second ? plus(first, second, ...others) : first;
  };
  const y = step(terms.creditScore, 'ratio', sumOf(parts.map(({ contribution }) => contribution)), {
    rule: words.yRule,
  });
  const justified = all(filled(given.reason), filled(given.until));
  const adjustment = step(
    words.used2,
    'ratio',
    when(
      justified,
      when(blank(given.adjustment), 0, when(below(given.until, chosen(asOf)), 0, given.adjustment)),
      0,
    ),
  );
  const score = step(words.adjusted, 'ratio', plus(y, adjustment));
  const gradeAt = (of: Expression): Expression =>
    when(atLeast(of, lowest(gradeBands, 'edge')), inBand(of, gradeBands, 'key'));
  const byScore = step(words.byScore, 'code', gradeAt(score));
  const byScoreEdge = step(words.byScoreEdge, 'ratio', edgeOf(byScore));
  const cap = step(words.cappedAt, 'ratio', ofThose('min', ...parts.map(({ veto }) => veto)), {
    rule: words.capRule,
  });
  const isCapped = below(cap, byScoreEdge);
  const grade = step(
    terms.grade,
    'code',
    when(blank(cap), byScore, when(isCapped, inBand(cap, gradeBands, 'key'), byScore)),
  );
  // Counted for the figure on top; nothing else hangs on it.
  const held = step(words.held, 'whole', when(isCapped, 1, 0));
  const finalEdge = step(words.finalEdge, 'ratio', edgeOf(grade));
  const lastEdge = step(words.lastEdge, 'ratio', edgeOf(given.lastGrade));
  const moved = step(
    words.moved,
    'text',
    when(above(finalEdge, lastEdge), words.up, when(below(finalEdge, lastEdge), words.down, words.same)),
  );
  const reviewed = step(
    words.reviewed,
    'date',
    when(blank(given.lastReview), chosen(asOf), given.lastReview),
  );
  const nextReview = own({
    term: words.nextReview,
    format: 'date',
    values: (numbers) => numbers(reviewed).map((day) => (day === null ? '' : (quarterAfter(day) ?? ''))),
    excel: (names) =>
      formula`IF(ISNUMBER(${names.cell(reviewed)}),DATE(YEAR(${names.cell(reviewed)}),INT((MONTH(${names.cell(reviewed)})-1)/3)*3+4,1),"")`,
    words: words.nextReviewWords,
    rule: words.nextReviewRule,
  });
  const status = codes(
    terms.status,
    'every',
    {
      MISSING: [any(...parts.map(({ figure }) => blank(figure))), words.missing, 'alone'],
      NO_POINTS: [any(...parts.map(({ points }) => blank(points))), words.noPoints, 'alone'],
      NO_SCORE: [blank(y), words.noScore, 'alone'],
      OFF_SCALE: [
        any(...parts.flatMap(({ points }) => [below(points, 0), above(points, 100)])),
        words.offScale,
      ],
      BELOW_LOWEST: [blank(byScore), words.belowLowest],
      VETO: [isCapped, words.isCapped, 'result'],
      ADJUSTED: [differs(adjustment, 0), words.isAdjusted, 'result'],
      NOT_USED: [all(filled(given.adjustment), any(blank(given.reason), blank(given.until))), words.notUsed],
      EXPIRED: [all(filled(given.adjustment), below(given.until, chosen(asOf))), words.expired],
      UP: [above(finalEdge, lastEdge), words.isUp, 'result'],
      DOWN: [below(finalEdge, lastEdge), words.isDown, 'result'],
      UNKNOWN_GRADE: [all(filled(given.lastGrade), blank(lastEdge)), words.unknownLast],
      REVIEW: [all(filled(given.lastReview), atMost(nextReview, chosen(asOf))), words.due, 'result'],
    },
    { ok: words.ok },
  );
  const groups = [...new Set(factors.map(({ group }) => text(group).en))].filter((name) => name !== '');
  const each = (id: string, cells: readonly Cell[]): Record<string, Cell> =>
    Object.fromEntries(cells.map((cell, k) => [`${id}-${k}`, cell]));
  return {
    ...{ parts, y, score, grade, held },
    shown: {
      ...{ customer: given.customer, grade, score, status, lastGrade: given.lastGrade, moved, nextReview, y },
      ...each(
        'group',
        groups.map((name) => {
          const own = parts.filter((_, k) => text(factors[k]!.group).en === name);
          const group = factors.find((one) => text(one.group).en === name)!.group;
          return step(text(group), 'ratio', sumOf(own.map(({ contribution }) => contribution)));
        }),
      ),
      ...each(
        'contribution',
        parts.map(({ contribution }) => contribution),
      ),
      ...each(
        'figure',
        parts.map(({ figure }) => figure),
      ),
      ...each(
        'points',
        parts.flatMap(({ figure, points }) => (points === figure ? [] : [points])),
      ),
      ...{
        adjustment: given.adjustment,
        adjustmentReason: given.reason,
        until: given.until,
        used: adjustment,
      },
      ...{ byScore, byScoreEdge, cap, held, finalEdge, lastReview: given.lastReview, reviewed, lastEdge },
      ...each(
        'veto',
        parts.map(({ veto }) => veto),
      ),
      meaning: meaning(status, words.meaning),
    } as Readonly<Record<string, Cell>>,
  };
}

const pointsOf = (figure: Cell, table: string, name: string | Text): Cell =>
  step(
    said(words.points, { factor: text(name) }),
    'ratio',
    when(
      atLeast(figure, lowest(scoringTables, 'edge', table)),
      inBand(figure, scoringTables, 'points', table),
    ),
  );

/** Weight and number of the factors of each C. */
export function groupColumns({ group, used }: ReturnType<typeof factorColumns>) {
  const name = constant(terms.factorGroup, 'text');
  return {
    name,
    shown: {
      group: name,
      count: step(words.count, 'whole', countOf(used, [group, '=', name]), { total: 'sum' }),
      weight: step(words.used, 'share', totalOf(used, [group, '=', name]), { total: 'sum' }),
    },
  };
}
