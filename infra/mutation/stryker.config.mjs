const part = process.env.MUTATED_PART;

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
  mutate: [`libs/domain/${part}/**/*.ts`, '!**/*.spec.ts', '!**/testing/**', '!**/index.ts'],
  ignorePatterns: ['apps', 'data', 'dist', 'docs', 'infra/mutation/node_modules'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `data/mutation/${part}.json` },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: 'data/mutation/tmp',
  timeoutMS: 20_000,
};
