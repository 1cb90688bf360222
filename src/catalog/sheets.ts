import type { SheetDefinition } from '../define/sheet/definition';
import { classesSheet } from '../domain/limits/classes-and-lists/sheet';
import { allCreditLimitsSheet } from '../domain/limits/credit-limits/sheet';
import { creditLimitsSheet } from '../domain/limits/working-assets/sheet';
import { creditReportSheet } from '../domain/records/credit-report/sheet';
import { customerCardSheet } from '../domain/records/customer-card/sheet';
import { keyAccountFileSheet } from '../domain/records/key-account-file/sheet';
import { complaintsSheet } from '../domain/records/complaints/sheet';
import { creditChangesSheet } from '../domain/records/credit-changes/sheet';
import { visitsSheet } from '../domain/records/visits/sheet';
import { abcByAmountSheet } from '../domain/sales/abc-by-amount/sheet';
import { customerMixSheet } from '../domain/sales/composition/sheet';
import { keyAccountsSheet } from '../domain/sales/key-accounts/sheet';
import { productProfitSheet } from '../domain/sales/product-profit/sheet';
import { seasonalTargetsSheet } from '../domain/sales/seasonal-index/sheet';
import { tradeSharesSheet } from '../domain/sales/trade-shares/sheet';
import { customerAbcSheet } from '../domain/sales/abc-by-share/sheet';
import { creditScoreSheet } from '../domain/scoring/credit-score/sheet';
import { serviceQualitySheet } from '../domain/scoring/servqual/sheet';
import { screeningSheet } from '../domain/scoring/weighted-score/sheet';
import { exposureSheet } from '../domain/watching/exposure/sheet';
import { receivablesSheet } from '../domain/watching/receivables/sheet';

/** Every finished sheet, in the order in which it is offered. */
export const sheets: readonly SheetDefinition[] = [
  customerMixSheet,
  customerAbcSheet,
  abcByAmountSheet,
  seasonalTargetsSheet,
  productProfitSheet,
  tradeSharesSheet,
  keyAccountsSheet,
  creditScoreSheet,
  screeningSheet,
  serviceQualitySheet,
  allCreditLimitsSheet,
  creditLimitsSheet,
  exposureSheet,
  receivablesSheet,
  classesSheet,
  customerCardSheet,
  creditReportSheet,
  visitsSheet,
  complaintsSheet,
  creditChangesSheet,
  keyAccountFileSheet,
];
