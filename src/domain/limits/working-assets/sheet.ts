import { defineSheet } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { placesIn, repeatedNames, rowsOf } from '../../../define/sheet/rows';
import { countOf, minus, totalOf } from '../../../define/sheet/step/expression';
import { gradeCorrections } from '../corrections/policy';
import { dominatingRatio, noLiabilitiesDebtRatio, rateBands } from './policy';
import { columns, customers, tooHighDefault } from './sheet-steps';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

/** More bars than this cannot be read. */
const MOST_BARS = 50;

/** The credit limit of each customer by the working-asset method, every step a column. */
export const creditLimitsSheet = defineSheet({
  id: 'credit-limits-wc',
  title: words.title,
  name: words.name,
  summary: words.summary,
  group: 'credit',
  methods: [38, 39, 40, 41, 60],
  sample,
  sources: { customers },
  options: [tooHighDefault],
  policies: [noLiabilitiesDebtRatio, dominatingRatio, rateBands, gradeCorrections],
  internal: true,
  method: words.method,
  draw({ data }) {
    const rows = rowsOf('customers', customers, data.customers);
    const { customer, limit } = columns;
    const from = { source: 'customers', rows: rows.from };
    const main = {
      ...rows,
      from,
      id: 'customers',
      name: 'CreditLimits',
      columns,
      freezeColumns: 1,
      decides: limit,
      totals: words.total,
    };
    const findings: Finding[] = [
      ...rows.findings,
      ...repeatedNames('customers', rows, customer),
      ...assumed(),
    ];
    return {
      findings,
      main,
      figures: [
        { id: 'total', label: words.totalLimits, format: 'money', is: totalOf(limit) },
        { id: 'customers', label: words.customers, format: 'whole', is: countOf(customer) },
        { id: 'limited', label: words.withLimit, format: 'whole', is: countOf(limit, [limit, '>', 0]) },
        {
          id: 'open',
          label: words.withoutLimit,
          format: 'whole',
          is: minus(countOf(customer), countOf(limit)),
        },
      ],
      charts: [
        {
          title: words.chart,
          of: main,
          over: customer,
          series: [{ cell: limit, as: 'columns' }],
          count: Math.min(rows.count, MOST_BARS),
        },
      ],
    };

    /** What is taken for granted where nothing is given is said. */
    function assumed(): Finding[] {
      const { supplierShare } = columns;
      const open = rows.known.get(supplierShare)!.flatMap((share, row) => (share === '' ? [row] : []));
      const text = filled(words.shareAssumed, { count: open.length });
      return open.length > 0 ? [finding('remark', text, placesIn(from, supplierShare, open))] : [];
    }
  },
});
