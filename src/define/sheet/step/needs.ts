import type { Parameter } from '../parameters';
import { holdsText, isCell, isText, type Cell, type Expression, type Lookup, type Test } from './expression';
import { columnIndex } from './shared';

/** What must be there before a formula may be calculated. */
export interface Needs {
  /** Rows of a block that are read: asked for before all else, since a blank one would mean the whole column. */
  readonly places: readonly Cell[];
  readonly numbers: readonly Expression[];
  readonly texts: readonly Expression[];
  /** What may not be 0. */
  readonly divisors: readonly Expression[];
  /** At least one of each list must be a number. */
  readonly some: readonly (readonly Cell[])[];
  readonly lookups: readonly Lookup[];
  readonly settings: readonly Parameter[];
  /** Columns of which at least one cell must be a number. */
  readonly columns: readonly Cell[];
}

const NONE: Needs = {
  places: [],
  numbers: [],
  texts: [],
  divisors: [],
  some: [],
  lookups: [],
  settings: [],
  columns: [],
};

const both = (all: readonly Needs[]): Needs => {
  const each = <K extends keyof Needs>(key: K): Needs[K] =>
    [...new Set(all.flatMap((needs) => needs[key] as readonly unknown[]))] as unknown as Needs[K];
  return {
    places: each('places'),
    numbers: each('numbers'),
    texts: each('texts'),
    divisors: each('divisors'),
    some: each('some'),
    lookups: each('lookups'),
    settings: each('settings'),
    columns: each('columns'),
  };
};

/** What an expression needs, the divisors inside others first. */
export function needsOf(e: Expression | null): Needs {
  if (e === null || typeof e === 'number' || isText(e)) return NONE;
  if (isCell(e)) return holdsText(e) ? { ...NONE, texts: [e] } : { ...NONE, numbers: [e] };
  switch (e.op) {
    case 'setting':
      return { ...NONE, settings: [e.policy] };
    case 'chosen':
      return { ...NONE, settings: [e.option] };
    case '÷':
    case 'floor':
      return both([
        ...e.of.map(needsOf),
        { ...NONE, divisors: e.of.slice(1).filter((divisor) => typeof divisor !== 'number') },
      ]);
    case 'inBand':
      return both([needsOf(e.of), { ...NONE, settings: [e.policy] }]);
    case 'lookup':
      return {
        ...NONE,
        texts: [e.of],
        numbers: mayBeOpen(e) ? [e] : [],
        lookups: [e],
        settings: [e.policy],
      };
    case 'workdays':
    case 'workday':
      return both([...e.of.map(needsOf), { ...NONE, settings: [e.daysOff] }]);
    case 'highest':
    case 'lowest':
      return { ...NONE, settings: [e.policy] };
    case 'min':
    case 'max':
    case 'mean':
    case 'median':
      return { ...NONE, some: [e.of] };
    case 'average':
    case 'largest':
      return { ...NONE, columns: [e.of] };
    case 'at': {
      const place = needsOf(e.place);
      const places = { ...NONE, places: place.numbers.filter(isCell) };
      return holdsText(e.of) ? places : both([places, { ...NONE, numbers: [e] }]);
    }
    case 'orElse':
      return needsOf(e.of[1]);
    case 'howMany':
      return both(e.of.map(needsOfTest));
    case 'round':
    case 'down':
      return needsOf(e.of);
    case 'total':
    case 'count':
    case 'join':
      return NONE;
    case 'when':
      throw new Error('A condition inside a sum wants a column of its own.');
    default:
      return both(e.of.map(needsOf));
  }
}

export function needsOfTest(t: Test): Needs {
  switch (t.test) {
    case 'blank':
    case 'is':
      return NONE;
    case 'not':
      return needsOfTest(t.of);
    case 'any':
    case 'all':
      return both(t.of.map(needsOfTest));
    case 'yes':
      return needsOf(t.of);
    case 'compare':
      return both(t.of.map(needsOf));
  }
}

/** Whether a figure of a policy's table may be left blank: it must then not be read as 0. */
function mayBeOpen({ policy, column }: Lookup): boolean {
  const own = policy.shape?.kind === 'table' && policy.shape.columns[columnIndex(policy, column)];
  return own !== false && own !== undefined && own.blank === 'always' && !holdsText(own);
}
