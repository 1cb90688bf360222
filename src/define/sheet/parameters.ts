import { brokenRule, namingColumn, ruleParams, rulesOf, RULE_SENTENCES, type Rule } from '../policy/rules';
import type { Policy } from '../policy/policy';
import type { Bounds, Entry, Shape, ShapeColumn } from '../policy/shape';
import type { Text } from '../../core/text';
import { filled, heading, joined, plain } from './fill';
import type { PolicyState } from './input';
import { cell, column, formula, input, part, type Formula, type Ref } from './formula';
import { sectionRows } from './step/shared';
import type { OptionValue, SheetOption } from './option';
import { sentences } from './sentences';
import type { Column, Content, InputCell, TableBlock, Validation } from './sheet';

/** A number that hangs on a decision, as a policy or as an option of the sheet. */
export type Parameter = Policy<unknown> | SheetOption;

/** What the parameters of a sheet hold when it is drawn. */
export interface Settings {
  readonly setting: (policy: Policy<unknown>) => unknown;
  readonly chosen: (option: SheetOption) => OptionValue;
  /** How the workbook holds a policy, where it has a Policy sheet. */
  readonly held: (policy: Policy<unknown>) => PolicyState | undefined;
}

type TableShape = Extract<Shape<unknown>, { kind: 'table' }>;
type TablePolicy = Policy<unknown> & { readonly shape: TableShape };

export const isTable = (policy: Policy<unknown>): policy is TablePolicy => policy.shape?.kind === 'table';
const isOption = (of: Parameter): of is SheetOption => 'kind' in of;

/** The rows of a policy's table as they hold now. */
export const rowsOf = (
  policy: Policy<unknown>,
  { setting, held }: Settings,
): readonly (readonly Entry[])[] =>
  isTable(policy) ? (held(policy)?.rows ?? policy.shape.rows(setting(policy))) : [];

/** What forbids to use a policy's value, as a sentence; null where nothing does. */
export function problemOf(policy: Policy<unknown>, settings: Settings): Text | null {
  if (!isTable(policy)) return isUsable(policy, settings.setting(policy)) ? null : sentenceOf(policy);
  const broken = brokenRule(policy.shape, rowsOf(policy, settings));
  return broken && filled(RULE_SENTENCES[broken.rule], ruleParams(broken));
}

function isUsable({ shape }: Policy<unknown>, value: unknown): boolean {
  if (shape?.kind === 'choice') return shape.choices.some(({ code }) => code === value);
  if (shape?.kind !== 'number') return true;
  const { least = -Infinity, most = Infinity } = shape;
  return typeof value === 'number' && value >= least && value <= most;
}

/** Whether a policy holds what Kehu proposes; words of ours do in either language. */
export function holdsDefault(policy: Policy<unknown>, settings: Settings): boolean {
  if (!isTable(policy)) return JSON.stringify(settings.setting(policy)) === JSON.stringify(policy.value);
  const rows = rowsOf(policy, settings).filter(isFilled);
  const proposed = policy.shape.rows(policy.value);
  return (
    rows.length === proposed.length &&
    rows.every((row, r) => row.every((cell, k) => isSame(cell, proposed[r]![k]!)))
  );
}

export const isFilled = (row: readonly Entry[]): boolean => row.some((cell) => cell !== '');

const isSame = (a: Entry, b: Entry): boolean =>
  typeof a === 'object'
    ? a === b || isSame(a.en, b)
    : typeof b === 'object'
      ? a === b.en || a === b['zh-CN']
      : a === b;

// How formulas speak of them.

export const idOf = (of: Parameter, index = 0): string => `${of.id}-${index}`;
const checkOf = (of: Policy<unknown>): string => `${of.id}-check`;

export const parameter = (of: Parameter, index = 0): Formula => [input(idOf(of, index))];
/** A column of a policy's table, or its cells in one section. */
export function tableColumn(
  policy: Policy<unknown>,
  id: string,
  section: string | undefined,
  settings: Settings,
): Formula {
  if (section === undefined) return [column(id, policy.id)];
  const rows = rowsOf(policy, settings);
  const [first, ...others] = sectionRows(policy, rows, section);
  return [part(id, policy.id, first ?? 0, others.length + 1)];
}
/** Where the workbook has a policy of its own its sheet is read: what stands here in place of a blank is a formula. */
export function daysIn(of: Policy<unknown>, { held }: Settings): Formula {
  const name = held(of)?.name;
  return name === undefined ? [column('value', of.id)] : [`INDEX(${name},0,1)`];
}

