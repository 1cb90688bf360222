import { bigQuotient } from '../../../core/big-units';
import type { Text } from '../../../core/text';
import { sameName } from '../../../define/function/kinds';
import { byGroup } from '../../../define/function/groups';
import { shownOption } from '../../../define/sheet/entry';
import { filled, plain } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import type { SourceRows } from '../../../define/sheet/rows';
import { sentences } from '../../../define/sheet/sentences';
import { classEnds, type AbcRule } from './calc';
import { ranking, sumsOf, type Ranked } from './ranking';
import { cutoffs, sales } from './sheet-columns';
import { sheetWords as words } from './sheet-text';

/** A customer of the sorted table. */
export interface Line extends Ranked {
  readonly customer: string;
  /** The positive amounts of the group from the largest to this one. */
  readonly running: number;
}

/** One group with its customers by falling amount; blank groups are one. */
export interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
  /** So many customers come first with an amount above zero. */
  readonly positive: number;
  /** How many customers end each class but the last: with equal amounts parted, and as the rule has it. */
  readonly crossing: readonly number[];
  readonly ends: readonly number[];
}

export interface Analysis {
  readonly groups: readonly Group[];
  readonly grouped: boolean;
  readonly findings: readonly Finding[];
}

/** Adds up the rows of each customer in each group, ranks and classes them. */
export function analyse(rows: SourceRows, rule: AbcRule): Analysis {
  const [names, groupNames] = [sales.columns.customer, sales.columns.group].map((of) =>
    rows.known.get(of)!.map(String),
  ) as [string[], string[]];
  const amounts = Float64Array.from(rows.known.get(sales.columns.amount) as number[]);
  const items = byGroup(names.map((name, i) => JSON.stringify([sameName(groupNames[i]!), sameName(name)])));
  const of = new Int32Array(rows.count);
  items.forEach((own, item) => own.forEach((row) => (of[row] = item)));
  const sums = sumsOf(amounts, of, items.length);
  const groupOf = items.map(([row]) => groupNames[row!]!);
  const groups = byGroup(groupOf).map((members): Group => {
    const units = new Map(members.map((item) => [item, sums[item]!]));
    const lines = ranking(
      members.map((item) => sums[item]!),
      rule,
    );
    const positive = lines.map(({ item }) => units.get(item)!.units).filter((sum) => sum > 0n);
    let running = 0n;
    return {
      name: groupOf[members[0]!]!,
      positive: positive.length,
      crossing: endsIn(positive, { ...rule, ties: 'order' }),
      ends: endsIn(positive, rule),
      lines: lines.map((line): Line => {
        const { units: sum, unit } = units.get(line.item)!;
        if (sum > 0n) running += sum;
        return { ...line, customer: names[items[line.item]![0]!]!, running: bigQuotient(running, unit) };
      }),
    };
  });
  const repeated = items.filter((own) => own.length > 1).length;
  const grouped = groupNames.some((name) => name !== '');
  const findings = [
    ...rows.findings,
    ...(repeated > 0 ? [finding('warning', filled(sentences.addedUp, { count: repeated }))] : []),
    ...remarks(groups, rule, grouped),
  ];
  return { groups, grouped, findings };
}

/** Where nothing is positive no class holds anybody before the last. */
const endsIn = (positive: readonly bigint[], rule: AbcRule): number[] =>
  classEnds(positive, rule).map((end) => Math.min(end, positive.length));

/** Ten points: our own rule from which equal amounts in class A are worth a warning. */
const FAR_BEYOND = 0.1;

function remarks(groups: readonly Group[], rule: AbcRule, grouped: boolean): Finding[] {
  const all = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const positive = groups.reduce((sum, group) => sum + group.positive, 0);
  if (positive === 0) return [finding('warning', words.nothingPositive)];
  const found: Finding[] = [];
  if (positive < all) found.push(finding('warning', filled(words.notPositive, { count: all - positive })));
  for (const group of groups) {
    const warning = allEqual(group) ? words.noConcentration : tiedBlock(group, rule);
    if (!warning) continue;
    const text = grouped ? filled(words.inGroup, { group: groupText(group.name), warning }) : warning;
    found.push(finding('warning', text));
  }
  return found;
}

/** A group's name to show; blank groups are one group and need one. */
export const groupText = (name: string): Text => (name === '' ? words.noGroup : plain(name));

const allEqual = ({ lines }: Group): boolean =>
  lines.length > 1 && lines[0]!.amount > 0 && lines.every(({ amount }) => amount === lines[0]!.amount);

function tiedBlock({ lines, ends: [end = 0] }: Group, { cutoffs: [cutoff = 0] }: AbcRule): Text | null {
  const [last, before] = [lines[end - 1], lines[end - 2]];
  if (!last || last.amount !== before?.amount || last.cumulative === null) return null;
  if (last.cumulative <= cutoff + FAR_BEYOND) return null;
  const shown = (share: number): string => shownOption(cutoffs, [Math.round(share * 1000) / 1000]);
  return filled(words.tiedBlock, { share: shown(last.cumulative), cutoff: shown(cutoff) });
}
