import { bigQuotient, inBigUnits } from '../../../core/big-units';
import { formula } from '../../../define/sheet/formula';
import type { FlagOption } from '../../../define/sheet/option';
import type { Content } from '../../../define/sheet/sheet';
import {
  at,
  chosen,
  constant,
  gatherer,
  greatest,
  least,
  minus,
  own,
  step,
  when,
  yes,
  type Cell,
  type Own,
} from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { terms } from '../../terms';
import { gross } from './sheet-open';
import { sheetWords as words } from './sheet-text';

export const oldestFirst: FlagOption = {
  kind: 'flag',
  id: 'oldestFirst',
  name: words.oldestFirst,
  tip: words.oldestFirstTip,
  default: false,
};

const place = constant(words.customerNo, 'whole');
const claim = step(words.claim, 'money', greatest(gross, 0));
const credit = step(words.credit, 'money', greatest(minus(0, gross), 0));
const claimsSoFar = running(words.claimsSoFar, claim);
const creditsSoFar = running(words.creditsSoFar, credit);

/** Sums from a customer's first row on: the invoices stand by customer and due date, and no button sorts them. */
function running(term: typeof words.claim, of: Cell): Own {
  const sum: Own = own({
    term,
    format: 'money',
    values: (numbers) => sumsBy(numbers(place), numbers(of)),
    excel: (names) =>
      formula`ROUND(IF(${names.cell(place)}=N(${names.above(place)}),${names.above(sum)},0)+${names.cell(of)},${names.decimals(of)})`,
    words: words.runningWords,
  });
  return sum;
}

function sumsBy(places: readonly (number | null)[], amounts: readonly (number | null)[]): number[] {
  const { units, decimals } = inBigUnits(amounts.map((amount) => amount ?? 0));
  let sum = 0n;
  return units.map((amount, row) => {
    sum = (row > 0 && places[row] === places[row - 1] ? sum : 0n) + amount;
    return bigQuotient(sum, 10n ** BigInt(decimals));
  });
}

const items = gatherer(constant(words.first, 'whole'), constant(words.rows, 'whole'));
const claims = items.sumOf(claim, words.claims);
const credits = items.sumOf(credit, words.credits);
const claimLeft = step(
  words.claimLeft,
  'money',
  greatest(least(claim, minus(claimsSoFar, at(credits, place))), 0),
);
const creditLeft = step(
  words.creditLeft,
  'money',
  greatest(least(credit, minus(creditsSoFar, at(claims, place))), 0),
);

/** What is open of an invoice: as it is dated, or after credit notes were set against the oldest invoices. */
export const open = step(
  terms.openAmount,
  'money',
  when(yes(chosen(oldestFirst)), minus(claimLeft, creditLeft), gross),
  { rule: words.oldestRule },
);

export const creditNoteColumns = {
  ...{ gross, claim, credit, claimsSoFar, creditsSoFar, claimLeft, creditLeft, place },
};

/** Claims and credits of each customer, in the order of the invoices. */
export const balances = (first: readonly Content[], rows: readonly Content[]): Table => ({
  id: 'balances',
  title: words.balances,
  columns: { first: items.first, rows: items.count, claims, credits },
  count: first.length,
  known: new Map([
    [items.first, first],
    [items.count, rows],
  ]),
});

/** To whom each invoice belongs, by the customer's row in that table. */
export const placesOf = (rows: readonly Content[]): readonly [Cell, readonly Content[]] => [
  place,
  rows.flatMap((count, i) => Array.from({ length: count as number }, () => i + 1)),
];
