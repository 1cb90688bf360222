import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import highlightsEnUS from '@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US';
import highlightsZhCN from '@univerjs/presets/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import coreEnUS from '@univerjs/presets/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/presets/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/presets/preset-sheets-data-validation';
import checksEnUS from '@univerjs/presets/preset-sheets-data-validation/locales/en-US';
import checksZhCN from '@univerjs/presets/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsSortPreset } from '@univerjs/presets/preset-sheets-sort';
import sortEnUS from '@univerjs/presets/preset-sheets-sort/locales/en-US';
import sortZhCN from '@univerjs/presets/preset-sheets-sort/locales/zh-CN';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/presets/preset-sheets-table';
import tablesEnUS from '@univerjs/presets/preset-sheets-table/locales/en-US';
import tablesZhCN from '@univerjs/presets/preset-sheets-table/locales/zh-CN';
import '@univerjs/presets/lib/styles/preset-sheets-core.css';
import '@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css';
import '@univerjs/presets/lib/styles/preset-sheets-data-validation.css';
import '@univerjs/presets/lib/styles/preset-sheets-sort.css';
import '@univerjs/presets/lib/styles/preset-sheets-table.css';
import './formula-bar.css';
import type { Engine } from '../engine';
import { UniverEngine } from './engine';
import { firstWorkbook } from './first-workbook';
import { withProgress } from './progress-texts';
import { UniverView } from './view';

export interface BrowserEngineOptions {
  /** The element the grid fills. */
  readonly container: HTMLElement;
  readonly locale: 'en-US' | 'zh-CN';
  /** Name of the workbook. */
  readonly name: string;
  /** Name of the first sheet. */
  readonly firstSheet: string;
  readonly dark?: boolean;
  /** Whether the engine's own tool bar is shown above the formula bar. */
  readonly toolbar?: boolean;
}

const LOCALES = {
  'en-US': {
    type: LocaleType.EN_US,
    texts: mergeLocales(coreEnUS, highlightsEnUS, checksEnUS, sortEnUS, tablesEnUS),
  },
  'zh-CN': {
    type: LocaleType.ZH_CN,
    texts: mergeLocales(coreZhCN, highlightsZhCN, checksZhCN, sortZhCN, tablesZhCN),
  },
} as const;

/** The engine hangs a tab with the table's name over the cells above a table; Excel does not. */
function tablesWithoutNameTab(): ReturnType<typeof UniverSheetsTablePreset> {
  const preset = UniverSheetsTablePreset();
  const plugins = preset.plugins.map((plugin): (typeof preset.plugins)[number] =>
    plugin === UniverSheetsTableUIPlugin ? [UniverSheetsTableUIPlugin, { hideAnchor: true }] : plugin,
  );
  return { ...preset, plugins };
}

/** A workbook drawn into the page. Import it only in the browser bundle: it brings its own style sheets. */
export function createBrowserEngine(options: BrowserEngineOptions): Engine {
  const { type, texts } = LOCALES[options.locale];
  const { univer, univerAPI } = createUniver({
    locale: type,
    locales: { [type]: withProgress(texts, options.locale) },
    darkMode: options.dark ?? false,
    presets: [
      UniverSheetsCorePreset({ container: options.container, toolbar: options.toolbar ?? false, footer: {} }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsSortPreset(),
      tablesWithoutNameTab(),
    ],
  });
  const workbook = univerAPI.createWorkbook(firstWorkbook(options.name, options.firstSheet));
  const engine = new UniverEngine(univer, univerAPI, workbook);
  engine.view = new UniverView(univer, univerAPI, workbook, options.container);
  return engine;
}
