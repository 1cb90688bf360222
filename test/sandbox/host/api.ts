import type { CellValue } from './engine';
import type { Faults } from './faults';
import type { Host } from './host';
import type { ChartPicture } from './pictures';

/** What tests may do with a running workbook; the page puts it on `window.sandbox`. Sheets go by name. */
export interface SandboxApi {
  readonly faults: Faults;
  /** Types into a cell as a person does, and waits for the results, custom functions included. */
  type(sheet: string, address: string, text: string | number | boolean): Promise<void>;
  read(sheet: string, address: string): CellValue[][];
  formulas(sheet: string, address: string): CellValue[][];
  texts(sheet: string, address: string): string[][];
  /** Selects one or several ranges (`A1:B2,D:D`) on a sheet, which becomes the active one. */
  select(sheet: string, address: string): void;
  /** Address of the selection, with the sheet's name. */
  selected(): string;
  sheets(): string[];
  /** Address of everything that is filled on a sheet; null when nothing is. */
  used(sheet: string): string | null;
  charts(): readonly ChartPicture[];
  /** The sentences behind the errors of a range; null where there is none. */
  errorsAt(sheet: string, address: string): (string | null)[][];
  runCommand(functionName: string, controlId: string): Promise<'completed' | 'unknown'>;
  settled(): Promise<void>;
}

export function createSandboxApi(_host: Host): SandboxApi {
  throw new Error('The host is not built yet.');
}
