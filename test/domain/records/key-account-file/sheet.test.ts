import { layout } from '../../../../src/define/sheet/layout';
import { keyAccountFileSheet } from '../../../../src/domain/records/key-account-file/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';
import { filledIn } from '../by-hand';
import { day, drawnFrom, sampleOf } from '../log-of';

const file = (columns: Readonly<Record<string, readonly (string | number)[]>>) =>
  tableIn(drawnFrom(keyAccountFileSheet, { customer: ['Ann'], ...columns }), 'file');

describe('a key account file', () => {
  test('works out indicators and pay-off', () => {
    const sample = tableIn(drawnFrom(keyAccountFileSheet, sampleOf(keyAccountFileSheet)), 'file');
    expect(sample).toMatchObject({
      // 36 of 60, 36 to 24, 2.7 of 90, 2.7 of 60 million.
      liquidShare: [0.6],
      currentRatio: [1.5],
      netMargin: [0.03],
      returnOnAssets: [0.045],
      // 7.5 of 90 million and 12 of 72 million, times 360 days.
      collectionDays: [30],
      stockDays: [60],
      // 24 + 96 + 18 + 30 thousand; 1% of 2 million; 180 − 168 − 20 thousand.
      serveCost: [168_000],
      riskCost: [20_000],
      value: [-8000],
      valueShare: [-0.004],
      verdict: [{ en: 'no' }],
      status: ['AT_LOSS'],
    });
  });

  test('costs that are blank count as nothing; without sales or profit there is no forecast', () => {
    expect(file({ planned: [1000], profit: [1] })).toMatchObject({
      value: [1],
      verdict: [{ en: 'yes' }],
      status: ['OK'],
    });
    expect(file({ planned: [1000], profit: [0] })).toMatchObject({ value: [0], verdict: [{ en: 'no' }] });
    expect(file({ profit: [100] })).toMatchObject({ value: [''], verdict: [''], status: ['NO_FORECAST'] });
    expect(file({ netProfit: [5], revenue: [0] })).toMatchObject({ netMargin: [''], collectionDays: [''] });
  });

  test('follows what is filled in: risk, contacts, statements, prices, services', async () => {
    const sheet = drawnFrom(keyAccountFileSheet, { customer: ['Ann'], planned: [1000], profit: [100] });
    const march = (date: number) => day(3, date);
    const { column, beside } = await filledIn(layout(sheet, 'en'), {
      KeyAccountRisk: { Weight: [3, 2, '', 1], Score: [4, 1, '', 6] },
      KeyAccountContacts: {
        On: [march(2), march(5)],
        Minutes: [45, 30],
        Progress: ['product explained', 'won'],
      },
      KeyAccountStatements: {
        Month: [day(1, 31), day(2, 28), march(31)],
        'Bought, theirs': [1000, 900.5, ''],
        'Delivered, ours': [1000, 900, 10],
        'Closing balance, theirs': [500, 400, 1],
        'Closing balance, ours': [500, 380, 1],
      },
      KeyAccountPrices: {
        Product: ['kettle', 'iron', 'toaster'],
        From: [march(10), march(10), march(10)],
        'Old price': [120, 80, 50],
        'New price': [99.5, 85, 40],
        'Units held': [40, 10, 7],
        'Finance told on': [march(9), '', march(12)],
        'Credited on': ['', '', march(20)],
      },
      KeyAccountServices: {
        'Requested on': [march(2), march(2), march(2), march(2)],
        'Supervisor on': [march(3), march(3), '', march(3)],
        'Manager on': [march(4), march(4), '', march(4)],
        'Done on': [march(20), march(24), '', ''],
      },
    });
    // 12 and 2; a score of 6 is off the scale of 5, so there is no total.
    expect(column('KeyAccountRisk', 'Weighted score', 4)).toEqual([12, 2, '', '']);
    expect(column('KeyAccountRisk', 'Status', 4)).toEqual(['OK', 'OK', '', 'OFF_SCALE']);
    expect(beside('Risk score')).toBe('');
    expect(beside('Contacts')).toBe(2);
    expect(beside('Total time in minutes')).toBe(75);
    expect(beside('Result')).toBe('won');
    expect(column('KeyAccountContacts', 'Status', 2)).toEqual(['OK', 'NO_LESSON']);
    expect(column('KeyAccountStatements', 'Status', 3)).toEqual([
      'OK',
      'GOODS_DIFFER+BALANCE_DIFFERS',
      'NOT_COMPARED',
    ]);
    expect(column('KeyAccountStatements', 'Difference in balance', 2)).toEqual([0, 20]);
    expect(beside('Months that differ')).toBe(2);
    // (120 − 99.5) × 40 = 820; a rise is not credited; 10 × 7 is credited already.
    expect(column('KeyAccountPrices', 'To be credited', 3)).toEqual([820, 0, 70]);
    expect(column('KeyAccountPrices', 'Status', 3)).toEqual(['NOT_CREDITED', 'RISE+NOT_TOLD', 'TOLD_LATE']);
    expect(beside('Still to be credited')).toBe(820);
    // The as-of date is 31 March: eleven and seven days after the services.
    expect(column('KeyAccountServices', 'Status', 4)).toEqual(['REVISIT_LATE', 'OK', 'OK', 'OK']);
    expect(column('KeyAccountServices', 'Next step', 4)).toEqual([
      'ask the customer',
      'ask the customer',
      'supervisor',
      'serve',
    ]);
    expect(column('KeyAccountServices', 'To be asked by', 2)).toEqual([march(27), march(31)]);
    expect(beside('Services not closed')).toBe(4);
    expect(beside('Status')).toBe('BOOKS_DIFFER+CREDIT_OPEN');
  }, 120_000);

  test('plain formulas give the same', async () => {
    const empty = keyAccountFileSheet.draw({ ...inputFor(keyAccountFileSheet, {}), sources: {} }).sheet!;
    const sheet = drawnFrom(keyAccountFileSheet, sampleOf(keyAccountFileSheet));
    expect(await disagreements(layout(sheet, 'zh-CN'), layout(empty, 'en'))).toEqual([]);
  }, 120_000);
});
