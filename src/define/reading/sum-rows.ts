import { plainSigns } from '../../core/same-text';
import type { RawCell } from '../sheet/input';
import { isFilled } from './range';

/** What sums and averages are called, where nothing else is said. */
const SUM_WORDS = new Set(
  `total|totals|grand total|grand totals|sub total|sub totals|subtotal|subtotals|sum|sum total|overall|overall total|total sum|
  total amount|net total|running total|page total|report total|cumulative|accumulated|carried forward|brought forward|
  balance carried forward|balance brought forward|c f|b f|average|averages|
  合计|小计|总计|累计|共计|总和|总合计|总额|汇总|总数|合计数|合计金额|累计金额|总计金额|本页合计|本页小计|本月合计|本月累计|
  本年累计|本年合计|本期合计|本季合计|本日合计|以上合计|全部合计|年合计|月合计|季合计|承前页|过次页|平均|平均值|平均数|均值`
    .replace(/\n\s*/g, '')
    .split('|'),
);

/** Beside the name of a group: `Ann Total`, `Total for Ann`, `华东 小计`. */
const OF_A_GROUP =
  /^(?:(?<before>.+?)\s*(?:grand total|sub ?totals?|totals?|sum|合计|小计|总计|累计|汇总)|(?:grand total|sub ?totals?|totals?|sum|合计|小计|总计|累计|汇总)\s*(?:of|for)?\s+(?<after>.+))$/u;

/** A label without case, width, punctuation, brackets and years around its words. */
const bare = (cell: RawCell): string =>
  plainSigns(String(cell))
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\b(?:19|20)\d{2}\b(?:年度?)?/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isSumWord = (cell: RawCell): boolean => typeof cell === 'string' && SUM_WORDS.has(bare(cell));

/** What the rows of data are looked at by. */
export interface Rows {
  /** Lines of the range, rising. */
  readonly lines: readonly number[];
  readonly cells: readonly (readonly RawCell[])[];
  /** The column that names the rows; null where none does. */
  readonly key: number | null;
  /** The columns whose figures add up. */
  readonly figures: readonly number[];
}

/** So many rows must add up before an equal sum is no chance. */
const ROWS_OF_A_SUM = 3;

/**
 * The lines that are sums of others: by their name; by the name of a group above; or, without a name of their own or
 * as the last, by being equal to the sum of the rows above in their block, or of all.
 */
export function sumRows({ lines, cells, key, figures }: Rows): number[] {
  const found: number[] = [];
  const block = new Running(figures);
  const all = new Running(figures);
  const last = lines.at(-1);
  for (const line of lines) {
    const row = cells[line]!;
    const name = key === null ? '' : (row[key] ?? '');
    const named = isFilled(name);
    const words = row.filter(
      (cell, column) => typeof cell === 'string' && isFilled(cell) && !figures.includes(column),
    );
    const addsUp = (least: number): boolean => block.equals(row, least) || all.equals(row, least);
    const isSum =
      isSumWord(name) ||
      (!named && words.some(isSumWord)) ||
      (named ? isGroupSum(name, block, addsUp) : words.some((word) => isGroupSum(word, block, addsUp))) ||
      (!named && words.length === 0 && addsUp(2)) ||
      (line === last && addsUp(ROWS_OF_A_SUM));
    if (isSum) {
      found.push(line);
      block.clear();
    } else {
      const labels = named ? [name, ...words] : words;
      block.add(row, labels);
      all.add(row, []);
    }
  }
  return found;
}

function isGroupSum(name: RawCell, block: Running, addsUp: (least: number) => boolean): boolean {
  const match = typeof name === 'string' ? OF_A_GROUP.exec(bare(name)) : null;
  const group = match?.groups?.['before'] ?? match?.groups?.['after'];
  return group !== undefined && (block.has(group) || addsUp(2));
}

/** Sums of the rows since the last sum row. */
class Running {
  private count = 0;
  private readonly sums: Float64Array;
  private readonly sizes: Float64Array;
  private readonly labels = new Set<string>();

  constructor(private readonly figures: readonly number[]) {
    this.sums = new Float64Array(figures.length);
    this.sizes = new Float64Array(figures.length);
  }

  add(row: readonly RawCell[], labels: readonly RawCell[]): void {
    this.count++;
    labels.forEach((label) => this.labels.add(bare(label)));
    this.figures.forEach((column, i) => {
      const x = row[column];
      if (typeof x !== 'number') return;
      this.sums[i] = this.sums[i]! + x;
      this.sizes[i] = this.sizes[i]! + Math.abs(x);
    });
  }

  clear(): void {
    this.count = 0;
    this.sums.fill(0);
    this.sizes.fill(0);
    this.labels.clear();
  }

  has(label: string): boolean {
    return this.labels.has(label);
  }

  /** Whether every figure of a row is the sum, but for the noise of adding doubles, and one of them is not 0. */
  equals(row: readonly RawCell[], least: number): boolean {
    if (this.count < least) return false;
    let told = false;
    const all = this.figures.every((column, i) => {
      const x = row[column];
      if (typeof x !== 'number') return !isFilled(x);
      told ||= x !== 0;
      return Math.abs(x - this.sums[i]!) <= this.sizes[i]! * 1e-12;
    });
    return all && told;
  }
}
