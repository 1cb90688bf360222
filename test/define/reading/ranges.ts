import type { ReadRange } from '../../../src/define/reading/range';
import { money, date, label, share, grade, family } from '../../../src/define/sheet/given';
import type { RawCell } from '../../../src/define/sheet/input';
import { source } from '../../../src/define/sheet/source';
import { terms } from '../../../src/domain/terms';

const tip = { en: '', 'zh-CN': '' };

/** Lines of cells as if they were selected from A1 on; `above` first lines stand above the selection. */
export function rangeOf(cells: readonly (readonly RawCell[])[], more: Partial<ReadRange> = {}): ReadRange {
  const width = Math.max(...cells.map((row) => row.length));
  return {
    worksheetId: 'sheet-1',
    worksheet: 'Data',
    top: 0,
    above: 0,
    columns: Array.from({ length: width }, (_, i) => i),
    cells: cells.map((row) => [...row, ...Array<RawCell>(width - row.length).fill('')]),
    formats: cells.slice(0, 60).map(() => Array<string>(width).fill('General')),
    hidden: [],
    ...more,
  };
}

const title = tip;
export const customers = source(
  { title, tip, rows: 'one per name' },
  { customer: label(terms.customer, tip), amount: money(terms.amount, tip) },
);
export const ledger = source(
  { title, tip, rows: 'many per name' },
  {
    customer: label(terms.customer, tip),
    dueDate: date(terms.dueDate, tip),
    amount: money(terms.amount, tip),
  },
);
export const balances = source(
  { title, tip, rows: 'one per name' },
  {
    customer: label(terms.customer, tip),
    currentAssets: money(terms.currentAssets, tip),
    inventory: money(terms.inventory, tip),
    currentLiabilities: money(terms.currentLiabilities, tip),
    totalLiabilities: money(terms.totalLiabilities, tip),
    netAssets: money(terms.netAssets, tip),
    grade: grade(terms.grade, tip, { required: false }),
    supplierShare: share(terms.supplierShare, tip, { required: false }),
  },
);
export const byMonth = source(
  { title, tip, rows: 'one per name' },
  {
    customer: label(terms.customer, tip),
    months: family('period', money(terms.sales, tip)),
  },
);
