import { layout } from '../../../../src/define/sheet/layout';
import { complaintsSheet } from '../../../../src/domain/records/complaints/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { tableIn } from '../../../define/sheet/table-in';
import { day, drawnFrom, logOf, sampleOf } from '../log-of';

const march = (date: number) => day(3, date);

describe('complaints and suggestions', () => {
  const STEPS = ['received', 'judged', 'assigned', 'found', 'proposed', 'approved', 'told', 'reviewed'];

  test('after each step comes the next', () => {
    // Row n has the first n + 1 steps done, on the first n + 1 days of March.
    const rows = STEPS.map((_, n) => n);
    const dates = STEPS.map((id, k) => [id, rows.map((n) => (k <= n ? march(1 + k) : ''))] as const);
    const column = logOf(complaintsSheet, {
      customer: rows.map((n) => `c${n}`),
      ...Object.fromEntries(dates),
      valid: rows.map((n) => (n > 0 ? true : '')),
      sort: rows.map(() => 'complaint'),
      kind: rows.map(() => 'quality'),
      department: rows.map(() => 'works'),
      promised: rows.map(() => day(4, 30)),
    });
    expect(column('next')).toEqual([
      '2 judge',
      '3 name the department',
      '4 find the cause',
      '5 propose',
      '6 approve',
      '7 tell and do',
      '8 review',
      'closed',
    ]);
    expect(column('done')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(column('status')).toEqual(STEPS.map(() => 'OK'));
    // From 1 March to the as-of date, 31 March; the last one is closed on 8 March.
    expect(column('daysOpen')).toEqual([30, 30, 30, 30, 30, 30, 30, 7]);
    expect(column('daysLeft')).toEqual([30, 30, 30, 30, 30, 30, '', '']);
  });

  test('what is not justified is told at once; a promise is kept or not; steps keep their order', () => {
    const column = logOf(complaintsSheet, {
      customer: ['not justified', 'told late', 'still silent', 'skipped', 'reversed', 'no day'],
      sort: ['complaint', 'complaint', 'suggestion', 'complaint', 'complaint', ''],
      kind: ['service', 'service', 'service', 'service', 'service', ''],
      received: [march(2), march(2), march(2), march(2), march(9), ''],
      judged: [march(3), march(3), march(3), '', march(8), ''],
      valid: [false, true, true, '', false, ''],
      assigned: ['', march(3), '', march(4), '', ''],
      department: ['', 'works', '', 'works', '', ''],
      found: ['', march(4), '', '', '', ''],
      proposed: ['', march(5), '', '', '', ''],
      approved: ['', march(6), '', '', '', ''],
      promised: [march(9), march(9), march(30), day(4, 9), day(4, 9), ''],
      told: ['', march(10), '', '', '', ''],
    });
    expect(column('next')).toEqual([
      '7 tell and do',
      '8 review',
      '3 name the department',
      '2 judge',
      '7 tell and do',
      '2 judge',
    ]);
    expect(column('status')).toEqual([
      'REPLY_LATE',
      'REPLY_LATE',
      'REPLY_LATE',
      'SKIPPED',
      'REVERSED',
      'NO_DAY',
    ]);
    expect(column('replyOver')).toEqual([22, 1, 1, -9, -9, '']);
    expect(column('replyDays')).toEqual(['', 8, '', '', '', '']);
  });

  test('the sample by kind', () => {
    const sheet = drawnFrom(complaintsSheet, sampleOf(complaintsSheet));
    // Quality, contract, transport, service, other; the delivery is past its promise of 20 March.
    expect(tableIn(sheet, 'kinds')).toMatchObject({
      complaints: [2, 1, 1, 0, 0],
      suggestions: [0, 0, 0, 1, 0],
      closed: [1, 1, 0, 0, 0],
      late: [0, 0, 1, 0, 0],
    });
    expect(logOf(complaintsSheet, sampleOf(complaintsSheet))('status')).toEqual([
      'OK',
      'OK',
      'REPLY_LATE',
      'OK',
      'OK',
    ]);
  });

  test('plain formulas give the same', async () => {
    const sheet = drawnFrom(complaintsSheet, sampleOf(complaintsSheet));
    expect(await disagreements(layout(sheet, 'zh-CN'))).toEqual([]);
  }, 120_000);
});
