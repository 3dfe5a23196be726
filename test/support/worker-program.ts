import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A running worker: the built program that only follows the log and sends reminders. */
export interface Worker {
  readonly pid: number;
  /** What it said to people who run it. */
  err(): string;
  stop(): Promise<number | null>;
  /** kill -9. */
  kill(): Promise<void>;
}

const START_LIMIT_MS = 90_000;

/** Starts the built worker and waits until it follows the log. */
export const startWorker = async (
  dataDir: string,
  variables: Readonly<Record<string, string>>,
): Promise<Worker> => {
  const file = resolve('dist/apps/worker/main.js');
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first`);
  const child = spawn(process.execPath, [file], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LOG_LEVEL: 'warn',
      DATA_DIR: dataDir,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (isOver()) return child.exitCode;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
    return child.exitCode;
  };
  const limit = performance.now() + START_LIMIT_MS;
  while (!out.includes('follows the log')) {
    if (isOver()) throw new Error(`The worker ended with ${child.exitCode}: ${err}${out}`);
    if (performance.now() > limit) {
      await end('SIGKILL');
      throw new Error(`The worker did not get ready: ${err}${out}`);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  return {
    pid: child.pid ?? -1,
    err: () => err,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
};
