import type { RawCell } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import { customerCardSheet } from '../../../../src/domain/records/customer-card/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor } from '../../../define/sheet/sample';
import { day, drawnFrom, logOf, sampleOf } from '../log-of';

const TRADE = {
  customer: 'Ann',
  headOffice: 'here',
  place: 'there',
  address: '1 Road',
  phone: '555',
  site: 'ann.example',
  opened: day(1, 1),
  capital: 1,
  staff: 0,
  managers: 1,
  property: 'none',
  ages: 'one of 40',
  asked: 1000,
};
const card = (more: Readonly<Record<string, RawCell>> = {}) =>
  logOf(
    customerCardSheet,
    Object.fromEntries(Object.entries({ ...TRADE, ...more }).map(([id, cell]) => [id, [cell]])),
  );

describe('a customer card', () => {
  test('is complete when none of the thirteen trade fields is blank; 0 is an entry', () => {
    expect(card()('filled')).toEqual([13]);
    expect(card()('missing')).toEqual(['none']);
    const column = card({ phone: '', asked: '' });
    expect(column('filled')).toEqual([11]);
    expect(column('complete')).toEqual([11 / 13]);
    expect(column('missing')).toEqual(['· phone · limit asked for ']);
    expect(column('status')).toEqual(['INCOMPLETE']);
  });

  const [one, two, three] = [day(3, 2), day(3, 5), day(3, 9)];
  const accepted = { submitted: one, managerOn: two, managerSays: 'yes' };
  test.each([
    [{}, 'submit to the marketing manager', 'OK'],
    [{ submitted: one }, 'marketing manager decides', 'OK'],
    [accepted, 'head office decides', 'OK'],
    [{ ...accepted, officeOn: three, officeSays: 'yes' }, 'trade may begin', 'OK'],
    [{ ...accepted, officeOn: three, officeSays: 'no' }, 'refused: no trade', 'OK'],
    [{ submitted: one, managerOn: two, managerSays: 'no' }, 'refused: no trade', 'OK'],
    [{ submitted: one, managerOn: two }, 'head office decides', 'NO_DECISION'],
    [{ submitted: two, managerOn: one, managerSays: 'yes' }, 'head office decides', 'REVERSED'],
    [{ officeOn: three, officeSays: 'yes' }, 'submit to the marketing manager', 'SKIPPED'],
    [{ submitted: one, site: '' }, 'fill in what is missing', 'INCOMPLETE+EARLY'],
  ])('%j: %s', (more, next, status) => {
    expect(card(more)('next')).toEqual([next]);
    expect(card(more)('status')).toEqual([status]);
  });

  test('a condition that is agreed wants its details', () => {
    expect(card({ personal: true, joint: false, mortgage: true, mortgaged: 'shop, 2m' })('details')).toEqual([
      '· guarantor ',
    ]);
    expect(card({ personal: false })('status')).toEqual(['OK']);
  });

  test('the sample lacks a field and a guarantor; our share gives our sales', () => {
    const column = logOf(customerCardSheet, sampleOf(customerCardSheet));
    expect(column('missing')).toEqual(['· equipment and property ']);
    expect(column('status')).toEqual(['INCOMPLETE+NO_DETAIL']);
    // 25% of 2,400,000.
    expect(column('ourSales')).toEqual([600_000]);
  });

  test('stands as a form, empty or from the first of several rows, with what each entry means beside it', () => {
    const empty = customerCardSheet.draw({ ...inputFor(customerCardSheet, {}), sources: {} });
    expect(empty.findings.filter(({ severity }) => severity !== 'remark')).toEqual([]);
    const { cells, tables, validations } = layout(empty.sheet!, 'en');
    expect(tables).toEqual([]);
    const line = cells.find((row) => row[0]?.value === 'Head office')!;
    expect(line[1]).toMatchObject({ value: '', style: 'input' });
    expect(line[2]?.value).toBe('Place of the head office.');
    expect(validations.length).toBeGreaterThan(15);
    const several = customerCardSheet.draw(inputFor(customerCardSheet, { customer: ['Ann', 'Bob'] }));
    expect(several.findings.map(({ text }) => text.en).join()).toContain('has 2 rows');
    expect(logOf(customerCardSheet, { customer: ['Ann', 'Bob'] })('customer')).toEqual(['Ann']);
  });

  test('plain formulas give the same', async () => {
    const empty = customerCardSheet.draw({ ...inputFor(customerCardSheet, {}), sources: {} }).sheet!;
    const sheet = drawnFrom(customerCardSheet, sampleOf(customerCardSheet));
    expect(await disagreements(layout(sheet, 'en'), layout(sheet, 'zh-CN'), layout(empty, 'en'))).toEqual([]);
  }, 120_000);
});
