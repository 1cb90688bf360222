import { showNumber } from '../../src/ui/show-value';

test.each([
  [1234.5, '#,##0.00', '1,234.50'],
  [1234, '#,##0', '1,234'],
  [0.7531, '0.0%', '75.3%'],
  [1.5, '0.00', '1.50'],
  [-0.4595, '0.00####', '-0.4595'],
  [12345, '0.00', '12345.00'],
  [46112, 'yyyy-mm-dd', '2026-03-31'],
  [793, undefined, '793'],
])('%d under %s shows as %s', (value, format, shown) => {
  expect(showNumber(value, format, 'en')).toBe(shown);
});
