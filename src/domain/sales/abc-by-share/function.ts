import { Fault, isFault } from '../../../core/fault';
import { numbersOf, type Block } from '../../../define/function/blocks';
import { figures, optionalFigures, type Figures } from '../../../define/function/figures';
import { list } from '../../../define/function/lists';
import { oneOf } from '../../../define/function/options';
import { optional, required } from '../../../define/function/row-arguments';
import { BLANK, type Cell } from '../../../define/function/cell';
import { amount, name, sameName, share } from '../../../define/function/kinds';
import { perColumn, whole } from '../../../define/function/function';
import { byGroup, isOneGroup } from '../../../define/function/groups';
import { matches, size, unlike } from '../../../define/function/grid';
import { sentences } from '../../../define/function/sentences';
import { terms } from '../../terms';
import { classLetter, type AbcRule } from './calc';
import { classesOf } from './classes';
import { abcCutoffs } from './policy';
import { ranking, sumsOf, type Sum } from './ranking';
import { faults } from './text';

const cutoffs = list('cutoffs', terms.cutoffs, share, abcCutoffs.value, (given) =>
  given.length > 25
    ? Fault.value(faults.tooManyCutoffs, { count: given.length })
    : given.some((c, i) => i > 0 && c <= given[i - 1]!)
      ? Fault.value(faults.cutoffsNotRising, { cutoffs: given.join(', ') })
      : null,
);
const boundary = oneOf('boundary', terms.boundary, ['before', 'including', 'nearest']);
const ties = oneOf('ties', terms.ties, ['same', 'order']);

/**
 * ABC_CLASS(values, [groups], [cutoffs], [boundary], [ties]): the class A, B, C … of each value by its place in the
 * cumulated total. Shape: aligned with `values`; a bad cell affects its own row only. Source: model company rules, article 3.
 */
export const ABC_CLASS = perColumn({
  id: 'ABC_CLASS',
  args: [
    required('values', terms.values, amount),
    optional('groups', terms.group, name, ''),
    cutoffs,
    boundary,
    ties,
  ],
  run: (cutoffs, boundary, ties) => (values, groups) => {
    const rule: AbcRule = { cutoffs, boundary, ties };
    const letters = Array.from({ length: cutoffs.length + 1 }, (_, k) => classLetter(k));
    const classes = new Array<Cell>(values.length);
    if (isOneGroup(groups)) {
      const found = classesOf(values, rule);
      for (let i = 0; i < found.length; i++) classes[i] = letters[found[i]!]!;
      return classes;
    }
    for (const rows of byGroup(groups)) {
      const own = new Float64Array(rows.length);
      for (let j = 0; j < own.length; j++) own[j] = values[rows[j]!]!;
      const found = classesOf(own, rule);
      for (let j = 0; j < found.length; j++) classes[rows[j]!] = letters[found[j]!]!;
    }
    return classes;
  },
});

/** A number is a name too, and comes back as the number. */
type Name = string | number;

/** The amounts of the table, and which item each belongs to: the rows of one name in one group. */
interface Items {
  readonly amounts: Float64Array;
  readonly of: Int32Array;
  readonly names: Name[];
  /** The group of each item, by number, and the groups in order of appearance. */
  readonly group: number[];
  readonly groups: Name[];
}

/** Reads the rows into items, in order of appearance; or the fault of an amount without a name. */
function itemsOf(names: Figures<Name>, { numbers }: Block, groups: Figures<Name> | undefined): Items | Fault {
  const count = numbers.length;
  const items: Items = {
    amounts: new Float64Array(count),
    of: new Int32Array(count),
    names: [],
    group: [],
    groups: [],
  };
  const groupOf = numbering(items.groups);
  const itemOf: ((name: Name) => number)[] = [];
  const step = groups && size(groups.grid) === 1 ? 0 : 1;
  let rows = 0;
  for (let i = 0; i < count; i++) {
    const value = numbers[i]!;
    if (Number.isNaN(value)) continue;
    const own = names.cells[i]!;
    // A zero without a name is no item: an empty row may arrive as zeros.
    if (own === BLANK && value === 0) continue;
    if (own === BLANK) return Fault.value(faults.amountWithoutName, { amount: value, row: i + 1 });
    const given = groups?.cells[i * step] ?? BLANK;
    const group = groupOf(given === BLANK ? '' : given);
    const item = (itemOf[group] ??= numbering(items.names))(own);
    items.group[item] = group;
    items.amounts[rows] = value;
    items.of[rows++] = item;
  }
  return { ...items, amounts: items.amounts.subarray(0, rows), of: items.of.subarray(0, rows) };
}

/** Numbers names in order of appearance, whatever their spelling, and adds the first spelling of each to a list. */
function numbering(firsts: Name[]): (name: Name) => number {
  const numbers = new Map<string, number>();
  // Most rows repeat a spelling letter by letter, which is looked up faster than it is compared.
  const spellings = new Map<Name, number>();
  return (spelling) => {
    let number = spellings.get(spelling);
    if (number !== undefined) return number;
    number = numbers.get(sameName(spelling));
    if (number === undefined) {
      number = firsts.push(spelling) - 1;
      numbers.set(sameName(spelling), number);
    }
    spellings.set(spelling, number);
    return number;
  };
}

function tableOf(
  { names, groups }: Items,
  sums: readonly Sum[],
  group: number,
  rule: AbcRule,
  withGroup: boolean,
): Cell[][] {
  return ranking(sums, rule).map(({ item, amount, share, cumulative, class: k }, i) => {
    const named = withGroup ? [names[item]!, groups[group]!] : [names[item]!];
    return [i + 1, ...named, amount, share ?? Fault.zero, cumulative ?? Fault.zero, classLetter(k)];
  });
}

const NAMES = figures('names', terms.name, name);
const VALUES = numbersOf('values', terms.values, amount);
const GROUPS = optionalFigures('groups', terms.group, name);

/**
 * ABC_TABLE(names, values, [groups], [cutoffs], [boundary], [ties]): the sorted table: rank, name, group (if given),
 * value, share, cumulative share, class. Rows of one name (and group) are added up first. A bad cell, or an amount
 * without a name, is the fault of the whole table. Source: model company rules, article 3, item 2.
 */
export const ABC_TABLE = whole({
  id: 'ABC_TABLE',
  args: [NAMES, VALUES, GROUPS, cutoffs, boundary, ties],
  result: 'matrix',
  run(names, values, groups, cutoffs, boundary, ties) {
    if (!matches(values.grid, names.grid)) return unlike(VALUES.name, values.grid, NAMES.name, names.grid);
    if (groups && !matches(groups.grid, names.grid) && size(groups.grid) !== 1)
      return unlike(GROUPS.name, groups.grid, NAMES.name, names.grid);
    const items = itemsOf(names, values, groups);
    if (isFault(items)) return items;
    if (items.names.length === 0) return Fault.none(sentences.nothing, { argument: terms.values });
    const rule: AbcRule = { cutoffs, boundary, ties };
    const byGroup: Sum[][] = items.groups.map(() => []);
    sumsOf(items.amounts, items.of, items.names.length).forEach((sum) =>
      byGroup[items.group[sum.item]!]!.push(sum),
    );
    return byGroup.flatMap((sums, group) => tableOf(items, sums, group, rule, groups !== undefined));
  },
});
