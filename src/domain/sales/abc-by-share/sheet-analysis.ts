import { exact, decimalsOf, type Exact } from '../../../core/digits';
import { isFault } from '../../../core/fault';
import type { Text } from '../../../core/text';
import { shownOption } from '../../../define/sheet/entry';
import { filled, plain } from '../../../define/sheet/fill';
import type { Finding, Place } from '../../../define/sheet/finding';
import type { SheetInput } from '../../../define/sheet/input';
import { finding, noRows, readNeed } from '../../../define/sheet/reading';
import { remembered } from '../../../define/sheet/remembered';
import { BLANK, sameName, type Cell } from '../../../define/function/cell';
import type { AbcRule } from './calc';
import { ABC_TABLE } from './function';
import * as needs from './sheet-needs';
import { sheetWords as words } from './sheet-text';

/** A customer of the sorted table. Shares are null where nothing is positive. */
export interface AbcRow {
  readonly rank: number;
  readonly customer: string;
  readonly group: string;
  readonly amount: number;
  readonly share: number | null;
  readonly cumulativeAmount: number;
  readonly cumulativeShare: number | null;
  readonly class: string;
}

/** One group with the rows of the table that are its own. */
export interface AbcGroup {
  readonly name: string;
  /** Place of its first row in the table, counted from 0. */
  readonly from: number;
  readonly rows: readonly AbcRow[];
  /** The sum of its positive amounts. */
  readonly total: Exact;
}

export interface AbcAnalysis {
  readonly rule: AbcRule;
  readonly grouped: boolean;
  readonly groups: readonly AbcGroup[];
  readonly rows: readonly AbcRow[];
  /** How many decimals the amounts have. */
  readonly decimals: number;
  readonly findings: readonly Finding[];
}

const ruleOf = ({ options }: SheetInput): AbcRule =>
  ({ cutoffs: options.cutoffs, boundary: options.boundary, ties: options.ties }) as AbcRule;

/** Reads the input and makes the table; with an error among the findings there are no rows. */
export const analyse = remembered(analysed);

function analysed(input: SheetInput): AbcAnalysis {
  const rule = ruleOf(input);
  const names = readNeed(input, needs.customer);
  const amounts = readNeed(input, needs.amount);
  const groupNames = readNeed(input, needs.group);
  const grouped = groupNames.cells.some((name) => name !== BLANK);
  const unreadable = [names, amounts, groupNames].flatMap(({ findings }) => findings);
  const findings: Finding[] = [...noRows(input), ...unreadable];
  const empty: AbcAnalysis = { rule, grouped, groups: [], rows: [], decimals: 0, findings };
  if (findings.length > 0) return empty;

  findings.push(...unnamed(names.cells, amounts.cells), ...nothingToAdd(names.cells, amounts.cells));
  if (findings.length > 0) return empty;

  const column = (cells: readonly unknown[]): unknown[][] => cells.map((c) => [c === BLANK ? '' : c]);
  const table = ABC_TABLE.call(
    column(names.cells),
    column(amounts.cells),
    grouped ? column(groupNames.cells) : null,
    [[...rule.cutoffs]],
    rule.boundary,
    rule.ties,
  );
  const groups = splitGroups(rowsOf(table as Cell[][], grouped));
  const rows = groups.flatMap((group) => group.rows);
  findings.push(...blankRows(amounts.cells), ...repeatedNames(names.cells, amounts.cells, groupNames.cells));
  findings.push(...remarks(groups, rule, grouped));
  return { rule, grouped, groups, rows, decimals: decimalsOfAll(rows), findings };
}

function unnamed(names: readonly unknown[], amounts: readonly unknown[]): Finding[] {
  const places: Place[] = [];
  amounts.forEach((amount, row) => {
    if (amount !== BLANK && names[row] === BLANK) places.push({ need: needs.customer.id, row });
  });
  return places.length > 0 ? [finding('error', words.nameMissing, places)] : [];
}

const nothingToAdd = (names: readonly unknown[], amounts: readonly unknown[]): Finding[] =>
  amounts.some((amount, row) => amount !== BLANK && names[row] !== BLANK)
    ? []
    : [finding('error', words.noAmounts)];

function blankRows(amounts: readonly unknown[]): Finding[] {
  const places: Place[] = [];
  amounts.forEach((amount, row) => {
    if (amount === BLANK) places.push({ need: needs.amount.id, row });
  });
  return places.length > 0
    ? [finding('warning', filled(words.blankRows, { count: places.length }), places)]
    : [];
}

