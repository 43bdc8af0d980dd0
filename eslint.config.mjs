import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom. Anything not listed is forbidden; `tools/arrows` proves that each forbidden arrow fails. */
export const ARROWS = {
  'type:contracts': [],
  'type:workflow': [],
  'type:http': [],
  'type:client': ['type:contracts'],
  'type:marketplaces': ['type:contracts', 'type:http'],
  'type:redis': ['type:contracts'],
  'type:service-client': ['type:contracts', 'type:http'],
  'type:service-kit': ['type:contracts'],
  'type:aws': ['type:contracts', 'type:workflow'],
  'type:crosspost': ['type:aws', 'type:contracts', 'type:marketplaces', 'type:service-kit', 'type:workflow'],
  'type:testing': ['type:aws', 'type:contracts'],
  'type:service': [
    'type:aws',
    'type:contracts',
    'type:crosspost',
    'type:marketplaces',
    'type:redis',
    'type:service-client',
    'type:service-kit',
    'type:testing',
    'type:workflow',
  ],
  'type:web': ['type:client', 'type:contracts'],
  'type:sandbox': ['type:contracts', 'type:marketplaces', 'type:service-kit', 'type:testing'],
  'type:e2e': ['*'],
  'type:tools': ['*'],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.nx/', '.data/', '.bench/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  prettier,
  {
    plugins: { '@nx': nx },
    rules: {
      'no-undef': 'off',
      'no-restricted-globals': [
        'error',
        { name: 'jest', message: "import { jest } from '@jest/globals': it is no global in ES modules" },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: Object.entries(ARROWS).map(([sourceTag, targets]) => ({
            sourceTag,
            onlyDependOnLibsWithTags: targets,
          })),
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    ...hooks.configs.flat.recommended,
    rules: {
      ...hooks.configs.flat.recommended.rules,
      // It warns of useVirtualizer, which only matters to the compiler, and that is not used.
      'react-hooks/incompatible-library': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@talknshop/contracts',
              allowTypeImports: true,
              message:
                'Its classes would bring their validation into the page: import types, or values from /protocol.',
            },
          ],
        },
      ],
    },
  },
  {
    // The tools host, build and measure everything there is, from outside of it; nothing may import them.
    files: ['tools/**'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
);
