import type { Text } from '../../core/text';
import type { Entry, Shape, ShapeColumn } from './shape';

type Table = Extract<Shape<unknown>, { kind: 'table' }>;

/** What a policy's table must keep, column by column; the first that is broken is told. */
export type Rule =
  /** A figure in every row; the last, or rows without a key, may be open. */
  | { readonly rule: 'filled'; readonly column: ShapeColumn }
  | { readonly rule: 'least' | 'most' | 'sum'; readonly column: ShapeColumn; readonly edge: number }
  | { readonly rule: 'rising' | 'falling' | 'open' | 'once' | 'together'; readonly column: ShapeColumn };

/** The rules of a table, from its columns. */
export const rulesOf = ({ columns }: Table): Rule[] =>
  columns.flatMap((column): Rule[] => {
    const { least, most, order, sum, key, section, blank } = column;
    if (key) return [{ rule: 'once', column }];
    if (section) return [{ rule: 'together', column }];
    return [
      ...(blank === 'always' ? [] : [{ rule: 'filled', column } as const]),
      ...(blank === 'last' ? [{ rule: 'open', column } as const] : []),
      ...(least === undefined ? [] : [{ rule: 'least', column, edge: least } as const]),
      ...(most === undefined ? [] : [{ rule: 'most', column, edge: most } as const]),
      ...(order === undefined ? [] : [{ rule: order, column } as const]),
      ...(sum === undefined ? [] : [{ rule: 'sum', column, edge: sum } as const]),
    ];
  });

/** The column whose word says that a row is in use: the key, or the section. */
export const namingColumn = ({ columns }: Pick<Table, 'columns'>): ShapeColumn | undefined =>
  columns.find(({ key, section }) => key ?? section);

/** The first rule that a table breaks, or null. Rows without a name are spare. */
export function brokenRule(table: Table, rows: readonly (readonly Entry[])[]): Rule | null {
  const naming = namingColumn(table);
  const nameOf = (row: readonly Entry[]): Entry => row[table.columns.indexOf(naming!)]!;
  const used = naming ? rows.filter((row) => nameOf(row) !== '') : rows;
  const sections = naming?.section ? used.map((row) => wordOf(nameOf(row))) : null;
  const isFirst = (row: number): boolean =>
    row === 0 || (sections ? sections[row] !== sections[row - 1] : false);
  return (
    rulesOf(table).find((rule) =>
      breaks(
        rule,
        used.map((row) => row[table.columns.indexOf(rule.column)]!),
        isFirst,
      ),
    ) ?? null
  );
}

const wordOf = (entry: Entry): string => (typeof entry === 'object' ? entry.en : String(entry)).toLowerCase();

function breaks(rule: Rule, cells: readonly Entry[], isFirst: (row: number) => boolean): boolean {
  const closed = rule.column.blank === 'last' ? cells.slice(0, -1) : cells;
  const numbers = closed.filter((cell): cell is number => typeof cell === 'number');
  switch (rule.rule) {
    case 'filled':
      return numbers.length < closed.length || cells.length === 0;
    case 'open':
      return typeof cells.at(-1) === 'number';
    case 'least':
      return numbers.some((x) => x < rule.edge);
    case 'most':
      return numbers.some((x) => x > rule.edge);
    case 'rising':
      return numbers.some((x, i) => !isFirst(i) && x <= numbers[i - 1]!);
    case 'falling':
      return numbers.some((x, i) => !isFirst(i) && x >= numbers[i - 1]!);
    case 'sum':
      // Weights are typed with a few decimals: a millionth is a slip of floats, not of the person.
      return Math.abs(numbers.reduce((a, b) => a + b, 0) - rule.edge) > 5e-7;
    case 'together': {
      const words = cells.map(wordOf);
      return words.some((word, i) => i > 0 && word !== words[i - 1] && words.indexOf(word) < i);
    }
    case 'once':
      return new Set(cells.map(wordOf)).size < cells.length;
  }
}

/** What is said of a broken rule: what is wrong, then what to do. */
export const RULE_SENTENCES: Readonly<Record<Rule['rule'], Text>> = {
  filled: {
    en: '“{column}” has a gap: enter a number in every row.',
    'zh-CN': '“{column}”有空缺：请在每一行填写数字。',
  },
  open: {
    en: 'The last row of “{column}” must stay open: clear its number.',
    'zh-CN': '“{column}”的最后一行须不设界限：请清除该行的数字。',
  },
  least: { en: '“{column}”: enter {edge} or more.', 'zh-CN': '“{column}”：请输入不小于 {edge} 的数。' },
  most: { en: '“{column}”: enter {edge} or less.', 'zh-CN': '“{column}”：请输入不大于 {edge} 的数。' },
  rising: {
    en: '“{column}” does not rise: put the rows in rising order.',
    'zh-CN': '“{column}”未递增：请按由小到大排列。',
  },
  falling: {
    en: '“{column}” does not fall: put the rows in falling order.',
    'zh-CN': '“{column}”未递减：请按由大到小排列。',
  },
  sum: {
    en: '“{column}” does not add up to {edge}: adjust it.',
    'zh-CN': '“{column}”合计不等于 {edge}：请调整。',
  },
  together: {
    en: '“{column}”: rows of one name are apart; put them together.',
    'zh-CN': '“{column}”：同名的行未相邻，请排在一起。',
  },
  once: {
    en: '“{column}” names a row twice: keep one of them.',
    'zh-CN': '“{column}”有重复的行：请只保留一行。',
  },
};

/** The parameters of a rule's sentence. */
export const ruleParams = (rule: Rule): Readonly<Record<string, string | number | Text>> => ({
  column: rule.column.header,
  ...('edge' in rule ? { edge: rule.edge } : {}),
});
