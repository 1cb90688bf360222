import { Fault, isFault } from '../../../core/fault';
import type { Text } from '../../../core/text';
import {
  figures,
  list,
  oneOf,
  optional,
  optionalFigures,
  required,
  type Figures,
} from '../../../define/function/argument';
import { amount, BLANK, label, sameName, share, type Cell } from '../../../define/function/cell';
import { perColumn, whole } from '../../../define/function/function';
import { byGroup, isOneGroup } from '../../../define/function/groups';
import { size, sizeInWords } from '../../../define/function/grid';
import { sentences } from '../../../define/function/sentences';
import { terms } from '../../terms';
import { abcClasses, classLetter, type AbcRule } from './calc';
import { abcCutoffs } from './policy';
import { ranking } from './ranking';
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
    optional('groups', terms.group, label, ''),
    cutoffs,
    boundary,
    ties,
  ],
  run: (cutoffs, boundary, ties) => (values, groups) => {
    const rule: AbcRule = { cutoffs, boundary, ties };
    const letters = Array.from({ length: cutoffs.length + 1 }, (_, k) => classLetter(k));
    const classes = new Array<Cell>(values.length);
    if (isOneGroup(groups)) {
      abcClasses(values, rule).forEach((k, i) => (classes[i] = letters[k]!));
      return classes;
    }
    for (const rows of byGroup(groups)) {
      abcClasses(
        rows.map((i) => values[i]!),
        rule,
      ).forEach((k, j) => (classes[rows[j]!] = letters[k]!));
    }
    return classes;
  },
});

interface Item {
  readonly name: string;
  readonly group: string;
  readonly amounts: number[];
}

/** The rows of one name in one group, in order of appearance; or the fault of an amount without a name. */
function items(names: Figures<string>, values: Figures, groups: Figures<string> | undefined): Item[] | Fault {
  const found = new Map<string, Map<string, Item>>();
  const all: Item[] = [];
  const step = groups && size(groups.grid) === 1 ? 0 : 1;
  for (let i = 0; i < values.cells.length; i++) {
    const value = values.cells[i]!;
    if (value === BLANK) continue;
    const name = names.cells[i]!;
    if (name === BLANK) return Fault.value(faults.amountWithoutName, { amount: value, row: i + 1 });
    const given = groups?.cells[i * step] ?? BLANK;
    const group = given === BLANK ? '' : given;
    let ofGroup = found.get(sameName(group));
    if (!ofGroup) found.set(sameName(group), (ofGroup = new Map()));
    const item = ofGroup.get(sameName(name));
    if (item) {
      item.amounts.push(value);
      continue;
    }
    const fresh = { name, group, amounts: [value] };
    ofGroup.set(sameName(name), fresh);
    all.push(fresh);
  }
  return all;
}

function tableOf(items: readonly Item[], rule: AbcRule, withGroup: boolean): Cell[][] {
  const lines = ranking(items.map((item) => item.amounts));
  const classes = abcClasses(
    lines.map(({ amount }) => amount),
    rule,
  );
  return lines.map(({ item, amount, share, cumulative }, i) => {
    const { name, group } = items[item]!;
    const named = withGroup ? [name, group] : [name];
    return [i + 1, ...named, amount, share ?? Fault.zero, cumulative ?? Fault.zero, classLetter(classes[i]!)];
  });
}

/**
 * ABC_TABLE(names, values, [groups], [cutoffs], [boundary], [ties]): the sorted table: rank, name, group (if given),
 * value, share, cumulative share, class. Rows of one name (and group) are added up first. A bad cell, or an amount
 * without a name, is the fault of the whole table. Source: model company rules, article 3, item 2.
 */
export const ABC_TABLE = whole({
  id: 'ABC_TABLE',
  args: [
    figures('names', terms.name, label),
    figures('values', terms.values, amount),
    optionalFigures('groups', terms.group, label),
    cutoffs,
    boundary,
    ties,
  ],
  result: 'matrix',
  run(names, values, groups, cutoffs, boundary, ties) {
    const expected = size(names.grid);
    const unlike = (name: Text, { grid }: Figures<unknown>): Fault =>
      Fault.value(sentences.sizes, {
        argument: name,
        found: sizeInWords(grid),
        first: terms.name,
        expected: sizeInWords(names.grid),
      });
    if (size(values.grid) !== expected) return unlike(terms.values, values);
    if (groups && size(groups.grid) !== expected && size(groups.grid) !== 1)
      return unlike(terms.group, groups);
    const all = items(names, values, groups);
    if (isFault(all)) return all;
    if (all.length === 0) return Fault.none(sentences.nothing, { argument: terms.values });
    return byGroup(all.map((item) => item.group)).flatMap((rows) =>
      tableOf(
        rows.map((i) => all[i]!),
        { cutoffs, boundary, ties },
        groups !== undefined,
      ),
    );
  },
});
