import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['dist/**', '.astro/**'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['info', 'error'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock in the output.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'No clock in the output.',
        },
        { selector: 'TSEnumDeclaration', message: 'Unions over enums.' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_+$', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // The one command that asks what day it is: it dates a new file for its editor, and prints nothing of the site.
    files: ['src/copydesk/commands/new.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unsafe-inline-scripts': 'error',
      // `type Props` is read by Astro itself.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^(?:Props|_+)$', argsIgnorePattern: '^_' },
      ],
    },
  },
  {
    // An embed’s theme must be known before its first paint; the hash of the two lines stands in its policy.
    files: ['src/layouts/Bare.astro'],
    rules: { 'astro/no-unsafe-inline-scripts': 'off' },
  },
  {
    // JSON for other programs, in which no sign can end its block; no browser runs it.
    files: ['src/components/page/LinkedData.astro'],
    rules: { 'astro/no-set-html-directive': 'off', 'astro/no-unsafe-inline-scripts': 'off' },
  },
];
