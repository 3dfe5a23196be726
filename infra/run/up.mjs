import { become, endWith } from './child.mjs';
import { inRoot } from './paths.mjs';
import { node26, prepare } from './prepare.mjs';
import { say } from './progress.mjs';

await prepare().catch(endWith);
say('starting');
become(node26(), [inRoot('dist', 'apps', 'api', 'main.js')]);
