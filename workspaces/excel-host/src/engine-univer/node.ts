import { createUniver, LocaleType } from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/presets/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { firstWorkbook } from './first-workbook';
import { UniverEngine } from './engine';
import { takeTurnsByImmediates } from './turns';

/** A workbook without a screen. */
export function createNodeEngine(name: string, firstSheet: string): UniverEngine {
  takeTurnsByImmediates();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsTablePlugin, UniverSheetsConditionalFormattingPlugin],
  });
  const workbook = univerAPI.createWorkbook(firstWorkbook(name, firstSheet));
  return new UniverEngine(univer, univerAPI, workbook);
}
