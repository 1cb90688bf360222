import type { IRangeThemeStyleJSON } from '@univerjs/sheets';
import { AddRangeThemeMutation } from '@univerjs/sheets';
import type { UniverParts } from './univer';

/** Excel's colours for table styles: black, then the accents of the Office theme, seven in a row. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const BANDS = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

const THIN = 1;

function themeStyle(name: string, style: string, banded: boolean): IRangeThemeStyleJSON {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2) - 1;
  const accent = ACCENTS[number % ACCENTS.length] ?? '#000000';
  const band = BANDS[number % BANDS.length] ?? '#D9D9D9';
  const line = { s: THIN, cl: { rgb: accent } };
  const isLight = style.includes('Light');
  return {
    name,
    headerRowStyle: isLight ? { bd: { t: line, b: line } } : { bg: { rgb: accent }, cl: { rgb: '#FFFFFF' } },
    ...(banded ? { firstRowStyle: { bg: { rgb: band } } } : {}),
    lastRowStyle: { bd: { b: line } },
  };
}

/** Makes the engine draw tables in Excel's styles; it knows none of them. */
export class TableThemes {
  private readonly registered = new Set<string>();

  constructor(private readonly parts: UniverParts) {}

  /** The engine's name for an Excel style. */
  nameOf(style: string, banded: boolean): string {
    const name = `excel-${style}${banded ? '' : '-plain'}`;
    if (!this.registered.has(name)) {
      this.registered.add(name);
      this.parts.commands.syncExecuteCommand(AddRangeThemeMutation.id, {
        unitId: this.parts.unitId,
        subUnitId: this.parts.workbook.getActiveSheet().getSheetId(),
        styleJSON: themeStyle(name, style, banded),
      });
    }
    return name;
  }
}
