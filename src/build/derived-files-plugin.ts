import type { Compiler, WebpackPluginInstance } from 'webpack';
import { derivedFiles } from './derived';
import type { Settings } from './settings';

/**
 * Puts the derived files into the build. What is wrong with them stops a production build and only warns in a
 * development build, so that a half-written room can be tried.
 */
export class DerivedFilesPlugin implements WebpackPluginInstance {
  constructor(private readonly settings: Settings) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('DerivedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'DerivedFiles', stage }, () => {
        const { files, complaints } = derivedFiles(this.settings);
        for (const [path, content] of files) {
          // Already as they should be: metadata and pages stay readable.
          compilation.emitAsset(
            path,
            new sources.RawSource(typeof content === 'string' ? content : Buffer.from(content)),
            { minimized: true },
          );
        }
        const list = compiler.options.mode === 'production' ? compilation.errors : compilation.warnings;
        for (const complaint of complaints) list.push(new WebpackError(complaint));
      });
    });
  }
}
