import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Compiler, WebpackPluginInstance } from 'webpack';

/** Copies the files of a folder that match into the build, as they are. */
export class CopiedFilesPlugin implements WebpackPluginInstance {
  constructor(
    private readonly folder: string,
    private readonly which: RegExp,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CopiedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'CopiedFiles', stage }, () => {
        const from = resolve(compiler.context, this.folder);
        for (const name of readdirSync(from).filter((file) => this.which.test(file))) {
          compilation.emitAsset(
            `${this.folder}/${name}`,
            new sources.RawSource(readFileSync(resolve(from, name))),
          );
        }
      });
    });
  }
}
