import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import type { Text } from '../../../core/text';
import { isNamed } from '../../../define/policy/named';
import type { Entry } from '../../../define/policy/shape';
import { groupedByName, type SourceRows } from '../../../define/sheet/rows';
import type { CustomerType } from './policy';
import { sales } from './sheet-columns';
import { sheetWords as words } from './sheet-text';

/** A type of business with what was sold to it. */
export interface Part {
  readonly name: string | Text;
  /** Whether the policy names it. */
  readonly listed: boolean;
  readonly amount: number;
  readonly customers: number;
  readonly intended: number | '';
}

/** A salesperson's amounts by type, in the order of the types. */
export interface Person {
  readonly name: string | Text;
  readonly amounts: readonly number[];
}

export interface Mix {
  readonly parts: readonly Part[];
  readonly persons: readonly Person[];
  /** Customers that have more than one type. */
  readonly inSeveral: number;
}

/**
 * Sales by type: types of the policy in its order, whichever language names them, then the others, blank ones last. A
 * type that is intended and sells nothing is there too.
 */
export function mixOf(
  { known, count }: SourceRows,
  types: readonly CustomerType[],
  intended: readonly (readonly [type: string, share: number | ''])[],
): Mix {
  const texts = (cell: (typeof sales.columns)['customer']): string[] => known.get(cell)!.map(String);
  const { customer, type, person } = sales.columns;
  const [customers, typeNames, people] = [texts(customer), texts(type), texts(person)];
  const amounts = known.get(sales.columns.amount) as readonly number[];
  const total = (rows: readonly number[]): number => rationals.number(sum(rows.map((row) => amounts[row]!)));
  const placeOf = (name: string): number => types.findIndex((listed) => isNamed(listed.name, name));

  // Intended types stand behind the rows of the data, so that those which sell nothing have a name too.
  const all = [...typeNames, ...intended.map(([name]) => name)].map((name) => {
    const place = placeOf(name);
    return { name: place < 0 ? name : types[place]!.name, place };
  });
  const groups = groupedByName(all.map(({ name }) => englishOf(name))).map((rows) => ({
    ...all[rows[0]!]!,
    rows: rows.filter((row) => row < count),
    share: rows.flatMap((row) => intended[row - count]?.[1] ?? [])[0] ?? '',
  }));
  const rank = ({ name, place }: { name: Entry; place: number }): number =>
    name === '' ? types.length + 1 : place < 0 ? types.length : place;
  const sorted = groups.sort((a, b) => rank(a) - rank(b));

  const typeOf = new Map(sorted.flatMap(({ rows }, k) => rows.map((row) => [row, k] as const)));
  const byCustomer = groupedByName(customers);
  return {
    parts: sorted.map(({ name, place, rows, share }) => ({
      name: name === '' ? words.noType : typeof name === 'number' ? String(name) : name,
      listed: place >= 0 || name === '',
      amount: total(rows),
      customers: groupedByName(rows.map((row) => customers[row]!)).length,
      intended: share,
    })),
    persons: groupedByName(people).map((rows) => ({
      name: people[rows[0]!] === '' ? words.noPerson : people[rows[0]!]!,
      amounts: sorted.map((_, k) => total(rows.filter((row) => typeOf.get(row) === k))),
    })),
    inSeveral: byCustomer.filter((rows) => new Set(rows.map((row) => typeOf.get(row))).size > 1).length,
  };
}

const englishOf = (name: Entry): string => (typeof name === 'object' ? name.en : String(name));
