#!/usr/bin/env node
import { become, endWith } from './child.mjs';
import { inRoot } from './paths.mjs';
import { node26, prepare } from './prepare.mjs';
import { sayAside } from './progress.mjs';

await prepare(sayAside).catch(endWith);
become(node26(), [inRoot('dist', 'apps', 'cli', 'main.js'), ...process.argv.slice(2)]);
