import type { Text } from '../../core/text';
import type { Policy } from '../policy/policy';
import { arranged } from './arranged';
import type { Drawn, SheetDefinition, SheetGroup } from './definition';
import { serialOfText } from './entry';
import { filled } from './fill';
import { finding, isError, type Finding, type Place } from './finding';
import type { RawCell, SheetInput } from './input';
import type { OptionValue, SheetOption } from './option';
import { problemOf, type Settings } from './parameters';
import type { Given } from './given';
import { readSource } from './read-source';
import { placesIn } from './rows';
import type { Sample } from './sample';
import { sentences } from './sentences';
import { assembled, type Plan } from './assemble';
import type { Source, SourceColumns, SourceData } from './source';
import type { Code, Expression, Test } from './step/expression';
import { workOut, type From, type Table, type Worked } from './table';

export type { Plan } from './assemble';

type Sources = Readonly<Record<string, Source>>;
type DataOf<S> = S extends Source<infer C extends SourceColumns> ? SourceData<C> : never;

/** What a room draws from. */
export interface Drawing<S extends Sources> {
  /** By source; null where an optional one is not chosen. */
  readonly data: { readonly [K in keyof S]: DataOf<S[K]> };
  readonly has: (source: keyof S & string) => boolean;
  readonly option: <V extends OptionValue>(option: SheetOption) => V;
  readonly setting: <V>(policy: Policy<V>) => V;
  /** The rows of the last run by name, for what moved since. */
  readonly previous: ReadonlyMap<string, Readonly<Record<string, RawCell>>>;
}

/** A sheet as its room declares it. What is alike in all sheets is said here and nowhere else. */
export interface SheetRoom<S extends Sources> {
  readonly id: string;
  readonly title: Text;
  /** What the worksheet is called; the title unless said. */
  readonly name?: Text;
  readonly summary: Text;
  readonly group: SheetGroup;
  /** The numbers of the methods that it carries out, as the table of methods in the help counts them. */
  readonly methods: readonly number[];
  readonly sources: S;
  readonly sample: Sample<keyof S & string>;
  /** The source that the sheet itself is from the day it is built: people write into its main table. */
  readonly log?: keyof S & string;
  /** People write all over it, and nothing of it is read again: it cannot be updated, and so nothing is lost. */
  readonly byHand?: true;
  readonly options?: readonly SheetOption[];
  readonly policies?: readonly Policy<unknown>[];
  /** Not for customers. */
  readonly internal?: true;
  /** One sentence: how it is computed. */
  readonly method: Text;
  /** Called only when every source could be read. */
  draw(drawing: Drawing<S>): Plan;
}

export function defineSheet<S extends Sources>(room: SheetRoom<S>): SheetDefinition {
  const { options = [], policies = [] } = room;
  return {
    id: room.id,
    title: room.title,
    summary: room.summary,
    group: room.group,
    methods: room.methods,
    sample: room.sample,
    ...(room.log === undefined ? {} : { log: room.log }),
    ...(room.byHand ? { byHand: true } : {}),
    sources: room.sources,
    options,
    policies,
    draw: (input) => drawn(room, input),
  };
}

function drawn<S extends Sources>(room: SheetRoom<S>, input: SheetInput): Drawn {
  const settings = settingsOf(input);
  const read = Object.entries(room.sources).map(
    ([id, source]) => [id, readSource(id, source, input.sources[id])] as const,
  );
  const findings: Finding[] = [
    ...read.flatMap(([, { findings }]) => findings),
    ...[...(room.policies ?? []), ...(room.options ?? []).flatMap(({ policy }) => policy ?? [])].flatMap(
      (policy) => policyProblem(policy, settings),
    ),
  ];
  if (findings.some(isError)) return { findings, sheet: null };
  const plan = room.draw({
    data: Object.fromEntries(read.map(([id, { data }]) => [id, data])) as Drawing<S>['data'],
    has: (id) => input.sources[id] !== undefined,
    option: (option) => settings.chosen(option) as never,
    setting: (policy) => settings.setting(policy) as never,
    previous: input.previous ?? new Map(),
  });
  findings.push(...plan.findings);
  if (findings.some(isError) || !plan.main) return { findings, sheet: null };
  const [ordered, worked] = inOrder({ ...plan, main: plan.main }, settings);
  const tables = tablesOf(ordered);
  findings.push(
    ...tables.flatMap((table) => [
      ...codeFindings(table, worked, room.sources),
      ...unsafe(table, room.sources),
    ]),
  );
  return {
    findings,
    sheet: assembled(room, { ...ordered, findings }, worked, settings, input),
  };
}

