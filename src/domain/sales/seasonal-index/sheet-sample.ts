import type { Sample } from '../../../define/sheet/sample';
import { monthName } from './sheet-periods';

/** Three years with their best month in December, and an unfinished one. */
const YEARS: Readonly<Record<string, readonly (number | '')[]>> = {
  '2023': [80, 60, 90, 100, 110, 105, 95, 100, 120, 130, 140, 170],
  '2024': [88, 70, 95, 112, 118, 120, 100, 108, 132, 145, 150, 190],
  '2025': [92, 80, 105, 118, 132, 125, 115, 122, 138, 155, 160, 210],
  '2026': [95, 84, 110, '', '', '', '', '', '', '', '', ''],
};

export const sample: Sample<'sales'> = {
  sales: {
    period: Object.keys(YEARS),
    months: Array.from({ length: 12 }, (_, m) => ({
      header: monthName(m + 1),
      cells: Object.values(YEARS).map((year) => year[m]!),
    })),
  },
};
