import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { cacheFolder, pageSource, project } from './places';

/** The page's bundle, kept between starts: Univer makes it large. */
export const bundleFolder = path.join(cacheFolder, 'page');
const inputsFile = path.join(cacheFolder, 'page-inputs.json');

/** Bundles the sandbox's page unless the kept bundle is younger than all it was made from. */
export async function ensureBundle(say: (line: string) => void): Promise<void> {
  if (isFresh()) return;
  say('Bundling the sandbox …');
  const result = await build({
    absWorkingDir: project,
    entryPoints: [path.join(pageSource, 'main.ts')],
    outdir: bundleFolder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    // A refusal names the class of the member that is not served.
    keepNames: true,
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
  });
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(inputsFile, JSON.stringify(Object.keys(result.metafile.inputs)));
}

function isFresh(): boolean {
  const bundle = path.join(bundleFolder, 'main.js');
  if (!existsSync(bundle) || !existsSync(inputsFile)) return false;
  const made = statSync(bundle).mtimeMs;
  const inputs: string[] = JSON.parse(readFileSync(inputsFile, 'utf8'));
  return inputs.every((input) => {
    const file = path.join(project, input);
    return existsSync(file) && statSync(file).mtimeMs <= made;
  });
}
