import type { SheetDefinition } from '../../src/define/sheet/definition';
import { plain } from '../../src/define/sheet/fill';
import { cell, column, formula, input } from '../../src/define/sheet/formula';
import type { RawCell, SheetInput } from '../../src/define/sheet/input';
import { layout } from '../../src/define/sheet/layout';
import { readRecipe, type Recipe } from '../../src/define/sheet/recipe';
import { recipeOf, renew, type FoundSources, type Renewed } from '../../src/define/sheet/renew';
import type { Column } from '../../src/define/sheet/sheet';
import type { StandingSheet } from '../../src/excel/standing';
import { sourceOf } from '../define/sheet/sample';

export type Customers = Readonly<Record<string, number>>;

const given = (id: string, values: Column['values']): Column => ({
  id,
  header: plain(id),
  format: 'whole',
  values,
});

/** As little as a sheet can be: a title, a table with what is calculated and what is free, a parameter, a chart. */
export const smallSheet: SheetDefinition = {
  id: 'small',
  title: plain('Small'),
  summary: plain(''),
  group: 'sales',
  methods: [],
  sample: {},
  sources: {
    customers: {
      title: plain('Customers'),
      tip: plain(''),
      rows: 'one per name',
      required: true,
      columns: {},
      key: null,
      code: null,
    },
  },
  options: [],
  policies: [],
  draw({ sources }: SheetInput) {
    const cells = (id: string): readonly RawCell[] => sources['customers']!.columns[id]![0]!.cells;
    const amounts = cells('amount') as readonly number[];
    const twice = amounts.map((amount) => amount * 2);
    return {
      findings: [],
      sheet: {
        name: plain('Small'),
        blocks: [
          { kind: 'title', heading: plain('Small'), lines: [] },
          {
            kind: 'table',
            id: 'customers',
            excelTable: 'Customers',
            columns: [
              given('customer', cells('customer')),
              {
                ...given('result', twice),
                formula: formula`${cell('amount')}*${input('factor')}`,
                total: {
                  value: twice.reduce((sum, one) => sum + one, 0),
                  formula: formula`SUM(${column('result')})`,
                },
              },
              given('amount', amounts),
              {
                ...given(
                  'decided',
                  amounts.map(() => ''),
                ),
                input: true,
              },
            ],
          },
          {
            kind: 'inputs',
            title: plain('Parameters'),
            cells: [{ id: 'factor', label: plain('Factor'), value: 2, format: 'whole' }],
          },
        ],
      },
    };
  },
};

const FOUND: FoundSources = { customers: { where: { kind: 'table', name: 'Data' }, choices: {} } };

const inputOf = (customers: Customers): SheetInput => ({
  sources: {
    customers: sourceOf({ customer: Object.keys(customers), amount: Object.values(customers) }),
  },
  options: {},
  lang: 'en',
  date: '2026-11-25',
  version: '0.1.0',
});

export function drawn(customers: Customers) {
  const laid = layout(smallSheet.draw(inputOf(customers)).sheet!, 'en');
  return { laid, recipe: recipeOf(smallSheet, inputOf(customers), FOUND, 'plain', laid) };
}

export const renewedBy =
  (customers: Customers) =>
  (standing: StandingSheet): Renewed => {
    const { recipe } = readRecipe(standing.recipe!, [smallSheet]) as { recipe: Recipe };
    return renew(smallSheet, recipe, FOUND, inputOf(customers), standing).renewed!;
  };
