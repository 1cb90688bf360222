import type { LaidSheet } from '../define/sheet/laid';
import { supports } from './requirements';

/** How the sheet prints: A4, fitted to the width, the header of its main table on every page, page x of y. */
export function layPage(worksheet: Excel.Worksheet, { print }: LaidSheet): void {
  if (!supports('ExcelApi', '1.9')) return;
  const { pageLayout } = worksheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.headerRow !== null) {
    const row = print.headerRow + 1;
    pageLayout.setPrintTitleRows(`$${row}:$${row}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  // In a footer & begins a sign: &A is the sheet, &P of &N the page.
  defaultForAllPages.leftFooter = print.footer.replaceAll('&', '&&');
  defaultForAllPages.centerFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
}
