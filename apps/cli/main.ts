#!/usr/bin/env node
import { nodeComplaint } from './node-version.js';

const complaint = nodeComplaint(process.versions.node);
if (complaint === undefined) {
  // Loaded only now: on an older Node the program itself may not even load.
  const { run } = await import('./run.js');
  process.exitCode = await run(process.argv.slice(2), process.env);
} else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}
