import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Names that reach outside the workbook or outside the calculation, refused where a room could be tempted. */
const outside = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'navigator',
  'document',
  'window',
  'localStorage',
  'Office',
  'Excel',
  'CustomFunctions',
  'process',
  'require',
];

const random = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'Results must be the same every time.',
};

const spreadList = {
  selector: 'CallExpression[callee.property.name=/^(push|unshift|min|max)$/] > SpreadElement',
  message: 'A column of cells has more rows than the stack has room for arguments: use a loop or reduce.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', '.cache/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/{core,define,domain,catalog,templates}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...outside.map((name) => ({
          name,
          message:
            'The calculation is pure: it knows no browser, no Node and no Office. Put this into excel/, ui/ or a door.',
        })),
        {
          name: 'Date',
          message: 'No function reads a clock or a time zone: dates are serial numbers (core/calendar).',
        },
      ],
      'no-restricted-syntax': ['error', random],
    },
  },
  {
    files: ['src/{core,define/function,domain}/**/*.ts'],
    ignores: ['src/domain/**/sheet*.ts'],
    rules: { 'no-restricted-syntax': ['error', random, spreadList] },
  },
  {
    files: ['src/{excel,taskpane,commands,functions}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': office },
    rules: { ...office.configs.recommended.rules },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules },
  },
  { files: ['**/*.{cjs,js}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
