import { layout } from '../../../../src/define/sheet/layout';
import { renew } from '../../../../src/define/sheet/renew';
import { creditReportSheet } from '../../../../src/domain/records/credit-report/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';
import { filledIn } from '../by-hand';
import { day, drawnFrom, sampleOf } from '../log-of';

const form = (columns: Readonly<Record<string, readonly (string | number)[]>>, options = {}) => {
  const sheet = drawnFrom(creditReportSheet, { customer: ['Ann'], ...columns }, options);
  return { sheet, report: tableIn(sheet, 'report'), items: tableIn(sheet, 'items') };
};

describe('a credit report', () => {
  test.each([
    [99_999, 'low', 'simple'],
    [100_000, 'low', 'standard'],
    [999_999, 'moderate', 'standard'],
    [1_000_000, 'low', 'in depth'],
    [0, 'moderate', 'standard'],
    [0, 'high', 'in depth'],
  ])('with sales of %d and %s risk is %s', (sales, risk, depth) => {
    expect(form({ sales: [sales], risk: [risk] }).report.depth).toMatchObject([{ en: depth }]);
  });

  test('asks for more the deeper it is, and for private life only where a person wants it', () => {
    const wanted = (risk: string, options = {}) => form({ sales: [0], risk: [risk] }, options).report.wanted;
    // Of 23 items without private life 7 belong from the simple report on, 10 from the standard one, 6 in depth.
    expect(['low', 'moderate', 'high'].flatMap((risk) => wanted(risk))).toEqual([7, 17, 23]);
    expect(wanted('high', { privateItems: true })).toEqual([26]);
    expect(form({}).items.item).toHaveLength(23);
    expect(form({}).report.depth).toEqual(['']);
  });

  test('is not updated over what was written into it', () => {
    const sheet = layout(form({}).sheet, 'en');
    const standing = {
      worksheet: 'Report',
      headers: [],
      rows: [],
      figures: [],
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      places: [],
      entered: [],
    };
    const recipe = { lang: 'en', header: 0, bands: sheet.bands } as never;
    const { renewed, findings } = renew(
      creditReportSheet,
      recipe,
      {},
      inputFor(creditReportSheet, {}),
      standing,
    );
    expect(renewed).toBeNull();
    expect(findings).toHaveLength(1);
  });

  test('follows what is filled in: items, reports, measures, states', async () => {
    const laid = layout(form({ sales: [5000], risk: ['low'] }).sheet, 'en');
    const march = (date: number) => day(3, date);
    const { column, beside } = await filledIn(laid, {
      CreditChecklist: { Finding: ['good', 'poor'], 'Way of asking': ['direct', ''] },
      CreditReports: {
        'Seen on': [march(2), march(3), march(4), march(5)],
        Kind: ['urgent', 'urgent', 'regular', 'daily'],
        'Told on': [march(2), march(4), march(4), ''],
        Instruction: ['hold deliveries', '', '', ''],
        'Acted on': [march(3), march(4), '', ''],
      },
      CreditMeasures: {
        Chosen: [true, true, false, '', ''],
        'Ordered by': ['Li', '', '', '', ''],
        'Done on': ['', march(9), '', march(9), ''],
      },
      CreditStates: {
        State: ['watch', 'held', 'stopped', 'normal'],
        From: [march(2), march(20), march(20), march(1)],
        Who: ['Li', 'Li', 'Li', ''],
        Reason: ['', 'bounced note', '', ''],
      },
    });
    // The first two items belong to the standard report: they are judged though they are not asked for.
    expect(column('CreditChecklist', 'Status', 2)).toEqual(['OK', 'POOR+NO_WAY']);
    expect(beside('Items judged')).toBe(0);
    expect(beside('Poor items')).toBe(1);
    expect(column('CreditReports', 'Status', 5)).toEqual([
      'OK',
      'URGENT_LATE+NO_INSTRUCTION',
      'OK',
      'NOT_TOLD',
      '',
    ]);
    // 90 days after 4 March are 2 June.
    expect(beside('Next regular report due')).toBe(day(6, 2));
    expect(column('CreditMeasures', 'Status', 5)).toEqual([
      'TO_DO',
      'NO_ORDER',
      'OK',
      'NO_ORDER+NOT_CHOSEN',
      'OK',
    ]);
    expect(beside('Measures to carry out')).toBe(1);
    // Held and stopped from the same day on: stopped is the worse.
    expect(beside('State')).toBe('stopped');
    expect(beside('State since')).toBe(march(20));
    expect(column('CreditStates', 'Status', 4)).toEqual(['OK', 'OK', 'NO_REASON', 'NO_WHO']);
    expect(beside('Status')).toBe('OPEN_ITEMS');
  }, 120_000);

  test('plain formulas give the same', async () => {
    const sheet = drawnFrom(creditReportSheet, sampleOf(creditReportSheet), { privateItems: true });
    expect(await disagreements(layout(sheet, 'zh-CN'), layout(form({}).sheet, 'en'))).toEqual([]);
  }, 120_000);
});
