import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { wordsInData, wordsInTemplates } from './scripts/checks/words-in-templates.mjs';

/** A longer file needs a reason, and then a line here. */
const LONGEST_FILE = 250;

const CODE = ['**/*.{ts,tsx,mts}'];

export default defineConfig(
  globalIgnores([
    '**/{dist,build,.astro,.strapi,.cache,.turbo,coverage}/',
    'shared-types/src/generated/',
    'cms/types/generated/',
    'data/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  { rules: { 'max-lines': ['error', LONGEST_FILE], eqeqeq: 'error', 'no-console': 'off' } },

  {
    files: CODE,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts', 'stryker.vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty setting or text counts as none: `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `${count} pages` is plain; what must not slip in are objects and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The CMS's tests are left out of what Strapi compiles; here they belong to it.
    files: ['cms/**/*.{ts,mts}'],
    ignores: ['cms/demo/make-files/**', 'cms/src/admin/**'],
    languageOptions: { parserOptions: { projectService: false, project: './tsconfig.cms.json' } },
    rules: {
      // Much of Strapi's own interface is typed `any` (its services, its query builder, its models), so that these would
      // mark every line that speaks with it. Writing `any` ourselves stays forbidden.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Vitest's asymmetric matchers, such as expect.any(), are typed `any`.
    files: ['**/*.test.ts', '**/tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },

  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
      },
    },
  },

  {
    // ESLint's TypeScript cannot see into .astro files; `astro check` can, and checks what is handed to them.
    files: ['site/src/blocks/registry.ts', 'site/src/**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },

  { files: ['**/*.tsx'], extends: [jsxA11y.configs.strict] },
  { files: ['**/*.astro'], extends: [ts.configs.strict] },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // HTML that is put in as it is gets past Astro's escaping: each place must say why it is safe.
      'astro/no-set-html-directive': 'error',
    },
  },

  { files: ['site/src/**/*.astro'], rules: wordsInTemplates },
  {
    files: ['site/src/{blocks,components,content,pages,views}/**/*.ts'],
    ignores: ['**/*.test.ts', '**/fixtures.ts', '**/testing/**'],
    rules: wordsInData,
  },

  {
    // Words, not code: the demo content.
    files: ['cms/demo/content/**'],
    rules: { 'max-lines': 'off' },
  },
);
