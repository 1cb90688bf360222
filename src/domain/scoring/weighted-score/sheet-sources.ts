import { family, label, number } from '../../../define/sheet/given';
import type { ChoiceOption, NumberOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sheetWords as words } from './sheet-text';

export const scores = source(
  { title: words.scores, tip: words.scoresTip, rows: 'one per name' },
  {
    customer: label(terms.customer, words.customerTip),
    criteria: family('text', number(terms.scores, words.criteriaTip)),
  },
);

export const weightList = source(
  { title: words.weights, tip: words.weightsTip, rows: 'one per name', required: false },
  {
    criterion: label(terms.criterion, words.criterionTip),
    weight: number(terms.weight, words.weightTip),
  },
);

const numberOption = (of: Omit<NumberOption, 'kind'>): NumberOption => ({ kind: 'number', ...of });

export const lowest = numberOption({ id: 'lowest', name: words.lowest, tip: words.lowestTip, default: 1 });
export const highest = numberOption({
  id: 'highest',
  name: words.highest,
  tip: words.highestTip,
  default: 5,
});

export const cut: ChoiceOption = {
  kind: 'choice',
  id: 'cut',
  name: words.cut,
  tip: words.cutTip,
  choices: [
    { code: 'number', name: words.byNumber, tip: words.byNumberTip },
    { code: 'score', name: words.byScore, tip: words.byScoreTip },
  ],
};
export const best = numberOption({
  id: 'best',
  name: words.best,
  tip: words.bestTip,
  default: 10,
  least: 0,
  format: 'whole',
});
export const leastMean = numberOption({
  id: 'leastMean',
  name: words.leastMean,
  tip: words.leastMeanTip,
  default: 4,
});
