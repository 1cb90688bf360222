import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { LANGS } from '../../src/core/text';
import { listedFunctions } from '../../src/catalog/listed';
import { metadataFiles, metadataOf } from '../../src/build/metadata/metadata-files';
import { goldenFile, metadataNow } from './golden';

const functions = listedFunctions();
const hosting = { url: 'https://kehu.example', prefix: '' };
const metadata = metadataOf(functions, hosting);

describe('the metadata of the functions', () => {
  test('has nothing to complain about', () => {
    expect(metadataFiles(functions, hosting).complaints).toEqual([]);
  });

  test.each(LANGS)("in %s fits Microsoft's schema", (lang) => {
    const schema: object = JSON.parse(
      readFileSync(resolve(__dirname, 'schema/custom-functions.json'), 'utf8'),
    );
    const fits = new Ajv({ allErrors: true, strict: false }).compile(schema);
    const { allowErrorForDataTypeAny, ...rest } = metadata[lang];
    expect(fits(rest) ? [] : fits.errors).toEqual([]);
    expect(allowErrorForDataTypeAny).toBe(true);
  });

  test.each(LANGS)('in %s is the one that was agreed on (else: npm run metadata:sign)', (lang) => {
    const golden = existsSync(goldenFile(lang)) ? readFileSync(goldenFile(lang), 'utf8') : '';
    expect(metadataNow().get(lang)).toBe(golden);
  });

  test('puts a prefix before the names and leaves the ids, which the scripts answer to', () => {
    const { files, complaints } = metadataFiles(functions, { ...hosting, prefix: 'CONTOSO_' });
    expect(complaints).toEqual([]);
    const listed = (JSON.parse(files.get('functions.json')!) as (typeof metadata)['en']).functions;
    expect(listed.map(({ name }) => name)).toEqual(functions.map(({ fn }) => `CONTOSO_${fn.id}`));
    expect(listed.map(({ id }) => id)).toEqual(functions.map(({ fn }) => fn.id));
  });

  test.each(LANGS)('in %s gives every function a help page over https', (lang) => {
    for (const { id, helpUrl } of metadata[lang].functions) {
      expect(helpUrl).toBe(`https://kehu.example/help/${lang}/${id}.html`);
    }
  });
});
