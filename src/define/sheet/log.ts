import { say } from '../../core/text';
import type { Area } from './area';
import type { SheetDefinition } from './definition';
import type { Standing } from './difference';
import { heading } from './fill';
import type { SheetInput } from './input';
import type { Recipe } from './recipe';
import { rowsOf, type SourceRows } from './rows';
import type { Content } from './sheet';
import { isFamily, type FoundColumn, type Source, type SourceColumns, type SourceData } from './source';
import type { Cell } from './step/expression';
import type { From, Rows } from './table';

/** Rows left empty below those of a log, to be filled in. */
const ROOM = 20;

export interface LogRows extends Rows {
  readonly from: From;
  readonly findings: SourceRows['findings'];
}

/** The rows of a log: those there are, none where nothing is chosen, and empty ones for what is to come. */
export function logRows<C extends SourceColumns>(
  id: string,
  source: Source<C>,
  data: SourceData<C> | null,
  room = ROOM,
): LogRows {
  const rows = data && rowsOf(id, source, data);
  const empty = new Array<Content>(room).fill('');
  const columns = Object.values(source.columns).filter((column) => !isFamily(column)) as Cell[];
  return {
    count: (rows?.count ?? 0) + room,
    known: new Map(columns.map((cell) => [cell, [...(rows?.known.get(cell) ?? []), ...empty]])),
    from: { source: id, rows: [...(rows?.from ?? []), ...new Array<null>(room).fill(null)] },
    findings: rows?.findings ?? [],
  };
}

/** What people have written into a log is what an update reads, whatever it was first made from. */
export function withEntries(
  { log, sources }: SheetDefinition,
  input: SheetInput,
  { worksheet, headers, rows, area }: Standing & { readonly worksheet: string; readonly area: Area },
  { lang }: Recipe,
): SheetInput {
  if (log === undefined) return input;
  const entered = Object.values(sources[log]!.columns).flatMap(({ id, term }) => {
    const column = headers.indexOf(say(heading(term), lang));
    return column < 0 ? [] : [{ id, column }];
  });
  const used = rows.flatMap((row, r) => (entered.some(({ column }) => row[column] !== '') ? [r] : []));
  if (used.length === 0) return { ...input, sources: without(input.sources, log) };
  const columns = entered.map(({ id, column }): [string, FoundColumn[]] => [
    id,
    [{ header: headers[column]!, cells: used.map((r) => rows[r]![column]!), column }],
  ]);
  return {
    ...input,
    sources: {
      ...input.sources,
      [log]: {
        worksheet,
        address: '',
        rows: used.map((r) => area.row + 1 + r),
        columns: Object.fromEntries(columns),
        unit: { currency: null, multiple: 1 },
        remarks: [],
      },
    },
  };
}

const without = (sources: SheetInput['sources'], log: string): SheetInput['sources'] =>
  Object.fromEntries(Object.entries(sources).filter(([id]) => id !== log));
