import { decimalsOf } from '../../../core/digits';
import { formula, type Formula } from '../formula';
import { shownChoice } from '../parameters';
import {
  holdsText,
  isCell,
  isText,
  wordMeant,
  type Calculated,
  type Call,
  type Cell,
  type Codes,
  type Expression,
  type Gathered,
  type InBand,
  type Infix,
  type Lookup,
  type Meaning,
  type Names,
  type Overall,
  type Test,
} from './expression';
import { needsOf, needsOfTest, type Needs } from './needs';
import { columnIndex, orderOf } from './shared';
import type { Policy } from '../../policy/policy';

/** The two formulas of a calculated column; the third style writes values. */
export function formulasOf(column: Calculated, names: Sheetwide): { plain: Formula; addIn?: Formula } {
  const plain = plainOf(column, names);
  const call = column.role === 'step' || column.role === 'codes' ? column.addIn : undefined;
  return call ? { plain, addIn: called(call, names) } : { plain };
}

/** What a formula must know beyond the columns: where a policy's table stands, and when a parameter is out of order. */
export interface Sheetwide extends Names {
  /** A column of a policy's table; `no` numbers its rows. */
  readonly tableOf: (policy: Policy<unknown>, column: string, section?: string) => Formula;
  /** A list of days: a blank one must be an empty cell, no formula. */
  readonly daysIn: (policy: Policy<unknown>) => Formula;
  /** True where a parameter cannot be used; null where it always can. */
  readonly unusable: (of: Parameters<Names['parameter']>[0]) => Formula | null;
}

/** A fault of the function stays blank, as in the plain style. */
function called({ fn, args, decimals }: Call, names: Sheetwide): Formula {
  const result = formula`${fn.id}(${listed(args.map((arg) => body(arg, names, 0)))})`;
  return formula`IFERROR(${decimals === undefined ? result : formula`ROUND(${result},${decimals})`},"")`;
}

function plainOf(column: Calculated, names: Sheetwide): Formula {
  switch (column.role) {
    case 'step':
      return written(column.is, names);
    case 'gathered':
      return gathered(column, names);
    case 'codes':
      return told(column, names);
    case 'meaning':
      return meant(column, names);
    case 'own':
      return column.excel(names);
  }
}

/** An expression as a formula of its own: blank cells are asked for first, then zero divisors. */
export function written(e: Expression | null, names: Sheetwide): Formula {
  if (e === null) return ['""'];
  if (typeof e === 'object' && 'op' in e && e.op === 'when') {
    const chosen = formula`IF(${condition(e.test, names)},${written(e.then, names)},${written(e.otherwise, names)})`;
    return guarded(needsOfTest(e.test), chosen, names);
  }
  return guarded(needsOf(e), body(e, names, 0), names);
}

const listed = (parts: readonly Formula[]): Formula =>
  parts.length === 0 ? [''] : parts.reduce((a, b) => formula`${a},${b}`);

function guarded(needs: Needs, then: Formula, names: Sheetwide, otherwise = '""'): Formula {
  const { places, numbers, texts, divisors, some, lookups, settings, columns } = needs;
  const missing: Formula[] = [
    ...(numbers.length > 0
      ? [formula`COUNT(${listed(numbers.map((e) => body(e, names, 0)))})<${numbers.length}`]
      : []),
    ...texts.map((e) => formula`${body(e, names, 2)}=""`),
    ...some.map((cells) => formula`COUNT(${listed(cells.map(names.cell))})=0`),
    ...columns.map((cell) => formula`COUNT(${names.column(cell)})=0`),
    ...settings.flatMap((of) => {
      const bad = names.unusable(of);
      return bad ? [bad] : [];
    }),
    ...lookups.map((e) => formula`${matches(e, names)}=0`),
  ];
  // A divisor that is a quotient itself is asked for only once its own divisor is known not to be 0.
  const simple = divisors.filter((e) => needsOf(e).divisors.length === 0);
  const nested = divisors.filter((e) => needsOf(e).divisors.length > 0);
  const isZero = (e: Expression): Formula => formula`${body(e, names, 2)}=0`;
  const unlessZero = (zero: readonly Formula[], next: Formula): Formula =>
    zero.length === 0 ? next : formula`IF(${anyOf(zero)},${otherwise},${next})`;
  const divided = unlessZero(
    simple.map(isZero),
    nested.reduceRight<Formula>((next, e) => unlessZero([isZero(e)], next), then),
  );
  const made = missing.length === 0 ? divided : formula`IF(${anyOf(missing)},${otherwise},${divided})`;
  if (places.length === 0) return made;
  return formula`IF(COUNT(${listed(places.map(names.cell))})<${places.length},${otherwise},${made})`;
}