/** True where the parameter's cells cannot be used: then what hangs on them stays blank. */
export function unusable(of: Parameter, settings: Settings): Formula {
  if (!isOption(of)) {
    if (isTable(of)) return formula`${input(checkOf(of))}<>""`;
    return of.shape?.kind === 'choice'
      ? notOneOf(parameter(of), of.shape.choices)
      : outside(parameter(of), (of.shape ?? {}) as Bounds);
  }
  switch (of.kind) {
    case 'number':
      return outside(parameter(of), of);
    case 'share':
      return outside(parameter(of), { least: 0, most: 1 });
    case 'date':
      return outside(parameter(of), { least: 1 });
    case 'text':
      return ['FALSE'];
    case 'flag':
      return formula`NOT(OR(${parameter(of)}=TRUE,${parameter(of)}=FALSE))`;
    case 'choice':
      return notOneOf(parameter(of), of.choices);
    case 'shares': {
      const count = (settings.chosen(of) as readonly number[]).length;
      const all = Array.from({ length: count }, (_, k) => parameter(of, k));
      const steps = all.slice(1).map((next, k) => formula`${next}<=${all[k]!}`);
      const name = nameFor(of, settings);
      const other = name === undefined ? [] : formula`ROWS(${name})<>${count},`;
      const ends = formula`${other}COUNT(${list(all)})<${count},${all[0]!}<0,${all.at(-1)!}>1`;
      return formula`OR(${steps.reduce((a, b) => formula`${a},${b}`, ends)})`;
    }
  }
}

const list = (parts: readonly Formula[]): Formula => parts.reduce((a, b) => formula`${a},${b}`);

const outside = (cell: Formula, { least, most }: Bounds): Formula => {
  const tests = [
    formula`NOT(ISNUMBER(${cell}))`,
    ...(least === undefined ? [] : [formula`${cell}<${least}`]),
    ...(most === undefined ? [] : [formula`${cell}>${most}`]),
  ];
  return tests.length === 1 ? tests[0]! : formula`OR(${list(tests)})`;
};

const notOneOf = (cell: Formula, choices: readonly { readonly name: Text }[]): Formula =>
  formula`AND(${list(choices.map(({ name }) => formula`${cell}<>${name}`))})`;

/** The word that a choice's cell shows for a code. */
export function shownChoice(of: Parameter, code: string): Text {
  const choices = isOption(of)
    ? of.kind === 'choice'
      ? of.choices
      : []
    : of.shape?.kind === 'choice'
      ? of.shape.choices
      : [];
  const choice = choices.find((one) => one.code === code);
  if (!choice) throw new Error(`“${of.id}” has no choice “${code}”.`);
  return choice.name;
}

// How they follow the workbook's Policy sheet.

/** The name that an option's cells follow: only while it holds what the policy does. */
function nameFor(option: SheetOption, settings: Settings): string | undefined {
  const held = option.policy && settings.held(option.policy);
  const same = JSON.stringify(held?.value) === JSON.stringify(settings.chosen(option));
  return same ? held?.name : undefined;
}

const namedOption = (option: SheetOption, name: string, index: number): Formula => {
  if (option.kind === 'shares') return rowOf(name, index + 1, 1);
  return option.kind === 'choice' ? choiceOf(name, option.choices) : filledIn([name]);
};

/** A reference that stays blank where its cell is, and is not 0. */
const filledIn = (cell: Formula): Formula => formula`IF(LEN(${cell})=0,"",${cell})`;

/** A cell of a policy's table by its place there, blank where the table has become shorter. */
const rowOf = (name: string, row: Ref | number, column: number): Formula =>
  formula`IF(${row}>ROWS(${name}),"",${filledIn(formula`INDEX(${name},${row},${column})`)})`;

/** The word of this sheet's language for a choice that may stand there in the other. */
const choiceOf = (name: string, choices: readonly { readonly name: Text }[]): Formula =>
  choices.reduceRight<Formula>(
    (next, { name: word }) =>
      formula`IF(OR(${name}=${plain(word.en)},${name}=${plain(word['zh-CN'])}),${word},${next})`,
    filledIn([name]),
  );

