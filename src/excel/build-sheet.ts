import type { LaidSheet } from '../define/sheet/laid';
import { keepBands } from './bands';
import { chunksOf } from './chunks';
import { dressSheet } from './dress';
import { longFills, writeFills } from './fills';
import { codeOf, toProblem } from './problem';
import { keepRecipe } from './recipe';
import { supports } from './requirements';
import { freeSheetName } from './sheet-name';
import { freeTableName } from './table-name';
import { Cancelled, inWorkbook, type Patience, type Trip } from './trip';
import { removeTraces, type Traces } from './traces';
import { writeChunk } from './write-chunk';

/** A worksheet that was made. */
export interface BuiltSheet {
  readonly id: string;
  readonly name: string;
}

export interface BuildOptions extends Patience {
  /** Hears the share that is done, 0 … 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** What the worksheet is to remember of how it was made. */
  readonly recipe?: string | undefined;
  /** What else is to be done to it in the last request, given the names that are taken in the workbook. */
  readonly finish?: ((trip: Trip, worksheet: Excel.Worksheet, taken: Set<string>) => void) | undefined;
}

/** So often another person may take the sheet's name between our look and our adding. */
const MOST_NAMES_TRIED = 5;

/**
 * Makes a new worksheet of a laid-out sheet and shows it. Nothing that exists is touched. When anything fails, or the
 * person cancels, whatever was made is removed again; then this throws a `WorkbookProblem` or `Cancelled`.
 */
export async function buildSheet(laid: LaidSheet, options: BuildOptions = {}): Promise<BuiltSheet> {
  const traces: Traces = { before: new Map(), active: null, name: null, id: null };
  try {
    const sweep = () => void removeTraces(traces, options.answerWithin).catch(() => {});
    return await inWorkbook((trip) => build(trip, laid, traces, options), options, sweep);
  } catch (error) {
    await removeTraces(traces, options.answerWithin);
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

async function build(
  trip: Trip,
  laid: LaidSheet,
  traces: Traces,
  { onProgress = () => {}, recipe, finish }: BuildOptions,
): Promise<BuiltSheet> {
  const fills = longFills(laid);
  const chunks = chunksOf(laid.cells, fills);
  const steps = chunks.length + 3;
  const { worksheet, tableNames, taken } = await addWorksheet(trip, laid, traces);
  onProgress(2 / steps);
  for (const [i, chunk] of chunks.entries()) {
    writeChunk(trip.context, worksheet, chunk);
    await trip.send();
    onProgress((i + 3) / steps);
  }
  await writeFills(trip, worksheet, laid, fills);
  if (supports('ExcelApi', '1.9')) trip.context.application.suspendScreenUpdatingUntilNextSync();
  dressSheet(worksheet, laid, tableNames);
  if (recipe !== undefined) {
    keepRecipe(worksheet, recipe);
    keepBands(worksheet, laid.bands);
  }
  finish?.(trip, worksheet, taken);
  // In a workbook that calculates by hand the new formulas would show 0 until F9.
  if (supports('ExcelApi', '1.6')) worksheet.calculate(false);
  worksheet.activate();
  worksheet.getRange('A1').select();
  await trip.send();
  onProgress(1);
  return { id: worksheet.id, name: worksheet.name };
}

interface Added {
  readonly worksheet: Excel.Worksheet;
  readonly tableNames: readonly string[];
  readonly taken: Set<string>;
}

async function addWorksheet(trip: Trip, laid: LaidSheet, traces: Traces): Promise<Added> {
  for (let tried = 1; ; tried++) {
    const taken = await lookAround(trip, traces);
    traces.name = freeSheetName(laid.name, [...traces.before.values()]);
    const worksheet = trip.context.workbook.worksheets.add(traces.name);
    worksheet.load('id,name');
    try {
      await trip.send();
    } catch (error) {
      if (codeOf(error) !== 'ItemAlreadyExists' || tried === MOST_NAMES_TRIED) throw error;
      traces.name = null;
      continue;
    }
    traces.id = worksheet.id;
    return { worksheet, tableNames: tableNamesFor(laid, taken), taken };
  }
}

/** Notes what is in the workbook before anything is made; gives the names that tables may not take. */
async function lookAround({ context, send }: Trip, traces: Traces): Promise<Set<string>> {
  const { worksheets, tables, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  names.load('items/name');
  active.load('id');
  await send();
  traces.before = new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
  traces.active = active.id;
  return new Set([...tables.items, ...names.items].map((item) => item.name.toLowerCase()));
}

function tableNamesFor(laid: LaidSheet, taken: Set<string>): string[] {
  return laid.tables.map((table) => {
    const name = freeTableName(table.name, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}
