const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      react: { runtime: 'automatic' },
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: true,
    },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

export default {
  testEnvironment: 'node',
  roots: ['apps', 'libs', 'tools'].map((folder) => `<rootDir>/${folder}`),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.bench/'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@talknshop/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@talknshop/([^/]+)/([^/]+)$': '<rootDir>/libs/$1/src/$2.ts',
  },
  setupFiles: ['reflect-metadata'],
  testTimeout: 20_000,
  // Jest leaves a core free unless told: of two, it would use one.
  maxWorkers: '100%',
};
