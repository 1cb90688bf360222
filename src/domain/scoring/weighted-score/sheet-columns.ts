import type { Text } from '../../../core/text';
import { filled as said, plain } from '../../../define/sheet/fill';
import { formula } from '../../../define/sheet/formula';
import { sentences } from '../../../define/sheet/sentences';
import {
  above,
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
  is,
  lookup,
  meaning,
  over,
  own,
  someOf,
  step,
  sumOf,
  times,
  totalOf,
  when,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { screeningWeights } from './policy';
import { best, cut, highest, leastMean, lowest } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** The table of criteria; weights are those of the policy, or stand there to be changed. */
export function criteriaColumns(ofPolicy: boolean) {
  const criterion = constant(terms.criterion, 'text');
  const weight = ofPolicy
    ? step(terms.weight, 'ratio', lookup(screeningWeights, 'value', criterion))
    : constant(terms.weight, 'ratio', { input: true });
  const counted = step(words.counted, 'ratio', when(atLeast(weight, 0), weight));
  const status = codes(
    terms.status,
    'first',
    { NO_WEIGHT: [blank(weight), words.noWeight], NEGATIVE: [below(weight, 0), words.negative] },
    { ok: words.weighed },
  );
  return {
    criterion,
    weight,
    counted,
    shown: {
      criterion,
      weight,
      share: step(words.share, 'share', over(counted, totalOf(counted))),
      status,
      counted,
    },
  };
}

/** The table of customers, a column of scores and one of what they count for each criterion. */
export function customerColumns(names: readonly (string | Text)[], counted: Cell) {
  const headers = names.map((name) => (typeof name === 'string' ? plain(name) : name));
  const weightOf = (k: number): Expression => at(counted, k + 1);
  const weighed = (scores: readonly Cell[]): Expression =>
    when(
      differs(countOf(counted), names.length),
      null,
      sumOf(scores.map((score, k) => times(weightOf(k), score))),
    );
  const onScale = (score: Cell): Expression =>
    when(atLeast(score, chosen(lowest)), when(atMost(score, chosen(highest)), score));

  // Scores stand in a block of their own, so that a deleted row leaves the ranks of the others alone.
  const kept = headers.map((name) => constant(name, 'ratio', { input: true }));
  const usable = headers.map((criterion, k) =>
    step(said(words.onScale, { criterion }), 'ratio', onScale(kept[k]!)),
  );
  const points = step(words.points, 'ratio', weighed(usable));
  const block = {
    no: constant(words.place, 'whole'),
    ...numbered('score', kept),
    ...numbered('usable', usable),
    points,
  };

  const customer = constant(terms.customer, 'text');
  const place = constant(words.place, 'whole');
  const scores = headers.map((name, k) => step(name, 'ratio', at(kept[k]!, place)));
  const counts = headers.map((criterion, k) =>
    step(said(words.counts, { criterion }), 'ratio', times(weightOf(k), at(usable[k]!, place))),
  );
  const total = step(terms.weightedScore, 'ratio', sumOf(counts));
  const mean = step(words.mean, 'ratio', over(total, totalOf(counted)));
  const rank = own({
    term: terms.rank,
    format: 'whole',
    // No expression counts what is larger; the block's totals are those of the customers when the sheet is built.
    values: (numbers) => ranks(numbers(total)),
    excel: (names) =>
      formula`IF(ISNUMBER(${names.cell(total)}),COUNTIF(${names.column(points)},">"&${names.cell(total)})+1,"")`,
    words: words.rankWords,
  });
  const verdict = step(
    words.verdict,
    'text',
    when(
      is(chosen(cut), 'number'),
      when(atMost(rank, chosen(best)), words.chosen, words.notChosen),
      when(atLeast(mean, chosen(leastMean)), words.chosen, words.notChosen),
    ),
  );
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(place), sentences.newRow, 'alone'],
      NO_WEIGHTS: [differs(countOf(counted), names.length), words.noWeights, 'alone'],
      MISSING: [someOf(scores.map(blank)), words.missing, 'alone'],
      OFF_SCALE: [
        any(...scores.flatMap((score) => [below(score, chosen(lowest)), above(score, chosen(highest))])),
        words.offScale,
      ],
    },
    { ok: words.ok },
  );
  return {
    block,
    kept,
    customer,
    place,
    counts,
    total,
    verdict,
    shown: {
      customer,
      total,
      rank,
      verdict,
      status,
      mean,
      ofBest: step(words.ofBest, 'share', over(total, times(totalOf(counted), chosen(highest)))),
      ...numbered('score', scores),
      ...numbered('counts', counts),
      place,
      meaning: meaning(status, words.meaning),
    },
  };
}

const numbered = <C extends Cell>(id: string, cells: readonly C[]): Record<string, C> =>
  Object.fromEntries(cells.map((cell, k) => [`${id}-${k}`, cell]));

/** Equal totals share a rank, and the next one counts those before it; none without a total. */
function ranks(totals: readonly (number | null)[]): (number | '')[] {
  const falling = totals.filter((total) => total !== null).sort((a, b) => b - a);
  const first = new Map<number, number>();
  falling.forEach((total, i) => {
    if (!first.has(total)) first.set(total, i + 1);
  });
  return totals.map((total) => (total === null ? '' : first.get(total)!));
}
