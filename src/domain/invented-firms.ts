import type { Text } from '../core/text';

const firm = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** Customers of sample data. No firm of such a name is meant. */
export const firms = {
  harbour: firm('Harbour Foods', '海港食品'),
  juniper: firm('Juniper Tools', '杜松工具'),
  kite: firm('Kite Hardware', '风筝五金'),
  lark: firm('Lark Stores', '云雀商店'),
  lotus: firm('Lotus Trading', '莲花商贸'),
  maple: firm('Maple Wholesale', '枫叶批发'),
  moss: firm('Moss & Sons', '青苔贸易'),
  north: firm('Northgate Stores', '北门百货'),
  orchid: firm('Orchid Mart', '兰花超市'),
  pine: firm('Pine Electric', '松林电器'),
  reed: firm('Reed Supplies', '芦苇用品'),
  ridge: firm('Ridge Supply', '岭上供应'),
} satisfies Record<string, Text>;
