import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { number, table, type Entry } from '../../../define/policy/shape';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** From which cross ratio a product is called what; null is the last. */
export interface CrossBand {
  readonly from: number | null;
  readonly name: Entry;
}

/** What a cross ratio is worth. */
export const crossBands = policy<readonly CrossBand[]>({
  id: 'cross-ratio-bands',
  name: text('cross ratio scale', '交叉比率标准表'),
  value: [
    { from: 2, name: text('excellent', '优秀') },
    { from: 1.5, name: text('good', '良好') },
    { from: 1, name: text('fair', '一般') },
    { from: null, name: text('poor', '较差') },
  ],
  unit: text('cross ratio of a year', '全年交叉比率'),
  source: text(
    'Practice of Japanese retail trade (truedata.co.jp): 200, 150 and 100%',
    '日本零售业的经验（truedata.co.jp）：200%、150% 与 100%',
  ),
  standing: 'published',
  shape: table(
    [
      { id: 'edge', header: text('from', '达到'), format: 'share', order: 'falling', blank: 'last' },
      { id: 'value', header: text('rating', '评价'), format: 'text', blank: 'always' },
    ],
    {
      rows: (bands) => bands.map(({ from, name }) => [from ?? '', name]),
      read: (rows) =>
        rows.map(([from, name]) => ({ from: typeof from === 'number' ? from : null, name: name! })),
    },
  ),
});

const ours = text('Kehu default', '本产品默认');

/** The share of products, from the highest contribution on, that are pushed. */
export const pushShare = policy({
  id: 'product-push',
  name: text('products to push', '主推商品比例'),
  value: 0.2,
  unit: text('share of the products, rounded up', '占商品数的比例，向上取整'),
  source: text('Kehu default: the top 20%', '本产品默认：前 20%'),
  standing: 'house',
  shape: number('share', { least: 0, most: 1 }),
});

/** From which multiple of its usual share a product is hot with a customer. */
export const hotFrom = policy({
  id: 'product-hot',
  name: text('hot from', '热销界限'),
  value: 2,
  unit: text('times the product’s share overall', '商品总体占比的倍数'),
  source: ours,
  standing: 'house',
  shape: number('ratio', { least: 0 }),
});

/** Up to which multiple of its usual share a product is slow with a customer. */
export const slowTo = policy({
  id: 'product-slow',
  name: text('slow up to', '滞销界限'),
  value: 0.5,
  unit: text('times the product’s share overall', '商品总体占比的倍数'),
  source: ours,
  standing: 'house',
  shape: number('ratio', { least: 0 }),
});
