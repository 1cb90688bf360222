/** Who may import whom, and why. Each rule says its reason: a colleague reads it when the build stops. */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
module.exports = {
  forbidden: [
    rule(
      'no-circles',
      'Two files that need each other are one file, or hide a third. Types alone may: they are gone at run time.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'core-imports-nothing',
      'core/ is arithmetic without a business word; decimal.js is its one tool.',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', '^node_modules/decimal\\.js'] },
    ),
    rule(
      'decimal-in-one-place',
      'Only what compounds needs decimal.js: everything else is a fraction and can be exact (docs/decisions/paths-of-arithmetic.md).',
      { path: '^src/', pathNot: '^src/core/compounding\\.ts$' },
      { path: '^node_modules/decimal\\.js' },
    ),
    rule(
      'define-knows-only-core',
      'The vocabularies must not know what is said with them.',
      { path: '^src/define/' },
      { pathNot: ['^src/define/', '^src/core/'] },
    ),
    rule(
      'rooms-speak-the-vocabularies',
      'A room is arithmetic and words: it must run without a browser, Office, React or Node.',
      { path: '^src/domain/' },
      { pathNot: ['^src/domain/', '^src/define/', '^src/core/'] },
    ),
    rule(
      'calc-is-arithmetic',
      'A file that calculates (calc, quick) takes clean values: it may use core, the types of its own policy, and what calculates in its own system.',
      { path: '^src/domain/([^/]+)/[^/]+/(calc|quick)\\.ts$' },
      { path: '^src/', pathNot: ['^src/core/', '^src/domain/$1/[^/]+/(calc|policy)\\.ts$'] },
    ),
    rule(
      'steps-are-expressions',
      'steps.ts says each step once, for the sheet and for the function that shows steps: it speaks the vocabulary of columns, its own calculation, policy and words, and knows neither of the two that read it.',
      { path: '^src/domain/([^/]+)/([^/]+)/steps\\.ts$' },
      {
        path: '^src/',
        pathNot: [
          '^src/core/',
          '^src/define/sheet/(sheet|step/[^/]+)\\.ts$',
          '^src/domain/terms\\.ts$',
          '^src/domain/$1/$2/(calc|policy|text)\\.ts$',
        ],
      },
    ),
    rule(
      'shortcuts-in-quick',
      'Whole numbers that stand in for a formula may not hide in it: quick.ts can be deleted, and a law deletes each.',
      { path: '^src/(define|domain)/', pathNot: '/quick\\.ts$' },
      { path: '^src/core/whole-numbers\\.ts$' },
    ),
    rule(
      'systems-stay-apart',
      'A room may use the calculations and policies of another system, never its words or its sheets.',
      { path: '^src/domain/([^/]+)/' },
      { path: '^src/domain/[^/]+/.+/(text|sheet|function)\\.ts$', pathNot: '^src/domain/$1/' },
    ),
    rule(
      'catalog-lists-rooms',
      'catalog/ and templates/ list what rooms hold; they add nothing.',
      { path: '^src/(catalog|templates)/' },
      { pathNot: ['^src/(catalog|templates|domain|define|core)/'] },
    ),
    rule(
      'adapters-know-no-room',
      'excel/ and xlsx/ show any sheet; knowing one would make them special.',
      { path: '^src/(excel|xlsx)/' },
      { path: '^src/(domain|catalog|templates|ui|taskpane|commands|functions|build)/' },
    ),
    rule(
      'react-in-the-pane',
      'React and Fluent live in ui/ and taskpane/: functions.js must stay small and load alone.',
      { path: '^src/', pathNot: '^src/(ui|taskpane)/' },
      { path: '^node_modules/(react|react-dom|@fluentui)' },
    ),
    rule(
      'ui-without-business',
      'ui/ holds parts without business words.',
      { path: '^src/ui/' },
      { path: '^src/(domain|catalog|templates|excel|xlsx|taskpane|commands|functions|build)/' },
    ),
    rule(
      'doors-are-last',
      'Nothing imports a door; doors compose.',
      { path: '^src/(core|define|domain|catalog|templates|excel|xlsx|ui|build)/' },
      { path: '^src/(functions|taskpane|commands)/' },
    ),
    rule(
      'node-only-in-build',
      'The product runs in a web view: Node modules belong to build/.',
      { path: '^src/', pathNot: '^src/build/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'src-never-imports-test',
      'The product is built from src alone.',
      { path: '^src/' },
      { path: '^test/' },
    ),
    rule(
      'no-test-engine-in-product',
      "The sandbox's engine and Office.js are tools of the tests.",
      { path: '^src/' },
      {
        path: '^(workspaces/|node_modules/(@univerjs|@microsoft/office-js|playwright-core|chart\\.js|papaparse))',
      },
    ),
    rule(
      'host-knows-no-product',
      'The Excel host serves any add-in: it knows neither Kehu nor its tests.',
      { path: '^workspaces/' },
      { path: '^(src|test)/' },
    ),
    rule(
      'host-by-its-doors',
      'Whoever uses the Excel host uses what its package.json opens.',
      { path: '^test/' },
      {
        path: '^workspaces/excel-host/',
        pathNot: '^workspaces/excel-host/src/(index|node/index|engine-univer/browser)\\.ts$',
      },
    ),
    rule(
      'one-folder-names-univer',
      'The engine can be replaced in one place.',
      { path: '^(src|test|workspaces)/', pathNot: '^workspaces/excel-host/src/engine-univer/' },
      { path: '^node_modules/@univerjs' },
    ),
    rule(
      'model-knows-the-engine-by-its-interface',
      "Excel's rules stand in the model; it must run on any engine.",
      {
        path: '^workspaces/excel-host/src/',
        pathNot: '^workspaces/excel-host/src/(engine-univer|node)/',
      },
      { path: '^workspaces/excel-host/src/(engine-univer|node)/' },
    ),
    rule(
      'host-runs-in-a-page',
      'Node modules belong to the door for Node.',
      { path: '^workspaces/excel-host/src/', pathNot: '^workspaces/excel-host/src/node/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'no-orphans',
      'A file that nobody imports is either a door or dead.',
      {
        orphan: true,
        path: '^src/',
        pathNot: ['\\.d\\.ts$', '^src/(functions|taskpane|commands)/index\\.tsx?$', '^src/build/'],
      },
      {},
    ),
    rule(
      'declared',
      'What is imported is declared in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
