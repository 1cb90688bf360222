import { boxAddress, parseReference, quoteSheet } from './address';
import type { Box, CellValue, SheetId } from './engine';
import { parseEntry } from './entry';
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

/** The test's hands and eyes on a host. */
export function createSandboxApi(host: Host): SandboxApi {
  const { engine } = host;

  const idOf = (name: string): SheetId => {
    const found = engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new Error(`There is no sheet “${name}”.`);
    return found.id;
  };
  const boxOf = (address: string): Box => {
    const reference = parseReference(address.trim());
    if (!reference) throw new Error(`“${address}” is not an address.`);
    return reference.box;
  };

  return {
    faults: host.faults,
    async type(sheet, address, text) {
      const id = idOf(sheet);
      const { row, column } = boxOf(address);
      const cell = { row, column, rows: 1, columns: 1 };
      if (!host.mayEdit(id, cell)) throw new Error('The cell is on a protected sheet.');
      const { entry, numberFormat } = parseEntry(text);
      engine.write(id, row, column, [[entry]]);
      if (numberFormat && !engine.style(id, row, column).numberFormat)
        engine.setStyle(id, cell, { numberFormat });
      await host.settled();
    },
    read: (sheet, address) => engine.values(idOf(sheet), boxOf(address)),
    formulas: (sheet, address) => engine.formulas(idOf(sheet), boxOf(address)),
    texts: (sheet, address) => engine.texts(idOf(sheet), boxOf(address)),
    select: (sheet, address) => engine.select(idOf(sheet), address.split(',').map(boxOf)),
    selected() {
      const { sheet, boxes } = engine.selection();
      const name = engine.sheets().find(({ id }) => id === sheet)?.name ?? '';
      return boxes.map((box) => `${quoteSheet(name)}!${boxAddress(box)}`).join(',');
    },
    sheets: () => engine.sheets().map(({ name }) => name),
    used(sheet) {
      const box = engine.usedBox(idOf(sheet), true);
      return box && boxAddress(box);
    },
    charts: () => host.charts(),
    errorsAt(sheet, address) {
      const id = idOf(sheet);
      const box = boxOf(address);
      return Array.from({ length: box.rows }, (_, down) =>
        Array.from({ length: box.columns }, (__, across) =>
          host.errorSentence({ sheet: id, row: box.row + down, column: box.column + across }),
        ),
      );
    },
    runCommand: (name, id) => host.runCommand(name, id),
    settled: () => host.settled(),
  };
}
