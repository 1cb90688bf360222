import type { LaidSheet } from '../define/sheet/laid';
import { buildSheet, type BuildOptions, type BuiltSheet } from './build-sheet';
import { deleteSheet, goTo } from './cells';
import { onSelectionChanged, type Unsubscribe } from './events';
import { readSelection, type ReadOptions } from './selection';
import type { SourceRange } from './source';

/** What the pane can do in the workbook. Everything that fails does so with a `WorkbookProblem` or with `Cancelled`. */
export interface Workbook {
  readSelection(options?: ReadOptions): Promise<SourceRange>;
  onSelectionChanged(listener: () => void): Promise<Unsubscribe>;
  buildSheet(laid: LaidSheet, options?: BuildOptions): Promise<BuiltSheet>;
  deleteSheet(worksheetId: string): Promise<void>;
  goTo(worksheetId: string, address: string): Promise<void>;
}

/** The workbook that is open in Excel. */
export const openWorkbook: Workbook = { readSelection, onSelectionChanged, buildSheet, deleteSheet, goTo };
