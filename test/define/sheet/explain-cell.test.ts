import { mapOf, type At } from '../../../src/define/sheet/explain-cell';
import { layout } from '../../../src/define/sheet/layout';
import { policiesOf } from '../../../src/define/sheet/policy-state';
import { creditLimitsSheet } from '../../../src/domain/limits/working-assets/sheet';
import { inputFor } from './sample';

// Specification 2.1, amounts in 万元.
const columns = {
  customer: ['WA1', 'WA2'],
  currentAssets: [800, 1200],
  inventory: [300, 500],
  currentLiabilities: [400, 800],
  totalLiabilities: [600, 1800],
  netAssets: [500, 600],
};
const sheet = creditLimitsSheet.draw(inputFor(creditLimitsSheet, columns)).sheet!;
const laid = layout(sheet, 'en');
const map = mapOf(sheet, policiesOf(creditLimitsSheet), laid.bands);
const shown = ({ row, column }: At) => String(laid.cells[row]?.[column]?.value ?? '');

/** The cell of a customer under a header. */
function cellOf(customer: string, header: string): At {
  const row = laid.cells.findIndex((cells) => cells[0]?.value === customer);
  const top = laid.cells.findIndex((cells) =>
    cells.some((cell) => cell?.value === header && cell.style === 'header'),
  );
  return { row, column: laid.cells[top]!.findIndex((cell) => cell?.value === header) };
}

test('a step is told with the figures of its row, each with its cell', () => {
  const at = cellOf('WA1', 'Current ratio');
  const explanation = map.explain(at, shown)!;
  // 800 ÷ 400.
  expect(explanation.words!.en).toBe('current assets (800) ÷ current liabilities (400)');
  expect(explanation.words!['zh-CN']).toMatch(/（800） ÷ .*（400）/);
  expect(explanation.ingredients.map(({ name, at }) => [name.en, shown(at)])).toEqual([
    ['Current assets', '800'],
    ['Current liabilities', '400'],
  ]);
  expect(map.headerOf(at)!.text.en).toBe('Current ratio');
});

test('a policy in a step is a cell to go to, with its unit and source', () => {
  const named = laid.cells.flatMap((cells, row) =>
    cells.flatMap((_, column) => map.explain({ row, column }, shown)?.ingredients ?? []),
  );
  const policies = named.flatMap(({ policy, at }) => (policy ? [[policy.id, shown(at)]] : []));
  expect(policies).toContainEqual(['wc-no-liabilities-debt-ratio', '1']);
});

test('every calculated cell of the sheet has an explanation, and every ingredient stands on the sheet', () => {
  for (const [row, cells] of laid.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.style !== 'body' || cell.formula === undefined) continue;
      const explanation = map.explain({ row, column }, shown);
      expect(explanation).not.toBeNull();
      for (const { at } of explanation!.ingredients) expect(laid.cells[at.row]?.[at.column]).toBeTruthy();
    }
  }
});

test('outside the tables nothing is told', () => {
  expect(map.explain({ row: 0, column: 0 }, shown)).toBeNull();
  expect(map.headerOf({ row: 0, column: 0 })).toBeNull();
});
