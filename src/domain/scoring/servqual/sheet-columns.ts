import { sentences } from '../../../define/sheet/sentences';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  averageOf,
  below,
  blank,
  chosen,
  codes,
  constant,
  countOf,
  equals,
  gatherer,
  is,
  meaning,
  minus,
  not,
  over,
  plus,
  step,
  times,
  totalOf,
  when,
  type Cell,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { counts, highest, lowest, model } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

const isPerformance = is(chosen(model), 'servperf');

/** All answers, question by question. */
function answerColumns() {
  const question = constant(terms.question, 'text');
  const respondent = constant(terms.respondent, 'text');
  const expectation = constant(words.expectation, 'ratio', { input: true });
  const perception = constant(words.perception, 'ratio', { input: true });
  const onScale = (cell: Cell) =>
    when(all(atLeast(cell, chosen(lowest)), atMost(cell, chosen(highest))), cell);
  const off = (cell: Cell) => when(any(below(cell, chosen(lowest)), above(cell, chosen(highest))), 1, 0);
  const expected = step(words.expectedOnScale, 'ratio', onScale(expectation));
  const perceived = step(words.perceivedOnScale, 'ratio', onScale(perception));
  const score = step(words.score, 'ratio', when(isPerformance, perceived, minus(perceived, expected)));
  return {
    question,
    respondent,
    expectation,
    perception,
    expected,
    perceived,
    score,
    // Means are those of the complete answers, so that they differ by the gap.
    countedExpectation: step(words.countedExpectation, 'ratio', when(blank(score), null, expected)),
    countedPerception: step(words.countedPerception, 'ratio', when(blank(score), null, perceived)),
    expectationOff: step(words.expectationOff, 'whole', off(expectation)),
    perceptionOff: step(words.perceptionOff, 'whole', off(perception)),
  };
}

export function columnsFor(performance: boolean, dimensions: number) {
  const term = performance ? words.performance : words.gap;
  const answers = answerColumns();
  const items = gatherer(constant(words.first, 'whole'), constant(words.rows, 'whole'));

  const no = constant(words.no, 'whole');
  const dimension = constant(terms.dimension, 'text');
  const weight = constant(terms.weight, 'ratio', { input: true });
  const counted = step(words.countedWeight, 'ratio', when(atLeast(weight, 0), weight));
  const share = step(words.weightShare, 'share', over(counted, totalOf(counted)));

  const question = constant(terms.question, 'text');
  const ofDimension = constant(terms.dimension, 'text');
  const dimensionNo = constant(words.no, 'whole');
  const score = items.meanOf(answers.score, term);
  const complete = items.countOf(answers.score, words.complete);
  const off = {
    expectation: items.sumOf(answers.expectationOff, words.expectationOff),
    perception: items.sumOf(answers.perceptionOff, words.perceptionOff),
  };
  const shortfall = step(
    words.shortfall,
    'ratio',
    when(isPerformance, minus(chosen(highest), score), minus(0, score)),
  );
  const priority = step(words.priority, 'ratio', times(shortfall, totalOf(share, [no, '=', dimensionNo])), {
    rule: words.priorityRule,
  });
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(items.first), sentences.newRow, 'alone'],
      NO_ANSWERS: [equals(complete, 0), words.noAnswers],
      NO_DIMENSION: [is(ofDimension, words.noDimension), words.dimensionMissing],
      OFF_SCALE: [above(plus(off.expectation, off.perception), 0), words.offScale],
      INCOMPLETE: [all(above(complete, 0), below(complete, items.count)), words.incomplete],
      ...(performance ? {} : { SHORT: [below(score, 0), words.short, 'result'] as const }),
    },
    { ok: words.ok },
  );

  const inDimension = [dimensionNo, '=', no] as const;
  const dimensionScore = step(term, 'ratio', over(totalOf(score, inDimension), countOf(score, inDimension)));
  const weighted = step(words.weighted, 'ratio', times(dimensionScore, counted));
  const dimensionStatus = codes(
    terms.status,
    'first',
    {
      NO_WEIGHT: [blank(weight), words.noWeight],
      NEGATIVE: [below(weight, 0), words.negative],
      NO_ANSWERS: [blank(dimensionScore), words.noAnswers],
    },
    { ok: words.ok },
  );
  const isWhole = all(equals(countOf(dimensionScore), dimensions), equals(countOf(counted), dimensions));
  return {
    answers,
    items,
    question,
    ofDimension,
    dimensionNo,
    priority,
    complete,
    shown: {
      question,
      score,
      priority,
      dimension: ofDimension,
      status,
      expectation: items.meanOf(answers.countedExpectation, words.expectation),
      perception: items.meanOf(answers.countedPerception, words.perception),
      complete,
      completeShare: step(words.completeShare, 'share', over(complete, items.count)),
      expectationOff: off.expectation,
      perceptionOff: off.perception,
      shortfall,
      dimensionNo,
      first: items.first,
      rows: items.count,
      meaning: meaning(status, words.meaning),
    },
    no,
    dimension,
    weight,
    dimensionScore,
    byDimension: {
      no,
      dimension,
      score: dimensionScore,
      weight,
      share,
      weighted,
      status: dimensionStatus,
      counted,
    },
    total: when(isWhole, over(totalOf(weighted), totalOf(counted))),
    unweighted: when(isWhole, averageOf(dimensionScore)),
    completeShare: over(countOf(answers.score), countOf(answers.question)),
  };
}

/** Rates of satisfaction and loyalty: the amount of a purchase alone is none. */
export function rateColumns() {
  const given = counts.columns;
  const kind = constant(words.kind, 'text');
  const isAmount = is(given.measure, 'purchase');
  const quotient = over(given.count, given.base);
  const status = codes(
    terms.status,
    'every',
    {
      MISSING: [
        any(blank(given.measure), blank(given.count), blank(given.base)),
        words.countMissing,
        'alone',
      ],
      NO_BASE: [atMost(given.base, 0), words.noBase],
      NEGATIVE: [below(given.count, 0), words.negativeCount],
      ABOVE_BASE: [all(not(isAmount), above(given.base, 0), above(given.count, given.base)), words.aboveBase],
    },
    { ok: words.ok },
  );
  return {
    kind,
    shown: {
      measure: given.measure,
      rate: step(
        words.rate,
        'share',
        when(
          all(not(isAmount), above(given.base, 0), atLeast(given.count, 0), atMost(given.count, given.base)),
          quotient,
        ),
      ),
      perPurchase: step(words.perPurchase, 'money', when(all(isAmount, above(given.base, 0)), quotient)),
      kind,
      status,
      count: given.count,
      base: given.base,
      meaning: meaning(status, words.meaning),
    },
  };
}
