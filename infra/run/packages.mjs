import { existsSync, readFileSync } from 'node:fs';
import { must, outerPath, Failed } from './child.mjs';
import { inRoot, node26 } from './paths.mjs';

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

const isAsLocked = ([path, locked], there) => {
  const found = there[path];
  if (found === undefined)
    return locked.optional === true || locked.devOptional === true || locked.peer === true;
  return found.version === locked.version && found.integrity === locked.integrity;
};

/**
 * Whether node_modules is what package-lock.json says. npm keeps its own account of what it laid out in
 * node_modules/.package-lock.json, so this also holds after an `npm install` by hand.
 */
export const isInstalled = () => {
  if (!existsSync(node26())) return false;
  const there = packagesIn(inRoot('node_modules', '.package-lock.json'));
  return Object.entries(packagesIn(inRoot('package-lock.json')))
    .filter(([path]) => path !== '')
    .every((entry) => isAsLocked(entry, there));
};

const NO_NODE = `node_modules/.bin/node is not there: the package "node" unpacks it in its install script.
Allow install scripts (npm config get ignore-scripts) and run: npm rebuild node`;

/** Everything in package-lock.json, development packages too, whatever NODE_ENV says. @throws {Failed} */
export const installPackages = async () => {
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  await must('npm ci', 'npm', ['ci', ...flags], { env: { PATH: outerPath() } });
  if (!existsSync(node26())) throw new Failed('npm ci', NO_NODE);
};