// The cells.

/** One cell a parameter, several for a list of shares; tables stand by themselves. */
export function cellsOf(of: Parameter, settings: Settings): InputCell[] {
  if (!isOption(of)) return isTable(of) ? [] : [policyCell(of, settings)];
  const value = settings.chosen(of);
  const name = nameFor(of, settings);
  const one = (shown: Content, more: Partial<InputCell>, index = 0): InputCell => ({
    id: idOf(of, index),
    label: heading(of.name),
    value: shown,
    format: 'ratio',
    note: of.tip,
    check: { unusable: unusable(of, settings), sentence: sentenceOf(of) },
    ...(name === undefined ? {} : { named: namedOption(of, name, index) }),
    ...more,
  });
  switch (of.kind) {
    case 'number':
      return [one(value as number, { format: of.format ?? 'ratio', validation: numbers(of) })];
    case 'share':
      return [one(value as number, { format: 'share', validation: numbers({ least: 0, most: 1 }) })];
    case 'date':
      return [one(value as number, { format: 'date', validation: { allow: 'date' } })];
    case 'text':
      return [one(value as string, { format: 'text' })];
    case 'flag':
      return [
        one(value as boolean, {
          format: 'code',
          validation: { allow: 'list', list: [plain('TRUE'), plain('FALSE')] },
        }),
      ];
    case 'choice':
      return [
        one(shownChoice(of, value as string), {
          format: 'code',
          validation: { allow: 'list', list: of.choices.map(({ name }) => name) },
        }),
      ];
    case 'shares':
      return (value as readonly number[]).map((share, k) =>
        one(share, { label: of.label(k), format: 'share', validation: numbers({ least: 0, most: 1 }) }, k),
      );
  }
}

const numbers = ({ least, most }: Bounds): Validation => ({
  allow: 'number',
  ...(least === undefined ? {} : { least }),
  ...(most === undefined ? {} : { most }),
});

export function policyCell(policy: Policy<unknown>, settings: Settings): InputCell {
  const { shape } = policy;
  const name = settings.held(policy)?.name;
  const value = settings.setting(policy);
  return {
    id: idOf(policy),
    label: heading(policy.name),
    value: shape?.kind === 'choice' ? shownChoice(policy, value as string) : (value as number),
    format: shape?.kind === 'choice' ? 'code' : shape?.kind === 'number' ? shape.format : 'ratio',
    note: policy.unit,
    check: { unusable: unusable(policy, settings), sentence: sentenceOf(policy) },
    validation:
      shape?.kind === 'choice'
        ? { allow: 'list', list: shape.choices.map(({ name }) => name) }
        : numbers((shape ?? {}) as Bounds),
    ...(name === undefined
      ? {}
      : { named: shape?.kind === 'choice' ? choiceOf(name, shape.choices) : filledIn([name]) }),
  };
}

function sentenceOf(of: Parameter): Text {
  if (isOption(of)) {
    if (of.kind === 'shares') return sentences.enterShares;
    if (of.kind === 'date') return sentences.enterDay;
    if (of.kind === 'flag') return sentences.enterFlag;
    if (of.kind === 'choice') return choose(of.choices);
    return enter(of.kind === 'number' ? of : of.kind === 'share' ? { least: 0, most: 1 } : {});
  }
  return of.shape?.kind === 'choice' ? choose(of.shape.choices) : enter((of.shape ?? {}) as Bounds);
}

const choose = (choices: readonly { readonly name: Text }[]): Text =>
  filled(sentences.enterChoice, {
    list: joined(
      choices.map(({ name }) => name),
      { en: ', ', 'zh-CN': '、' },
    ),
  });

function enter({ least, most }: Bounds): Text {
  if (least !== undefined && most !== undefined) return filled(sentences.enterNumber, { least, most });
  if (least !== undefined) return filled(sentences.enterNumberFrom, { least });
  return most === undefined ? sentences.enterAnyNumber : filled(sentences.enterNumberUpTo, { most });
}

// The tables.

const NUMBER: ShapeColumn = {
  id: 'no',
  header: { en: 'No.', 'zh-CN': '序号' },
  format: 'whole',
  fixed: true,
};
export const OPEN = {
  rising: { en: 'above', 'zh-CN': '以上' },
  falling: { en: 'below', 'zh-CN': '以下' },
};

