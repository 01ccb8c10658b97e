export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/__tests__/support/bundle.mjs',
  globalTeardown: '<rootDir>/__tests__/support/remove-bundle.mjs',
  maxWorkers: 2,
  // Against hanging for ever, and no measure of speed: a machine may be slow, and do other work.
  testTimeout: 120_000,
};
