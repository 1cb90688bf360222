import type { Text } from '../../../core/text';
import type { Sample } from '../../../define/sheet/sample';
import { sheetWords as words } from './sheet-text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

const DIMENSIONS = {
  tangibles: text('tangibles', '有形性'),
  reliability: text('reliability', '可靠性'),
  responsiveness: text('responsiveness', '响应性'),
  assurance: text('assurance', '保障性'),
  empathy: text('empathy', '移情性'),
};

/** Six respondents: reliability falls short most, one answer is missing and one is off the scale. */
const QUESTIONS = [
  {
    name: text('Clean premises', '场所整洁'),
    of: 'tangibles',
    wanted: [5, 5, 4, 5, 5, 6],
    found: [6, 6, 5, 5, 6, 6],
  },
  {
    name: text('Delivers when promised', '按约交货'),
    of: 'reliability',
    wanted: [7, 7, 7, 6, 7, 7],
    found: [4, 5, 3, 5, 4, 5],
  },
  {
    name: text('Invoices are right', '发票无误'),
    of: 'reliability',
    wanted: [7, 6, 7, 7, 7, 6],
    found: [5, 5, 6, 5, 6, 5],
  },
  {
    name: text('Answers quickly', '答复及时'),
    of: 'responsiveness',
    wanted: [6, 6, 6, 5, 6, 6],
    found: [5, 6, 5, 5, 8, 6],
  },
  {
    name: text('Staff know their field', '人员专业'),
    of: 'assurance',
    wanted: [6, 6, 5, 6, 6, 6],
    found: [6, 6, 6, '', 5, 6],
  },
  {
    name: text('Knows our needs', '了解我方需求'),
    of: 'empathy',
    wanted: [5, 5, 5, 6, 5, 5],
    found: [4, 5, 4, 5, 5, 4],
  },
] as const;

const RESPONDENTS = [1, 2, 3, 4, 5, 6].map((no) => text(`Respondent ${no}`, `受访者 ${no}`));

export const sample: Sample<'perceptions' | 'expectations' | 'questions' | 'weights' | 'counts'> = {
  perceptions: {
    respondent: RESPONDENTS,
    questions: QUESTIONS.map(({ name, found }) => ({ header: name, cells: found })),
  },
  expectations: {
    respondent: RESPONDENTS,
    questions: QUESTIONS.map(({ name, wanted }) => ({ header: name, cells: wanted })),
  },
  questions: {
    question: QUESTIONS.map(({ name }) => name),
    dimension: QUESTIONS.map(({ of }) => DIMENSIONS[of]),
  },
  weights: {
    dimension: Object.values(DIMENSIONS),
    weight: [10, 40, 20, 20, 10],
  },
  counts: {
    measure: [
      words.satisfactionMeasures.returned,
      words.satisfactionMeasures.complained,
      words.satisfactionMeasures.purchase,
      words.satisfactionMeasures.recommended,
      words.loyaltyMeasures.repeated,
      words.loyaltyMeasures.wallet,
    ],
    count: [132, 9, 84_000, 61, 118, 260_000],
    base: [180, 240, 240, 180, 180, 400_000],
  },
};
