import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import { filled, plain } from '../../../define/sheet/fill';
import type { Finding } from '../../../define/sheet/finding';
import { groupedByName, rowsOf } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import type { SourceData } from '../../../define/sheet/source';
import {
  at,
  atLeast,
  atMost,
  constant,
  over,
  setting,
  step,
  totalOf,
  when,
  type Cell,
} from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { terms } from '../../terms';
import { hotFrom, slowTo } from './policy';
import { ledger } from './sheet-columns';
import { sheetWords as words } from './sheet-text';

/** More customers than this cannot be read side by side. */
const MOST_CUSTOMERS = 8;

export interface ByCustomer {
  readonly table: Table;
  readonly amounts: Table;
  readonly customers: number;
  readonly findings: readonly Finding[];
}

/** Where a product sells better or worse than usual: its share with each of the largest customers against all. */
export function byCustomer(data: SourceData<(typeof ledger)['columns']>): ByCustomer {
  const rows = rowsOf('ledger', ledger, data);
  const cellsOf = (cell: Cell): readonly Content[] => rows.known.get(cell)!;
  const amounts = cellsOf(ledger.columns.amount) as readonly number[];
  const total = (of: readonly number[]): number => rationals.number(sum(of.map((row) => amounts[row]!)));
  const groups = (cell: Cell) =>
    groupedByName(cellsOf(cell))
      .map((of) => ({ name: String(cellsOf(cell)[of[0]!]), of, total: total(of) }))
      .sort((a, b) => b.total - a.total);
  const products = groups(ledger.columns.product);
  const customers = groups(ledger.columns.customer).slice(0, MOST_CUSTOMERS);

  const product = constant(terms.product, 'text');
  const place = constant(words.place, 'whole');
  const named = constant(terms.product, 'text');
  const all = constant(words.allCustomers, 'money', { input: true });
  const bought = customers.map(({ name }) => constant(plain(name), 'money', { input: true }));
  const usual = step(terms.share, 'share', over(at(all, place), totalOf(all)));
  const compared = bought.map((amount, k) => {
    const customer = customers[k]!.name;
    const own = step(filled(words.ownShare, { customer }), 'share', over(at(amount, place), totalOf(amount)));
    const index = step(filled(words.index, { customer }), 'ratio', over(own, usual), {
      rule: words.indexRule,
    });
    const mark = step(
      filled(words.mark, { customer }),
      'text',
      when(
        atLeast(index, setting(hotFrom)),
        words.hot,
        when(atMost(index, setting(slowTo)), words.slow, words.usual),
      ),
    );
    return { own, index, mark };
  });
  const places = products.map((_, i) => i + 1);
  const names = products.map(({ name }) => name);
  return {
    customers: customers.length,
    findings: rows.findings,
    table: {
      id: 'byCustomer',
      name: 'ProductsByCustomer',
      title: words.cross,
      columns: {
        product,
        share: usual,
        ...Object.fromEntries(
          compared.flatMap(({ index, mark }, k): [string, Cell][] => [
            [`mark-${k}`, mark],
            [`index-${k}`, index],
          ]),
        ),
        ...Object.fromEntries(compared.map(({ own }, k) => [`own-${k}`, own])),
        place,
      },
      count: products.length,
      known: new Map<Cell, readonly Content[]>([
        [product, names],
        [place, places],
      ]),
    },
    amounts: {
      id: 'amounts',
      title: words.amounts,
      columns: {
        product: named,
        all,
        ...Object.fromEntries(bought.map((amount, k) => [`customer-${k}`, amount])),
      },
      count: products.length,
      known: new Map<Cell, readonly Content[]>([
        [named, names],
        [all, products.map((one) => one.total)],
        ...bought.map((amount, k) => [amount, amountsOf(customers[k]!.of)] as const),
      ]),
    },
  };

  /** What one customer bought of each product, in the products' order. */
  function amountsOf(rowsOfCustomer: readonly number[]): number[] {
    const own = new Set(rowsOfCustomer);
    return products.map(({ of }) => total(of.filter((row) => own.has(row))));
  }
}
