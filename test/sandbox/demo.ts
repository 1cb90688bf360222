import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { startWorkbench, type OpenSandbox } from '../e2e/browser';
import { readOrderLines } from '../samples/read';
import { sampleSheets } from '../samples/samples';
import type { DataSheet } from '../samples/sheet';
import { wordsIn, type Word } from '../samples/words';
import { columnName } from 'excel-host';
import { project } from './server/places';

const outFolder = path.join(project, 'out', 'demo');
/** Wide enough for a built sheet and its chart beside the task pane. */
const VIEWPORT = { width: 1920, height: 1080 };

const words = wordsIn('en-US');
const sheets = sampleSheets(readOrderLines(), 'en-US');

/** A formula typed beside the data of a sheet, and what it leaves. */
interface TypedFormula {
  sheet: Word;
  header: string;
  name: string;
  /** Columns that the function takes, in its order. */
  takes: readonly Word[];
  /** How many rows it spills; as many as the data when left out. */
  rows?: number;
  /** Whether an error with a sentence is an answer: a customer that a person must review has no limit. */
  mayRefuse?: boolean;
}

const FORMULAS: readonly TypedFormula[] = [
  { sheet: 'customers', header: 'ABC class', name: 'ABC_CLASS', takes: ['sales'] },
  { sheet: 'months', header: 'Seasonal index', name: 'SEASONAL_INDEX', takes: ['sales'], rows: 12 },
  {
    sheet: 'subCategories',
    header: 'Cross ratio',
    name: 'CROSS_RATIO',
    takes: ['sales', 'grossProfit', 'openingStock', 'closingStock'],
  },
  {
    sheet: 'credit',
    header: 'Credit limit',
    name: 'CREDIT_LIMIT_WC',
    takes: [
      'currentAssets',
      'inventory',
      'currentLiabilities',
      'totalLiabilities',
      'netAssets',
      'grade',
      'supplierShare',
      'tooHigh',
    ],
    mayRefuse: true,
  },
];

/** `npm run demo`: the main job without a person; leaves pictures and tables in out/demo. */
async function main(): Promise<void> {
  mkdirSync(outFolder, { recursive: true });
  const workbench = await startWorkbench(say);
  try {
    say(`Opening ${workbench.origin}/sandbox/ …`);
    const sandbox = await workbench.open({ viewport: VIEWPORT });
    for (const formula of FORMULAS) await typeFormula(sandbox, formula);
    for (const built of BUILT) await buildSheet(sandbox, built);
    await refuseTrouble(sandbox);
  } finally {
    await workbench.close();
  }
  say(`Done: pictures and tables are in ${path.relative(project, outFolder)}.`);
}

async function typeFormula(sandbox: OpenSandbox, formula: TypedFormula): Promise<void> {
  const sheet = dataSheet(formula.sheet);
  const text = `=${formula.name}(${formula.takes.map((word) => dataRange(sheet, word)).join(', ')})`;
  const column = columnName(sheet.columns.length);
  const range = `${column}2:${column}${1 + (formula.rows ?? sheet.rows.length)}`;
  say(`${sheet.name}: ${text}`);
  await sandbox.call('type', sheet.name, `${column}1`, formula.header);
  await sandbox.call('type', sheet.name, `${column}2`, text);
  const results = (await sandbox.call('read', sheet.name, range)).map(([value]) => value);
  const sentences = (await sandbox.call('errorsAt', sheet.name, range)).map(([sentence]) => sentence);
  results.forEach((value, index) => {
    if (typeof value !== 'string' || !value.startsWith('#')) return;
    const explained = sentences[index] ?? 'no sentence says why';
    if (formula.mayRefuse && sentences[index]) return say(`  row ${index + 2}: ${value} – ${explained}`);
    throw new Error(`${sheet.name}, row ${index + 2}: ${value} (${explained})`);
  });
  say(`  ${results.length} results: ${results.slice(0, 6).join(', ')} …`);
  await sandbox.call('select', sheet.name, `${column}2`);
  await keep(sandbox, formula.name.toLowerCase(), sheet.name);
}

function dataSheet(word: Word): DataSheet {
  const sheet = sheets.find((candidate) => candidate.name.startsWith(words[word]));
  if (!sheet) throw new Error(`The sandbox has no sheet “${words[word]}”.`);
  return sheet;
}

function dataRange(sheet: DataSheet, word: Word): string {
  const index = sheet.columns.findIndex((column) => column.header === words[word]);
  if (index < 0) throw new Error(`“${sheet.name}” has no column “${words[word]}”.`);
  const letter = columnName(index);
  return `${letter}2:${letter}${sheet.rows.length + 1}`;
}

/** A sheet built through the add-in's own task pane, from the data that is selected. */
interface BuiltSheet {
  from: Word;
  /** The ribbon button that opens the sheet's form, by its id in the manifest. */
  button: string;
  name: string;
}

const BUILT: readonly BuiltSheet[] = [
  { from: 'customers', button: 'Kehu.Sheet.customer-abc', name: 'abc-sheet' },
  { from: 'credit', button: 'Kehu.Sheet.credit-limits-wc', name: 'credit-limit-sheet' },
];

async function buildSheet(sandbox: OpenSandbox, { from, button, name }: BuiltSheet): Promise<void> {
  const { pane } = sandbox;
  const sheet = dataSheet(from);
  const before = await sandbox.call('sheets');
  say(`${sheet.name}: building a sheet through the task pane`);
  await sandbox.call(
    'select',
    sheet.name,
    `A1:${columnName(sheet.columns.length - 1)}${sheet.rows.length + 1}`,
  );
  await sandbox.press(button);
  await pane.getByRole('button', { name: 'Create sheet' }).click();
  await pane.getByRole('button', { name: /^Go to “/ }).waitFor();
  await sandbox.call('settled');
  const built = (await sandbox.call('sheets')).find((candidate) => !before.includes(candidate));
  if (built === undefined) throw new Error('The task pane said that it built a sheet, but there is none.');
  say(`  built “${built}”`);
  await keep(sandbox, name, built);
}

/** Keeps a picture of the page and the sheet's cells as a CSV file. */
async function keep(sandbox: OpenSandbox, name: string, sheet: string): Promise<void> {
  await sandbox.page.screenshot({ path: path.join(outFolder, `${name}.png`) });
  const used = await sandbox.call('used', sheet);
  if (used === null) throw new Error(`“${sheet}” is empty.`);
  const texts = await sandbox.call('texts', sheet, used);
  writeFileSync(path.join(outFolder, `${name}.csv`), `${BYTE_ORDER_MARK}${Papa.unparse(texts)}\r\n`);
}

/** Excel reads a CSV file as UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

async function refuseTrouble({ page, consoleErrors, outsideRequests }: OpenSandbox): Promise<void> {
  const trouble = await page.locator('#trouble li').allInnerTexts();
  const wrong = [...trouble, ...consoleErrors, ...outsideRequests.map((url) => `asked for ${url}`)];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

function say(line: string): void {
  console.log(line);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
