import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownPath } from './child.mjs';
import { MARK } from './leftovers.mjs';
import { inRoot, node26, ROOT } from './paths.mjs';

const WHOLE_RUN = 60 * 60_000;
const AFTER_REPORT = 20_000;

const NODE_OPTIONS = '--experimental-vm-modules --no-warnings';

const start = (args) =>
  spawn(node26(), [inRoot('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...MARK, NODE_OPTIONS, PATH: ownPath() },
    stdio: ['ignore', 'inherit', 'inherit'],
  });

/** Jest writes its report when the last test has ended, and then waits for whatever is still open. */
const limit = (child, reportFile) => {
  const begun = Date.now();
  let reportedAt = Infinity;
  const verdict = { timedOut: false };
  const timer = setInterval(() => {
    if (reportedAt === Infinity && existsSync(reportFile)) reportedAt = Date.now();
    if (Date.now() - begun < WHOLE_RUN && Date.now() - reportedAt < AFTER_REPORT) return;
    verdict.timedOut = true;
    child.kill('SIGKILL');
  }, 500);
  child.once('exit', () => clearInterval(timer));
  return verdict;
};

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** Runs Jest once. @returns {Promise<{code: number, timedOut: boolean, report?: object}>} */
export const runJest = async (extra) => {
  const folder = mkdtempSync(join(tmpdir(), 'tingbok-jest-'));
  const reportFile = join(folder, 'report.json');
  const workers = Math.max(2, availableParallelism() - 1);
  const child = start(['--json', `--outputFile=${reportFile}`, `--maxWorkers=${workers}`, ...extra]);
  const verdict = limit(child, reportFile);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
  const report = readReport(reportFile);
  rmSync(folder, { recursive: true, force: true });
  return { code, ...verdict, report };
};
