import type { Text } from '../../../core/text';
import { BLANK } from '../../../define/function/cell';
import { sameName } from '../../../define/function/kinds';
import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { finding, type Finding } from '../../../define/sheet/finding';
import { repeatedNames, rowsOf } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import type { SourceData } from '../../../define/sheet/source';
import type { Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { columnsFor, rateColumns } from './sheet-columns';
import { sample } from './sheet-sample';
import {
  counts,
  expectations,
  highest,
  lowest,
  model,
  perceptions,
  questions,
  weights,
} from './sheet-sources';
import { surveyOf, type Survey } from './sheet-survey';
import { sheetWords as words } from './sheet-text';

/** Where service falls short of what is expected, and how satisfied and loyal customers are. */
export const serviceQualitySheet = defineSheet({
  id: 'service-quality',
  title: words.title,
  summary: words.summary,
  group: 'scoring',
  methods: [74, 75, 76, 77],
  sources: { perceptions, expectations, questions, weights, counts },
  sample,
  options: [model, lowest, highest],
  method: words.method,
  draw({ data, has, option }): Plan {
    const performance = option<string>(model) === 'servperf';
    if (data.perceptions.columns.questions.length === 0)
      return { findings: [finding('error', words.noQuestions)], main: null };
    if (!performance && !has('expectations'))
      return { findings: [finding('error', words.expectationsMissing)], main: null };
    const survey = surveyOf(
      data.perceptions,
      has('expectations') ? data.expectations : null,
      has('questions') ? data.questions : null,
    );
    if (survey.respondents === 0) return { findings: survey.findings, main: null };
    const columns = columnsFor(performance, survey.dimensions.length);
    const weighed = weightsOf(survey.dimensions, has('weights') ? data.weights : null);
    const rates = has('counts') ? ratesOf(data.counts) : null;
    const byDimension: Table = {
      id: 'dimensions',
      title: words.byDimension,
      columns: columns.byDimension,
      count: survey.dimensions.length,
      known: new Map<Cell, readonly Content[]>([
        [columns.no, survey.dimensions.map((_, i) => i + 1)],
        [columns.dimension, survey.dimensions],
        [columns.weight, weighed.weights],
      ]),
    };
    return {
      findings: [...survey.findings, ...weighed.findings, ...(rates?.findings ?? [])],
      figures: [
        { id: 'total', label: words.total, format: 'ratio', is: columns.total },
        { id: 'unweighted', label: words.unweighted, format: 'ratio', is: columns.unweighted },
        { id: 'respondents', label: words.respondentCount, format: 'whole', is: survey.respondents },
        { id: 'complete', label: words.completeAnswers, format: 'share', is: columns.completeShare },
      ],
      summaries: [byDimension],
      main: questionTable(survey, columns),
      more: rates ? [rates.table] : [],
      workings: [answerTable(survey, columns)],
      charts: [
        {
          title: performance ? words.chartOfPerformance : words.chart,
          of: byDimension,
          over: columns.dimension,
          series: [{ cell: columns.dimensionScore, as: 'columns' }],
        },
      ],
    };
  },
});

type Columns = ReturnType<typeof columnsFor>;

function questionTable({ questions, dimensions, respondents }: Survey, columns: Columns): Table {
  return {
    id: 'questions',
    name: 'ServiceQuality',
    title: words.table,
    columns: columns.shown,
    count: questions.length,
    freezeColumns: 1,
    known: new Map<Cell, readonly Content[]>([
      [columns.question, questions.map(({ name }) => name)],
      [columns.ofDimension, questions.map(({ dimension }) => dimensions[dimension]!)],
      [columns.dimensionNo, questions.map(({ dimension }) => dimension + 1)],
      [columns.items.first, questions.map((_, q) => q * respondents + 1)],
      [columns.items.count, questions.map(() => respondents)],
    ]),
    order: { by: [columns.priority] },
  };
}

function answerTable({ questions }: Survey, { answers }: Columns): Table {
  const all = questions.flatMap(({ name, answers }) => answers.map((answer) => ({ ...answer, name })));
  return {
    id: 'answers',
    title: words.answers,
    columns: answers,
    count: all.length,
    known: new Map<Cell, readonly Content[]>([
      [answers.question, all.map(({ name }) => name)],
      [answers.respondent, all.map(({ respondent }) => respondent)],
      [answers.expectation, all.map(({ expectation }) => expectation)],
      [answers.perception, all.map(({ perception }) => perception)],
    ]),
  };
}

/** Weights by dimension: those of the list, else all alike. */
function weightsOf(
  dimensions: readonly (string | Text)[],
  data: SourceData<(typeof weights)['columns']> | null,
): { readonly weights: readonly Content[]; readonly findings: readonly Finding[] } {
  if (!data) return { weights: dimensions.map(() => 1), findings: [] };
  const list = rowsOf('weights', weights, data);
  const names = list.known.get(weights.columns.dimension)!.map((name) => sameName(String(name)));
  const given = list.known.get(weights.columns.weight)!;
  return {
    weights: dimensions.map((one) =>
      typeof one === 'string' ? (given[names.indexOf(sameName(one))] ?? '') : '',
    ),
    findings: [...list.findings, ...repeatedNames('weights', list, weights.columns.dimension)],
  };
}

function ratesOf(data: SourceData<(typeof counts)['columns']>) {
  const rows = rowsOf('counts', counts, data);
  const { kind, shown } = rateColumns();
  const kindOf = (row: number): Content => {
    const code = data.columns.measure[row]!;
    return code === BLANK ? '' : code in words.loyaltyMeasures ? words.loyalty : words.satisfaction;
  };
  const table: Table = {
    id: 'rates',
    name: 'SatisfactionRates',
    title: words.rates,
    columns: shown,
    count: rows.count,
    known: new Map<Cell, readonly Content[]>([...rows.known, [kind, rows.from.map(kindOf)]]),
    from: { source: 'counts', rows: rows.from },
  };
  return { table, findings: rows.findings };
}
