import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { listedFunctions } from '../../src/catalog/listed';
import { project, settingsOf } from '../../src/build/settings';
import { templateFiles } from '../../src/build/templates/templates';
import { complaints } from '../xlsx/validator';

/** Programs are started that read what was written. */
jest.setTimeout(240_000);

const manifest = readFileSync(resolve(project, 'manifest.xml'), 'utf8');
const built = () => templateFiles(listedFunctions(), manifest, settingsOf({}));
const { files, complaints: faults } = built();
const all = [...files].map(([path, bytes]) => ({ path, bytes }));

test('nothing keeps a workbook from being made, and two builds give the same bytes', () => {
  expect(faults).toEqual([]);
  const again = built().files;
  for (const { path, bytes } of all)
    expect(Buffer.from(again.get(path)!).equals(Buffer.from(bytes))).toBe(true);
});

describe.each(all)('$path', ({ bytes }) => {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path, xml: strFromU8(part) }));

  test("Microsoft's own validator has nothing to say against it", async () => {
    expect(await complaints(bytes)).toEqual([]);
  });

  test('every formula has its value, and none is an error that was not meant', () => {
    const cells = parts
      .filter(({ path }) => path.startsWith('xl/worksheets/sheet'))
      .flatMap(({ xml }) =>
        [...xml.matchAll(/<c [^>]*>(?:(?!<\/c>).)*<f[ >](?:(?!<\/c>).)*<\/c>/gs)].map(([cell]) => cell),
      );
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => !/<v[ />]/.test(cell))).toEqual([]);
  });

  test('it names no folder, person or time of the machine that made it', () => {
    const told = parts.filter(({ xml }) => xml.includes(project) || /dcterms|lastModifiedBy/.test(xml));
    expect(told.map(({ path }) => path)).toEqual([]);
  });
});
