const { transformSync } = require('esbuild');

/** Some packages under the workbook engine ship ES modules only, which jest cannot require as they are. */
module.exports = {
  process: (source) => transformSync(source, { format: 'cjs', target: 'node20' }),
};
