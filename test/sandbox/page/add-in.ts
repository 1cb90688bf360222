import { createHost, type Engine, type FunctionsMetadata, type Host } from 'excel-host';
import { createChartLayer, type ChartLayer } from './charts';
import { place } from './dom';
import type { Command, Manifest } from './manifest';
import { drawPane, type PaneFrame } from './pane';
import { focusCells } from './regions';
import { drawRibbon } from './ribbon';
import type { Settings } from './settings';
import { messageOf, watchErrors, type Trouble } from './trouble';
import type { PageWords } from './words';

/** What the add-in runs in. */
export interface Surroundings {
  engine: Engine;
  manifest: Manifest;
  functions: FunctionsMetadata;
  settings: Settings;
  words: PageWords;
  trouble: Trouble;
}

/** The add-in in the page. */
export interface AddIn {
  host: Host;
  charts: ChartLayer;
  pane: PaneFrame;
}

const PANE_PATIENCE = 20_000;

/** Opens the add-in: its pane beside the grid, its buttons in the ribbon, its entries in the menu of the cells. */
export function runAddIn({ engine, manifest, functions, settings, words, trouble }: Surroundings): AddIn {
  const charts = createChartLayer(place('charts'), engine, words);
  const pane = drawPane(place('pane'), manifest.name, words, () => showPane(false));
  const host = createHost({
    engine,
    functions,
    locale: settings.locale,
    blanks: settings.blanks,
    onCharts: (pictures) => charts.show(pictures),
    onPaneVisible: (visible) => (visible ? pane.show() : pane.hide()),
    onPaneLeft: () => focusCells(engine.view),
    onMessage: (message) => trouble.show(message),
  });

  function showPane(shown: boolean): void {
    if (shown) pane.show();
    else pane.hide();
    host.setPaneVisible(shown);
  }

  async function run({ id, action }: Command): Promise<void> {
    if (action.kind === 'showPane') return showPane(true);
    const outcome = await host.runCommand(action.name, id);
    if (outcome === 'unknown') throw new Error(`${words.commandUnknown} ${action.name}`);
  }

  function start(command: Command): void {
    run(command).catch((error: unknown) => trouble.show(messageOf(error)));
  }

  drawRibbon(place('ribbon'), manifest.groups, words, start);
  for (const command of manifest.cellMenu) {
    engine.view?.addCellCommand(command.id, command.label, () => start(command));
  }
  pane.setDark(settings.theme === 'dark');
  openPane(host, pane, manifest.paneAddress, words, trouble);
  return { host, charts, pane };
}

function openPane(host: Host, pane: PaneFrame, url: string, words: PageWords, trouble: Trouble): void {
  const { frame } = pane;
  const late = setTimeout(() => trouble.show(words.paneLate), PANE_PATIENCE);
  const { ready } = host.openPane({ frame, url });
  ready
    .then(() => {
      document.documentElement.dataset['pane'] = 'ready';
    })
    .catch((error: unknown) => trouble.show(messageOf(error)))
    .finally(() => clearTimeout(late));
  pane.enter();
  frame.addEventListener('load', () => {
    if (!frame.contentWindow) return;
    watchErrors(frame.contentWindow, (message) => trouble.show(`${words.paneError}: ${message}`));
  });
}
