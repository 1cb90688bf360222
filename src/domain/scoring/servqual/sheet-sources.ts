import { choice, family, label, number, type GivenChoice } from '../../../define/sheet/given';
import type { ChoiceOption, NumberOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sheetWords as words } from './sheet-text';

const optional = { required: false, blank: 'missing' } as const;

const answers = (title: typeof words.perceptions, tip: typeof words.perceptions, required: boolean) =>
  source(
    { title, tip, rows: 'many per name', key: null, required },
    {
      respondent: label(terms.respondent, words.respondentTip, optional),
      questions: family('text', number(terms.scores, words.answersTip)),
    },
  );

export const perceptions = answers(words.perceptions, words.perceptionsTip, true);
export const expectations = answers(words.expectations, words.expectationsTip, false);

export const questions = source(
  { title: words.questions, tip: words.questionsTip, rows: 'one per name', required: false },
  {
    question: label(terms.question, words.questionTip),
    dimension: label(terms.dimension, words.dimensionTip, { blank: 'missing' }),
  },
);

export const weights = source(
  { title: words.weights, tip: words.weightsTip, rows: 'one per name', required: false },
  {
    dimension: label(terms.dimension, words.dimensionTip),
    weight: number(terms.weight, words.weightTip),
  },
);

const choices = Object.entries({ ...words.satisfactionMeasures, ...words.loyaltyMeasures }).map(
  ([code, name]): GivenChoice => ({ code, name }),
);

export const counts = source(
  { title: words.counts, tip: words.countsTip, rows: 'many per name', key: null, required: false },
  {
    measure: choice(choices, terms.measure, words.measureTip),
    count: number(terms.measureCount, words.countTip),
    base: number(terms.measureTotal, words.baseTip),
  },
);

const scaleEnd = (
  id: string,
  name: typeof words.lowest,
  tip: typeof words.lowest,
  end: number,
): NumberOption => ({
  kind: 'number',
  id,
  name,
  tip,
  default: end,
});
export const lowest = scaleEnd('lowest', words.lowest, words.lowestTip, 1);
export const highest = scaleEnd('highest', words.highest, words.highestTip, 7);

export const model: ChoiceOption = {
  kind: 'choice',
  id: 'model',
  name: words.model,
  tip: words.modelTip,
  choices: [
    { code: 'servqual', name: words.servqual, tip: words.servqualTip },
    { code: 'servperf', name: words.servperf, tip: words.servperfTip },
  ],
};