type Full = Plan & { readonly main: Table };

const tablesOf = ({ summaries = [], main, more = [], workings = [] }: Full): Table[] => [
  ...summaries,
  main,
  ...more,
  ...workings,
];

/** Worked out; where a table asks for an order, a second time with its rows in it. */
function inOrder(plan: Full, settings: Settings): readonly [Full, Worked] {
  const tables = tablesOf(plan);
  const worked = workOut(tables, settings);
  if (!tables.some(({ order }) => order)) return [plan, worked];
  const each = (list: readonly Table[] = []): Table[] => list.map((table) => arranged(table, worked.column));
  const ordered: Full = {
    ...plan,
    summaries: each(plan.summaries),
    main: arranged(plan.main, worked.column),
    more: each(plan.more),
  };
  return [ordered, workOut(tablesOf(ordered), settings)];
}

function settingsOf({ options, policies = {}, date }: SheetInput): Settings {
  return {
    setting: (policy) => policies[policy.id]?.value ?? policy.value,
    held: (policy) => policies[policy.id],
    chosen(option) {
      const value = options[option.id] ?? null;
      return option.kind === 'date' && value === null ? serialOfText(date) : value;
    },
  };
}

function policyProblem(policy: Policy<unknown>, settings: Settings): Finding[] {
  const problem = problemOf(policy, settings);
  return problem ? [finding('error', filled(sentences.noPolicy, { name: policy.name, problem }))] : [];
}

/** The codes of a table's rows, each with its cells in the data: the same list as on the sheet. */
function codeFindings(table: Table, worked: Worked, sources: Sources): Finding[] {
  return Object.values(table.columns).flatMap((cell) => {
    if (cell.role !== 'codes') return [];
    const told = worked.column(cell).map((codes) => String(codes).split('+'));
    return Object.entries(cell.codes).flatMap(([code, { meaning, result, test }]) => {
      const rows = told.flatMap((codes, row) => (codes.includes(code) ? [row] : []));
      if (rows.length === 0) return [];
      const text = filled(sentences.code, { code, meaning, count: rows.length });
      return [finding(result ? 'remark' : 'warning', text, placesOf(test, rows, table, worked, sources))];
    });
  });
}

/** The cells that a code speaks of: of each of its alternatives that holds, the first column of the data. */
function placesOf(
  test: Code['test'],
  rows: readonly number[],
  table: Table,
  worked: Worked,
  sources: Sources,
): Place[] {
  if (test === 'else') return [];
  const alternatives = test.test === 'any' ? test.of : [test];
  const places = alternatives.flatMap((one) => {
    const column = givenIn(one);
    if (column === null) return [];
    const holds = alternatives.length === 1 ? null : worked.holds(one, table);
    return placesOfColumn(table, column, holds ? rows.filter((row) => holds[row]) : rows, sources);
  });
  return places.sort((a, b) => a.row - b.row);
}

function placesOfColumn(
  { from = [] }: Table,
  column: Given,
  rows: readonly number[],
  sources: Sources,
): Place[] {
  const all: readonly From[] = 'source' in from ? [from] : from;
  const own = all.find(({ source }) => sources[source]?.columns[column.id] === column);
  return own ? placesIn(own, column, rows) : [];
}

/** The first column of the data in an expression or a test. */
function givenIn(e: Test | Expression): Given | null {
  if (typeof e !== 'object' || e === null) return null;
  if ('role' in e) return e.role === 'given' ? e : e.role === 'step' ? givenIn(e.is) : null;
  const parts =
    'of' in e
      ? Array.isArray(e.of)
        ? e.of
        : [e.of]
      : 'test' in e && typeof e.test === 'object'
        ? [e.test]
        : [];
  for (const part of parts as readonly (Test | Expression)[]) {
    const found = givenIn(part);
    if (found !== null) return found;
  }
  return null;
}

/** From here on Excel and this product may differ in the last digits shown. */
const LARGEST = 9e15;

function unsafe(table: Table, sources: Sources): Finding[] {
  const places = [...table.known].flatMap(([cell, cells]) => {
    if (cell.role !== 'given') return [];
    const large = cells.flatMap((x, row) => (typeof x === 'number' && Math.abs(x) >= LARGEST ? [row] : []));
    return placesOfColumn(table, cell, large, sources);
  });
  return places.length > 0 ? [finding('warning', sentences.unsafe, places)] : [];
}
