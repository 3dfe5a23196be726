import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HOOKS = new URL('./typescript-hooks.mjs', import.meta.url);

export interface TypeScriptProcess {
  readonly pid: number;
  /** What it printed, line by line; waits for the next one, and is undefined after the last. */
  nextLine(): Promise<string | undefined>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/**
 * Runs a module of this repository in a process of its own, straight from its source. Its errors show
 * in the output of the test.
 *
 * @param prefix a command to run Node through, such as `prlimit --fsize=1000`
 */
export const runTypeScript = (
  module: URL,
  args: readonly string[] = [],
  prefix: readonly string[] = [],
): TypeScriptProcess => {
  const [command = process.execPath, ...rest] = [
    ...[...prefix, process.execPath, '--no-warnings', '--import', HOOKS.href],
    ...[fileURLToPath(module), ...args],
  ];
  const environment = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'], env: environment });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? -1,
    nextLine: async () => {
      const { done, value } = await lines.next();
      return done ? undefined : value;
    },
    kill: async (signal = 'SIGKILL') => {
      if (ended(child)) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
};
