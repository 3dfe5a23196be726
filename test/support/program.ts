import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRuntime, type Runtime } from '#application';

/** The built program: what a user runs, not what a test imports. */
const built = (app: 'api' | 'cli'): string => {
  const file = resolve(`dist/apps/${app}/main.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first`);
  return file;
};

type Variables = Readonly<Record<string, string>>;

/** Only what a program needs to run: nothing of the tester's own settings. */
const environment = (variables: Variables): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  LOG_LEVEL: 'warn',
  ...variables,
});

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one command of the built command line. */
export const tingbok = async (args: readonly string[], variables: Variables = {}): Promise<Ended> => {
  const child = spawn(process.execPath, [built('cli'), ...args], {
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
};

/** A running service. */
export interface Service {
  readonly url: string;
  readonly pid: number;
  readonly token: string;
  /** What it printed. */
  readonly out: () => string;
  readonly err: () => string;
  /** Asks it to stop, and tells its exit code. */
  stop(): Promise<number | null>;
  /** kill -9. */
  kill(): Promise<void>;
}

const START_LIMIT = 90_000;

/** What the service on `dataDir` says of itself, once it is this process and answers that it is ready. */
const runtimeOf = async (child: ChildProcess, dataDir: string): Promise<Runtime | undefined> => {
  const runtime = await readRuntime(dataDir);
  if (runtime?.pid !== child.pid) return undefined;
  const ready = await fetch(`${runtime?.url}/health/ready`).catch(() => undefined);
  return ready?.ok === true ? runtime : undefined;
};

const whenReady = async (child: ChildProcess, dataDir: string, tell: () => string): Promise<Runtime> => {
  const limit = performance.now() + START_LIMIT;
  for (;;) {
    const runtime = await runtimeOf(child, dataDir);
    if (runtime !== undefined) return runtime;
    if (child.exitCode !== null) throw new Error(`The service ended with ${child.exitCode}: ${tell()}`);
    if (performance.now() > limit) throw new Error(`The service did not get ready: ${tell()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = once(child, 'close');
  child.kill(signal);
  const [code] = (await closed) as [number | null];
  return code;
};

/**
 * Starts the built service on a data folder, on a free port, and waits until it is ready. `within` is a
 * command that runs it in surroundings of its own, such as a small disk.
 */
export const startService = async (
  dataDir: string,
  variables: Variables = {},
  within: readonly string[] = [],
): Promise<Service> => {
  const [command = '', ...args] = [...within, process.execPath, built('api')];
  const child = spawn(command, args, {
    env: environment({ DATA_DIR: dataDir, PORT: '0', ...variables }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const seenFromHere = within.length === 0 ? dataDir : `/proc/${child.pid}/root${dataDir}`;
  const { url, token, pid } = await whenReady(child, seenFromHere, () => err + out).catch(
    async (error: unknown) => {
      await end(child, 'SIGKILL');
      throw error;
    },
  );
  return {
    url,
    token,
    pid,
    out: () => out,
    err: () => err,
    stop: () => end(child, 'SIGTERM'),
    kill: async () => void (await end(child, 'SIGKILL')),
  };
};
