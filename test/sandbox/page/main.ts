import './page.css';
import { sampleSheets } from '../data/samples';
import { parseOrderLines } from '../data/superstore';
import { createHost, createSandboxApi, type FunctionsMetadata, type Host, type SandboxApi } from '../host';
import { createBrowserEngine } from '../host/engine-univer/browser';
import { createChartLayer } from './charts';
import { sheetFromCsv, sheetName } from './csv';
import { place } from './dom';
import { fillSheet, fillWorkbook } from './fill';
import { loadFonts } from './fonts';
import { readManifest, type Command } from './manifest';
import { drawPane } from './pane';
import { drawRibbon } from './ribbon';
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

const PANE_PATIENCE = 20_000;
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
  const charts = createChartLayer(place('charts'), engine, words);
  const pane = drawPane(place('pane'), manifest.name, words.close, () => showPane(false));
  const host = createHost({
    engine,
    functions,
    locale: settings.locale,
    onCharts: (pictures) => charts.show(pictures),
    onPaneVisible: (visible) => (visible ? pane.show() : pane.hide()),
    onMessage: (message) => trouble.show(message),
  });

  function showPane(shown: boolean): void {
    if (shown) pane.show();
    else pane.hide();
    host.setPaneVisible(shown);
  }

  let changed = false;
  engine.on((event) => {
    if (event.type === 'edited') changed = true;
  });
  function leaveFor(next: Settings): void {
    if (changed && !confirm(words.leave)) return;
    location.search = addressFor(next);
    location.reload();
  }

  drawToolbar(place('bar'), settings, words, {
    chooseLocale: (locale) => leaveFor({ ...settings, locale }),
    chooseTheme(theme) {
      settings.theme = theme;
      applyTheme();
      engine.view?.setDark(theme === 'dark');
      charts.recolor();
    },
    openCsv: (file) => void reported(openCsv(host, file)),
    reset: () => leaveFor(settings),
  });
  const start = (command: Command): void => void reported(run(command));
  drawRibbon(place('ribbon'), manifest.groups, words, start);
  for (const command of manifest.cellMenu) {
    engine.view?.addCellCommand(command.id, command.label, () => start(command));
  }
  drawStatus(place('status'), host, words);

  async function run({ id, action }: Command): Promise<void> {
    if (action.kind === 'showPane') return showPane(true);
    const outcome = await host.runCommand(action.name, id);
    if (outcome === 'unknown') throw new Error(`${words.commandUnknown} ${action.name}`);
  }

  const opened = host.openPane({ frame: pane.frame, url: manifest.paneAddress });
  pane.frame.addEventListener('load', () => {
    if (pane.frame.contentWindow) {
      watchErrors(pane.frame.contentWindow, (message) => trouble.show(`${words.paneError}: ${message}`));
    }
  });
  const late = setTimeout(() => trouble.show(words.paneLate), PANE_PATIENCE);
  void opened.ready.then(() => {
    clearTimeout(late);
    document.documentElement.dataset['pane'] = 'ready';
  });

  window.sandbox = createSandboxApi(host);
}

async function openCsv(host: Host, file: File): Promise<void> {
  const taken = host.engine.sheets().map((sheet) => sheet.name);
  const sheet = sheetFromCsv(await file.arrayBuffer(), sheetName(file.name, taken), words);
  const id = host.engine.addSheet(sheet.name);
  fillSheet(host.engine, id, sheet);
  host.engine.activate(id);
  await host.engine.settle();
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.text();
}

/**
 * The theme of the page and the grid. The pane cannot be given one: Office on the web passes none, and browsers
 * answer a frame's question for the preferred colours with their own setting.
 */
function applyTheme(): void {
  document.documentElement.dataset['theme'] = settings.theme;
  document.documentElement.style.colorScheme = settings.theme;
}

async function reported(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => trouble.show(messageOf(error)));
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
