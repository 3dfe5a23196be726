import { become, endWith } from './child.mjs';
import { inRoot, ROOT } from './paths.mjs';
import { node26, prepare } from './prepare.mjs';
import { say } from './progress.mjs';
import { installServers } from './servers.mjs';

/*
 * Runs the benchmarks as they were built, like the program that they measure.
 */

await prepare().catch(endWith);
for (const line of await installServers(say)) say(line);
become(node26(), [inRoot('dist', 'test', 'bench', 'main.js'), ...process.argv.slice(2)], { cwd: ROOT });
