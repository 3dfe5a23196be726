import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { endWith, must, ownPath } from './child.mjs';
import { inRoot, ROOT } from './paths.mjs';
import { install, node26 } from './prepare.mjs';
import { say } from './progress.mjs';

/*
 * Changes the domain in every small way that a slip of the pen could, and tells which changes no spec notices.
 * Each aggregate is tried with the specs beside it alone, and what is `shared` by them with the specs of all. Without
 * arguments all of them, which takes three hours.
 */
const HOME = inRoot('infra', 'mutation');
const STRYKER = inRoot('infra', 'mutation', 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

const partsIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
    .map(({ name }) => name);

const mutate = async (parts) => {
  await install();
  if (!existsSync(STRYKER)) await must('npm', 'npm', ['ci', '--no-audit', '--no-fund'], { cwd: HOME });
  for (const part of parts) {
    say(`changing libs/domain/${part}`);
    const { status } = spawnSync(node26(), [STRYKER, 'run', 'infra/mutation/stryker.config.mjs'], {
      cwd: ROOT,
      env: { ...process.env, PATH: ownPath(), MUTATED_PART: part },
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
};

const asked = process.argv.slice(2);
await mutate(asked.length > 0 ? asked : [...partsIn(inRoot('libs', 'domain')), 'shared']).catch(endWith);
