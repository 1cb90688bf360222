import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { LANGS } from '../../src/build/languages';
import { listedFunctions } from '../../src/catalog/listed';
import { metadataFiles, metadataOf } from '../../src/build/metadata/metadata-files';
import { goldenFile, metadataNow } from './golden';

const functions = listedFunctions();
const metadata = metadataOf(functions, 'https://kehu.example');

describe('the metadata of the functions', () => {
  test('has nothing to complain about', () => {
    expect(metadataFiles(functions, 'https://kehu.example').complaints).toEqual([]);
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

  test.each(LANGS)('in %s gives every function a help page over https', (lang) => {
    for (const { id, helpUrl } of metadata[lang].functions) {
      expect(helpUrl).toBe(`https://kehu.example/help/${lang}/${id}.html`);
    }
  });
});
