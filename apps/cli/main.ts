#!/usr/bin/env node
import { nodeComplaint } from './node-version.js';

/** A reader that has seen enough, as `head` has, is no failure. */
const endQuietlyWhenUnread = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

const complaint = nodeComplaint(process.versions.node);
if (complaint === undefined) {
  endQuietlyWhenUnread(process.stdout);
  endQuietlyWhenUnread(process.stderr);
  // Loaded only now: on an older Node the program itself may not even load.
  const { run } = await import('./run.js');
  process.exitCode = await run(process.argv.slice(2), process.env);
} else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}
