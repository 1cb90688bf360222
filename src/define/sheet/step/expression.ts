import type { Lang, Text } from '../../../core/text';
import type { WorksheetFunction } from '../../function/function';
import type { Policy } from '../../policy/policy';
import type { Term } from '../../text/term';
import type { Format } from '../format';
import type { Formula } from '../formula';
import { nameIn, type Given } from '../given';
import type { SheetOption } from '../option';
import type { Content } from '../sheet';

interface Described {
  readonly term: Term;
  readonly format: Format;
}

/** A column that the sheet itself fills: a class letter, a rank, a row's place in a block of fixed order. */
export interface Constant extends Described {
  readonly role: 'constant';
  /** The person may change it, and formulas follow. */
  readonly input?: boolean;
}

/** A calculated column. Value, plain formula and words all come from `is`. */
export interface Step extends Described {
  readonly role: 'step';
  readonly is: Expression;
  /** The worksheet function that gives the same, with what it is given: the second formula style. */
  readonly addIn?: Call;
  /** Why the rule is so; what is computed need not be said. */
  readonly rule?: Text;
  readonly total?: 'sum';
}

/** A figure of a name from its rows of a ledger, whose copy stands sorted by name on the sheet. */
export interface Gathered extends Described {
  readonly role: 'gathered';
  readonly how: 'sum' | 'count' | 'mean' | 'median' | 'first' | 'last' | 'most' | 'least';
  readonly of: Cell;
  /** First row, counted from 1, and number of rows of the name in the ledger's copy. */
  readonly first: Constant;
  readonly count: Constant;
  readonly total?: 'sum';
}

/** What decides a code, and what the code means. */
export interface Code {
  readonly test: Test | 'else';
  readonly meaning: Text;
  /** Where it holds, no other is told. */
  readonly alone?: true;
  /** A result worth knowing rather than a doubt about the data. */
  readonly result?: true;
}

/** Codes told by their tests: the first that holds, or every one joined by +; `OK` where none does. */
export interface Codes extends Described {
  readonly role: 'codes';
  readonly order: 'first' | 'every';
  readonly codes: Readonly<Record<string, Code>>;
  readonly ok: Text;
  /** Where it is blank, the row is empty and nothing is told. */
  readonly of?: Cell;
  readonly rule?: Text;
  readonly addIn?: Call;
}

/** What the codes of a row mean, in words. */
export interface Meaning extends Described {
  readonly role: 'meaning';
  readonly of: Codes;
}

/** A column that no expression says: values of the whole column at once, its formula, its words. Each with its reason. */
export interface Own extends Described {
  readonly role: 'own';
  readonly values: (numbers: (cell: Cell) => readonly (number | null)[]) => readonly Content[];
  readonly excel: (names: Names) => Formula;
  readonly words: Text;
  readonly rule?: Text;
  readonly addIn?: string;
  readonly total?: 'sum';
}

export type Calculated = Step | Gathered | Codes | Meaning | Own;
/** A column of a table; it is its own reference. */
export type Cell = Given | Constant | Calculated;

/** A worksheet function and the cells of the row that it is given. */
export interface Call {
  readonly fn: Pick<WorksheetFunction, 'id'>;
  readonly args: readonly Expression[];
  /** To which its result is rounded. */
  readonly decimals?: number;
}

/** How a formula speaks of the cells of its sheet. */
export interface Names {
  /** The cell in the formula's own row. */
  readonly cell: (cell: Cell) => Formula;
  /** The cell one row higher: only in a block that no button sorts. */
  readonly above: (cell: Cell) => Formula;
  /** All cells of the column. */
  readonly column: (cell: Cell) => Formula;
  readonly parameter: (of: Policy<unknown> | SheetOption, index?: number) => Formula;
  /** What is computed, as the formula of an expression. */
  readonly formula: (e: Expression) => Formula;
  readonly test: (t: Test) => Formula;
  /** Decimals that the cells of a column have at most. */
  readonly decimals: (cell: Cell) => number;
}

/**
 * What is computed from one row. Blank where a cell that it needs is blank or a divisor is 0: no step ever stands on a
 * silent zero. `orElse` says what a blank is taken for.
 */