const anyOf = (parts: readonly Formula[]): Formula =>
  parts.length === 1 ? parts[0]! : formula`OR(${listed(parts)})`;

// What is calculated.

/** How firmly the place of a part binds: a sum, a product, what something is divided by. */
type Binding = 0 | 1 | 2 | 3;

/** Excel's sign of an operation. */
const SIGNS = { '+': '+', '−': '-', '×': '*', '÷': '/' } as const;

/** A sum or difference is rounded to the decimals that it can have: binary noise decides nothing. */
function body(e: Expression, names: Sheetwide, binding: Binding): Formula {
  if (typeof e === 'number') return e < 0 && binding > 0 ? [`(${e})`] : [String(e)];
  if (isText(e)) return [e];
  if (isCell(e)) return names.cell(e);
  const of = (part: Expression): Formula => body(part, names, 0);
  switch (e.op) {
    case '+':
    case '−':
    case '×':
    case '÷':
      return infix(e, names, binding);
    case 'least':
      return formula`MIN(${listed(e.of.map(of))})`;
    case 'greatest':
      return formula`MAX(${listed(e.of.map(of))})`;
    case 'min':
    case 'max':
    case 'mean':
    case 'median':
      return formula`${{ min: 'MIN', max: 'MAX', mean: 'AVERAGE', median: 'MEDIAN' }[e.op]}(${listed(e.of.map(of))})`;
    case 'orElse': {
      return formula`IF(${absent(e.of[0], names)},${of(e.of[1])},${of(e.of[0])})`;
    }
    case 'round':
      return formula`ROUND(${of(e.of)},${e.decimals})`;
    case 'down':
      return formula`INT(ROUND(${body(e.of, names, 2)}*${10 ** e.decimals},${NOISE}))/${10 ** e.decimals}`;
    case 'floor': {
      const [a, unit] = [body(e.of[0], names, 2), body(e.of[1], names, 2)];
      return formula`ROUND(INT(ROUND(${a}/${unit},${FINE}))*${unit},${FINE})`;
    }
    case 'setting':
      return names.parameter(e.policy);
    case 'chosen':
      return names.parameter(e.option, e.index);
    case 'inBand': {
      const edges = names.tableOf(e.policy, 'edge', e.section);
      const sign = orderOf(e.policy) === 'falling' ? '>' : '<';
      return entry(
        e,
        formula`SUMPRODUCT(ISNUMBER(${edges})*(${edges}${sign}${body(e.of, names, 2)}))+1`,
        names,
      );
    }
    case 'lookup':
      return entry(e, matches(e, names, names.tableOf(e.policy, 'no')), names);
    case 'highest':
      return formula`MAX(${names.tableOf(e.policy, e.column, e.section)})`;
    case 'lowest':
      return formula`MIN(${names.tableOf(e.policy, e.column, e.section)})`;
    case 'total': {
      const column = names.column(e.of);
      const summed =
        e.where.length === 0
          ? formula`SUM(${column})`
          : e.where.some(isByName)
            ? formula`SUMPRODUCT(${inRows(e, names)},${column})`
            : formula`SUMIFS(${column},${criteria(e, names)})`;
      return formula`ROUND(${summed},${names.decimals(e.of)})`;
    }
    case 'count':
      return counted(e, names);
    case 'average':
      return formula`AVERAGE(${names.column(e.of)})`;
    case 'largest':
      return formula`MAX(${names.column(e.of)})`;
    case 'howMany':
      return formula`SUM(${listed(e.of.map((t) => formula`(${condition(t, names)})*1`))})`;
    case 'at':
      return formula`INDEX(${names.column(e.of)},${of(e.place)})`;
    case 'workdays': {
      const [from, to] = e.of.map(of);
      const off = names.daysIn(e.daysOff);
      return formula`NETWORKDAYS(${from!},${to!},${off})-NETWORKDAYS(${from!},${from!},${off})`;
    }
    case 'workday':
      return formula`WORKDAY(${listed(e.of.map(of))},${names.daysIn(e.daysOff)})`;
    case 'join':
      return e.of.map((part) => body(part, names, 2)).reduce((a, b) => formula`${a}&${b}`);
    case 'when':
      return written(e, names);
  }
}

