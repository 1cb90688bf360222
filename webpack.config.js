require('tsx/cjs');

const { resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { contentSecurity } = require('./src/build/content-security.ts');
const { CopiedFilesPlugin } = require('./src/build/copied-files-plugin.ts');
const { DerivedFilesPlugin } = require('./src/build/derived-files-plugin.ts');
const { settingsOf } = require('./src/build/settings.ts');

const settings = settingsOf(process.env);

/** @type {import('webpack').Configuration} */
module.exports = {
  // NODE_ENV=development builds quickly, and a half-written room only warns.
  mode: process.env.NODE_ENV === 'development' ? 'development' : 'production',
  target: ['web', 'es2020'],
  devtool: false,
  // Excel loads the files by the names in the manifest: no hash in a name.
  entry: {
    functions: './src/functions/index.ts',
    commands: './src/commands/index.ts',
    // What functions.js holds, the page has loaded before: the pane takes it from there.
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  },
  // Further files are found beside the page: functions.js must start where no page tells it whence it came.
  output: { path: resolve(__dirname, 'dist'), filename: '[name].js', publicPath: '', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2020', jsx: 'automatic', tsconfig: './tsconfig.json' },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      // In this order, each before the page counts as read: Office.js, when cached, is ready at that very moment, and a
      // button or a formula that asks then must find its command and its function. The pane comes last.
      chunks: ['commands', 'functions', 'taskpane'],
      chunksSortMode: 'manual',
      inject: 'body',
      scriptLoading: 'blocking',
      officeJs: settings.officeJs,
      version: settings.version,
      policy: contentSecurity(settings.officeOrigins),
    }),
    new CopiedFilesPlugin('assets', /\.(png|svg)$/),
    new DerivedFilesPlugin(settings),
  ],
  optimization: {
    splitChunks: {
      cacheGroups: {
        // What two rooms of sheets need comes once, for all of them.
        ground: {
          test: /[\\/]src[\\/](core|define|domain)[\\/]/,
          chunks: 'async',
          minChunks: 2,
          name: 'ground',
          enforce: true,
        },
      },
    },
  },
  performance: false,
  stats: { preset: 'errors-warnings' },
};
