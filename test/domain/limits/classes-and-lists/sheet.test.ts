import * as fc from 'fast-check';
import { layout } from '../../../../src/define/sheet/layout';
import type { RawCell } from '../../../../src/define/sheet/input';
import type { Content, Sheet } from '../../../../src/define/sheet/sheet';
import { classesSheet } from '../../../../src/domain/limits/classes-and-lists/sheet';
import { CREDIT_LIST } from '../../../../src/domain/limits/credit-list/function';
import { CUSTOMER_CLASS } from '../../../../src/domain/limits/customer-class/function';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

type Given = Readonly<Record<string, Columns>>;

const drawn = (given: Given, policies = {}): Sheet => {
  const sources = Object.entries(given).map(([id, columns]) => [id, sourceOf(columns, id)]);
  const input = inputFor(classesSheet, {}, {}, { policies, sources: Object.fromEntries(sources) });
  return classesSheet.draw(input).sheet!;
};
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? cell.en : cell));
const customers = (...of: Parameters<typeof drawn>) => tableIn(drawn(...of), 'customers');

const FACTS = [
  'largeAndStable',
  'wholesaler',
  'claims',
  'heavyTrade',
  'staff',
  'years',
  'dishonest',
] as const;
const blank = Object.fromEntries(FACTS.map((id) => [id, '' as RawCell]));

describe('classes and lists', () => {
  // By the order of specification 3.6: an earlier breach, large and sound, any trigger, else 乙; 10 万 counts, 100 staff do not.
  test.each([
    [{ dishonest: true, largeAndStable: true }, '丙', 'DISHONEST'],
    [{ largeAndStable: true, claims: 500_000, staff: 5 }, '甲', 'LARGE'],
    [{ claims: 100_000 }, '丙', 'CLAIMS'],
    [{ claims: 99_999.99 }, '乙', 'OK'],
    [{ staff: 99 }, '丙', 'SMALL'],
    [{ staff: 100 }, '乙', 'OK'],
    [{ years: 0.9, wholesaler: true, heavyTrade: true }, '丙', 'WHOLESALER+HEAVY_TRADE+NEW_FIRM'],
    [{ years: 1 }, '乙', 'OK'],
    [{}, '', 'NOTHING_KNOWN'],
    [{ years: -1 }, '', 'CHECK_YEARS'],
  ])('%j is %s by %s', (known: Record<string, RawCell>, letter, trigger) => {
    const columns = Object.entries({ customer: 'Ann', ...blank, ...known }).map(([id, cell]) => [id, [cell]]);
    const table = customers({ facts: Object.fromEntries(columns) as Columns });
    expect([table.class![0], table.trigger![0]]).toEqual([letter, trigger]);
  });

  const BOOK: Given = {
    facts: { customer: ['Ann', 'Ben', 'Cid', 'Dot', 'Eve'], largeAndStable: [true, false, false, false, ''] },
    trade: {
      customer: ['Ann', 'Ben', 'Cid', 'Dot'],
      tradeAmount: [1_000_000, 999_999, 100_000, 5],
      due: [0, 400, 400, ''],
      fulfilled: [0, 300, 299, ''],
    },
    risk: { customer: ['Ann', 'Ben', 'Cid', 'Dot', 'Eve'], riskScore: [86, 85.5, 31, 30.99, 101] },
  };

  test('lists by trade amount, 75 % of the contracts kept; risk classes with treatment', () => {
    const table = customers(BOOK);
    expect(table).toMatchObject({
      list: ['GREEN', 'YELLOW', 'ORDINARY', 'BLACK', ''],
      fulfilment: ['', 0.75, 0.7475, '', ''],
      riskClass: ['CA1', 'CA2', 'CA4', 'CA5', ''],
      limitShare: [1, 1, 0.5, 0, ''],
      status: ['OK', 'OK', 'DOWNGRADED', 'CASH', 'NO_CLASS+NO_TRADE+CHECK_SCORE'],
    });
    expect(english(table.treatment)).toEqual(['lenient', 'lenient', 'discounted limit', 'cash only', '']);
    expect(english(table.classMeaning)[0]).toBe('large, of good name and sound');
    expect(english(table.listMeaning)[2]).toBe('an ordinary customer: too few contracts kept');
  });

  test('every class is counted, with its money', () => {
    const sheet = drawn(BOOK);
    expect(tableIn(sheet, 'classes')).toMatchObject({ name: ['甲', '乙', '丙'], count: [1, 3, 0] });
    expect(tableIn(sheet, 'lists')).toMatchObject({
      count: [1, 1, 0, 1, 1],
      amount: [1_000_000, 999_999, 0, 5, 100_000],
    });
    expect(tableIn(sheet, 'risks').count).toEqual([1, 1, 0, 1, 1]);
  });

  test('without trade and scores there are neither lists nor risk classes', () => {
    const table = customers({ facts: BOOK['facts']! });
    expect(table.list).toBeUndefined();
    expect(table.riskClass).toBeUndefined();
  });

  const flag = fc.constantFrom<RawCell>(true, false, '');
  const figure = (...of: number[]) => fc.constantFrom<RawCell>('', ...of);
  const row = fc.record({
    largeAndStable: flag,
    wholesaler: flag,
    claims: figure(0, -5, 99_999, 100_000, 250_000.5),
    heavyTrade: flag,
    staff: figure(0, 99, 100, 2000),
    years: figure(0, 0.5, 1, 12),
    dishonest: flag,
    tradeAmount: figure(-1, 0, 99_999.99, 100_000, 500_000, 1_000_000, 2e6),
    fulfilled: figure(0, 2, 3, 4),
  });

  test('and agree with CUSTOMER_CLASS and CREDIT_LIST on every row', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const customer = rows.map((_, i) => `c${i}`);
        const column = (id: keyof (typeof rows)[number]) => rows.map((one) => one[id]);
        const down = (cells: readonly unknown[] = []) => cells.map((cell) => [cell]);
        const facts = { customer, ...Object.fromEntries(FACTS.map((id) => [id, column(id)])) };
        const due = rows.map(({ fulfilled }) => (fulfilled === '' ? '' : 4));
        const trade = {
          customer,
          tradeAmount: column('tradeAmount'),
          due,
          fulfilled: column('fulfilled'),
        };
        const table = customers({ facts, trade });
        expect(down(table.class)).toEqual(CUSTOMER_CLASS.call(...FACTS.map((id) => down(column(id)))));
        const kept = rows.map(({ fulfilled }) => (fulfilled === '' ? '' : (fulfilled as number) / 4));
        const thresholds = down([1_000_000, 500_000, 100_000]);
        expect(down(table.list)).toEqual(
          CREDIT_LIST.call(down(column('tradeAmount')), thresholds, down(kept)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('plain formulas give the values, in both languages', async () => {
    const [all, bare] = [drawn(BOOK), drawn({ facts: BOOK['facts']! })];
    expect(await disagreements(layout(all, 'en'), layout(all, 'zh-CN'), layout(bare, 'en'))).toEqual([]);
  }, 60_000);
});
