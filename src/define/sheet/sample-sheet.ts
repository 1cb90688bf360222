import type { Lang, Text } from '../../core/text';
import type { Area } from './area';
import type { SheetDefinition } from './definition';
import { filled, heading, plain } from './fill';
import type { LaidSheet } from './laid';
import { layout } from './layout';
import { place } from './place';
import type { SampleCell, SampleColumns } from './sample';
import { sentences } from './sentences';
import type { Column, Sheet, TableBlock } from './sheet';
import { isFamily, type Source } from './source';

/** Sample data as a worksheet, and where each source stands on it, header included. */
export interface SampleSheet {
  readonly laid: LaidSheet;
  readonly areas: ReadonlyMap<string, Area>;
  /** By source and column of it: the worksheet's columns of a family whose headers are texts, which nobody can know. */
  readonly families: ReadonlyMap<string, Readonly<Record<string, readonly number[]>>>;
}

/** The sample data of a sheet: its sources side by side, each a table under its title. */
export function sampleSheet(definition: SheetDefinition, lang: Lang): SampleSheet {
  const { title, sources, sample } = definition;
  const tables = Object.entries(sources).flatMap(([id, source]): TableBlock[] => {
    const given = sample[id];
    return given ? [tableOf(id, source, given)] : [];
  });
  const sheet: Sheet = {
    name: filled(sentences.sampleName, { sheet: title }),
    blocks: [
      {
        kind: 'title',
        heading: filled(sentences.sampleTitle, { sheet: title }),
        lines: [sentences.invented],
      },
      { kind: 'beside', stacks: tables.map((table) => [table]) },
    ],
  };
  const { plan } = place(sheet.blocks);
  const areas = new Map([...plan.tables].map(([id, { area }]) => [id, area]));
  return {
    laid: layout(sheet, lang),
    areas,
    families: new Map(
      tables.map((table) => [table.id, familiesIn(sources[table.id]!, table, areas.get(table.id)!.column)]),
    ),
  };
}

function familiesIn(
  { columns }: Source,
  table: TableBlock,
  first: number,
): Readonly<Record<string, readonly number[]>> {
  const texts = Object.values(columns).filter((column) => isFamily(column) && column.headers === 'text');
  return Object.fromEntries(
    texts.map(({ id }) => [
      id,
      table.columns.flatMap((column, k) => (column.id.startsWith(`${id} `) ? [first + k] : [])),
    ]),
  );
}

function tableOf(id: string, source: Source, given: SampleColumns): TableBlock {
  return {
    kind: 'table',
    id,
    title: heading(source.title),
    excelTable: `Sample${id}`,
    columns: Object.entries(source.columns).flatMap(([key, { term, format }]): Column[] => {
      const cells = given[key];
      if (cells === undefined) return [];
      const column = (id: string, header: SampleCell, values: readonly SampleCell[]): Column => ({
        id,
        header: asText(header),
        format,
        values,
      });
      return cells.every(isHeaded)
        ? cells.map(({ header, cells }, i) => column(`${key} ${i}`, header, cells))
        : [column(key, heading(term), cells as readonly SampleCell[])];
    }),
  };
}

const isHeaded = (cell: SampleColumns[string][number]): cell is Extract<typeof cell, { cells: unknown }> =>
  typeof cell === 'object' && 'cells' in cell;

/** The headers of an Excel table are texts. */
const asText = (header: SampleCell): Text => (typeof header === 'object' ? header : plain(String(header)));
