import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The scripts in this folder use nothing but Node itself and the syntax of Node 20: on a fresh clone they
 * are started by whatever Node is installed, before there is a node_modules.
 */

/** The repository's folder, wherever a script was called from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export const inRoot = (...parts) => join(ROOT, ...parts);

/** The Node that the program runs on: the npm package `node`, pinned in package.json. */
export const node26 = () => inRoot('node_modules', '.bin', 'node');