export type Expression =
  | number
  /** Words of ours. */
  | Text
  | Cell
  | Infix
  | { readonly op: 'least' | 'greatest'; readonly of: readonly Expression[] }
  /** Of those that are not blank. */
  | { readonly op: 'min' | 'max' | 'mean' | 'median'; readonly of: readonly Cell[] }
  | { readonly op: 'orElse'; readonly of: readonly [Cell, Expression] }
  | { readonly op: 'round' | 'down'; readonly of: Expression; readonly decimals: number }
  /** The largest multiple of a unit not above it. */
  | { readonly op: 'floor'; readonly of: readonly [Expression, Expression] }
  | { readonly op: 'setting'; readonly policy: Policy<unknown> }
  /** An option of the sheet; of a list of shares, the one with that index. */
  | { readonly op: 'chosen'; readonly option: SheetOption; readonly index: number }
  /** A column of a table of the policy, in the first band whose inclusive edge is not passed. */
  | InBand
  /** A column of a table of the policy, in the row whose key it is. */
  | Lookup
  /** Over the column of a policy's table. */
  | Extreme
  /** Over all rows of the table that has the column, or those where others equal something. */
  | Overall
  | { readonly op: 'average' | 'largest'; readonly of: Cell }
  /** How many of some conditions hold in the row. */
  | { readonly op: 'howMany'; readonly of: readonly Test[] }
  /** The column's cell in the row of that number, in a block of fixed order. */
  | { readonly op: 'at'; readonly of: Cell; readonly place: Expression }
  | Workdays
  | { readonly op: 'join'; readonly of: readonly Expression[] }
  | When;

export interface Infix {
  readonly op: '+' | '−' | '×' | '÷';
  readonly of: readonly Expression[];
}

/** Mondays to Fridays without days off: how many after one date up to another that is not earlier, or the last of so many. */
export interface Workdays {
  readonly op: 'workdays' | 'workday';
  readonly of: readonly [from: Expression, toOrCount: Expression];
  readonly daysOff: Policy<readonly number[]>;
}

export interface InBand {
  readonly op: 'inBand';
  readonly of: Expression;
  readonly policy: Policy<unknown>;
  readonly column: string;
  /** Of a table with sections, the one that is meant. */
  readonly section?: string;
}

export interface Extreme {
  readonly op: 'highest' | 'lowest';
  readonly policy: Policy<unknown>;
  readonly column: string;
  readonly section?: string;
}

export interface Lookup {
  readonly op: 'lookup';
  readonly of: Cell;
  readonly policy: Policy<unknown>;
  readonly column: string;
}

export interface Overall {
  readonly op: 'total' | 'count';
  readonly of: Cell;
  readonly where: readonly Where[];
}
type Where = readonly [Cell, '=' | '>', Expression];

export interface When {
  readonly op: 'when';
  readonly test: Test;
  /** Null is blank. */
  readonly then: Expression | null;
  readonly otherwise: Expression | null;
}

export type Compare = '<' | '≤' | '=' | '≠' | '≥' | '>';

export type Test =
  | { readonly test: 'compare'; readonly compare: Compare; readonly of: readonly [Expression, Expression] }
  | { readonly test: 'any' | 'all'; readonly of: readonly Test[] }
  | { readonly test: 'not'; readonly of: Test }
  | { readonly test: 'blank'; readonly of: Cell }
  /** A text is that word, whatever its case, or words of ours in the reader's language; a blank is none. */
  | { readonly test: 'is'; readonly of: Expression; readonly word: string | Text }
  | { readonly test: 'yes'; readonly of: Expression };

const infix =
  (op: Infix['op']) =>
  (...of: readonly [Expression, Expression, ...Expression[]]): Expression => ({ op, of });

export const plus = infix('+');
export const minus = infix('−');
export const times = infix('×');
export const over = infix('÷');
/** Of a list; one alone needs no sum. */
export const sumOf = (parts: readonly Expression[]): Expression =>
  parts.length === 1 ? parts[0]! : { op: '+', of: parts };
export const least = (...of: readonly Expression[]): Expression => ({ op: 'least', of });
export const greatest = (...of: readonly Expression[]): Expression => ({ op: 'greatest', of });
export const floorTo = (a: Expression, unit: Expression): Expression => ({ op: 'floor', of: [a, unit] });
export const ofThose = (op: 'min' | 'max' | 'mean' | 'median', ...of: readonly Cell[]): Expression => ({
  op,
  of,
});
export const orElse = (cell: Cell, value: Expression): Expression => ({ op: 'orElse', of: [cell, value] });
export const round = (of: Expression, decimals: number): Expression => ({ op: 'round', of, decimals });
export const setting = (policy: Policy<number>): Expression => ({ op: 'setting', policy });
export const chosen = (option: SheetOption, index = 0): Expression => ({ op: 'chosen', option, index });
export const inBand = (
  of: Expression,
  policy: Policy<unknown>,
  column = 'value',
  section?: string,
): Expression => ({ op: 'inBand', of, policy, column, ...inSection(section) });
const inSection = (section?: string) => (section === undefined ? {} : { section });
export const lookup = (policy: Policy<unknown>, column: string, of: Cell): Expression => ({
  op: 'lookup',
  of,
  policy,
  column,
});
export const highest = (policy: Policy<unknown>, column: string, section?: string): Expression => ({
  op: 'highest',
  policy,
  column,
  ...inSection(section),
});
export const lowest = (policy: Policy<unknown>, column: string, section?: string): Expression => ({
  op: 'lowest',
  policy,
  column,
  ...inSection(section),
});
export const totalOf = (of: Cell, ...where: Where[]): Expression => ({ op: 'total', of, where });
export const countOf = (of: Cell, ...where: Where[]): Expression => ({ op: 'count', of, where });
export const averageOf = (of: Cell): Expression => ({ op: 'average', of });
export const largestOf = (of: Cell): Expression => ({ op: 'largest', of });
export const howMany = (...of: readonly Test[]): Expression => ({ op: 'howMany', of });
export const at = (of: Cell, place: Expression): Expression => ({ op: 'at', of, place });
const workdayOp =
  (op: Workdays['op']) =>
  (from: Expression, to: Expression, daysOff: Workdays['daysOff']): Expression => ({
    op,
    of: [from, to],
    daysOff,
  });
