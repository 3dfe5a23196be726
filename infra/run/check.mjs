import { existsSync } from 'node:fs';
import { capture, endWith, ownPath } from './child.mjs';
import { inRoot, node26 } from './paths.mjs';
import { install } from './prepare.mjs';
import { say } from './progress.mjs';

// Notes of its own: those of the build say what has been written to dist.
const notes = (project) => `dist/.checked-${project.replaceAll('/', '-')}`;

const tsc = (name, project) => ({
  name,
  script: 'typescript/bin/tsc',
  args: [
    '-p',
    project,
    '--noEmit',
    '--pretty',
    'false',
    '--incremental',
    '--tsBuildInfoFile',
    notes(project),
  ],
  isNeeded: () => existsSync(inRoot(project)),
});

const folders = ['libs', 'apps', 'test'];

const CHECKS = [
  { name: 'oxlint', script: 'oxlint/bin/oxlint', args: ['--deny-warnings'] },
  { name: 'prettier', script: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] },
  {
    name: 'arrows',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['-T', 'err-long', ...folders],
  },
  tsc('types', 'tsconfig.json'),
  tsc('types of tests', 'tsconfig.spec.json'),
  tsc('types of the web page', 'apps/web/tsconfig.json'),
];

const check = async ({ name, script, args }) => {
  const started = performance.now();
  const { code, output } = await capture(node26(), [inRoot('node_modules', script), ...args], {
    env: { PATH: ownPath(), NODE_OPTIONS: '' },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) console.log(`\n── ${name}\n${output}\n`);
  return { name, seconds, ok: code === 0 };
};

/** Two at a time: each is one thread for the most part. */
const inPairs = async (checks) => {
  const queue = [...checks];
  const results = [];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results.push(await check(next));
  };
  await Promise.all([lane(), lane()]);
  return results;
};

await install().catch(endWith);
say('checking');
const results = await inPairs(CHECKS.filter(({ isNeeded }) => isNeeded?.() ?? true));
for (const { name, seconds, ok } of results)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
