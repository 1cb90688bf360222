import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { hostedManifest } from '../../src/build/manifest';
import { withMenus } from '../../src/build/ribbon';
import { project } from '../../src/build/settings';

const schemaFile = (name: string) => ({
  fileName: name,
  contents: readFileSync(resolve(__dirname, 'schema', name), 'utf8'),
});
const manifest = withMenus(readFileSync(resolve(project, 'manifest.xml'), 'utf8'));

/** What Microsoft's schema says against a manifest. */
async function complaints(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents }],
    schema: [schemaFile('OfficeAppManifestV1_1.xsd')],
    preload: [
      'OfficeAppBasicTypesV1_0.xsd',
      'TaskPaneAppVersionOverridesV1_0.xsd',
      'ContentAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_1.xsd',
    ].map(schemaFile),
  });
  return errors.map((error) => error.message);
}

describe("Microsoft's schema", () => {
  test('accepts the manifest', async () => {
    expect(await complaints(manifest)).toEqual([]);
  });

  test('accepts it for another place', async () => {
    const url = 'https://tools.example.com/kehu';
    const hosted = hostedManifest(manifest, { url });
    expect(await complaints(hosted)).toEqual([]);
    expect(hosted).not.toContain('localhost');
    expect(hosted).toContain(`${url}/functions-zh-CN.json`);
  });

  test('would refuse a translation without its prefix, which Excel cannot load', async () => {
    const wrong = manifest.replaceAll('bt:Override', 'Override');
    expect(await complaints(wrong)).not.toEqual([]);
  });
});
