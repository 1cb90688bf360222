import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { table, type Entry } from '../../../define/policy/shape';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** A type of business and the share of sales that is intended for it; null where none is. */
export interface CustomerType {
  readonly name: Entry;
  readonly intended: number | null;
}

const type = (en: string, zh: string): CustomerType => ({ name: text(en, zh), intended: null });

/** The types of business in the order in which they are shown. */
export const customerTypes = policy<readonly CustomerType[]>({
  id: 'customer-types',
  name: text('types of business', '业态表'),
  value: [
    type('international parts dealer', '国际零配件销售商'),
    type('international supplies dealer', '国际性用品商'),
    type('regional electrical shop', '地区电气店'),
    type('regional specialist shop', '地区专营店'),
    type('regional volume retailer', '地区批量销售店'),
    type('regional DIY shop', '地区 DIY 店'),
    type('other', '其他'),
  ],
  unit: text('share of total sales', '占销售总额的比例'),
  source: text(
    'Model company rules, article 3, item 1: seven types of business; the shares intended are for the company to set',
    '《客户关系管理制度》第三条第 1 项：七种业态；计划占比由企业自定',
  ),
  standing: 'source',
  shape: table(
    [
      { id: 'key', header: text('type', '业态'), format: 'text', key: true },
      {
        id: 'value',
        header: text('intended share', '计划占比'),
        format: 'share',
        blank: 'always',
        least: 0,
        most: 1,
      },
    ],
    {
      spare: 3,
      rows: (types) => types.map(({ name, intended }) => [name, intended ?? '']),
      read: (rows) =>
        rows.map(([name, intended]) => ({
          name: name!,
          intended: typeof intended === 'number' ? intended : null,
        })),
    },
  ),
});
