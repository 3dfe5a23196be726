import { report } from './child.mjs';
import { runJest } from './jest.mjs';
import { watchDescendants } from './leftovers.mjs';
import { build, install } from './prepare.mjs';
import { say } from './progress.mjs';
import { installServers } from './servers.mjs';
import { problemsOf, tally } from './tally.mjs';

const list = (title, lines) => {
  for (const line of lines) console.log(`${title}: ${line}`);
};

/** The tests run from the sources: they can tell more about a build that fails. */
const buildOrSay = async () => {
  try {
    await build();
    return [];
  } catch (error) {
    report(error);
    return ['the build'];
  }
};

const extra = process.argv.slice(2);
await install().catch((error) => {
  report(error);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
});
const notBuilt = await buildOrSay();
const lacking = await installServers(say);
// A chosen part of the tests may do without; the whole may not.
const missing = extra.length === 0 ? lacking : [];

say('testing');
const descendants = watchDescendants();
const run = await runJest(extra);
const left = await descendants.end();

const nothing = { passed: 0, failed: 0, skipped: 0, skippedTests: [], brokenSuites: [] };
const counted = run.report === undefined ? nothing : tally(run.report);
const problems = [...notBuilt, ...problemsOf({ ...run, missing })];
const failed = counted.failed + problems.length;

say('tested');
list('skipped', counted.skippedTests);
list('suite failed', counted.brokenSuites);
list('missing', extra.length === 0 ? [] : lacking);
list('failed', problems);
list('was left running, ended now', left);
if (left.length === 0) console.log('nothing was left running');
console.log(`${counted.passed} passed, ${failed} failed, ${counted.skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
