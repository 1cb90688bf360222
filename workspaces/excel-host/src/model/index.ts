import type { Box, Engine, SheetId } from '../engine';
import type { ChartPicture } from '../pictures';
import { Registrations } from '../registrations';
import type { CellArea } from './area';
import { chartPicture } from './chart-picture';
import * as chartParts from './chart-parts';
import * as charts from './charts';
import * as conditionalFormats from './conditional-formats';
import type { Factory, ModelContext, R1C1Filling } from './context';
import * as autoFilter from './auto-filter';
import * as customXml from './custom-xml';
import * as documentProperties from './document-properties';
import * as pageLayout from './page-layout';
import * as rangeView from './range-view';
import * as sort from './sort';
import * as tableRows from './table-rows';
import * as dataValidation from './data-validation';
import * as format from './format';
import * as names from './names';
import { Range } from './range';
import * as rangeAreas from './range-areas';
import { References } from './references';
import * as settings from './settings';
import { SheetStates } from './sheet-state';
import * as tables from './tables';
import * as workbook from './workbook';
import * as worksheet from './worksheet';
import * as worksheets from './worksheets';

/** The modules whose classes the add-in can reach, for the list of what is served. */
export const modelModules: readonly Readonly<Record<string, unknown>>[] = [
  workbook,
  worksheets,
  worksheet,
  { Range },
  rangeAreas,
  format,
  tables,
  names,
  charts,
  chartParts,
  conditionalFormats,
  dataValidation,
  settings,
  autoFilter,
  sort,
  tableRows,
  rangeView,
  pageLayout,
  documentProperties,
  customXml,
];

export interface Model {
  readonly context: ModelContext;
  readonly workbook: workbook.Workbook;
  charts(): ChartPicture[];
}

/** Excel's object model over an engine. */
export function createModel(
  engine: Engine,
  locale: string,
  r1c1: R1C1Filling,
  reports: { charts: () => void; sorted: (sheet: SheetId, box: Box) => void },
): Model {
  const make: Factory = {
    range: (sheet: SheetId, box: Box) => new Range(context, sheet, box),
    rangeAreas: (areas: readonly CellArea[]) => new rangeAreas.RangeAreas(context, areas),
    worksheet: (sheet) => new worksheet.Worksheet(context, sheet),
    tables: (sheet, box) => new tables.TableCollection(context, sheet, box),
    names: (scope) => new names.NamedItemCollection(context, scope),
    charts: (sheet) => new charts.ChartCollection(context, sheet),
    conditionalFormats: (area) => new conditionalFormats.ConditionalFormatCollection(context, area),
    dataValidation: (area) => new dataValidation.DataValidation(context, area),
    rangeFormat: (area) => new format.RangeFormat(context, area),
  };
  const context: ModelContext = {
    engine,
    locale,
    make,
    references: new References(),
    registrations: new Registrations(),
    sheets: new SheetStates(),
    settings: new Map(),
    document: new documentProperties.DocumentRecord(),
    xmlParts: new customXml.XmlParts(),
    r1c1,
    sorted: reports.sorted,
    chartsChanged: reports.charts,
  };
  return {
    context,
    workbook: new workbook.Workbook(context),
    charts: () =>
      [...context.sheets.entries()].flatMap(([sheet, state]) =>
        state.charts.map((chart) => chartPicture(engine, sheet, chart)),
      ),
  };
}
