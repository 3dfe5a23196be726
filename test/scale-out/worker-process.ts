import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A running worker. */
export interface WorkerProcess {
  readonly pid: number;
  readonly err: () => string;
  /** Asks it to stop, and tells its exit code. */
  stop(): Promise<number | null>;
  /** kill -9. */
  kill(): Promise<void>;
}

const START_LIMIT = 90_000;
const READY = 'The worker follows the log';

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = once(child, 'close');
  child.kill(signal);
  const [code] = (await closed) as [number | null];
  return code;
};

/** Starts the built worker and waits until it says that it is at work. */
export const startWorker = async (variables: Readonly<Record<string, string>>): Promise<WorkerProcess> => {
  const program = resolve('dist/apps/worker/main.js');
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build first`);
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LOG_LEVEL: 'warn', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const limit = performance.now() + START_LIMIT;
  while (!out.includes(READY)) {
    if (child.exitCode !== null) throw new Error(`The worker ended with ${child.exitCode}: ${err}${out}`);
    if (performance.now() > limit) throw new Error(`The worker did not get ready: ${err}${out}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    pid: child.pid ?? 0,
    err: () => err,
    stop: () => end(child, 'SIGTERM'),
    kill: async () => void (await end(child, 'SIGKILL')),
  };
};
