import { isRefusal } from '#kernel';
import { readConfig, type Config } from './config.js';

/** `Temporal` came with it. */
const OLDEST_NODE = 26;

/** Ends the program with one line for whoever started it. */
export const stopWith = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

/**
 * Begins a long-running program: checks Node and the environment first, and tells in one line what is wrong
 * with either, or with the start itself.
 */
export const runProgram = async (run: (config: Config) => Promise<void>): Promise<void> => {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    stopWith(
      `Tingbok needs Node ${OLDEST_NODE} or newer, this is ${process.versions.node}; start it with: npm run up`,
    );
  }
  const config = readConfig(process.env);
  if (isRefusal(config)) return stopWith(String(config.details['line']));
  await run(config).catch((error: unknown) =>
    stopWith(error instanceof Error ? error.message : String(error)),
  );
};

/** Calls `close` once when the process is asked to stop, then ends it: 0 when all was closed in good order. */
export const stopOnSignal = (close: () => Promise<void>): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => stopWith(`It did not stop in good order: ${String(error)}`),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};
