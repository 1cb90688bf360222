import { intersect, subtract } from '../address';
import type { Box, InputCheck, SheetId } from '../engine';
import { FilterState } from './filter-state';
import { newPage } from './page-layout';

/** A conditional format as the add-in gave it, with the drawing it led to. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly type: string;
  readonly boxes: readonly Box[];
  priority: number;
  stopIfTrue: boolean;
  rule: Record<string, unknown>;
  format: { fill?: string; color?: string; bold?: boolean; italic?: boolean };
  drawn: string | null;
}

export interface ValidationRecord {
  readonly box: Box;
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
  ignoreBlanks: boolean;
  check: InputCheck | null;
}

export interface SeriesRecord {
  readonly id: number;
  name: string;
  type: string | null;
  secondary: boolean;
  values: CellSource | null;
  categories: CellSource | null;
  color: string | null;
  labels: boolean;
  labelFormat: string | null;
  markerStyle: string;
  smooth: boolean;
  gapWidth: number;
}

export interface CellSource {
  readonly sheet: SheetId;
  readonly box: Box;
}

export interface AxisRecord {
  visible: boolean;
  title: string | null;
  titleVisible: boolean;
  minimum: number | null;
  maximum: number | null;
  numberFormat: string | null;
  gridlines: boolean;
  /** Properties that are kept and given back, and not drawn. */
  kept: Record<string, unknown>;
}

export interface ChartRecord {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  bounds: { left: number; top: number; width: number; height: number };
  series: SeriesRecord[];
  readonly axes: Record<'category' | 'value' | 'secondaryValue', AxisRecord>;
  /** Properties that are kept and given back, and not drawn. */
  readonly kept: Record<string, unknown>;
}

export interface ProtectionRecord {
  readonly password: string | null;
  readonly options: Record<string, unknown>;
}

/** What Excel knows about a sheet and the engine does not. */
export class SheetState {
  protection: ProtectionRecord | null = null;
  charts: ChartRecord[] = [];
  conditionalFormats: ConditionalFormatRecord[] = [];
  validations: ValidationRecord[] = [];
  readonly customProperties = new Map<string, string>();
  /** The filter of the sheet itself; tables have their own. */
  filtered: Box | null = null;
  readonly filter = new FilterState();
  readonly page = newPage();
  /** Cells that stay open for entries when the sheet is protected; the boxes do not overlap. */
  private unlocked: Box[] = [];

  setLocked(box: Box, locked: boolean): void {
    this.unlocked = this.unlocked.flatMap((open) => subtract(open, box));
    if (!locked) this.unlocked.push(box);
  }

  /** True or false when all cells agree, else null. */
  locked(box: Box): boolean | null {
    const open = this.unlocked.reduce((sum, part) => {
      const common = intersect(part, box);
      return sum + (common ? common.rows * common.columns : 0);
    }, 0);
    if (open === 0) return true;
    return open === box.rows * box.columns ? false : null;
  }

  allowsEntry(box: Box): boolean {
    return this.protection === null || this.locked(box) === false;
  }
}

export class SheetStates {
  private readonly states = new Map<SheetId, SheetState>();

  of(sheet: SheetId): SheetState {
    let state = this.states.get(sheet);
    if (!state) {
      state = new SheetState();
      this.states.set(sheet, state);
    }
    return state;
  }

  forget(sheet: SheetId): void {
    this.states.delete(sheet);
  }

  entries(): IterableIterator<[SheetId, SheetState]> {
    return this.states.entries();
  }
}