/** A policy's table with its rows numbered, its validation, and a sentence below while its entries cannot be used. */
export function policyTable(policy: TablePolicy, settings: Settings): TableBlock {
  const { columns, spare } = policy.shape;
  const { name, rows: heldRows } = settings.held(policy) ?? {};
  const rows = rowsOf(policy, settings);
  const empty = Array.from({ length: heldRows ? 0 : spare }, () => columns.map((): Entry => ''));
  const all = [...rows, ...empty];
  const used = rows.map(isFilled).lastIndexOf(true) + 1;
  const shown = columns.map((own, k): Column => ({
    id: own.id,
    header: heading(own.header),
    format: own.format,
    values: all.map((row, r): Content =>
      row[k] === '' && own.blank === 'last' && r === used - 1 ? OPEN[own.order ?? 'rising'] : row[k]!,
    ),
    ...(own.fixed ? {} : { input: true }),
    ...(own.fixed || own.format === 'text' || own.format === 'code' ? {} : { validation: numbers(own) }),
    ...(name === undefined ? {} : { named: rowOf(name, cell('no'), k + 1) }),
  }));
  return {
    kind: 'table',
    id: policy.id,
    title: heading(policy.name),
    columns: [
      { id: NUMBER.id, header: NUMBER.header, format: NUMBER.format, values: all.map((_, i) => i + 1) },
      ...shown,
    ],
    check: { id: checkOf(policy), sentence: checkFormula(policy, used, all.length, name) },
  };
}

/** The sentence of the first rule that the entries break, or of a table that has other rows by now than the sheet. */
function checkFormula(policy: TablePolicy, used: number, all: number, name: string | undefined): Formula {
  const rules = rulesOf(policy.shape).reduceRight<Formula>(
    (next, rule) =>
      formula`IF(${broken(rule, policy, used, all)},${filled(RULE_SENTENCES[rule.rule], ruleParams(rule))},${next})`,
    ['""'],
  );
  return name === undefined ? rules : formula`IF(ROWS(${name})<>${all},${sentences.otherRows},${rules})`;
}

function broken(rule: Rule, { id, shape }: TablePolicy, used: number, all: number): Formula {
  const cells: Formula = [column(rule.column.id, id)];
  const naming = namingColumn(shape);
  const closed = rule.column.blank === 'last' ? all - 1 : all;
  switch (rule.rule) {
    case 'filled':
      return naming
        ? formula`SUMPRODUCT((${column(naming.id, id)}<>"")*(1-ISNUMBER(${cells})))>0`
        : formula`COUNT(${part(rule.column.id, id, 0, Math.max(1, closed))})<${closed}`;
    case 'open':
      return formula`ISNUMBER(${part(rule.column.id, id, used - 1, 1)})`;
    case 'least':
      return formula`COUNTIF(${cells},"<${rule.edge}")>0`;
    case 'most':
      return formula`COUNTIF(${cells},">${rule.edge}")>0`;
    case 'rising':
    case 'falling': {
      if (closed < 2) return ['FALSE'];
      const pair = (of: string): [Ref, Ref] => [part(of, id, 0, closed - 1), part(of, id, 1, closed - 1)];
      const [before, after] = pair(rule.column.id);
      const outOfOrder = formula`(${after}${rule.rule === 'rising' ? '<=' : '>='}${before})`;
      if (!naming?.section) return formula`SUMPRODUCT(${outOfOrder}*1)>0`;
      const [above, below] = pair(naming.id);
      return formula`SUMPRODUCT(${outOfOrder}*(${below}=${above})*(${below}<>""))>0`;
    }
    case 'sum':
      return formula`ROUND(SUM(${cells})-${rule.edge},6)<>0`;
    case 'together': {
      const [before, after] = [
        part(rule.column.id, id, 0, Math.max(1, all - 1)),
        part(rule.column.id, id, 1, Math.max(1, all - 1)),
      ];
      const starts = formula`SUMPRODUCT((${after}<>${before})*(${after}<>""))+1`;
      return formula`${starts}>ROUND(SUMPRODUCT((${cells}<>"")/COUNTIF(${cells},${cells}&"")),0)`;
    }
    case 'once':
      return formula`SUMPRODUCT((${cells}<>"")*(COUNTIF(${cells},${cells})>1))>0`;
  }
}
