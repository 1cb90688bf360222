import { creditSheet } from './credit';
import { customersSheet } from './customers';
import { ledgerSheet } from './ledger';
import { customerMonthsSheet, monthsSheet } from './months';
import { productsSheet, subCategoriesSheet } from './products';
import type { DataSheet } from './sheet';
import type { OrderLine } from './superstore';
import { wordsIn, type Locale } from './words';

/** The workbook the sandbox opens with: four years of real order lines, their summaries, and invented customers. */
export function sampleSheets(lines: readonly OrderLine[], locale: Locale): DataSheet[] {
  const words = wordsIn(locale);
  return [
    customersSheet(lines, words),
    monthsSheet(lines, words),
    customerMonthsSheet(lines, words),
    productsSheet(lines, words),
    subCategoriesSheet(lines, words),
    creditSheet(locale, words),
    ledgerSheet(lines, words),
  ];
}
