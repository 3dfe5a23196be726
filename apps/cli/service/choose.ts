import { openLogger, openTingbok, readConfig, readRuntime, type Config, type Tingbok } from '#application';
import { isRefusal } from '#kernel';
import { notOpened } from '../failure-of.js';
import { Failure } from '../failure.js';
import type { Terminal } from '../session.js';
import { DirectService } from './direct.js';
import type { Service } from './port.js';
import { RemoteService, type Address } from './remote.js';

/** Milliseconds in which a service on this machine says that it lives. */
const ANSWERS_WITHIN = 3_000;

const isRunning = (pid: number): boolean => {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
};

const isLive = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(ANSWERS_WITHIN) })).ok;
  } catch {
    return false;
  }
};

export const configOf = ({ env, words }: Pick<Terminal, 'env' | 'words'>): Config => {
  const config = readConfig(env);
  if (isRefusal(config)) throw new Failure(words.failure.configuration(String(config.details['line'])));
  return config;
};

/** The service to speak to: the one that the environment names, or the one that runs on the data folder. */
export const findService = async (terminal: Terminal): Promise<Address | undefined> => {
  const { TINGBOK_URL: url, TINGBOK_TOKEN: token } = terminal.env;
  if (url) return { url: serviceUrl(url, terminal), token: token || undefined };
  const runtime = await readRuntime(configOf(terminal).dataDir);
  if (runtime === undefined || !isRunning(runtime.pid)) return undefined;
  return (await isLive(runtime.url)) ? runtime : undefined;
};

const serviceUrl = (text: string, { words }: Terminal): string => {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Failure(words.failure.urlIsWrong(text));
  }
  return text.replace(/\/+$/, '');
};

/** Opens the store itself, under its lock; what it logs is warnings, unless LOG_LEVEL says otherwise. */
export const openStore = async (terminal: Terminal): Promise<Tingbok> => {
  const config = configOf(terminal);
  const logger = openLogger(terminal.env['LOG_LEVEL'] ? config.logLevel : 'warn');
  try {
    return await openTingbok(config, { logger, worker: false });
  } catch (error) {
    throw notOpened(error, terminal);
  }
};

/** The running service if there is one, otherwise the store. */
export const chooseService = async (terminal: Terminal): Promise<Service> => {
  const address = await findService(terminal);
  const { language, words } = terminal;
  if (address !== undefined) return new RemoteService({ ...address, language, words: words.failure });
  return new DirectService({ ...terminal, tingbok: await openStore(terminal) });
};
