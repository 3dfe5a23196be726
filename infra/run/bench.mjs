import { become, endWith, must, ownPath } from './child.mjs';
import { inRoot, ROOT } from './paths.mjs';
import { node26, prepare } from './prepare.mjs';
import { say } from './progress.mjs';
import { installServers } from './servers.mjs';

/*
 * Runs the benchmarks as compiled programs, like the program that they measure; they are no part of it, so
 * they have a project file of their own.
 */
const compile = () =>
  must('tsc', node26(), [inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot('test/bench')], {
    env: { PATH: ownPath() },
  });

await prepare().catch(endWith);
for (const line of await installServers(say)) say(line);
await compile().catch(endWith);
become(node26(), [inRoot('dist', 'test', 'bench', 'main.js'), ...process.argv.slice(2)], { cwd: ROOT });
