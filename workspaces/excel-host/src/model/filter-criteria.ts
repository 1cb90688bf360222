import type { CellValue } from '../engine';
import { HostError, invalidArgument } from '../host-error';

/** Excel.FilterCriteria, as far as it is served. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string | null;
  readonly criterion2?: string | null;
  readonly operator?: string | null;
  readonly values?: readonly unknown[] | null;
}

/** A cell as a filter sees it. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
}

type Test = (cell: FilteredCell) => boolean;

const COMPARISON = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** Excel's wildcards: `*`, `?`, and `~` before one that is meant. */
function pattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return part.slice(-1).replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 'i');
}

function comparison(criterion: string): Test {
  const [, sign = '=', operand = ''] = COMPARISON.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  const like = pattern(operand);
  const equal: Test = ({ value, text }) =>
    operand === '' ? value === '' : like.test(text) || (typeof value === 'number' && value === number);
  if (sign === '=') return equal;
  if (sign === '<>') return (cell) => !equal(cell);
  const holds = (difference: number) => {
    if (difference === 0) return sign.endsWith('=');
    return difference < 0 === sign.startsWith('<');
  };
  if (!Number.isNaN(number)) return ({ value }) => typeof value === 'number' && holds(value - number);
  return ({ value }) => typeof value === 'string' && value !== '' && holds(value.localeCompare(operand));
}

/** Which numbers are among the largest or smallest, as a test. */
function extreme(cells: readonly FilteredCell[], count: number, largest: boolean): Test {
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value === 'number');
  const sorted = numbers.sort((a, b) => (largest ? b - a : a - b));
  const edge = sorted[Math.min(Math.max(Math.floor(count), 1), sorted.length) - 1];
  if (edge === undefined) return () => true;
  return ({ value }) => typeof value === 'number' && (largest ? value >= edge : value <= edge);
}

/** Whether a cell passes a filter, given all cells of its column. */
export function filterTest(criteria: FilterCriteria, cells: readonly FilteredCell[]): Test {
  const { filterOn, criterion1, criterion2, operator, values } = criteria;
  const wanted = () => {
    const number = Number(criterion1);
    if (!(number > 0)) throw invalidArgument();
    return number;
  };
  const share = () => (wanted() / 100) * cells.filter(({ value }) => typeof value === 'number').length;
  switch (filterOn) {
    case 'Values': {
      const texts = new Set((values ?? []).map((value) => String(value).toLowerCase()));
      return ({ text }) => texts.has(text.toLowerCase());
    }
    case 'Custom': {
      if (criterion1 == null) throw invalidArgument();
      const first = comparison(criterion1);
      const second = criterion2 == null ? null : comparison(criterion2);
      if (!second) return first;
      return operator === 'Or'
        ? (cell) => first(cell) || second(cell)
        : (cell) => first(cell) && second(cell);
    }
    case 'TopItems':
      return extreme(cells, wanted(), true);
    case 'BottomItems':
      return extreme(cells, wanted(), false);
    case 'TopPercent':
      return extreme(cells, share(), true);
    case 'BottomPercent':
      return extreme(cells, share(), false);
    case 'Dynamic':
    case 'CellColor':
    case 'FontColor':
    case 'Icon':
      throw new HostError('NotImplemented', `The sandbox has no filter by ${filterOn}.`);
    default:
      throw invalidArgument();
  }
}