export const workdays = workdayOp('workdays');
export const workday = workdayOp('workday');
export const join = (...of: readonly Expression[]): Expression => ({ op: 'join', of });
export const when = (test: Test, then: Expression | null, otherwise: Expression | null = null): When => ({
  op: 'when',
  test,
  then,
  otherwise,
});

const comparison =
  (compare: Compare) =>
  (a: Expression, b: Expression): Test => ({ test: 'compare', compare, of: [a, b] });
export const below = comparison('<');
export const atMost = comparison('≤');
export const equals = comparison('=');
export const differs = comparison('≠');
export const atLeast = comparison('≥');
export const above = comparison('>');
export const any = (...of: readonly Test[]): Test => ({ test: 'any', of });
/** Of a list; one alone needs no “or”. */
export const someOf = (tests: readonly Test[]): Test => (tests.length === 1 ? tests[0]! : any(...tests));
export const all = (...of: readonly Test[]): Test => ({ test: 'all', of });
export const not = (of: Test): Test => ({ test: 'not', of });
export const blank = (of: Cell): Test => ({ test: 'blank', of });
export const filled = (of: Cell): Test => not(blank(of));
export const is = (of: Expression, word: string | Text): Test => ({ test: 'is', of, word });
export const yes = (of: Expression): Test => ({ test: 'yes', of });

export const call = (fn: Call['fn'], ...args: readonly Expression[]): Call => ({ fn, args });
export const constant = (term: Term, format: Format, more: Partial<Constant> = {}): Constant => ({
  role: 'constant',
  term,
  format,
  ...more,
});
export const step = (term: Term, format: Format, is: Expression, more: Partial<Step> = {}): Step => ({
  role: 'step',
  term,
  format,
  is,
  ...more,
});
export const own = (column: Omit<Own, 'role'>): Own => ({ role: 'own', ...column });
/** A code as it is declared: its test, its meaning, and what is special about it. */
export type CodeEntry = readonly [Code['test'], Text, ...('alone' | 'result')[]];
export const codes = (
  term: Term,
  order: Codes['order'],
  list: Readonly<Record<string, CodeEntry>>,
  more: { readonly ok: Text } & Partial<Codes>,
): Codes => ({
  role: 'codes',
  term,
  format: 'text',
  order,
  codes: Object.fromEntries(
    Object.entries(list).map(([code, [test, meaning, ...marks]]) => [
      code,
      { test, meaning, ...Object.fromEntries(marks.map((mark) => [mark, true])) },
    ]),
  ),
  ...more,
});
export const meaning = (of: Codes, term: Term): Meaning => ({ role: 'meaning', term, format: 'text', of });

/** The gathered columns of a ledger: each names the cells of it that are brought together. */
export const gatherer = (first: Constant, count: Constant) => {
  const gathered =
    (how: Gathered['how']) =>
    (of: Cell, term: Term = of.term, more: Partial<Gathered> = {}): Gathered => ({
      role: 'gathered',
      how,
      of,
      term,
      format: how === 'count' ? 'whole' : of.format,
      first,
      count,
      ...more,
    });
  return {
    first,
    count,
    sumOf: gathered('sum'),
    countOf: gathered('count'),
    meanOf: gathered('mean'),
    medianOf: gathered('median'),
    firstOf: gathered('first'),
    lastOf: gathered('last'),
    mostOf: gathered('most'),
    leastOf: gathered('least'),
  };
};

/** What a cell shows for a code: of a choice the name, else the word itself. */
export const wordMeant = (of: Expression, word: string | Text): string | Text =>
  typeof word === 'string' && isCell(of) && of.role === 'given' && of.kind === 'choice'
    ? nameIn(of, word)
    : word;

export const isCell = (e: Expression): e is Cell => typeof e === 'object' && 'role' in e;
export const isText = (e: Expression): e is Text => typeof e === 'object' && 'en' in e;
/** Whether a column holds words rather than figures. */
export const holdsText = ({ format }: Pick<Described, 'format'>): boolean =>
  format === 'text' || format === 'code';
export type { Lang };
