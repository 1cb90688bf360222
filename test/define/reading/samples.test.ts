import { understand } from '../../../src/define/reading/understand';
import { readOrderLines } from '../../samples/read';
import { sampleSheets } from '../../samples/samples';
import { wordsIn } from '../../samples/words';
import { balances, customers, rangeOf } from './ranges';

/** The sandbox's own sheets, as a person meets them first: nothing is left to confirm or to wonder about. */
test.each(['en-US', 'zh-CN'] as const)('the samples are read without a remark (%s)', (locale) => {
  const words = wordsIn(locale);
  const sheets = new Map(sampleSheets(readOrderLines(), locale).map((sheet) => [sheet.name, sheet]));
  const read = (name: string, source: typeof customers | typeof balances) => {
    const { columns, rows } = sheets.get(name)!;
    const cells = [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => cell ?? ''))];
    const formats = [cells[0]!, ...cells.slice(1, 60)].map(() =>
      columns.map(({ numberFormat }) => numberFormat ?? 'General'),
    );
    return understand(rangeOf(cells, { formats }), source);
  };
  expect(read(words.customers, customers).remarks).toEqual([]);
  expect(read(words.credit, balances).remarks).toEqual([]);
  const lines = read(words.ledger, customers);
  expect(lines.remarks).toEqual([]);
  expect(lines.input.rows).toHaveLength(sheets.get(words.ledger)!.rows.length);
});
