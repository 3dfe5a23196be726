import { existsSync, rmSync } from 'node:fs';
import { must, ownPath } from './child.mjs';
import { inRoot, node26 } from './paths.mjs';
import { built, prune, remember, stateOf } from './sources.mjs';

const run = (what, script, args) =>
  must(what, node26(), [inRoot('node_modules', script), ...args], { env: { PATH: ownPath() } });

const buildServer = async () => {
  // tsc writes only what changed since its own notes; after a build that was not finished they mislead.
  if (built().server === undefined) rmSync(inRoot('dist', '.tsbuildinfo'), { force: true });
  prune();
  await run('nest build', '@nestjs/cli/bin/nest.js', ['build', 'api']);
};

const buildWeb = () => run('vite build', 'vite/bin/vite.js', ['build', 'apps/web']);

const BUILDERS = { server: buildServer, web: buildWeb };

const isMissing = {
  server: () => !existsSync(inRoot('dist', 'apps', 'api', 'main.js')),
  web: () => false,
};

const exists = { server: () => true, web: () => existsSync(inRoot('apps', 'web', 'index.html')) };

/** The parts that do not stand in dist as their sources stand now. */
export const outdated = () => {
  const last = built();
  return Object.keys(BUILDERS).filter(
    (part) => exists[part]() && (isMissing[part]() || last[part] !== stateOf(part)),
  );
};

const compilePart = async (part) => {
  const state = stateOf(part);
  if (isMissing[part]()) remember({ ...built(), [part]: undefined });
  await BUILDERS[part]();
  // Read again: the other part may have been finished meanwhile.
  remember({ ...built(), [part]: state });
};

/** Builds the given parts side by side. @throws {Failed} after all of them have ended */
export const compile = async (parts) => {
  const results = await Promise.allSettled(parts.map(compilePart));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
};
