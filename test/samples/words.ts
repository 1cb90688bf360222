/** The languages the sandbox speaks. */
export type Locale = 'en-US' | 'zh-CN';

const english = {
  ledger: 'Ledger',
  months: 'Months',
  customerMonths: 'Customers by month',
  customers: 'Customers',
  products: 'Products',
  subCategories: 'Sub-categories',
  credit: 'Credit (invented)',
  order: 'Order',
  orderDate: 'Order date',
  customer: 'Customer',
  segment: 'Segment',
  region: 'Region',
  product: 'Product',
  category: 'Category',
  subCategory: 'Sub-category',
  quantity: 'Quantity',
  sales: 'Sales',
  discount: 'Discount',
  profit: 'Profit',
  grossProfit: 'Gross profit',
  year: 'Year',
  month: 'Month',
  orders: 'Orders',
  firstOrder: 'First order',
  lastOrder: 'Last order',
  openingStock: 'Opening stock (invented)',
  closingStock: 'Closing stock (invented)',
  currentAssets: 'Current assets',
  inventory: 'Inventory',
  currentLiabilities: 'Current liabilities',
  totalLiabilities: 'Total liabilities',
  netAssets: 'Net assets',
  grade: 'Grade',
  supplierShare: 'Our share as supplier',
  tooHigh: 'Limit too high?',
  remark: 'What this line shows',
};

const chinese: Record<Word, string> = {
  ledger: '订单明细',
  months: '月度',
  customerMonths: '客户按月',
  customers: '客户',
  products: '商品',
  subCategories: '商品小类',
  credit: '授信（虚构）',
  order: '订单号',
  orderDate: '订单日期',
  customer: '客户',
  segment: '客户类型',
  region: '地区',
  product: '商品',
  category: '大类',
  subCategory: '小类',
  quantity: '数量',
  sales: '销售额',
  discount: '折扣',
  profit: '利润',
  grossProfit: '毛利额',
  year: '年',
  month: '月份',
  orders: '订单数',
  firstOrder: '首次订单',
  lastOrder: '最近订单',
  openingStock: '期初库存（虚构）',
  closingStock: '期末库存（虚构）',
  currentAssets: '流动资产',
  inventory: '存货',
  currentLiabilities: '流动负债',
  totalLiabilities: '负债总额',
  netAssets: '净资产',
  grade: '信用等级',
  supplierShare: '我方供货占比',
  tooHigh: '额度偏高',
  remark: '本行说明',
};

/** A word of the data sheets: the name of a sheet or the header of a column. */
export type Word = keyof typeof english;
/** The words of one language. */
export type Words = Record<Word, string>;

/** The words of the data sheets in a language. */
export function wordsIn(locale: Locale): Words {
  return locale === 'zh-CN' ? chinese : english;
}
