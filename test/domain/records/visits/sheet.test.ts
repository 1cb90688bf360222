import { layout } from '../../../../src/define/sheet/layout';
import { visitsSheet } from '../../../../src/domain/records/visits/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { bodyOf, sorted } from '../../../define/sheet/rearranged';
import { tableIn } from '../../../define/sheet/table-in';
import { day, drawnFrom, logOf, sampleOf } from '../log-of';

const march = (date: number) => day(3, date);

describe('visits', () => {
  const visitsTo = (results: readonly string[], planned = 1) => ({
    customer: [...results, ...Array<string>(planned).fill('')].map(() => 'Ann'),
    planned: [...results.map(() => ''), ...Array<number>(planned).fill(march(30))],
    visited: [...results.map((_, i) => march(1 + 2 * i)), ...Array<string>(planned).fill('')],
    result: [...results, ...Array<string>(planned).fill('')],
    followed: [...results.map((_, i) => march(2 + 2 * i)), ...Array<string>(planned).fill('')],
  });

  test.each([
    [['none', 'none', 'none', 'none'], 4, 'visit'],
    // Five and more: 以上 includes the number.
    [['none', 'none', 'none', 'none', 'none'], 5, 'take off the plan'],
    [['none', 'none', 'none', 'success', 'none', 'none'], 2, 'visit'],
    [['success', 'none', 'none', 'none', 'none', 'none', 'none'], 6, 'take off the plan'],
    [[], 0, 'visit'],
  ])('%j: %d in vain since the last success, so: %s', (results, since, next) => {
    const column = logOf(visitsSheet, visitsTo(results), { asOf: march(29) });
    expect(column('since').at(-1)).toBe(since);
    expect(column('next').at(-1)).toBe(next);
    expect(column('status').at(-1)).toBe(since >= 5 ? 'LEAVE_PLAN' : 'OK');
  });

  test('each customer is counted by itself, in whatever order the rows stand, whatever its name holds', () => {
    const column = logOf(visitsSheet, {
      customer: ['a*', 'ab', 'A*', 'a*', 'ab'],
      visited: [march(5), march(6), march(1), march(3), march(2)],
      result: ['none', 'none', 'none', 'success', 'none'],
    });
    // Of a*: 1 March in vain, 3 March a success, 5 March in vain.
    expect(column('since')).toEqual([1, 2, 1, 1, 2]);
    expect(column('later')).toEqual([0, 0, 1, '', 0]);
  });

  test('a customer is to be asked again within seven days', () => {
    const column = logOf(visitsSheet, {
      customer: ['a', 'b', 'c', 'd', 'e'],
      visited: [march(10), march(10), march(24), march(23), march(10)],
      result: ['success', 'success', 'success', 'success', ''],
      followed: [march(17), march(18), '', '', march(9)],
    });
    expect(column('followDue')).toEqual([17, 17, 31, 30, 17].map(march));
    expect(column('status')).toEqual(['OK', 'FOLLOW_UP_LATE', 'OK', 'FOLLOW_UP_LATE', 'NO_RESULT+REVERSED']);
    expect(column('next')).toEqual(['done', 'done', 'follow up', 'follow up', 'done']);
    expect(column('daysLeft')).toEqual(['', '', 0, -1, '']);
  });

  test('the sample shows a customer to take off, one whose series was broken, one asked too late', () => {
    const column = logOf(visitsSheet, sampleOf(visitsSheet));
    expect(column('since')).toEqual([5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 1, 1]);
    expect(column('status').slice(6)).toEqual([
      'LEAVE_PLAN+OVERDUE',
      'OK',
      'OK',
      'OVERDUE',
      'FOLLOW_UP_LATE',
      'OVERDUE',
    ]);
    const ways = tableIn(drawnFrom(visitsSheet, sampleOf(visitsSheet)), 'ways');
    // Three by phone, five in person, one by video; 1, 1 and 0 with a result.
    expect(ways).toMatchObject({ count: [5, 3, 1], successes: [1, 1, 0], share: [0.2, 1 / 3, 0] });
  });

  test('plain formulas give the same', async () => {
    const named = {
      ...sampleOf(visitsSheet),
      customer: sampleOf(visitsSheet).customer!.map((name, i) => (i % 3 === 0 ? 'B*' : name)),
    };
    const both = [sampleOf(visitsSheet), named].map((columns) =>
      layout(drawnFrom(visitsSheet, columns), 'en'),
    );
    const turned = sorted(
      both[0]!,
      Array.from({ length: bodyOf(both[0]!).rows }, (_, i) => bodyOf(both[0]!).rows - 1 - i),
    );
    expect(await disagreements(...both, turned)).toEqual([]);
  }, 120_000);
});