/** A cell of a policy's table; a blank one among words stays blank and is no 0. */
function entry(e: Lookup | InBand, row: Formula, names: Sheetwide): Formula {
  const { policy, column } = e;
  const index = columnIndex(policy, column);
  const section = e.op === 'inBand' ? e.section : undefined;
  const found = formula`INDEX(${names.tableOf(policy, column, section)},${row})`;
  const { shape } = policy;
  const words = shape?.kind === 'table' && holdsText(shape.columns[index]!);
  return words ? formula`${found}&""` : found;
}

const criteria = ({ where }: Overall, names: Sheetwide): Formula =>
  listed(
    where.map(([cell, compare, e]) =>
      compare === '>'
        ? formula`${names.column(cell)},">"&${body(e, names, 2)}`
        : formula`${names.column(cell)},${body(e, names, 0)}`,
    ),
  );

/** A name may hold a * or ?, which a criterion would take for a wildcard. */
const isByName = ([, , e]: Overall['where'][number]): boolean =>
  isCell(e) && e.role === 'given' && e.kind === 'label';

/** 1 for each row where all of it holds, 0 else. */
const inRows = ({ where }: Overall, names: Sheetwide): Formula =>
  where
    .map((one): Formula => {
      const [cell, compare, e] = one;
      const column = names.column(cell);
      if (isByName(one)) return formula`EXACT(UPPER(${column}),UPPER(${body(e, names, 0)}))`;
      return compare === '>'
        ? formula`ISNUMBER(${column})*(${column}>${body(e, names, 2)})`
        : formula`(${column}=${body(e, names, 2)})`;
    })
    .reduce((a, b) => formula`${a}*${b}`, ['1']);

function counted(e: Overall, names: Sheetwide): Formula {
  const column = names.column(e.of);
  if (e.where.length === 0)
    return holdsText(e.of) ? formula`COUNTIF(${column},"?*")` : formula`COUNT(${column})`;
  if (e.where.some(isByName)) {
    const filled = holdsText(e.of) ? formula`(${column}<>"")` : formula`ISNUMBER(${column})`;
    return formula`SUMPRODUCT(${inRows(e, names)}*${filled})`;
  }
  // A column that a criterion names cannot be blank where the criterion holds.
  if (e.where.some(([cell]) => cell === e.of)) return formula`COUNTIFS(${criteria(e, names)})`;
  return formula`COUNTIFS(${column},${holdsText(e.of) ? '"?*"' : '">-1E+307"'},${criteria(e, names)})`;
}

/**
 * How often the key of a policy's table is the cell, whatever its case; or the sum of a column over those rows. Not by
 * a lookup function: that would take a * or ? in a text for a wildcard.
 */
function matches({ of, policy }: Lookup, names: Sheetwide, times: Formula | 1 = 1): Formula {
  const keys = names.tableOf(policy, 'key');
  return formula`SUMPRODUCT(EXACT(UPPER(${keys}),UPPER(${names.cell(of)}))*${times})`;
}

function infix(e: Infix, names: Sheetwide, binding: Binding): Formula {
  const own: 1 | 2 = e.op === '+' || e.op === '−' ? 1 : 2;
  // What follows a minus sign or stands beside a product is put in brackets; a sum of sums needs none.
  const parts = e.of.map((part, i) =>
    body(part, names, own === 1 && (i === 0 || e.op === '+') ? 1 : e.op === '÷' && i > 0 ? 3 : 2),
  );
  const made = parts.reduce((a, b) => formula`${a}${SIGNS[e.op]}${b}`);
  if (own === 1 && binding === 0) {
    const digits = decimalsIn(e, names);
    return digits === null ? made : formula`ROUND(${made},${digits})`;
  }
  return own < binding || (binding === 2 && e.op === '÷') ? formula`(${made})` : made;
}

/** Beyond this many decimals rounding would no longer remove noise. */
const MOST_DECIMALS = 12;

