const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: false,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
      },
      module: { type: 'es6' },
    },
  ],
};
const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/test/bench/node_modules'],
  transform,
  ...extra,
});

// unit: pure, no database. api: a real server on a real PostgreSQL. admin: components. e2e: a real browser.
export default {
  testTimeout: 60_000,
  projects: [
    project('unit', [
      'server/**/*.test.ts',
      'test/{access,architecture,config,embedded,examples,refusals,regulationMap,ruleKinds,schema,schemaExamples}.test.ts',
      'admin/**/*.test.ts',
    ]),
    project('admin', ['admin/**/*.test.tsx'], { testEnvironment: 'jsdom' }),
    project('api', ['test/api/**/*.test.ts', 'test/queries.test.ts'], {
      globalSetup: '<rootDir>/test/kit/globalSetup.mjs',
      globalTeardown: '<rootDir>/test/kit/globalTeardown.mjs',
    }),
    project('e2e', ['test/e2e/**/*.test.ts'], {
      globalSetup: '<rootDir>/test/kit/globalSetup.mjs',
      globalTeardown: '<rootDir>/test/kit/globalTeardown.mjs',
    }),
  ],
};
