import type { Area } from '../define/sheet/area';
import type { RawCell } from '../define/sheet/input';
import type { LaidPolicy } from '../define/sheet/policy-sheet';
import { mayBeMistaken } from '../define/sheet/paint';
import { cellsDigest, readMemory, writtenMemory, type PolicyMemory } from '../define/sheet/policy-memory';
import { chunksOf } from './chunks';
import { dressSheet } from './dress';
import { writeChunk } from './write-chunk';
import { buildSheet, type BuildOptions, type BuiltSheet } from './build-sheet';
import { askMemory, keepMemory } from './memory';
import { toProblem, WorkbookProblem } from './problem';
import { freeTableName } from './table-name';
import { Cancelled, inWorkbook, type Patience, type Trip } from './trip';

/** A Policy sheet as it stands. */
export interface PolicySheet extends PolicyMemory {
  readonly worksheetId: string;
  readonly worksheet: string;
  /** Its names hold in the whole workbook. A sheet that was copied from elsewhere has them for itself. */
  readonly holds: boolean;
  /** By policy id; one whose name is gone or broken is missing. */
  readonly cells: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
  /** Its versions from the first on, as their rows: number, day, by whom, why, what. */
  readonly history: readonly VersionRow[];
}

/** A policy's cells with what they are to hold. */
export interface PolicyEdit {
  readonly id: string;
  readonly cells: readonly (readonly RawCell[])[];
}

/** A version as its row on the sheet. */
export type VersionRow = readonly RawCell[];

