import { say, type Lang, type Text } from '../../../core/text';
import type { Policy } from '../../policy/policy';
import type { SheetOption } from '../option';
import {
  isCell,
  isText,
  wordMeant,
  type Calculated,
  type Cell,
  type Expression,
  type Gathered,
  type Test,
} from './expression';

/** What a cell of the row holds, for an explanation with the row's own figures; null leaves the name alone. */
export type Figure = (cell: Cell, lang: Lang) => string | null;

/** What a policy or an option holds; null leaves its name alone. */
export type Held = (of: Policy<unknown> | SheetOption, index: number, lang: Lang) => string | null;

/** How a calculated column comes about, in words: the same tree, told in the field's terms. */
export function wordsOf(column: Calculated, figure: Figure = () => null, held: Held = () => null): Text {
  switch (column.role) {
    case 'step':
      return inBoth((lang) => told(column.is, { lang, figure, held }, 0));
    case 'gathered':
      return { en: gathered(column, 'en'), 'zh-CN': gathered(column, 'zh-CN') };
    case 'codes':
      return column.order === 'first' ? SAID.firstCode : SAID.everyCode;
    case 'meaning':
      return inBoth((lang) => say(SAID.meaning, lang, { codes: column.of.term }));
    case 'own':
      return column.words;
  }
}

/** The codes of a sheet with what each means, for its notes and for the pane. */
export const legendOf = (
  column: Extract<Calculated, { role: 'codes' }>,
): readonly (readonly [string, Text])[] => [
  ['OK', column.ok],
  ...Object.entries(column.codes).map(([code, { meaning }]) => [code, meaning] as const),
];

const inBoth = (of: (lang: Lang) => string): Text => ({ en: of('en'), 'zh-CN': of('zh-CN') });

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

const SAID = {
  least: text('{a}, at most {b}', '{a}，至多为{b}'),
  greatest: text('{a}, at least {b}', '{a}，至少为{b}'),
  when: text('{then} if {test}; otherwise {otherwise}', '{test}时为{then}；否则为{otherwise}'),
  whenOnly: text('{then} if {test}', '{test}时为{then}'),
  orElse: text('{a} ({b} where blank)', '{a}（空白时为{b}）'),
  round: text('{a}, rounded to {decimals} decimals', '{a}，四舍五入到 {decimals} 位小数'),
  down: text('{a}, rounded down to {decimals} decimals', '{a}，向下舍入到 {decimals} 位小数'),
  floor: text('{a}, rounded down to a multiple of {b}', '{a}，向下舍入到{b}的整数倍'),
  inBand: text('“{table}” at {a}', '“{table}”中{a}所在的一行'),
  lookup: text('“{table}”, row {a}', '“{table}”中{a}的一行'),
  highest: text('the highest of “{table}”', '“{table}”中的最大值'),
  lowest: text('the lowest of “{table}”', '“{table}”中的最小值'),
  min: text('the least of {list}', '{list}中的最小值'),
  max: text('the greatest of {list}', '{list}中的最大值'),
  mean: text('the mean of {list}', '{list}的平均值'),
  median: text('the median of {list}', '{list}的中位数'),
  total: text('total {a}', '{a}合计'),
  count: text('number of rows with {a}', '有{a}的行数'),
  howMany: text('how many of these hold: {list}', '以下各项成立的个数：{list}'),
  workdays: text('working days after {a} up to {b}', '{a}之后至{b}的工作日数'),
  workday: text('the working day that comes {b} after {a}', '{a}之后第{b}个工作日'),
  largest: text('the largest {a}', '最大的{a}'),
  average: text('average {a}', '平均{a}'),
  where: text('{a} where {tests}', '{tests}的{a}'),
  isFilled: text('{a} is filled in', '{a}已填写'),
  blankIs: text('{a} is blank', '{a}为空白'),
  is: text('{a} is {word}', '{a}为 {word}'),
  yes: text('{a} is TRUE', '{a}为“是”'),
  not: text('not ({a})', '并非（{a}）'),
  any: text(' or ', '或'),
  all: text(' and ', '且'),
  blank: text('blank', '空白'),
  firstCode: text('the first code that applies, or OK', '第一个适用的代码；无则为 OK'),
  everyCode: text('every code that applies, joined by +, or OK', '以 + 连接的全部适用代码；无则为 OK'),
  meaning: text('what the codes of “{codes}” mean', '“{codes}”各代码的含义'),
  sum: text('total {a} of the customer’s rows', '该客户各行{a}合计'),
  rows: text('number of the customer’s rows with {a}', '该客户有{a}的行数'),
  medianOf: text('median {a} of the customer’s rows', '该客户各行{a}的中位数'),
  meanOf: text('mean {a} of the customer’s rows', '该客户各行{a}的平均值'),
  first: text('{a} of the customer’s first row', '该客户第一行的{a}'),
  last: text('{a} of the customer’s last row', '该客户最后一行的{a}'),
  most: text('greatest {a} of the customer’s rows', '该客户各行中最大的{a}'),
  leastOf: text('least {a} of the customer’s rows', '该客户各行中最小的{a}'),
  between: text(', ', '、'),
} satisfies Record<string, Text>;

