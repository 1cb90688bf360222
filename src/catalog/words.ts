import type { FunctionWords } from '../define/text/words';
import { words as abcByShare } from '../domain/sales/abc-by-share/text';
import { words as abcByAmount } from '../domain/sales/abc-by-amount/text';
import { words as composition } from '../domain/sales/composition/text';
import { words as pareto } from '../domain/sales/pareto/text';
import { words as keyAccounts } from '../domain/sales/key-accounts/text';
import { words as seasonalIndex } from '../domain/sales/seasonal-index/text';
import { words as productProfit } from '../domain/sales/product-profit/text';
import { words as corrections } from '../domain/limits/corrections/text';
import { words as workingAssets } from '../domain/limits/working-assets/text';
import { words as salesVolume } from '../domain/limits/sales-volume/text';
import { words as receipts } from '../domain/limits/receipts/text';
import { words as simpleLimits } from '../domain/limits/simple-limits/text';
import { words as finalLimit } from '../domain/limits/final-limit/text';
import { words as customerClass } from '../domain/limits/customer-class/text';
import { words as creditList } from '../domain/limits/credit-list/text';
import { words as weightedScore } from '../domain/scoring/weighted-score/text';
import { words as creditScore } from '../domain/scoring/credit-score/text';
import { words as grade } from '../domain/scoring/grade/text';
import { words as bandScore } from '../domain/scoring/band-score/text';
import { words as satisfactionRate } from '../domain/scoring/satisfaction-rate/text';
import { words as servqual } from '../domain/scoring/servqual/text';
import { words as exposure } from '../domain/watching/exposure/text';
import { words as orderCheck } from '../domain/watching/order-check/text';
import { words as aging } from '../domain/watching/aging/text';
import { words as turnoverDays } from '../domain/watching/turnover-days/text';
import { words as paymentTerms } from '../domain/watching/terms/text';
import { words as overdueInterest } from '../domain/watching/overdue-interest/text';
import { words as collectionIndex } from '../domain/watching/collection-index/text';
import { words as provision } from '../domain/watching/provision/text';
import { words as receivablesCost } from '../domain/watching/receivables-cost/text';

/** The words of every function, by room: only the build and the pane's function list read them. */
export const wordsByRoom: Readonly<Record<string, Readonly<Record<string, FunctionWords>>>> = {
  'sales/abc-by-share': abcByShare,
  'sales/abc-by-amount': abcByAmount,
  'sales/composition': composition,
  'sales/pareto': pareto,
  'sales/key-accounts': keyAccounts,
  'sales/seasonal-index': seasonalIndex,
  'sales/product-profit': productProfit,
  'limits/working-assets': workingAssets,
  'limits/corrections': corrections,
  'limits/sales-volume': salesVolume,
  'limits/receipts': receipts,
  'limits/simple-limits': simpleLimits,
  'limits/final-limit': finalLimit,
  'limits/customer-class': customerClass,
  'limits/credit-list': creditList,
  'scoring/weighted-score': weightedScore,
  'scoring/credit-score': creditScore,
  'scoring/grade': grade,
  'scoring/servqual': servqual,
  'scoring/band-score': bandScore,
  'scoring/satisfaction-rate': satisfactionRate,
  'watching/exposure': exposure,
  'watching/order-check': orderCheck,
  'watching/aging': aging,
  'watching/turnover-days': turnoverDays,
  'watching/terms': paymentTerms,
  'watching/overdue-interest': overdueInterest,
  'watching/collection-index': collectionIndex,
  'watching/provision': provision,
  'watching/receivables-cost': receivablesCost,
};
