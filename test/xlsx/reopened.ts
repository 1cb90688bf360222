import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What another reader than our writer finds in a worksheet; every value as its text. */
export interface ReadSheet {
  readonly name: string;
  readonly values: readonly (readonly string[])[];
  /** Without the leading `=`; "" where there is none. */
  readonly formulas: readonly (readonly string[])[];
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly frozen: readonly [rows: number, columns: number];
  readonly validations: readonly string[];
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

const run = promisify(execFile);

/** Reads files of workbooks. */
export async function readFiles(paths: readonly string[]): Promise<ReadWorkbook[]> {
  const script = join(__dirname, 'read.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, ...paths], { maxBuffer: 1e9 });
  return JSON.parse(stdout) as ReadWorkbook[];
}

/** Writes workbooks into a folder that is gone afterwards. */
export async function inFolder<T>(
  workbooks: Readonly<Record<string, Uint8Array>>,
  work: (folder: string, paths: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kehu-'));
  try {
    const paths = Object.entries(workbooks).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    return await work(folder, paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a workbook that was just written. */
export const reopened = (workbook: Uint8Array): Promise<ReadWorkbook> =>
  inFolder({ 'workbook.xlsx': workbook }, async (_, paths) => (await readFiles(paths))[0]!);
