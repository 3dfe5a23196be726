const part = process.env.MUTATED_PART;

/** What all aggregates share lies beside them, in no folder of its own. */
const files = part === 'shared' ? 'libs/domain/*.ts' : `libs/domain/${part}/**/*.ts`;

export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    configFile: 'infra/mutation/jest.config.mjs',
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  mutate: [files, '!**/*.spec.ts', '!**/testing/**', '!**/index.ts'],
  ignorePatterns: ['apps', 'data', 'dist', 'infra/mutation/node_modules'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `data/mutation/${part}.json` },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: 'data/mutation/tmp',
  timeoutMS: 20_000,
};
