import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

export const project = resolve(__dirname, '../..');
const CORE = join(project, 'src/core');
const STAND_INS = join(__dirname, 'all-decimal');

/**
 * Every module of src/core with a quick way is replaced by its stand-in without one, so that the same rooms calculate
 * in decimal arithmetic throughout. The stand-ins themselves see the true modules.
 */
const allDecimal: Plugin = {
  name: 'all-decimal',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      if (resolveDir.startsWith(STAND_INS)) return null;
      const name = relative(CORE, resolve(resolveDir, path));
      const standIn = join(STAND_INS, `${name}.ts`);
      return !name.includes(sep) && existsSync(standIn) ? { path: standIn } : null;
    });
  },
};

/** An entry file with all it imports, as one CommonJS text. */
export async function bundled(entry: string, arithmetic: 'product' | 'all-decimal'): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Without names for functions: esbuild would call a helper for each closure that a formula makes.
    keepNames: false,
    packages: 'bundle',
    external: ['@univerjs/*', '@microsoft/office-js'],
    plugins: arithmetic === 'all-decimal' ? [allDecimal] : [],
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}