/** Decimals that the exact result has at most; null where a quotient may go on for ever. */
function decimalsIn(e: Expression, names: Names): number | null {
  if (typeof e === 'number') return Math.max(0, decimalsOf(e));
  if (isText(e)) return null;
  if (isCell(e)) {
    if (e.role === 'step') return decimalsIn(e.is, names);
    return e.role === 'given' || e.role === 'constant' || (e.role === 'gathered' && e.how !== 'mean')
      ? names.decimals(e)
      : null;
  }
  const limited = (digits: number): number | null => (digits > MOST_DECIMALS ? null : digits);
  const most = (parts: readonly Expression[]): number | null => {
    const digits = parts.map((part) => decimalsIn(part, names));
    return digits.includes(null) ? null : Math.max(...(digits as number[]));
  };
  switch (e.op) {
    case 'round':
    case 'down':
      return e.decimals;
    case '+':
    case '−':
    case 'least':
    case 'greatest':
    case 'min':
    case 'max':
      return most(e.of);
    case '×': {
      const digits = e.of.map((part) => decimalsIn(part, names));
      return digits.includes(null) ? null : limited((digits as number[]).reduce((a, b) => a + b, 0));
    }
    case '÷': {
      const digits = decimalsIn(e.of[0]!, names);
      return e.of.length === 2 && e.of[1] === 2 && digits !== null ? digits + 1 : null;
    }
    case 'total':
    case 'largest':
    case 'at':
      return names.decimals(e.of);
    case 'count':
    case 'howMany':
    case 'workdays':
    case 'workday':
      return 0;
    case 'when':
      return e.then !== null && e.otherwise !== null
        ? most([e.then, e.otherwise])
        : e.then && decimalsIn(e.then, names);
    default:
      return null;
  }
}

// Conditions.

/** Amounts are compared far below a cent, ratios far finer: noise decides nothing. */
const NOISE = 6;
const FINE = 9;

const SIGNS_OF = { '<': '<', '≤': '<=', '=': '=', '≠': '<>', '≥': '>=', '>': '>' } as const;
const OPPOSITE = { '<': '≥', '≤': '>', '=': '≠', '≠': '=', '≥': '<', '>': '≤' } as const;

/** A test as it stands inside an IF that has asked for its cells; a negation is carried down to the comparisons. */
function condition(t: Test, names: Sheetwide, negated = false): Formula {
  switch (t.test) {
    case 'any':
    case 'all': {
      const parts = t.of.map((one) => condition(one, names, negated));
      return formula`${(t.test === 'any') === negated ? 'AND' : 'OR'}(${listed(parts)})`;
    }
    case 'not':
      return condition(t.of, names, !negated);
    case 'blank':
      return negated ? present(t.of, names) : absent(t.of, names);
    case 'is': {
      const { of } = t;
      const word = wordMeant(of, t.word);
      const isChoice = typeof of === 'object' && 'op' in of && of.op === 'chosen';
      const wanted =
        typeof word !== 'string' ? word : isChoice ? shownChoice(of.option, word) : JSON.stringify(word);
      return formula`${body(of, names, 2)}${negated ? '<>' : '='}${wanted}`;
    }
    case 'yes':
      return negated ? formula`${body(t.of, names, 2)}=FALSE` : body(t.of, names, 0);
    case 'compare': {
      const sign = SIGNS_OF[negated ? OPPOSITE[t.compare] : t.compare];
      const [a, b] = [body(t.of[0], names, 1), body(t.of[1], names, 2)];
      if (t.of.every(isReading)) return formula`${a}${sign}${b}`;
      const digits = t.of.map((e) => decimalsIn(e, names));
      const known = digits.includes(null) ? null : Math.max(...(digits as number[]));
      const distance = t.of[1] === 0 ? a : formula`${a}-${b}`;
      return formula`ROUND(${distance},${known ?? (t.of.some(isMoney) ? NOISE : FINE)})${sign}0`;
    }
  }
}

const present = (cell: Cell, names: Sheetwide): Formula =>
  holdsText(cell) ? formula`${names.cell(cell)}<>""` : formula`ISNUMBER(${names.cell(cell)})`;
/** A number is asked for as such: not every program tells 0 from nothing. */
const absent = (cell: Cell, names: Sheetwide): Formula =>
  holdsText(cell) ? formula`${names.cell(cell)}=""` : formula`NOT(ISNUMBER(${names.cell(cell)}))`;

/** Figures as they were entered carry no noise. */
const isReading = (e: Expression): boolean =>
  typeof e === 'number' ||
  (isCell(e) && (e.role === 'given' || e.role === 'constant')) ||
  (typeof e === 'object' && 'op' in e && (e.op === 'setting' || e.op === 'chosen'));

const isMoney = (e: Expression): boolean =>
  isCell(e)
    ? e.format === 'money'
    : typeof e === 'object' && 'op' in e && e.op !== '÷' && partsOf(e).some(isMoney);

const partsOf = (e: Expression): readonly Expression[] =>
  typeof e === 'object' && 'of' in e
    ? Array.isArray(e.of)
      ? (e.of as Expression[])
      : [e.of as Expression]
    : [];

