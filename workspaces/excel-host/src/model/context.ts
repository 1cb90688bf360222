import type { Box, Engine, SheetId } from '../engine';
import type { Registrations } from '../registrations';
import type { CellArea } from './area';
import type { HostObject } from './host-object';
import type { References } from './references';
import type { SheetStates } from './sheet-state';

/** Makes objects of classes that would otherwise have to import each other. */
export interface Factory {
  range(sheet: SheetId, box: Box): CellArea;
  rangeAreas(areas: readonly CellArea[]): HostObject;
  worksheet(sheet: SheetId): HostObject;
  /** Tables of the workbook, of a sheet, or those that touch a box of it. */
  tables(sheet: SheetId | null, box?: Box): HostObject;
  names(scope: SheetId | null): HostObject;
  charts(sheet: SheetId): HostObject;
  conditionalFormats(area: CellArea): HostObject;
  dataValidation(area: CellArea): HostObject;
  rangeFormat(area: CellArea): HostObject;
}

/** What all objects of one workbook share. */
export interface ModelContext {
  readonly engine: Engine;
  readonly locale: string;
  readonly make: Factory;
  readonly references: References;
  readonly registrations: Registrations;
  readonly sheets: SheetStates;
  /** `workbook.settings`. */
  readonly settings: Map<string, unknown>;
  chartsChanged(): void;
}
