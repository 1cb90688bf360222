import { filled } from '../../../define/sheet/fill';
import type { Content } from '../../../define/sheet/sheet';
import type { Cells } from '../../../define/sheet/source';
import {
  above,
  atMost,
  blank,
  chosen,
  constant,
  minus,
  over,
  setting,
  step,
  times,
  when,
  type Cell,
  type Constant,
  type Expression,
} from '../../../define/sheet/step/expression';
import { tierDays } from '../terms/calc';
import { termsIn } from '../terms/due-dates';
import { yearDays } from '../terms/policy';
import { usableDue } from './sheet-invoices';
import { asOf, invoices } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

export interface Discounts {
  readonly columns: Readonly<Record<string, Cell>>;
  readonly taken: Cell;
  readonly missed: Cell;
  /** The tiers of each invoice. */
  readonly known: (
    invoiceDates: readonly Content[],
    terms: readonly Content[],
  ) => (readonly [Cell, readonly Content[]])[];
}

const { amount, paidOn } = invoices.columns;
const today = chosen(asOf);
const judgedOn = step(
  words.judgedOn,
  'date',
  when(blank(paidOn), today, when(above(paidOn, today), today, paidOn)),
  { rule: words.judgedRule },
);

/** What each invoice earned or missed by its terms; null where no terms grant a discount. */
export function discountsFor(terms: Cells<unknown>): Discounts | null {
  const most = terms.reduce<number>(
    (most, cell) => Math.max(most, termsIn(cell as Content)?.tiers.length ?? 0),
    0,
  );
  if (most === 0) return null;
  const tiers = Array.from({ length: most }, (_, k) => ({
    until: constant(filled(words.until, { no: k + 1 }), 'date', { input: true }),
    rate: constant(filled(words.rate, { no: k + 1 }), 'share', { input: true }),
  }));
  const [first] = tiers as [{ until: Constant; rate: Constant }];
  const earned = step(
    words.earned,
    'share',
    tiers.reduceRight<Expression>(
      (otherwise, { until, rate }) => when(atMost(judgedOn, until), rate, otherwise),
      0,
    ),
  );
  const ofInvoice = (rate: Expression): Expression => when(above(amount, 0), times(amount, rate), 0);
  const paid = (then: Expression): Expression => when(blank(paidOn), 0, when(above(paidOn, today), 0, then));
  const taken = step(words.taken, 'money', paid(ofInvoice(earned)));
  const missed = step(words.missed, 'money', ofInvoice(minus(first.rate, earned)));
  const span = minus(usableDue, first.until);
  const annualCost = step(
    words.annualCost,
    'share',
    when(above(span, 0), over(times(first.rate, setting(yearDays)), times(minus(1, first.rate), span))),
  );
  return {
    taken,
    missed,
    columns: {
      ...{ earned, taken, missed, annualCost, judgedOn },
      ...Object.fromEntries(
        tiers.flatMap(({ until, rate }, k) => [
          [`until-${k}`, until],
          [`rate-${k}`, rate],
        ]),
      ),
    },
    known(invoiceDates, terms) {
      const ofRows = invoiceDates.map((date, row) => {
        const read = termsIn(terms[row]!);
        return read === null || typeof date !== 'number' ? [] : tierDays(read, date);
      });
      // Terms with fewer tiers repeat their last one: whoever pays after it earns nothing more.
      const column = (k: number, of: 'until' | 'rate'): Content[] =>
        ofRows.map((own) => (own[k] ?? own.at(-1))?.[of] ?? '');
      return tiers.flatMap(({ until, rate }, k) => [
        [until, column(k, 'until')] as const,
        [rate, column(k, 'rate')] as const,
      ]);
    },
  };
}
