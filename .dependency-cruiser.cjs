/**
 * The arrows of the architecture: who may import whom. `npm run check` fails on any other.
 * A new lib gets a line here; a new arrow gets a reason in docs/adr/.
 */
const ARROWS = {
  kernel: [],
  domain: ['kernel'],
  minutes: ['kernel', 'domain'],
  simulation: ['kernel', 'domain', 'event-store'],
  mail: ['kernel'],
  database: ['kernel'],
  queue: ['kernel', 'database'],
  'event-store': ['kernel', 'database'],
  contacts: ['kernel', 'domain', 'database'],
  access: ['kernel', 'domain', 'database', 'event-store', 'contacts', 'mail'],
  projections: ['kernel', 'domain', 'database', 'event-store'],
  // Both read the log with the runner that projections have.
  audit: ['kernel', 'domain', 'database', 'event-store', 'projections'],
  processes: ['kernel', 'domain', 'database', 'event-store', 'projections', 'contacts', 'queue', 'mail'],
  application: ['[^/]+'],
};

/** Packages that have one home, so that replacing one is the work of one folder. */
const HOMES = {
  '@nestjs/[^/]+': '^apps/',
  'pg|@electric-sql/pglite': '^libs/database/',
  'bullmq|ioredis': '^libs/queue/',
  'nodemailer|mailparser': '^libs/mail/',
  '@kurrent/[^/]+': '^libs/event-store/kurrentdb/',
  unpdf: '^libs/minutes/readers/pdf/',
  'mammoth|parse5|markdown-it': '^libs/minutes/readers/',
};

/** Tests, and what only tests use: suites (contract.ts, contract/, *.suite.ts) and aids (testing.ts, testing/). */
const TESTS = '([.](spec|suite)[.]tsx?|/(contract|testing)([.]ts|/.+))$';
const anyOf = (names) => `(${names.join('|')})`;
const npm = (names) => `node_modules/(@types/)?(${names})/`;

const arrowRule = ([lib, targets]) => ({
  name: `arrows-of-${lib}`,
  comment: `libs/${lib} may import ${targets.length === 0 ? 'nothing of ours' : targets.map((t) => `#${t}`).join(', ')}.`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: {
    path: '^libs/',
    pathNot: [`^libs/${lib}/`, ...(targets.length === 0 ? [] : [`^libs/${anyOf(targets)}/`])],
  },
});

const homeRule = ([packages, home]) => ({
  name: `home-of-${packages.replaceAll(/[^a-z|-]/g, '').replaceAll('|', '-')}`,
  comment: `${packages} is imported only under ${home}, and by tests.`,
  severity: 'error',
  from: { pathNot: [home, '^test/', TESTS] },
  to: { path: npm(packages) },
});

module.exports = {
  forbidden: [
    ...Object.entries(ARROWS).map(arrowRule),
    ...Object.entries(HOMES).map(homeRule),
    {
      name: 'every-lib-has-arrows',
      comment: 'A lib without a line in ARROWS may import nothing: give it one.',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^libs/${anyOf(Object.keys(ARROWS))}/` },
      to: { path: '^libs/' },
    },
    {
      name: 'only-at-the-root',
      comment: "A lib is entered through its index.ts ('#lib'), never deeper.",
      severity: 'error',
      from: { path: '^(?:libs|apps|test)/([^/]+)/', pathNot: TESTS },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/index[.]ts$'] },
    },
    {
      name: 'tests-only-at-the-root',
      comment: 'Tests enter another lib through its index.ts, or its testing.ts or testing/.',
      severity: 'error',
      from: { path: '^(?:libs|apps|test)/([^/]+)/.*' + TESTS },
      to: {
        path: '^libs/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/(index|testing)[.]ts$', '^libs/[^/]+/testing/'],
      },
    },
    {
      name: 'libs-do-not-know-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'web-knows-only-the-api',
      comment: 'The page speaks HTTP; it shares no code with the server.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(?!web/))' },
    },
    {
      name: 'test-support-is-for-tests',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: TESTS },
      to: { path: ['^test/', `^(libs|apps)/.*${TESTS}`] },
    },
    {
      name: 'pure-inside',
      comment: 'The domain needs no package but zod and those of the kernel.',
      severity: 'error',
      from: { path: '^libs/(domain|kernel)/', pathNot: TESTS },
      to: { path: 'node_modules/', pathNot: npm('zod|uuid|canonicalize') },
    },
    {
      name: 'no-circles',
      comment: 'Types may refer to each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nobody is forgotten.',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', TESTS, '[.]config[.]m?ts$', '^apps/[^/]+/main[.]tsx?$'] },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'What is imported stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: [TESTS, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'infra/architecture/resolve.cjs' },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
