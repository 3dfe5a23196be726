import { resolve } from 'node:path';
import { openFile, openStream, type Fault, type FaultAt, type OpenedFile } from '#audit';
import { candidates, complaint } from './minutes-file.js';
import { plain } from './print/plain.js';
import type { Terminal } from './session.js';
import type { Words } from './words/words.js';

/** As a file's name it means standard input, or output. */
export const STANDARD = '-';

/** Where a new file goes: npm runs its scripts in the package's folder and leaves word of where it was called. */
export const newFile = (file: string, { env }: Pick<Terminal, 'env'>): string =>
  resolve(env['INIT_CWD'] || '.', file);

const isOfPacking = (error: unknown): boolean =>
  String((error as { code?: unknown }).code ?? '').startsWith('Z_');

/** What the file system complains of, in the reader's words; what is wrong inside is for whoever reads it. */
async function* complaining(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  reader: Terminal,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw isOfPacking(error) ? error : complaint(file, error, reader);
  }
}

const opened = async (file: string, reader: Terminal): Promise<OpenedFile> => {
  if (file === STANDARD) return openStream(process.stdin);
  const [first = file, ...others] = candidates(file, reader);
  return others.reduce((found, path) => found.catch(() => openFile(path)), openFile(first));
};

/** A log file that the reader named, or standard input; fails with one line that names the file. */
export const openLogFile = async (file: string, reader: Terminal): Promise<OpenedFile> => {
  try {
    const { bytes, progress } = await opened(file, reader);
    return { bytes: complaining(bytes, file, reader), progress };
  } catch (error) {
    throw complaint(file, error, reader);
  }
};

const sentence = (fault: Fault, { log }: Words): string =>
  (log.faults[fault.what] as (fault: Fault) => string)(fault);

/** What is wrong with a line, on one line. */
export const faultText = ({ line, fault }: FaultAt, words: Words): string =>
  plain(words.log.atLine(line, sentence(fault, words)));

/** `3f2a9c01 …`: in groups that can be read aloud. */
export const spoken = (chain: string): string => (chain.match(/.{1,8}/g) ?? []).join(' ');

/** ` (34 %)`, where it is known how much there is. */
export const share = (done: number | undefined): string =>
  done === undefined ? '' : ` (${Math.min(100, Math.floor(done * 100))} %)`;

/**
 * Runs `work` with a signal that Ctrl-C or a request to stop aborts, so that it can come to an end in good
 * order; a second Ctrl-C ends the program at once.
 */
export const interruptible = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const ending = new AbortController();
  const stop = (): void => {
    ending.abort();
    calm();
  };
  const calm = (): void => {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    return await work(ending.signal);
  } finally {
    calm();
  }
};
