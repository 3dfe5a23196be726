import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { inRoot, ROOT } from './paths.mjs';

/** A program that was run for its effect and did not succeed; `output` is everything it printed. */
export class Failed extends Error {
  constructor(what, output) {
    super(`${what} failed`);
    this.output = output;
  }
}

/** Prints what the failing tool itself said, then which step it was. */
export const report = (error) => {
  if (error instanceof Failed) process.stderr.write(`${error.output}\n${error.message}\n`);
  else process.stderr.write(`${error.stack}\n`);
};

export const endWith = (error) => {
  report(error);
  process.exit(1);
};

/** PATH with the repository's own programs first. */
export const ownPath = () => [inRoot('node_modules', '.bin'), process.env.PATH].join(delimiter);

/** PATH without any node_modules: for npm, which is about to replace that folder. */
export const outerPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** While the child runs, whoever ends us ends it too: half an installation must not go on by itself. */
const endTogether = (child) => {
  const end = (signal) => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  child.once('close', () => SIGNALS.forEach((signal) => process.off(signal, end)));
};

/**
 * Runs a program to its end with its output kept back.
 * @returns {Promise<{code: number, output: string}>} code 127 when it could not be started
 */
export const capture = (file, args, { env = {}, cwd = ROOT } = {}) =>
  new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    endTogether(child);
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: `${file}: ${error.message}` }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString().trimEnd() }),
    );
  });

/** Like `capture`, for work that must succeed. @throws {Failed} */
export const must = async (what, file, args, options) => {
  const { code, output } = await capture(file, args, options);
  if (code !== 0) throw new Failed(what, output);
  return output;
};

/** Under npm, a shell stands between npm and us and may die without passing the signal on: then we end too. */
const whenNpmIsGone = (end) => {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== parent && end(), 250).unref();
};

/**
 * Runs a program in the place of this one: same terminal, signals passed on, its exit code becomes ours.
 * On a terminal, Ctrl-C reaches the whole process group without us; passing it on would send it twice.
 */
export const become = (file, args, options = {}) => {
  const child = spawn(file, args, { stdio: 'inherit', ...options });
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  let told = false;
  whenNpmIsGone(() => {
    if (!told) child.kill('SIGTERM');
    told = true;
  });
  child.on('error', endWith);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
};
