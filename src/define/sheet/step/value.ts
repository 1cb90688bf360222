import { workdayAfter, workdaysBetween } from '../../../core/calendar';
import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import { sum } from '../../../core/sum';
import type { Policy } from '../../policy/policy';
import { sameName } from '../../function/kinds';
import { joined } from '../fill';
import type { Content } from '../sheet';
import type { Entry } from '../../policy/shape';
import {
  holdsText,
  isCell,
  isText,
  wordMeant,
  type Calculated,
  type Cell,
  type Codes,
  type Compare,
  type Expression,
  type Extreme,
  type Gathered,
  type InBand,
  type Test,
} from './expression';
import { sharedOf, wordOf, type Scope, type Shared } from './shared';

type Known = ReadonlyMap<Cell, readonly Content[]>;

/**
 * The calculated columns of so many rows, each cell exact from the digits given and rounded once. `known` are the
 * cells that need no calculation.
 */
export function valuesOf(
  columns: readonly Calculated[],
  known: Known,
  count: number,
  scope: Scope,
): Content[][] {
  const all = columns.map(() => new Array<Content>(count));
  const shared = sharedOf(scope);
  const valuesAt = exactlyEach((n) => {
    const reader = readerOf(n, known, scope, shared);
    return (row: number): Content[] => {
      reader.goTo(row);
      return columns.map(reader.shown);
    };
  });
  for (let row = 0; row < count; row++) {
    const values = valuesAt(row);
    for (let k = 0; k < columns.length; k++) all[k]![row] = values[k]!;
  }
  return all;
}

const NOTHING: Content = '';

/** Whether a comparison holds, by the sign of what is compared less what it is compared with. */
const HOLDS: Readonly<Record<Compare, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '≤': (order) => order <= 0,
  '=': (order) => order === 0,
  '≠': (order) => order !== 0,
  '≥': (order) => order >= 0,
  '>': (order) => order > 0,
};

