import { required } from '../../../define/function/row-arguments';
import { amount, notNegative, share } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { periodLimit, profitLimit, workingCapitalLimit } from './calc';
import { quickPeriodLimit, quickProfitLimit, quickWorkingCapitalLimit } from './quick';

/**
 * CREDIT_LIMIT_PROFIT(annual_purchases, profit_rate): the profit expected from the customer in a year, as the limit of
 * each order. Aligned; money. Source: key account handbook, how a customer's limit is set, method A.
 */
export const CREDIT_LIMIT_PROFIT = perRow({
  id: 'CREDIT_LIMIT_PROFIT',
  args: [
    required('annual_purchases', terms.annualPurchases, amount),
    required('profit_rate', terms.profitRate, share),
  ],
  run: () => (purchases, rate) => {
    const quick = quickProfitLimit(purchases, rate);
    return Number.isNaN(quick) ? profitLimit(purchases, rate) : quick;
  },
});

/**
 * CREDIT_LIMIT_NWC(current_assets, current_liabilities, rate): a share of the customer's net working capital. Aligned;
 * money. Source: key account handbook, how a customer's limit is set, method B.
 */
export const CREDIT_LIMIT_NWC = perRow({
  id: 'CREDIT_LIMIT_NWC',
  args: [
    required('current_assets', terms.currentAssets, amount),
    required('current_liabilities', terms.currentLiabilities, amount),
    required('rate', terms.rate, share),
  ],
  run: () => (assets, liabilities, rate) => {
    const quick = quickWorkingCapitalLimit(assets, liabilities, rate);
    return Number.isNaN(quick) ? workingCapitalLimit(assets, liabilities, rate) : quick;
  },
});

/**
 * CREDIT_LIMIT_PERIOD(monthly_purchases, months): the purchases of a period as the limit. Aligned; money. Source: key
 * account handbook, four ways to grant a limit, the third.
 */
export const CREDIT_LIMIT_PERIOD = perRow({
  id: 'CREDIT_LIMIT_PERIOD',
  args: [
    required('monthly_purchases', terms.monthlyPurchases, amount),
    required('months', terms.months, notNegative),
  ],
  run: () => (purchases, months) => {
    const quick = quickPeriodLimit(purchases, months);
    return Number.isNaN(quick) ? periodLimit(purchases, months) : quick;
  },
});
