import { isoDay } from '../../core/calendar';
import type { Text } from '../../core/text';
import type { Policy } from '../policy/policy';
import { filled, heading, joined } from './fill';
import type { Finding } from './finding';
import type { Format } from './format';
import { cell as cellRef } from './formula';
import type { SheetInput } from './input';
import { cellsOf, holdsDefault, isTable, policyTable, type Settings } from './parameters';
import { sentences } from './sentences';
import type { Block, ChartSeries, Column, InputCell, NotesBlock, Sheet, TableBlock } from './sheet';
import type { SheetOption } from './option';
import { holdsText, type Cell, type Expression } from './step/expression';
import { legendOf } from './step/words';
import type { Table, Worked } from './table';

/** A figure worth reading first. */
export interface Figure {
  readonly id: string;
  readonly label: Text;
  readonly format: Format;
  readonly is: Expression;
}

/** Columns of a table drawn over one of them. */
export interface Chart {
  readonly title: Text;
  readonly of: Table;
  readonly over: Cell;
  readonly series: readonly { readonly cell: Cell; readonly as: ChartSeries['as']; readonly second?: true }[];
  /** Rows drawn, counted from 0; all unless said. */
  readonly from?: number;
  readonly count?: number;
}

/** What a sheet shows, as its room says it. */
export interface Plan {
  readonly findings: readonly Finding[];
  readonly figures?: readonly Figure[];
  /** Short tables beside the chart. */
  readonly summaries?: readonly Table[];
  /** Null where the findings forbid it. */
  readonly main: Table | null;
  readonly more?: readonly Table[];
  /** Blocks of fixed order that other tables read. */
  readonly workings?: readonly Table[];
  readonly charts?: readonly Chart[];
  readonly notes?: readonly Text[];
}

interface Room {
  readonly title: Text;
  readonly name?: Text;
  readonly sources: Readonly<Record<string, { readonly title: Text }>>;
  readonly options?: readonly SheetOption[];
  readonly policies?: readonly Policy<unknown>[];
  readonly internal?: true;
  readonly method: Text;
}

type Full = Plan & { readonly main: Table };

/** Answer first, then the main table, then parameters, tables, notes and workings. */
export function assembled(
  room: Room,
  plan: Full,
  worked: Worked,
  settings: Settings,
  input: SheetInput,
): Sheet {
  const main = withDecisions(plan.main, worked.blockOf(plan.main));
  const blocksOf = (tables: readonly Table[] = []): TableBlock[] => tables.map(worked.blockOf);
  const more = blocksOf(plan.more);
  const summaries = blocksOf(plan.summaries);
  const figures = figuresBlock(plan, worked);
  const charts = (plan.charts ?? []).map(chartBlock);
  const top: Block[][] = [[...figures, ...summaries], ...charts.map((chart) => [chart])];
  return {
    name: room.name ?? room.title,
    ...(room.internal ? { internal: true } : {}),
    blocks: [
      { kind: 'title', heading: room.title, lines: subtitle(room, settings, input) },
      ...(top.flat().length > 0
        ? [{ kind: 'beside', stacks: top.filter((stack) => stack.length > 0) } as const]
        : []),
      main,
      ...more,
      ...parameterBlocks(room, settings),
      notes(room, plan, settings, input),
      ...legends(plan),
      howComputed([...summaries, main, ...more]),
      ...blocksOf(plan.workings),
    ],
  };
}

const figuresBlock = ({ figures = [] }: Plan, worked: Worked): Block[] =>
  figures.length === 0
    ? []
    : [
        {
          kind: 'inputs',
          title: sentences.figures,
          cells: figures.map(({ id, label, format, is }): InputCell => ({
            id: `figure-${id}`,
            label: heading(label),
            value: worked.value(is),
            format,
            formula: worked.formula(is),
          })),
        },
      ];

function chartBlock({ title, of, over, series, from, count }: Chart): Block {
  const idOf = (cell: Cell): string => Object.entries(of.columns).find(([, one]) => one === cell)![0];
  return {
    kind: 'chart',
    title,
    table: of.id,
    category: idOf(over),
    series: series.map(({ cell, ...how }) => ({ column: idOf(cell), ...how })),
    ...(from === undefined ? {} : { from }),
    ...(count === undefined ? {} : { count }),
  };
}

