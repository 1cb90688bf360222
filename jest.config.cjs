/** Four projects, one runner: pure code, the pane in jsdom, the headless Excel host, a real browser. */
const common = {
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }] },
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
      testMatch: ['<rootDir>/test/{core,define,domain,catalog,build,laws,manifest,structure}/**/*.test.ts'],
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
      testMatch: ['<rootDir>/test/{excel,sandbox,functions}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