function repeatedNames(
  names: readonly unknown[],
  amounts: readonly unknown[],
  groups: readonly unknown[],
): Finding[] {
  const counts = new Map<string, number>();
  amounts.forEach((amount, row) => {
    if (amount === BLANK) return;
    const group = groups[row] === BLANK ? '' : String(groups[row]);
    const key = JSON.stringify([sameName(group), sameName(String(names[row]))]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const count = [...counts.values()].filter((n) => n > 1).length;
  return count > 0 ? [finding('warning', filled(words.repeated, { count }))] : [];
}

type TableRow = Omit<AbcRow, 'cumulativeAmount'>;

function rowsOf(table: Cell[][], grouped: boolean): TableRow[] {
  const shareOf = (cell: Cell): number | null => (isFault(cell) ? null : (cell as number));
  return table.map((cells) => {
    const [rank, customer, ...rest] = cells;
    const [group, amount, share, cumulative, letter] = grouped ? rest : ['', ...rest];
    return {
      rank: rank as number,
      customer: customer as string,
      group: group as string,
      amount: amount as number,
      share: shareOf(share!),
      cumulativeShare: shareOf(cumulative!),
      class: letter as string,
    };
  });
}

function splitGroups(rows: readonly TableRow[]): AbcGroup[] {
  const groups: AbcGroup[] = [];
  let start = 0;
  for (let i = 1; i <= rows.length; i++) {
    if (i < rows.length && rows[i]!.rank !== 1) continue;
    groups.push(groupOf(rows.slice(start, i), start));
    start = i;
  }
  return groups;
}

function groupOf(rows: readonly TableRow[], from: number): AbcGroup {
  let total = exact(0);
  const cumulated = rows.map((row): AbcRow => {
    if (row.amount > 0) total = total.plus(row.amount);
    return { ...row, cumulativeAmount: total.toNumber() };
  });
  return { name: rows[0]!.group, from, rows: cumulated, total };
}

const MOST_DECIMALS = 15;

/** Amounts too large or too small for scaled whole numbers leave nothing to round. */
const decimalsOfAll = (rows: readonly AbcRow[]): number =>
  rows.reduce((most, { amount }) => {
    const decimals = decimalsOf(amount);
    return Math.max(most, decimals < 0 ? MOST_DECIMALS : Math.min(decimals, MOST_DECIMALS));
  }, 0);

/** Ten points: the house rule from which a tied block in class A is worth a warning. */
const FAR_BEYOND = 0.1;

function remarks(groups: readonly AbcGroup[], rule: AbcRule, grouped: boolean): Finding[] {
  const rows = groups.flatMap((group) => group.rows);
  const found: Text[] = [];
  const positive = rows.filter(({ amount }) => amount > 0).length;
  if (positive === 0) return [finding('warning', words.nothingPositive)];
  if (positive < rows.length) found.push(filled(words.notPositive, { count: rows.length - positive }));
  for (const group of groups) {
    const warning = allEqual(group) ? words.noConcentration : tiedBlock(group, rule);
    if (warning && grouped) found.push(filled(words.tiedBlockIn, { group: groupText(group.name), warning }));
    else if (warning) found.push(warning);
  }
  return found.map((text) => finding('warning', text));
}

/** A group's name to show; blank groups are one group and need one. */
export const groupText = (name: string): Text => (name === '' ? words.noGroup : plain(name));

const allEqual = ({ rows }: AbcGroup): boolean =>
  rows.length > 1 && rows[0]!.amount > 0 && rows.every(({ amount }) => amount === rows[0]!.amount);

function tiedBlock({ rows }: AbcGroup, rule: AbcRule): Text | null {
  const cutoff = rule.cutoffs[0]!;
  const count = rows.findIndex((row) => row.class !== 'A');
  const last = rows[(count < 0 ? rows.length : count) - 1];
  const previous = rows[(count < 0 ? rows.length : count) - 2];
  if (!last || last.amount !== previous?.amount || last.cumulativeShare === null) return null;
  if (last.cumulativeShare <= cutoff + FAR_BEYOND) return null;
  const shown = (share: number): string => shownOption(needs.cutoffs, [Math.round(share * 1000) / 1000]);
  return filled(words.tiedBlock, { share: shown(last.cumulativeShare), cutoff: shown(cutoff) });
}
