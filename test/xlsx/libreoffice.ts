import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inFolder, readFiles, type ReadWorkbook } from './reopened';

const run = promisify(execFile);

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** `.ci/run` installs LibreOffice; where a developer's machine is without, the test says that it did not run. */
export const withLibreOffice = (name: string, work: () => Promise<void>, timeout: number): void =>
  hasLibreOffice
    ? test(name, work, timeout)
    : test.skip(`not run, LibreOffice (soffice) is not installed: ${name}`, work);

/** LibreOffice believes the values of a file unless it is told to calculate everything when it opens it. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbooks as LibreOffice opens and saves them. */
export const openedByLibreOffice = (
  workbooks: Readonly<Record<string, Uint8Array>>,
  settings?: string,
): Promise<ReadWorkbook[]> =>
  inFolder(workbooks, async (folder, paths) => {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    if (settings !== undefined) writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings);
    const out = join(folder, 'out');
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...paths,
    ]);
    return readFiles(paths.map((path) => path.replace(folder, out)));
  });

/** The workbooks with every formula calculated by LibreOffice. */
export const recalculatedByLibreOffice = (
  workbooks: Readonly<Record<string, Uint8Array>>,
): Promise<ReadWorkbook[]> => openedByLibreOffice(workbooks, ALWAYS_CALCULATE);
