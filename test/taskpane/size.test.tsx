import { understand } from '../../src/define/reading/understand';
import { exposureSheet } from '../../src/domain/watching/exposure/sheet';
import { sizeOf } from '../../src/taskpane/draft';
import { sourceOf } from './fake-workbook';

const limits = exposureSheet.sources['limits']!;
const items = exposureSheet.sources['items']!;

test('customers are counted over all sources that name them, one that several name once', () => {
  const read = {
    limits: understand(
      sourceOf(
        ['Customer', 'Credit limit'],
        [
          ['Ann', 100],
          ['Bob', 200],
        ],
      ),
      limits,
      {},
    ),
    items: understand(
      sourceOf(
        ['Customer', 'Open amount', 'Due date'],
        [
          ['ann', 10, 46000],
          ['Cid', 20, 46000],
          ['Cid', 5, 46001],
        ],
      ),
      items,
      {},
    ),
  };
  expect(sizeOf({ limits: read.limits })).toEqual({ customers: 2, rows: 2 });
  expect(sizeOf(read)).toEqual({ customers: 3, rows: 5 });
});
