import type { Box, Engine, SheetId } from '../engine';
import type { Registrations } from '../registrations';
import type { CellArea } from './area';
import type { XmlParts } from './custom-xml';
import type { DocumentRecord } from './document-properties';
import type { HostObject } from './host-object';
import type { References } from './references';
import type { SheetStates } from './sheet-state';

/**
 * What a host does with one R1C1 formula for a whole range: Excel fills the range; others are known to keep it for the
 * first cell, or refuse it.
 */
export type R1C1Filling = 'fills' | 'first cell' | 'refuses';

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
  /** Rows of a sheet were sorted. */
  sorted(sheet: SheetId, box: Box): void;
  /** How a single R1C1 formula for many cells is taken. */
  readonly r1c1: R1C1Filling;
  readonly document: DocumentRecord;
  readonly xmlParts: XmlParts;
  chartsChanged(): void;
}
