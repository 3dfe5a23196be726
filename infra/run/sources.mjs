import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, ROOT } from './paths.mjs';

const STAMP = inRoot('dist', '.stamp');
const TESTS = /[.]spec[.]tsx?$/;

/** What the parts of the build are made from, relative to the repository. */
const MADE_FROM = {
  server: [
    'apps/api',
    'apps/worker',
    'apps/cli',
    'libs',
    'package-lock.json',
    'tsconfig.json',
    'nest-cli.json',
  ],
  web: ['apps/web', 'package-lock.json'],
};

export const filesBelow = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );
};

/** Names, sizes and times of change of a part's sources, as one hash. Tests are not part of a build. */
export const stateOf = (part) => {
  const hash = createHash('sha256');
  for (const file of MADE_FROM[part].flatMap((path) => filesBelow(inRoot(path))).sort()) {
    if (TESTS.test(file)) continue;
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(ROOT, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

/** State of the sources at the last build that succeeded, per part; empty when there was none. */
export const built = () => {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
};

export const remember = (states) => writeFileSync(STAMP, JSON.stringify(states));

const sourceOf = (output) => {
  const path = relative(inRoot('dist'), output).replace(/[.]map$/, '');
  return [path, path.replace(/[.]js$/, '.ts'), path.replace(/[.]js$/, '.tsx')].map((name) => inRoot(name));
};

/**
 * Removes outputs whose source is gone; neither tsc nor nest does. A migration that was renamed would
 * otherwise be run under both names.
 */
export const prune = () => {
  const outputs = ['apps/api', 'apps/worker', 'apps/cli', 'libs'].flatMap((path) =>
    filesBelow(inRoot('dist', path)),
  );
  for (const output of outputs) {
    if (!sourceOf(output).some((source) => existsSync(source))) rmSync(output);
  }
};
