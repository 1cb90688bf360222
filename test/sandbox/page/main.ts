import './page.css';
import { sampleSheets } from '../../samples/samples';
import { parseOrderLines } from '../../samples/superstore';
import { createSandboxApi, type Engine, type FunctionsMetadata, type SandboxApi } from 'excel-host';
import { createBrowserEngine } from 'excel-host/browser';
import { runAddIn } from './add-in';
import { sheetFromCsv, sheetName } from './csv';
import { place } from './dom';
import { fillSheet, fillWorkbook } from './fill';
import { loadFonts } from './fonts';
import { readManifest } from './manifest';
import { walkRegions } from './regions';
import { addressFor, settingsFrom, type Settings } from './settings';
import { drawStatus } from './status';
import { drawToolbar } from './toolbar';
import { drawTrouble, messageOf, watchErrors } from './trouble';
import { pageWords } from './words';

declare global {
  interface Window {
    /** What tests drive the workbook with. */
    sandbox?: SandboxApi;
  }
}

const LOADING_PATIENCE = 30_000;

const settings = settingsFrom(new URL(location.href));
const words = pageWords(settings.locale);
const trouble = drawTrouble(place('trouble'), words.dismiss);

async function main(): Promise<void> {
  const [manifestXml, csv] = await Promise.all([
    fetchText('/manifest.xml'),
    fetchText('/sandbox/superstore.csv'),
    loadFonts(),
  ]);
  const manifest = readManifest(manifestXml, settings.locale);
  const functions: FunctionsMetadata = JSON.parse(await fetchText(manifest.functionsAddress));
  const sheets = sampleSheets(parseOrderLines(csv), settings.locale);

  const engine = createBrowserEngine({
    container: place('grid'),
    locale: settings.locale,
    name: words.workbook,
    firstSheet: sheets[0]?.name ?? words.workbook,
    dark: settings.theme === 'dark',
  });
  await fillWorkbook(engine, sheets);
  const { host, charts, pane } = runAddIn({ engine, manifest, functions, settings, words, trouble });
  drawStatus(place('status'), host, words);
  walkRegions(pane, engine.view);
  const leaveFor = leaver(engine);
  drawToolbar(place('bar'), settings, words, {
    chooseLocale: (locale) => leaveFor({ ...settings, locale }),
    chooseTheme(theme) {
      settings.theme = theme;
      applyTheme();
      engine.view?.setDark(theme === 'dark');
      charts.recolor();
      pane.setDark(theme === 'dark');
    },
    openCsv: (file) => {
      openCsv(engine, file).catch((error: unknown) => trouble.show(messageOf(error)));
    },
    reset: () => leaveFor(settings),
  });
  window.sandbox = createSandboxApi(host);
}

/** Opens the page anew, after asking when something was changed: nothing of the workbook is kept. */
function leaver(engine: Engine): (next: Settings) => void {
  let changed = false;
  engine.on((event) => {
    if (event.type === 'edited' || event.type === 'sheetAdded') changed = true;
  });
  return (next) => {
    if (!changed || confirm(words.leave)) location.assign(addressFor(next));
  };
}

async function openCsv(engine: Engine, file: File): Promise<void> {
  const taken = engine.sheets().map((sheet) => sheet.name);
  const sheet = sheetFromCsv(await file.arrayBuffer(), sheetName(file.name, taken), words);
  const id = engine.addSheet(sheet.name);
  fillSheet(engine, id, sheet);
  engine.activate(id);
  await engine.settle();
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.text();
}

/** The theme of the page and the grid. */
function applyTheme(): void {
  document.documentElement.dataset['theme'] = settings.theme;
  document.documentElement.style.colorScheme = settings.theme;
}

document.documentElement.lang = settings.locale;
document.title = words.title;
place('loading-text').textContent = words.loading;
setTimeout(() => (place('loading-text').textContent = words.loadingLong), LOADING_PATIENCE);
applyTheme();
watchErrors(window, (message) => trouble.show(message));
main()
  .then(() => {
    document.documentElement.dataset['state'] = 'ready';
  })
  .catch((error: unknown) => {
    document.documentElement.dataset['state'] = 'failed';
    trouble.show(`${words.failed} ${messageOf(error)}`);
  })
  .finally(() => (place('loading').hidden = true));