async function told<T>(work: (trip: Trip) => Promise<T>, patience: Patience = {}): Promise<T> {
  try {
    return await inWorkbook(work, patience);
  } catch (error) {
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

/** Every Policy sheet of the workbook, the one that holds first. */
export const policySheets = (patience?: Patience): Promise<readonly PolicySheet[]> =>
  told(async (trip) => {
    const { worksheets, names } = trip.context.workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name');
    await trip.send();
    const asked = worksheets.items.map((worksheet) => ({
      worksheet,
      memory: askMemory(worksheet, 'policy'),
    }));
    await trip.send();
    const found: PolicySheet[] = [];
    for (const { worksheet, memory } of asked) {
      const read = readMemory(memory());
      if (read) found.push(await standing(trip, worksheet, read));
    }
    return found.sort((a, b) => Number(b.holds) - Number(a.holds));
  }, patience);

async function standing(trip: Trip, worksheet: Excel.Worksheet, memory: PolicyMemory): Promise<PolicySheet> {
  const { id: worksheetId, name } = worksheet;
  const own = worksheet.names.load('items/name');
  const { names } = trip.context.workbook;
  await trip.send();
  const isOwn = new Set(own.items.map((item) => item.name.replace(/^.*!/, '').toLowerCase()));
  const all = new Set(names.items.map((item) => item.name.toLowerCase()));
  /** The cells of a name; one of the sheet's own goes before one of the workbook's. */
  const named = (called: string): { range: Excel.Range; everywhere: boolean } | null => {
    const key = called.toLowerCase();
    const everywhere = !isOwn.has(key);
    if (everywhere && !all.has(key)) return null;
    return {
      range: (everywhere ? names : worksheet.names).getItem(called).getRangeOrNullObject(),
      everywhere,
    };
  };
  const ranges = Object.entries(memory.policies).flatMap(([id, [called]]) => {
    const found = named(called);
    if (!found) return [];
    found.range.load('values');
    found.range.worksheet.load('id');
    return [{ id, ...found }];
  });
  const header = named(memory.versions)?.range.load('rowIndex,columnIndex');
  await trip.send();
  const here = ranges.filter(({ range }) => !range.isNullObject && range.worksheet.id === worksheetId);
  return {
    ...memory,
    worksheetId,
    worksheet: name,
    holds: here.some(({ everywhere }) => everywhere),
    cells: Object.fromEntries(here.map(({ id, range }) => [id, range.values as RawCell[][]])),
    history: header && !header.isNullObject ? await historyBelow(header, trip.send) : [],
  };
}

const VERSION_COLUMNS = 5;

async function historyBelow(header: Excel.Range, send: Trip['send']): Promise<VersionRow[]> {
  const { row, column } = await belowVersions(header, send);
  const count = row - header.rowIndex - 1;
  if (count < 1) return [];
  const rows = header.worksheet
    .getRangeByIndexes(header.rowIndex + 1, column, count, VERSION_COLUMNS)
    .load('values');
  await send();
  return rows.values as RawCell[][];
}

/**
 * Makes the Policy sheet and gives its cells names that nothing in the workbook has. When anything fails, or the person
 * cancels, sheet and names are removed again.
 */
export async function createPolicySheet(
  { laid, names, versions }: LaidPolicy,
  { lang, version }: Pick<PolicyMemory, 'lang' | 'version'>,
  options: Pick<BuildOptions, 'signal' | 'onProgress' | 'answerWithin'> = {},
): Promise<BuiltSheet> {
  const given: string[] = [];
  const finish: BuildOptions['finish'] = (trip, worksheet, taken) => {
    const policies = namedCells(trip, worksheet, { laid, names }, taken);
    const header = freeTableName('Kehu_versions', taken);
    trip.context.workbook.names.add(
      header,
      rangeOf(worksheet, { ...versions, row: versions.row - 1, rows: 1 }),
    );
    given.push(header, ...Object.values(policies).map(([name]) => name));
    keepMemory(worksheet, 'policy', writtenMemory({ lang, version, versions: header, policies }));
  };
  try {
    return await buildSheet(laid, { ...options, finish });
  } catch (error) {
    if (given.length > 0) await removeNames(given).catch(() => {});
    throw error;
  }
}

const rangeOf = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, columns);

/** Gives the cells of policies names that are free, and tells them with what the cells hold. */
function namedCells(
  { context }: Trip,
  worksheet: Excel.Worksheet,
  { laid, names }: Pick<LaidPolicy, 'laid' | 'names'>,
  taken: Set<string>,
): PolicyMemory['policies'] {
  return Object.fromEntries(
    names.map(({ id, name: wish, area }) => {
      const name = freeTableName(wish, taken);
      taken.add(name.toLowerCase());
      context.workbook.names.add(name, rangeOf(worksheet, area));
      const cells = laid.cells
        .slice(area.row, area.row + area.rows)
        .map((row) => row.slice(area.column, area.column + area.columns).map((cell) => cell?.value ?? ''));
      return [id, [name, cellsDigest(cells)]] as const;
    }),
  );
}

/** They were free before, and the sheet that they were given for is gone. */
const removeNames = (given: readonly string[]): Promise<void> =>
  told(async ({ context, send }) => {
    const items = given.map((name) => context.workbook.names.getItemOrNullObject(name).load('name'));
    await send();
    items.filter(({ isNullObject }) => !isNullObject).forEach((item) => item.delete());
    await send();
  });

/** What is to be done to a Policy sheet, as one version. */
export interface PolicyRecord {
  readonly edits: readonly PolicyEdit[];
  readonly version: VersionRow;
  /** Policies that it lacks, laid out below so many rows; null where it has all. */
  readonly addition: ((usedRows: number) => Pick<LaidPolicy, 'laid' | 'names'>) | null;
}

/**
 * Writes what is changed into the cells of the Policy sheet and adds the version to its list. What it remembers is
 * written last: by that it is told whether all was done, also where Excel did it and its answer was lost.
 */
export async function recordPolicy(
  sheet: PolicySheet,
  { edits, version, addition }: PolicyRecord,
  patience?: Patience,
): Promise<void> {
  try {
    await told(async (trip) => {
      const { worksheet, ranges, free } = await rangesOf(trip, sheet, edits);
      edits.forEach(({ cells }, i) => {
        const { rowCount, columnCount } = ranges[i]!;
        if (rowCount !== cells.length || columnCount !== cells[0]?.length)
          throw new WorkbookProblem('changing');
      });
      const fresh = addition ? await lookForRoom(trip, worksheet, addition) : null;
      edits.forEach(({ cells }, i) => (ranges[i]!.formulas = cells.map((one) => one.map(asEntry))));
      if (free) addVersion(worksheet, free, version);
      const policies = fresh ? add(trip, worksheet, fresh) : {};
      keepMemory(worksheet, 'policy', writtenMemory(recorded(sheet, edits, policies)));
      await trip.send();
    }, patience);
  } catch (error) {
    const now = await policySheets().catch(() => []);
    const same = now.find(({ worksheetId }) => worksheetId === sheet.worksheetId);
    if (same?.version !== sheet.version + 1) throw error;
  }
}

interface Fresh extends Pick<LaidPolicy, 'laid' | 'names'> {
  readonly taken: Set<string>;
}

async function lookForRoom(
  { context, send }: Trip,
  worksheet: Excel.Worksheet,
  addition: NonNullable<PolicyRecord['addition']>,
): Promise<Fresh> {
  const used = worksheet.getUsedRange(false).load('rowIndex,rowCount');
  const { names, tables } = context.workbook;
  names.load('items/name');
  tables.load('items/name');
  await send();
  const usedRows = used.rowIndex + used.rowCount;
  const taken = new Set([...names.items, ...tables.items].map(({ name }) => name.toLowerCase()));
  return { ...addition(usedRows), taken };
}

function add(trip: Trip, worksheet: Excel.Worksheet, fresh: Fresh): PolicyMemory['policies'] {
  const { laid, names, taken } = fresh;
  for (const chunk of chunksOf(laid.cells)) writeChunk(trip.context, worksheet, chunk);
  dressSheet(worksheet, { ...laid, widths: [], freeze: { rows: 0, columns: 0 } }, []);
  return namedCells(trip, worksheet, { laid, names }, taken);
}

async function rangesOf({ context, send }: Trip, sheet: PolicySheet, of: readonly { readonly id: string }[]) {
  const { names, worksheets } = context.workbook;
  const ranges = of.map(({ id }) =>
    names.getItem(sheet.policies[id]![0]).getRange().load('rowCount,columnCount'),
  );
  const header = names
    .getItemOrNullObject(sheet.versions)
    .getRangeOrNullObject()
    .load('rowIndex,columnIndex');
  await send();
  const worksheet = worksheets.getItem(sheet.worksheetId);
  return { worksheet, ranges, free: header.isNullObject ? null : await belowVersions(header, send) };
}

/** The first free row of the list of versions. */
async function belowVersions(header: Excel.Range, send: Trip['send']): Promise<FreeRow> {
  const numbers = header.getColumn(0).getEntireColumn().getUsedRange(true).load('values,rowIndex');
  await send();
  const listed = numbers.values.slice(header.rowIndex - numbers.rowIndex);
  const end = listed.findIndex(([number]) => number === '');
  const row = header.rowIndex + (end < 0 ? listed.length : end);
  return { row, column: header.columnIndex };
}

interface FreeRow {
  readonly row: number;
  readonly column: number;
}

function addVersion(worksheet: Excel.Worksheet, { row, column }: FreeRow, version: VersionRow): void {
  const cells = worksheet.getRangeByIndexes(row, column, 1, version.length);
  cells.copyFrom(worksheet.getRangeByIndexes(row - 1, column, 1, version.length), 'Formats');
  cells.formulas = [version.map(asEntry)];
}

function recorded(
  { lang, version, versions, policies, cells }: PolicySheet,
  edits: readonly PolicyEdit[],
  added: PolicyMemory['policies'],
): PolicyMemory {
  const now = new Map([...Object.entries(cells), ...edits.map((edit) => [edit.id, edit.cells] as const)]);
  return {
    lang,
    version: version + 1,
    versions,
    policies: {
      ...Object.fromEntries(
        Object.entries(policies).map(([id, [name, digest]]) => {
          const held = now.get(id);
          return [id, [name, held ? cellsDigest(held) : digest]] as const;
        }),
      ),
      ...added,
    },
  };
}

/** A text stays a text, whatever Excel would take it for. */
const asEntry = (cell: RawCell): RawCell =>
  typeof cell === 'string' && mayBeMistaken(cell) ? `'${cell}` : cell;
