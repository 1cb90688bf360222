import type { WorksheetFunction } from '../define/function/function';
import { ABC_CLASS, ABC_TABLE } from '../domain/sales/abc-by-share/function';
import { ABC_BY_AMOUNT } from '../domain/sales/abc-by-amount/function';
import { SALES_SHARE } from '../domain/sales/composition/function';
import { PARETO_COUNT, TOP_SHARE } from '../domain/sales/pareto/function';
import { KEY_ACCOUNT, KEY_ACCOUNT_CLASS } from '../domain/sales/key-accounts/function';
import { SEASONAL_INDEX, SEASONAL_SHARE, SEASONAL_TARGET } from '../domain/sales/seasonal-index/function';
import {
  CONTRIBUTION_RATIO,
  CROSS_RATIO,
  GROSS_MARGIN,
  STOCK_TURNOVER,
} from '../domain/sales/product-profit/function';
import { WEIGHTED_SCORE } from '../domain/scoring/weighted-score/function';
import { CREDIT_SCORE } from '../domain/scoring/credit-score/function';
import { CREDIT_GRADE } from '../domain/scoring/grade/function';
import { BAND_SCORE } from '../domain/scoring/band-score/function';
import { SATISFACTION_RATE } from '../domain/scoring/satisfaction-rate/function';
import { SERVQUAL_GAP } from '../domain/scoring/servqual/function';
import { GRADE_CORRECTION } from '../domain/limits/corrections/function';
import {
  CREDIT_LIMIT_WC,
  CREDIT_LIMIT_WC_STEPS,
  WC_RATE,
  WC_SCORE,
  WORKING_ASSETS,
} from '../domain/limits/working-assets/function';
import {
  CREDIT_LIMIT_SALES,
  GRADE_COEFFICIENT,
  OVERDUE_AMOUNT_DAYS,
  RECORD_COEFFICIENT,
  WEIGHTED_DAYS_LATE,
} from '../domain/limits/sales-volume/function';
import { CREDIT_LIMIT_RECEIPTS } from '../domain/limits/receipts/function';
import {
  CREDIT_LIMIT_NWC,
  CREDIT_LIMIT_PERIOD,
  CREDIT_LIMIT_PROFIT,
} from '../domain/limits/simple-limits/function';
import { CREDIT_LIMIT_FINAL } from '../domain/limits/final-limit/function';
import { CUSTOMER_CLASS } from '../domain/limits/customer-class/function';
import { CREDIT_LIST } from '../domain/limits/credit-list/function';
import { CREDIT_EXPOSURE } from '../domain/watching/exposure/function';
import { LIMIT_STATUS, ORDER_CHECK } from '../domain/watching/order-check/function';
import { AGING_BUCKET } from '../domain/watching/aging/function';
import { DSO } from '../domain/watching/turnover-days/function';
import { DISCOUNT_COST, DISCOUNT_RATE } from '../domain/watching/terms/function';
import { OVERDUE_INTEREST } from '../domain/watching/overdue-interest/function';
import { COLLECTION_INDEX } from '../domain/watching/collection-index/function';
import { BAD_DEBT_PROVISION } from '../domain/watching/provision/function';
import { CREDIT_POLICY_GAIN, RECEIVABLES_COST } from '../domain/watching/receivables-cost/function';

/** Every worksheet function, in the order of the help index. */
export const functions: readonly WorksheetFunction[] = [
  ABC_CLASS,
  ABC_TABLE,
  ABC_BY_AMOUNT,
  SALES_SHARE,
  PARETO_COUNT,
  TOP_SHARE,
  KEY_ACCOUNT,
  KEY_ACCOUNT_CLASS,
  SEASONAL_INDEX,
  SEASONAL_SHARE,
  SEASONAL_TARGET,
  GROSS_MARGIN,
  STOCK_TURNOVER,
  CROSS_RATIO,
  CONTRIBUTION_RATIO,
  WEIGHTED_SCORE,
  CREDIT_SCORE,
  CREDIT_GRADE,
  SERVQUAL_GAP,
  BAND_SCORE,
  SATISFACTION_RATE,
  WORKING_ASSETS,
  WC_SCORE,
  WC_RATE,
  GRADE_CORRECTION,
  CREDIT_LIMIT_WC,
  CREDIT_LIMIT_WC_STEPS,
  CREDIT_LIMIT_SALES,
  CREDIT_LIMIT_RECEIPTS,
  CREDIT_LIMIT_PROFIT,
  CREDIT_LIMIT_NWC,
  CREDIT_LIMIT_PERIOD,
  CREDIT_LIMIT_FINAL,
  GRADE_COEFFICIENT,
  RECORD_COEFFICIENT,
  OVERDUE_AMOUNT_DAYS,
  WEIGHTED_DAYS_LATE,
  CUSTOMER_CLASS,
  CREDIT_LIST,
  CREDIT_EXPOSURE,
  LIMIT_STATUS,
  ORDER_CHECK,
  AGING_BUCKET,
  DSO,
  DISCOUNT_RATE,
  DISCOUNT_COST,
  OVERDUE_INTEREST,
  COLLECTION_INDEX,
  BAD_DEBT_PROVISION,
  RECEIVABLES_COST,
  CREDIT_POLICY_GAIN,
];
