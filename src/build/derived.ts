import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXAMPLES_FILE, examplesJson } from './examples';
import type { Files } from './files';
import { helpPages } from './help/help';
import { listedFunctions } from '../catalog/listed';
import { hostedManifest } from './manifest';
import { metadataFiles } from './metadata/metadata-files';
import { withMenus } from './ribbon';
import { OUTLINES_FILE, outlinesJson } from './sheet-outlines';
import { templateFiles } from './templates/templates';
import { project, type Settings } from './settings';

/** Every file of the product that follows from the rooms and the settings. */
export function derivedFiles(settings: Settings): Files<string | Uint8Array> {
  const functions = listedFunctions();
  const template = readFileSync(resolve(project, 'manifest.xml'), 'utf8');
  const metadata = metadataFiles(functions, settings);
  const help = helpPages(functions, settings.version);
  const templates = templateFiles(functions, template, settings);
  return {
    files: new Map<string, string | Uint8Array>([
      ['manifest.xml', hostedManifest(withMenus(template), settings)],
      [EXAMPLES_FILE, examplesJson(functions)],
      [OUTLINES_FILE, outlinesJson()],
      ...metadata.files,
      ...help.files,
      ...templates.files,
    ]),
    complaints: [...metadata.complaints, ...help.complaints, ...templates.complaints],
  };
}
