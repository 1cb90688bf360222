/**
 * Builds the product with its own configuration into a folder, and prints as JSON which modules went into which file.
 * A process of its own, because webpack and Jest both want to load TypeScript their way.
 */
const webpack = require('webpack');
const config = require('../../webpack.config.js');

const folder = process.argv[2];

webpack({ ...config, output: { ...config.output, path: folder } }, (error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) {
    console.error(stats.toString({ preset: 'errors-only' }));
    process.exit(1);
  }
  const { chunks } = stats.toJson({
    all: false,
    chunks: true,
    chunkModules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    chunkModulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    dependentModules: true,
    runtimeModules: false,
  });
  const names = (modules = []) =>
    modules.flatMap(({ name, modules: inner }) => [name ?? '', ...names(inner)]);
  process.stdout.write(
    JSON.stringify(
      chunks.map((chunk) => ({ files: chunk.files, modules: [...new Set(names(chunk.modules))].sort() })),
    ),
  );
});
