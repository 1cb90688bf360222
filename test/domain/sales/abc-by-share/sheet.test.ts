import { layout } from '../../../../src/define/sheet/layout';
import { customerAbcSheet } from '../../../../src/domain/sales/abc-by-share/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor } from '../../../define/sheet/sample';

test('x', async () => {
  const input = inputFor(customerAbcSheet, {
    customer: ['Ann', 'Ben', 'Cid', 'Ann', 'Dot', 'Eve', ''],
    amount: [10, 33, 17, 40, 0, -5.25, ''],
  });
  console.log(JSON.stringify(customerAbcSheet.check(input), null, 1));
  const laid = layout(customerAbcSheet.build(input), 'en');
  console.log(
    laid.cells.map((r) => r.map((c) => (c ? (c.formula ?? c.value) : '')).join(' | ')).join('\n'),
    laid.widths,
    laid.charts,
    laid.tables,
  );
  expect(await disagreements(laid)).toEqual([]);
});