function gathered({ how, of }: Gathered, lang: Lang): string {
  const said = {
    sum: SAID.sum,
    count: SAID.rows,
    mean: SAID.meanOf,
    median: SAID.medianOf,
    first: SAID.first,
    last: SAID.last,
    most: SAID.most,
    least: SAID.leastOf,
  };
  return say(said[how], lang, { a: of.term });
}

interface Telling {
  readonly lang: Lang;
  readonly figure: Figure;
  readonly held: Held;
}

const withShown = (name: string, shown: string | null, lang: Lang): string => {
  if (shown === null) return name;
  return lang === 'en' ? `${name} (${shown})` : `${name}（${shown}）`;
};

function told(e: Expression | null, telling: Telling, binding: 0 | 1 | 2 | 3): string {
  const { lang } = telling;
  const fill = (text: Text, params: Record<string, string | number | Text>): string =>
    say(text, lang, params);
  const of = (part: Expression): string => told(part, telling, 0);
  if (e === null) return SAID.blank[lang];
  if (typeof e === 'number') return String(e).replace('-', '−');
  if (isText(e)) return e[lang];
  if (isCell(e)) {
    return withShown(e.term[lang], telling.figure(e, lang), lang);
  }
  switch (e.op) {
    case 'when': {
      const test = toldTest(e.test, telling);
      const then = of2(e.then);
      return e.otherwise === null
        ? fill(SAID.whenOnly, { test, then })
        : fill(SAID.when, { test, then, otherwise: of2(e.otherwise) });
    }
    case 'orElse':
      return fill(SAID.orElse, { a: of(e.of[0]), b: of(e.of[1]) });
    case 'round':
    case 'down':
      return fill(SAID[e.op], { a: of(e.of), decimals: e.decimals });
    case 'floor':
      return fill(SAID.floor, { a: of(e.of[0]), b: of(e.of[1]) });
    case 'inBand':
      return fill(SAID.inBand, { a: of(e.of), table: e.policy.name });
    case 'lookup':
      return fill(SAID.lookup, { a: of(e.of), table: e.policy.name });
    case 'highest':
    case 'lowest':
      return fill(SAID[e.op], { table: e.policy.name });
    case 'setting':
      return withShown(e.policy.name[lang], telling.held(e.policy, 0, lang), lang);
    case 'chosen':
      return withShown(e.option.name[lang], telling.held(e.option, e.index, lang), lang);
    case 'min':
    case 'max':
    case 'mean':
    case 'median':
      return fill(SAID[e.op], { list: e.of.map(of).join(SAID.between[lang]) });
    case 'least':
    case 'greatest':
      return e.of.map(of).reduce((a, b) => fill(SAID[e.op], { a, b }));
    case 'total':
    case 'count': {
      const all = fill(SAID[e.op], { a: e.of.term });
      if (e.where.length === 0) return all;
      const tests = e.where.map(([cell, compare, wanted]) => `${cell.term[lang]} ${compare} ${of(wanted)}`);
      return fill(SAID.where, { a: all, tests: tests.join(SAID.all[lang]) });
    }
    case 'average':
    case 'largest':
      return fill(SAID[e.op], { a: e.of.term });
    case 'howMany':
      return fill(SAID.howMany, {
        list: few(
          e.of.map((t) => toldTest(t, telling)),
          SAID.between[lang],
        ),
      });
    case 'at':
      return e.of.term[lang];
    case 'workdays':
    case 'workday': {
      const [a, b] = e.of.map(of);
      return fill(SAID[e.op], { a: a!, b: b! });
    }
    case 'join':
      return e.of.map(of).join(lang === 'en' ? ' ' : '');
    default: {
      const own: 1 | 2 = e.op === '+' || e.op === '−' ? 1 : 2;
      const parts = e.of.map((part, i) =>
        told(part, telling, own === 1 && (i === 0 || e.op === '+') ? 1 : e.op === '÷' && i > 0 ? 3 : 2),
      );
      const said = few(parts, ` ${e.op} `);
      return own < binding || (binding === 2 && e.op === '÷')
        ? lang === 'en'
          ? `(${said})`
          : `（${said}）`
        : said;
    }
  }

  function of2(part: Expression | null): string {
    return told(part, telling, 0);
  }
}

/** More parts than this are told by the first and the last: months side by side. */
const MOST_PARTS = 8;

const few = (parts: readonly string[], between: string): string =>
  (parts.length <= MOST_PARTS ? parts : [parts[0]!, '…', parts.at(-1)!]).join(between);

function toldTest(t: Test, telling: Telling): string {
  const { lang } = telling;
  switch (t.test) {
    case 'any':
    case 'all':
      return t.of.map((one) => toldTest(one, telling)).join(SAID[t.test][lang]);
    case 'not':
      if (t.of.test === 'blank') return say(SAID.isFilled, lang, { a: told(t.of.of, telling, 0) });
      return say(SAID.not, lang, { a: toldTest(t.of, telling) });
    case 'blank':
      return say(SAID.blankIs, lang, { a: told(t.of, telling, 0) });
    case 'is':
      return say(SAID.is, lang, { a: told(t.of, telling, 0), word: wordMeant(t.of, t.word) });
    case 'yes':
      return say(SAID.yes, lang, { a: told(t.of, telling, 0) });
    case 'compare':
      return `${told(t.of[0], telling, 1)} ${t.compare} ${told(t.of[1], telling, 1)}`;
  }
}
