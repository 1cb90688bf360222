import { serialOf } from '../../../../src/core/calendar';
import type { Lang, Text } from '../../../../src/core/text';
import { layout } from '../../../../src/define/sheet/layout';
import type { Content } from '../../../../src/define/sheet/sheet';
import { sample } from '../../../../src/domain/records/credit-changes/sheet-sample';
import { creditChangesSheet } from '../../../../src/domain/records/credit-changes/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, type Columns, type Options } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const day = (month: number, date: number): number => serialOf(2026, month, date)!;
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));

const drawn = (columns: Columns, options: Options = {}, off: readonly number[] = []) =>
  creditChangesSheet.draw(
    inputFor(
      creditChangesSheet,
      columns,
      { asOf: day(3, 31), ...options },
      {
        policies: off.length === 0 ? {} : { 'days-off': { value: off, name: 'DaysOff' } },
      },
    ),
  ).sheet!;
const rows = (...of: Parameters<typeof drawn>) => {
  const table = tableIn(drawn(...of), 'changes');
  return (column: string) => english(table[column]).slice(0, of[0].customer!.length);
};

describe('credit changes', () => {
  const { customer, met, submitted, verified, extended, signed, ...others } = sample.changes as Columns;
  const given = {
    ...others,
    customer: english(customer) as string[],
    met: met!,
    submitted: submitted!,
    verified: verified!,
    extended: extended!,
    signed: signed!,
    reason: ['a', 'b', 'c', 'd'],
    method: ['', '', '', ''],
    by: ['', '', '', ''],
  };

  test('each step keeps its days, and all keep theirs: 2 + 3 + 7 = 12 are late only in all', () => {
    const column = rows(given);
    expect(column('submitUsed')).toEqual([1, 2, 4, 1]);
    expect(column('verifyUsed')).toEqual([2, 3, 3, 7]);
    expect(column('signUsed')).toEqual([3, 7, 2, '']);
    expect(column('signAllowed')).toEqual([3, 7, 3, 3]);
    // From 2 to 8 and to 14 March, from 9 to 18 March, from 23 to the as-of date, 31 March.
    expect(column('totalUsed')).toEqual([6, 12, 9, 8]);
    expect(column('status')).toEqual(['OK', 'TOTAL_LATE', 'SUBMIT_LATE', 'VERIFY_LATE']);
  });

  test('what waits says for what and until when', () => {
    const column = rows(given);
    expect(column('next')).toEqual(['done', 'done', 'done', 'verify']);
    expect(column('due')).toEqual(['', '', '', day(3, 27)]);
    expect(column('daysLeft')).toEqual(['', '', '', -4]);
  });

  test('working days leave out weekends and days off', () => {
    // 30 April 2026 is a Thursday; 1 to 5 May are off, so 6 and 7 May are the two working days.
    const holidays = [1, 2, 3, 4, 5].map((date) => day(5, date));
    const one = { customer: ['x'], met: [day(4, 30)], submitted: [day(5, 8)] };
    const options = { counting: 'working', asOf: day(5, 8) };
    const column = rows(one, options, holidays);
    expect(column('submitDue')).toEqual([day(5, 7)]);
    expect(column('submitUsed')).toEqual([3]);
    expect(column('status')).toEqual(['SUBMIT_LATE+NO_REASON']);
    // From Friday 8 May three working days end on Wednesday 13.
    expect(column('verifyDue')).toEqual([day(5, 13)]);
    const formulas = layout(drawn(one, options, holidays), 'en')
      .cells.flat()
      .map((cell) => cell?.formula ?? '');
    expect(formulas.some((text) => text.includes(',INDEX(DaysOff,0,1))'))).toBe(true);
    expect(rows(one, { asOf: day(5, 8) })('submitUsed')).toEqual([8]);
  });

  test('dates that cannot be are told', () => {
    const column = rows({
      customer: ['a', 'b', 'c', 'd'],
      met: [day(3, 5), day(3, 5), '', day(4, 1)],
      submitted: [day(3, 4), '', '', ''],
      verified: ['', day(3, 6), '', ''],
      reason: ['r', 'r', 'r', 'r'],
    });
    expect(column('status')).toEqual([
      'REVERSED+VERIFY_LATE+TOTAL_LATE',
      'SKIPPED+SUBMIT_LATE+SIGN_LATE+TOTAL_LATE',
      'NO_START',
      'FUTURE',
    ]);
    expect(column('submitUsed')).toEqual(['', 26, '', '']);
  });

  test('an empty log is ready to be filled in, and says nothing of its empty rows', () => {
    const { sheet, findings } = creditChangesSheet.draw({
      ...inputFor(creditChangesSheet, {}, { asOf: day(3, 31) }),
      sources: {},
    });
    expect(findings).toEqual([]);
    const table = tableIn(sheet!, 'changes');
    expect(table.customer!.length).toBeGreaterThanOrEqual(20);
    expect(
      Object.values(table)
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual(table.signAllowed);
    const choices = layout(sheet!, 'zh-CN').validations.flatMap(({ rule }) =>
      rule.allow === 'list' ? [rule.list] : [],
    );
    expect(choices).toContainEqual(['批准', '否决', '撤回']);
  });

  test('plain formulas give the same in either count of days', async () => {
    const laid = (counting: string, lang: Lang) => layout(drawn(given, { counting }), lang);
    expect(await disagreements(laid('calendar', 'en'), laid('working', 'zh-CN'))).toEqual([]);
  }, 120_000);
});