/** Reads one row after the other. */
function readerOf<N>(n: Numbers<N>, known: Known, scope: Scope, shared: Shared) {
  let row = 0;
  const numbers = new Map<Cell, N | null>();
  const contents = new Map<Cell, Content>();

  const lift = (x: unknown): N | null => (typeof x === 'number' ? n.of(x) : null);

  function numberOfCell(cell: Cell): N | null {
    const before = numbers.get(cell);
    if (before !== undefined) return before;
    const cells = known.get(cell);
    const value = cells
      ? lift(cells[row])
      : cell.role === 'step'
        ? number(cell.is)
        : cell.role === 'gathered'
          ? gathered(cell)
          : lift(scope.column(cell)[row]);
    numbers.set(cell, value);
    return value;
  }

  function contentOfCell(cell: Cell): Content {
    const before = contents.get(cell);
    if (before !== undefined) return before;
    const cells = known.get(cell);
    const value = cells
      ? cells[row]!
      : cell.role === 'codes'
        ? told(cell)
        : cell.role === 'meaning'
          ? meaningOf(cell.of, contentOfCell(cell.of) as string)
          : cell.role === 'step' && holdsText(cell)
            ? content(cell.is)
            : cell.role === 'step' || cell.role === 'gathered'
              ? settled(numberOfCell(cell))
              : scope.column(cell)[row]!;
    contents.set(cell, value);
    return value;
  }

  const settled = (x: N | null): Content => (x === null ? NOTHING : n.number(x));

  function gathered({ how, of, first, count }: Gathered): N | null {
    const [from, rows] = [contentOfCell(first), contentOfCell(count)];
    if (typeof from !== 'number' || typeof rows !== 'number') return null;
    const cells = scope.column(of).slice(from - 1, from - 1 + rows);
    const found = cells.filter((x) => typeof x === 'number');
    if (how === 'count') return n.of(cells.filter((x) => x !== '').length);
    if (how === 'sum') return n.from(sum(found));
    if (how === 'first' || how === 'last') return lift(how === 'first' ? cells[0] : cells.at(-1));
    if (found.length === 0) return null;
    if (how === 'mean') return n.over(n.from(sum(found)), n.of(found.length));
    if (how === 'median') return middle('median', found.map(n.of));
    return n.of(found.reduce((a, b) => (how === 'most' ? Math.max(a, b) : Math.min(a, b))));
  }

  function number(e: Expression | null): N | null {
    if (e === null || isText(e)) return null;
    if (typeof e === 'number') return n.of(e);
    if (isCell(e)) return numberOfCell(e);
    switch (e.op) {
      case 'when': {
        const holds = test(e.test);
        return holds === null ? null : number(holds ? e.then : e.otherwise);
      }
      case '+':
      case '×':
      case '−':
      case '÷':
      case 'least':
      case 'greatest':
      case 'floor': {
        const parts = e.of.map(number);
        return parts.includes(null)
          ? null
          : (parts as N[]).reduce<N | null>((a, b) => arithmetic(e.op, a, b), null);
      }
      case 'min':
      case 'max':
      case 'mean':
      case 'median':
        return middle(
          e.op,
          e.of.map(numberOfCell).filter((x) => x !== null),
        );
      case 'orElse':
        return numberOfCell(e.of[0]) ?? number(e.of[1]);
      case 'round': {
        const x = number(e.of);
        return x === null ? null : n.round(x, e.decimals);
      }
      case 'down': {
        const x = number(e.of);
        return x === null ? null : floor(x, n.of(Number(`1e-${e.decimals}`)));
      }
      case 'setting':
        return lift(scope.setting(e.policy));
      case 'chosen':
        return lift(optionValue(e));
      case 'inBand': {
        const x = number(e.of);
        return x === null ? null : lift(bandOf(e, n.number(x)));
      }
      case 'lookup':
        return lift(found(e.policy, e.column, contentOfCell(e.of)));
      case 'highest':
      case 'lowest': {
        const cells = tableOf(e)
          .columnOf(e.column)
          .filter((x) => typeof x === 'number');
        return cells.length === 0
          ? null
          : n.of(cells.reduce((a, b) => (e.op === 'highest' ? Math.max(a, b) : Math.min(a, b))));
      }
      case 'total':
      case 'count': {
        const wanted = e.where.map(([, , part]) => content(part));
        const { filled, sum } = shared.overall(e, e.of, e.where, wanted);
        return e.op === 'count' ? n.of(filled) : n.from(sum);
      }
      case 'average': {
        const { numbers: count, sum } = shared.overall(e, e.of, [], []);
        return count === 0 ? null : n.over(n.from(sum), n.of(count));
      }
      case 'largest':
        return lift(shared.overall(e, e.of, [], []).largest);
      case 'howMany': {
        const held = e.of.map(test);
        return held.includes(null) ? null : n.of(held.filter((holds) => holds).length);
      }
      case 'at':
        return lift(placed(e.of, e.place));
      case 'workdays':
      case 'workday': {
        const [from, to] = e.of.map(number);
        if (from === null || to === null) return null;
        const count = e.op === 'workdays' ? workdaysBetween : workdayAfter;
        return n.of(count(n.number(from!), n.number(to!), scope.setting(e.daysOff) as readonly number[]));
      }
      case 'join':
        return null;
    }
  }

  function optionValue({ option, index }: Extract<Expression, { op: 'chosen' }>): Content {
    const value = scope.chosen(option);
    return (Array.isArray(value) ? (value as readonly number[])[index]! : value) as Content;
  }

  const placed = (of: Cell, place: Expression): Content => {
    const number = content(place);
    return typeof number === 'number' ? (scope.column(of)[number - 1] ?? NOTHING) : NOTHING;
  };

  function arithmetic(op: string, a: N | null, b: N): N | null {
    if (a === null) return b;
    switch (op) {
      case '+':
        return n.plus(a, b);
      case '−':
        return n.minus(a, b);
      case '×':
        return n.times(a, b);
      case '÷':
        return n.sign(b) === 0 ? null : n.over(a, b);
      case 'floor':
        return n.sign(b) <= 0 ? null : floor(a, b);
      case 'least':
        return n.compare(a, b) <= 0 ? a : b;
      default:
        return n.compare(a, b) >= 0 ? a : b;
    }
  }

  function floor(a: N, unit: N): N {
    const count = n.over(a, unit);
    const near = n.round(count, 0);
    return n.times(n.compare(near, count) > 0 ? n.minus(near, n.of(1)) : near, unit);
  }

  function middle(op: 'min' | 'max' | 'mean' | 'median', found: readonly N[]): N | null {
    if (found.length === 0) return null;
    const sorted = [...found].sort((a, b) => n.compare(a, b));
    const half = (a: N, b: N): N => n.over(n.plus(a, b), n.of(2));
    if (op === 'min') return sorted[0]!;
    if (op === 'max') return sorted.at(-1)!;
    if (op === 'mean')
      return n.over(
        found.reduce((a, b) => n.plus(a, b)),
        n.of(found.length),
      );
    const at = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[at]! : half(sorted[at - 1]!, sorted[at]!);
  }

  function tableOf({ policy, section }: InBand | Extreme) {
    const table = shared.table(policy);
    return section === undefined ? table : table.section(section);
  }

  function bandOf(e: InBand, x: number): Entry | undefined {
    const { falling, columnOf } = tableOf(e);
    const edges = columnOf('edge');
    const row = edges.findIndex((edge) => edge === '' || (falling ? x >= Number(edge) : x <= Number(edge)));
    return columnOf(e.column)[row];
  }

  function found(policy: Policy<unknown>, column: string, key: Content): Entry {
    const { rowOf, columnOf } = shared.table(policy);
    const wanted = wordOf(key);
    const row = typeof wanted === 'string' && wanted !== '' ? rowOf(wanted) : -1;
    return row < 0 ? '' : columnOf(column)[row]!;
  }

  /** Any cell's content, or what words say. */
  function content(e: Expression | null): Content {
    if (e === null) return NOTHING;
    if (typeof e === 'number') return e;
    // A word that is the same in both languages is a code.
    if (isText(e)) return e.en === e['zh-CN'] ? e.en : e;
    if (isCell(e)) return contentOfCell(e);
    switch (e.op) {
      case 'when': {
        const holds = test(e.test);
        return holds === null ? NOTHING : content(holds ? e.then : e.otherwise);
      }
      case 'orElse': {
        const own = contentOfCell(e.of[0]);
        return own === '' ? content(e.of[1]) : own;
      }
      case 'join':
        return e.of.map(content).reduce((a, b) => together(a, b), NOTHING);
      case 'chosen':
        return optionValue(e);
      case 'setting':
        return scope.setting(e.policy) as Content;
      case 'lookup':
        return found(e.policy, e.column, contentOfCell(e.of));
      case 'inBand': {
        const x = number(e.of);
        return x === null ? NOTHING : (bandOf(e, n.number(x)) ?? NOTHING);
      }
      case 'at':
        return placed(e.of, e.place);
      default:
        return settled(number(e));
    }
  }

  const applies = (t: Test | 'else'): boolean => t === 'else' || test(t) === true;

  function told(of: Codes): string {
    if (of.of && contentOfCell(of.of) === '') return '';
    const { alone, others } = shared.codes(of);
    for (const [name, code] of alone) if (applies(code.test)) return name;
    if (of.order === 'first') return others.find(([, code]) => applies(code.test))?.[0] ?? 'OK';
    return others.flatMap(([name, code]) => (applies(code.test) ? [name] : [])).join('+') || 'OK';
  }

  function test(t: Test): boolean | null {
    switch (t.test) {
      case 'any':
      case 'all': {
        const found = t.of.map(test);
        if (found.includes(null)) return null;
        return t.test === 'any' ? found.includes(true) : !found.includes(false);
      }
      case 'not': {
        const holds = test(t.of);
        return holds === null ? null : !holds;
      }
      case 'blank':
        return contentOfCell(t.of) === '';
      case 'is': {
        const word = wordOf(content(t.of));
        const wanted = String(wordOf(wordMeant(t.of, t.word)));
        return typeof word === 'string' && word !== '' && sameName(word) === sameName(wanted);
      }
      case 'yes': {
        const value = content(t.of);
        return typeof value === 'boolean' ? value : null;
      }
      case 'compare': {
        const [a, b] = [number(t.of[0]), number(t.of[1])];
        if (a === null || b === null) return null;
        const order = n.compare(a, b);
        return HOLDS[t.compare](order);
      }
    }
  }

  return {
    shown: contentOfCell,
    goTo(next: number): void {
      row = next;
      numbers.clear();
      contents.clear();
    },
  };
}

const together = (a: Content, b: Content): Content =>
  typeof a === 'object' || typeof b === 'object'
    ? joined([textOf(a), textOf(b)], textOf(''))
    : `${String(a)}${String(b)}`;

const textOf = (content: Content) =>
  typeof content === 'object' ? content : { en: String(content), 'zh-CN': String(content) };

const BETWEEN = { en: '; ', 'zh-CN': '；' };

/** What codes joined by + mean. */
export function meaningOf(codes: Codes, told: string): Content {
  if (told === '') return '';
  const texts = told.split('+').map((code) => (code === 'OK' ? codes.ok : codes.codes[code]!.meaning));
  return joined(texts, BETWEEN);
}