/** A test as a formula of its own: false where a cell that it needs is blank. */
export const tested = (t: Test, names: Sheetwide, known: ReadonlySet<Expression> = new Set()): Formula => {
  const needs = needsOfTest(t);
  const open = { ...needs, numbers: needs.numbers.filter((e) => !known.has(e)) };
  return guarded(open, condition(t, names), names, 'FALSE');
};

// Codes.

function told({ order, codes, of }: Codes, names: Sheetwide): Formula {
  const entries = Object.entries(codes);
  const alone = entries.filter(([, code]) => code.alone);
  // What the lonely codes found not to be blank need not be asked for again.
  const known = new Set(alone.flatMap(([, { test }]) => (test === 'else' ? [] : filledIn(test))));
  const holds = (test: Test | 'else'): Formula => (test === 'else' ? ['TRUE'] : tested(test, names, known));
  const rest = entries.filter(([, code]) => !code.alone);
  const otherwise: Formula =
    order === 'first'
      ? rest.reduceRight<Formula>(
          (next, [name, { test }]) =>
            test === 'else' ? [`"${name}"`] : formula`IF(${holds(test)},"${name}",${next})`,
          ['"OK"'],
        )
      : everyOne(rest.map(([name, { test }]) => formula`IF(${holds(test)},"+${name}","")`));
  const all = alone.reduceRight<Formula>(
    (next, [name, { test }]) =>
      formula`IF(${test === 'else' ? ['TRUE'] : tested(test, names)},"${name}",${next})`,
    otherwise,
  );
  return of ? formula`IF(${absent(of, names)},"",${all})` : all;
}

/** "OK" goes first and yields to any code behind it. */
const everyOne = (codes: readonly Formula[]): Formula =>
  formula`SUBSTITUTE(SUBSTITUTE("+OK"&${codes.reduce((a, b) => formula`${a}&${b}`)},"+OK+",""),"+OK","OK")`;

/** The cells that are filled where the test does not hold. */
const filledIn = (t: Test): readonly Cell[] =>
  t.test === 'blank' ? [t.of] : t.test === 'any' ? t.of.flatMap(filledIn) : [];

function meant({ of }: Meaning, names: Sheetwide): Formula {
  const cell = names.cell(of);
  const entries = [
    ...Object.entries(of.codes).map(([name, { meaning }]) => [name, meaning] as const),
    ['OK', of.ok] as const,
  ];
  if (of.order === 'first') {
    return entries.reduceRight<Formula>(
      (next, [name, text]) => formula`IF(${cell}="${name}",${text},${next})`,
      ['""'],
    );
  }
  const parts = entries.map(
    ([name, text]) => formula`IF(ISNUMBER(SEARCH("+${name}+","+"&${cell}&"+")),${BETWEEN}&${text},"")`,
  );
  return formula`MID(${parts.reduce((a, b) => formula`${a}&${b}`)},LEN(${BETWEEN})+1,9999)`;
}

const BETWEEN = { en: '; ', 'zh-CN': '；' };

/** From the sorted copy of a ledger: its rows of one name stand together, so the sum is linear in the rows. */
function gathered({ how, of, first, count }: Gathered, names: Sheetwide): Formula {
  const [from, rows, column] = [names.cell(first), names.cell(count), names.column(of)];
  const range = formula`INDEX(${column},${from}):INDEX(${column},${from}+${rows}-1)`;
  const found = {
    sum: formula`ROUND(SUM(${range}),${names.decimals(of)})`,
    count: holdsText(of) ? formula`COUNTIF(${range},"?*")` : formula`COUNT(${range})`,
    mean: formula`IF(COUNT(${range})=0,"",AVERAGE(${range}))`,
    median: formula`IF(COUNT(${range})=0,"",MEDIAN(${range}))`,
    most: formula`IF(COUNT(${range})=0,"",MAX(${range}))`,
    least: formula`IF(COUNT(${range})=0,"",MIN(${range}))`,
    first: filledOnly(formula`INDEX(${column},${from})`),
    last: filledOnly(formula`INDEX(${column},${from}+${rows}-1)`),
  }[how];
  const none = how === 'sum' || how === 'count' ? '0' : '""';
  return formula`IF(COUNT(${from},${rows})<2,"",IF(${rows}=0,${none},${found}))`;
}

const filledOnly = (cell: Formula): Formula => formula`IF(${cell}="","",${cell})`;
