import { serialOfText } from './entry';
import type { Lang, Text } from '../../core/text';
import type { Policy } from '../policy/policy';
import type { Area } from './area';
import { filled, heading, joined } from './fill';
import type { PolicyState } from './input';
import type { LaidSheet } from './laid';
import { layout } from './layout';
import { idOf, isTable, policyCell, policyTable, type Settings } from './parameters';
import { placesOf, type Band } from './place';
import type { SheetDefinition } from './definition';
import { policiesOf, policyName } from './policy-state';
import { sentences } from './policy-text';
import type { Block, Column, InputsBlock, NotesBlock, Sheet, TableBlock } from './sheet';

/** A policy with the sheets whose numbers hang on it. */
export interface PolicyUse {
  readonly policy: Policy<unknown>;
  readonly sheets: readonly Text[];
}

/** Policies that belong together, under a name. */
export interface PolicyGroup {
  readonly title: Text;
  readonly policies: readonly PolicyUse[];
}

/** Who changed the policy, when, why and what. */
export interface PolicyVersion {
  readonly version: number;
  /** As 2026-11-25. */
  readonly date: string;
  readonly by: string;
  readonly why: string;
  readonly what: Text;
}

/** The Policy sheet as it is to be written, and the names of its cells. */
export interface LaidPolicy {
  readonly laid: LaidSheet;
  /** By policy id; the names are wishes. */
  readonly names: readonly { readonly id: string; readonly name: string; readonly area: Area }[];
  /** The header row of the list of versions. */
  readonly versions: Area;
}

type States = Readonly<Record<string, PolicyState>>;

const VERSIONS = 'versions';

/** The worksheet that holds all policies, group by group with where they come from, and beside them its versions. */
export function laidPolicy(
  groups: readonly PolicyGroup[],
  states: States,
  version: PolicyVersion,
  lang: Lang,
): LaidPolicy {
  const blocks: Block[] = [
    { kind: 'title', heading: sentences.title, lines: [sentences.what, sentences.rows] },
    {
      kind: 'beside',
      stacks: [groups.flatMap((group) => groupBlocks(group, states)), [versionsBlock(version)]],
    },
  ];
  return {
    ...laidOut({ name: sentences.title, blocks }, groups, lang),
    versions: placesOf(blocks).get(VERSIONS)!,
  };
}

/** Policies that a Policy sheet of an older Kehu lacks, as they are written below what stands there. */
export function laidAddition(
  groups: readonly PolicyGroup[],
  states: States,
  usedRows: number,
  lang: Lang,
): Omit<LaidPolicy, 'versions'> {
  const blocks: Block[] = [
    { kind: 'title', heading: sentences.title, lines: [] },
    ...groups.flatMap((group) => groupBlocks(group, states)),
  ];
  // What stands there keeps its rows: the title takes their place and is not written.
  const before: Band[] = [{ key: 'title', row: 0, rows: usedRows, columns: 1 }];
  const { laid, names } = laidOut({ name: sentences.title, blocks }, groups, lang, before);
  return {
    laid: { ...laid, cells: laid.cells.map((row, r) => (r < usedRows ? row.map(() => null) : row)) },
    names,
  };
}

function laidOut(sheet: Sheet, groups: readonly PolicyGroup[], lang: Lang, before: readonly Band[] = []) {
  const places = placesOf(sheet.blocks, before);
  return {
    laid: layout(sheet, lang, 'plain', before),
    names: groups.flatMap(({ policies }) =>
      policies.map(({ policy }) => {
        const table = places.get(policy.id);
        // The numbers of the rows are no part of it.
        const area = table
          ? { ...table, column: table.column + 1, columns: table.columns - 1 }
          : places.get(idOf(policy))!;
        return { id: policy.id, name: policyName(policy), area };
      }),
    ),
  };
}

function versionsBlock({ version, date, by, why, what }: PolicyVersion): TableBlock {
  const column = (
    id: string,
    header: Text,
    format: Column['format'],
    value: Column['values'][number],
  ): Column => ({
    id,
    header,
    format,
    values: [value],
  });
  return {
    kind: 'table',
    id: VERSIONS,
    title: sentences.versions,
    columns: [
      column('version', sentences.version, 'whole', version),
      column('date', sentences.date, 'date', serialOfText(date) ?? date),
      column('by', sentences.by, 'text', by),
      column('why', sentences.why, 'text', why),
      column('what', sentences.changes, 'text', what),
    ],
  };
}

function groupBlocks({ title, policies }: PolicyGroup, states: States): Block[] {
  // The cells themselves: they refer to no name.
  const settings: Settings = {
    setting: (policy) => states[policy.id]?.value ?? policy.value,
    chosen: () => null,
    held: () => undefined,
  };
  const all = policies.map(({ policy }) => policy);
  const cells = all.filter((policy) => !isTable(policy)).map((policy) => policyCell(policy, settings));
  const figures: InputsBlock[] = cells.length === 0 ? [] : [{ kind: 'inputs', title: heading(title), cells }];
  const tables = all.filter(isTable).map((policy): Block => policyTable(policy, settings));
  const sources: NotesBlock = {
    kind: 'notes',
    title: filled(sentences.sources, { group: title }),
    lines: policies.map(sourceLine),
  };
  return [...figures, ...tables, sources];
}

const sourceLine = ({ policy: { name, unit, source }, sheets }: PolicyUse): Text =>
  filled(sentences.sourceLine, {
    name: heading(name),
    unit,
    source,
    sheets: joined(sheets, { en: ', ', 'zh-CN': '、' }),
  });

/** The policies of all sheets: each once, with the first sheet that hangs on it, and with the names of all that do. */
export function groupsOf(sheets: readonly SheetDefinition[]): PolicyGroup[] {
  const uses = new Map<Policy<unknown>, Text[]>();
  return sheets
    .map((sheet) => {
      const own = policiesOf(sheet).filter(({ shape }) => shape !== undefined);
      const fresh = own.filter((policy) => !uses.has(policy));
      fresh.forEach((policy) => uses.set(policy, []));
      own.forEach((policy) => uses.get(policy)!.push(sheet.title));
      return { title: sheet.title, policies: fresh.map((policy) => ({ policy, sheets: uses.get(policy)! })) };
    })
    .filter(({ policies }) => policies.length > 0);
}
