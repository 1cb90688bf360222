/** Four projects, one runner: pure code, the pane in jsdom, the headless Excel host, a real browser. */
// Packages under the workbook engine that are ES modules only.
const esModules =
  '@noble|cjk-regex|collapse-white-space|franc-min|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex|uuid';
const common = {
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }],
    '/node_modules/.+\\.m?js$': '<rootDir>/test/esm-transform.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  // marked is published as an ES module only, which Jest cannot require; this file of it is CommonJS.
  moduleNameMapper: { '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'json', 'node'],
};
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{core,define,domain,catalog,build,laws,manifest,structure,templates,xlsx}/**/*.test.ts',
      ],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/{ui,taskpane}/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/taskpane/setup.ts'],
    },
    {
      ...common,
      displayName: 'host',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/workspaces/*/test/**/*.test.ts',
        '<rootDir>/test/{excel,sandbox,functions,samples}/**/*.test.ts',
      ],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
