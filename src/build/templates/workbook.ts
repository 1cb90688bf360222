import { say, type Lang } from '../../core/text';
import { sampleInput } from '../../define/reading/sample-input';
import { areaName } from '../../define/sheet/area';
import { filled } from '../../define/sheet/fill';
import { isError } from '../../define/sheet/finding';
import type { PolicyState, SheetInput } from '../../define/sheet/input';
import type { LaidSheet } from '../../define/sheet/laid';
import { layout } from '../../define/sheet/layout';
import { laidPolicy } from '../../define/sheet/policy-sheet';
import { policiesOf } from '../../define/sheet/policy-state';
import type { Block, Sheet } from '../../define/sheet/sheet';
import type { SourceInput } from '../../define/sheet/source';
import { withRoom, type Entries } from '../../templates/room';
import type { Template, TemplateSheet } from '../../templates/templates';
import { quotedSheet, reference } from '../../xlsx/names';
import type { DefinedName, WorkbookSheet } from '../../xlsx/workbook';
import { coverSheet } from './cover';
import { words } from './words';

/** The day of the sample data: the build asks no clock. */
const SAMPLE_DAY = '2026-03-31';

export interface TemplateParts {
  readonly sheets: readonly WorkbookSheet[];
  readonly names: readonly DefinedName[];
}

/** Cover, policy and sheets of a template. Throws, naming the sheet, where its sample data give none. */
export function templateParts(template: Template, version: string, lang: Lang): TemplateParts {
  const groups = template.sheets.map(({ sheet }) => ({
    title: sheet.title,
    policies: policiesOf(sheet).map((policy) => ({ policy, sheets: [sheet.title] })),
  }));
  const own = groups.map(({ title, policies }, g) => ({
    title,
    policies: policies.filter(
      ({ policy }) =>
        !groups.slice(0, g).some((other) => other.policies.some((one) => one.policy.id === policy.id)),
    ),
  }));
  const policy = laidPolicy(
    own.filter(({ policies }) => policies.length > 0),
    {},
    { version: 1, date: '', by: '', why: say(words.firstVersion, lang), what: words.asDelivered },
    lang,
  );
  const held = Object.fromEntries(
    policy.names.map(({ id, name }): [string, PolicyState] => {
      const found = own.flatMap(({ policies }) => policies).find((one) => one.policy.id === id)!.policy;
      return [id, { name, value: found.value }];
    }),
  );
  const built = template.sheets.map((one) => drawnSheet(one, held, version, lang));
  const data = built.map((laid) => sampleName(laid));
  const cover = coverSheet(
    {
      title: template.title,
      what: template.what,
      steps: [
        filled(words.step1, { names: data.map(({ name }) => name).join(lang === 'en' ? ', ' : '、') }),
        words.step2,
        words.step3,
      ],
      version,
      silent: words.notNeeded,
    },
    [contents(template), { kind: 'notes', title: words.sharing, lines: [words.plain, words.protection] }],
    lang,
  );
  return {
    sheets: [cover, policy.laid, ...built].map((laid) => ({ laid, isProtected: true })),
    names: [
      ...policy.names.map(({ name, area }) => ({ name, refersTo: reference(policy.laid.name, area) })),
      ...data,
    ],
  };
}

const contents = ({ sheets }: Template): Block => ({
  kind: 'notes',
  title: words.sheets,
  lines: sheets.map(({ sheet }) => filled(words.sheetLine, { title: sheet.title, summary: sheet.summary })),
});

function drawnSheet(
  { sheet, growths, entries }: TemplateSheet,
  policies: Readonly<Record<string, PolicyState>>,
  version: string,
  lang: Lang,
): LaidSheet {
  const sample = sampleInput(sheet, lang, { date: SAMPLE_DAY, version });
  // The columns are ours: no guess about them is to be confirmed.
  const sources = Object.fromEntries(
    Object.entries(sample.sources).map(([id, source]) => {
      const own = { ...source, remarks: [] };
      return [id, entries?.source === id ? onePerName(own, entries) : own];
    }),
  );
  const input = { ...sample, sources, policies };
  const { sheet: drawn, findings } = sheet.draw(input);
  if (!drawn)
    throw new Error(
      `${sheet.id}: ${findings
        .filter(isError)
        .map(({ text }) => text.en)
        .join(' ')}`,
    );
  const rows = growths[0]!.rows;
  const line = filled(words.typeHere, { rows });
  const typed = entries ? entriesOf(sheet, entries, input, rows) : null;
  return layout(withRoom(withoutSample(drawn, findings), growths, [line], typed), lang);
}

type EntryColumns = NonNullable<TemplateSheet['entries']>;

/** Names and amounts alone, each name once: what the table of entries holds. */
function onePerName(source: SourceInput, { name, amount }: EntryColumns): SourceInput {
  const { cells } = source.columns[name]![0]!;
  const kept = cells.map((own, i) => cells.indexOf(own) === i);
  const only = <T>(all: readonly T[]): T[] => all.filter((_, i) => kept[i]);
  const columns = [name, amount].map((id) => {
    const found = source.columns[id]!.map((one) => ({ ...one, cells: only(one.cells) }));
    return [id, found] as const;
  });
  return { ...source, rows: only(source.rows), columns: Object.fromEntries(columns) };
}

function entriesOf(
  { sources }: TemplateSheet['sheet'],
  { source, name, amount }: EntryColumns,
  input: SheetInput,
  room: number,
): Entries {
  const declared = sources[source]!.columns;
  const cells = (id: string) => input.sources[source]!.columns[id]![0]!.cells;
  return {
    title: words.entries,
    name: declared[name]!.term,
    amount: declared[amount]!.term,
    order: words.order,
    rows: cells(name).map((own, i) => [own, cells(amount)[i]!] as const),
    room,
  };
}

/** What is said of the sample data is gone with them. */
function withoutSample(
  sheet: Sheet,
  findings: ReturnType<TemplateSheet['sheet']['draw']>['findings'],
): Sheet {
  const said = new Set(findings.map(({ text }) => text.en));
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'notes' ? { ...block, lines: block.lines.filter(({ en }) => !said.has(en)) } : block,
    ),
  };
}

/** A name for the cells that hold sample data in the table of a sheet: chosen in the Name Box, they are cleared at once. */
function sampleName(laid: LaidSheet): DefinedName {
  const [table] = laid.tables;
  if (!table) throw new Error(`The sheet “${laid.name}” has no table to fill in.`);
  const { row, column, rows, columns } = table.area;
  const areas: { first: number; last: number }[] = [];
  for (let c = column; c < column + columns; c++) {
    const cell = laid.cells[row + 1]![c];
    if (cell?.style !== 'input' || cell.formula !== undefined) continue;
    const open = areas.at(-1);
    if (open?.last === c - 1) open.last = c;
    else areas.push({ first: c, last: c });
  }
  const refersTo = areas
    .map(({ first, last }) => {
      const area = { row: row + 1, column: first, rows: rows - 1, columns: last - first + 1 };
      return `${quotedSheet(laid.name)}!${areaName(area, true)}`;
    })
    .join(',');
  return { name: `Data_${table.name}`, refersTo };
}