/** Where something is decided: what is proposed, and free columns for who decides. */
function withDecisions({ decides, columns }: Table, block: TableBlock): TableBlock {
  if (!decides) return block;
  const id = Object.entries(columns).find(([, cell]) => cell === decides)![0];
  const { values, format } = block.columns.find((column) => column.id === id)!;
  const none = values.map(() => '');
  const free = (key: string, header: Text, format: Format, more: Partial<Column> = {}): Column => ({
    id: key,
    header,
    format,
    values: none,
    input: true,
    ...more,
  });
  const day = { validation: { allow: 'date' } } as const;
  return {
    ...block,
    columns: [
      ...block.columns,
      { id: 'proposed', header: sentences.proposed, format, values, formula: [cellRef(id)] },
      free(
        'decided',
        sentences.decided,
        format,
        holdsText({ format }) ? {} : { validation: { allow: 'number', least: 0 } },
      ),
      free('by', sentences.by, 'text'),
      free('on', sentences.on, 'date', day),
      free('validUntil', sentences.validUntil, 'date', day),
      free('reason', sentences.reason, 'text'),
    ],
  };
}

const DOT: Text = { en: ' · ', 'zh-CN': ' · ' };

function subtitle(room: Room, settings: Settings, input: SheetInput): Text[] {
  const sources = Object.entries(input.sources).flatMap(([id, { worksheet, address }]) => {
    const source = room.sources[id];
    return source && address !== ''
      ? [filled(sentences.sourceLine, { title: source.title, worksheet, address })]
      : [];
  });
  const asOf = room.options?.find(({ kind }) => kind === 'date');
  const unit = unitOf(input);
  const { date, version, policyVersion } = input;
  const facts = [
    ...(asOf ? [filled(sentences.asOf, { date: dayOf(settings.chosen(asOf), date) })] : []),
    filled(sentences.built, { date, version }),
    ...(unit ? [filled(sentences.money, { unit })] : []),
    ...(policyVersion === undefined ? [] : [filled(sentences.policyVersion, { version: policyVersion })]),
  ];
  return [...sources, joined(facts, DOT)];
}

const dayOf = (serial: unknown, otherwise: string): string =>
  typeof serial === 'number' ? isoDay(serial) : otherwise;

/** Currency and multiple, where the sources agree on them. */
function unitOf({ sources }: SheetInput): string | null {
  const units = Object.values(sources).map(({ unit }) => unit);
  const [first] = units;
  if (
    !first ||
    units.some(({ currency, multiple }) => currency !== first.currency || multiple !== first.multiple)
  )
    return null;
  const parts = [
    ...(first.multiple === 1 ? [] : [String(first.multiple)]),
    ...(first.currency === null ? [] : [first.currency]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

function parameterBlocks({ options = [], policies = [] }: Room, settings: Settings): Block[] {
  const cells = [...options, ...policies].flatMap((of) => cellsOf(of, settings));
  const inputs: Block[] = cells.length === 0 ? [] : [{ kind: 'inputs', title: sentences.parameters, cells }];
  const tables = policies.filter(isTable).map((policy): Block => policyTable(policy, settings));
  const all = [...inputs, ...tables];
  return all.length === 0 ? [] : [{ kind: 'beside', stacks: all.map((block) => [block]) }];
}

function notes(room: Room, plan: Plan, settings: Settings, input: SheetInput): NotesBlock {
  const { policies = [], internal, method, sources } = room;
  const read = Object.entries(input.sources).flatMap(([id, { rows }]) => {
    const source = sources[id];
    return source ? [filled(sentences.rows, { title: source.title, rows: rows.length })] : [];
  });
  // A source is named only while its rule is the one that stands there.
  const sourced = policies.map((policy) =>
    holdsDefault(policy, settings)
      ? filled(sentences.policySource, { name: heading(policy.name), source: policy.source })
      : filled(sentences.policyChanged, { name: heading(policy.name) }),
  );
  return {
    kind: 'notes',
    title: sentences.notes,
    lines: [
      ...(internal ? [sentences.confidential] : []),
      method,
      ...read,
      ...plan.findings.map(({ text }) => text),
      ...(plan.notes ?? []),
      ...sourced,
      sentences.formulas,
    ],
  };
}

function legends({ summaries = [], main, more = [] }: Plan): NotesBlock[] {
  return [...summaries, ...(main ? [main] : []), ...more].flatMap((table) =>
    Object.values(table.columns).flatMap((cell): NotesBlock[] =>
      cell.role === 'codes'
        ? [
            {
              kind: 'notes',
              title: sentences.statusCodes,
              lines: legendOf(cell).map(([code, meaning]) => filled(sentences.codeMeans, { code, meaning })),
            },
          ]
        : [],
    ),
  );
}

const howComputed = (tables: readonly TableBlock[]): NotesBlock => ({
  kind: 'notes',
  title: sentences.howComputed,
  lines: tables.flatMap(({ columns }) =>
    columns.flatMap(({ header, explain }) => {
      if (!explain) return [];
      const said = filled(sentences.column, { header, words: explain.words });
      return explain.rule ? [joined([said, explain.rule], BETWEEN)] : [said];
    }),
  ),
});

const BETWEEN: Text = { en: '; ', 'zh-CN': '；' };
