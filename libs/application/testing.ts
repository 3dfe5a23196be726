import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '#kernel';
import { readMinutes, type MinutesReader } from '#minutes';
import { readConfig, type Config } from './config.js';
import type { Logger } from './logger.js';
import { openTingbok, type Tingbok } from './tingbok.js';

const quiet = (): void => {};
export const silent: Logger = { debug: quiet, info: quiet, warn: quiet, error: quiet } as Logger;

/** The configuration that these variables give, or the line that says what is wrong with them. */
export const configOf = (variables: Readonly<Record<string, string>>): Config | string => {
  const config = readConfig(variables);
  return isRefusal(config) ? String(config.details['line']) : config;
};

/** Reads in the thread of the test, which runs sources that a thread of its own could not load. */
export const readerForTests: MinutesReader = { read: (file) => readMinutes(file), close: async () => {} };

export interface TingbokForTests {
  readonly tingbok: Tingbok;
  close(): Promise<void>;
}

export interface OpenForTests {
  readonly variables?: Readonly<Record<string, string>>;
  readonly worker?: boolean;
  readonly logger?: Logger;
}

/** The whole program, embedded, over a folder of its own that goes away with it. */
export const openForTests = async ({
  variables = {},
  worker = false,
  logger = silent,
}: OpenForTests = {}): Promise<TingbokForTests> => {
  const folder = await mkdtemp(join(tmpdir(), 'tingbok-test-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const config = configOf({ PORT: '0', ...variables, DATA_DIR: folder });
  if (typeof config === 'string') throw new Error(config);
  try {
    const tingbok = await openTingbok(config, { logger, worker, minutes: readerForTests });
    return {
      tingbok,
      close: async () => {
        await tingbok.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
