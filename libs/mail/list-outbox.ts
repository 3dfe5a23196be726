import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeWords } from './encoded-words.js';

/** One mail of the outbox, for a list of them. */
export interface OutboxEntry {
  readonly fileName: string;
  readonly date: Temporal.Instant;
  readonly to: string;
  readonly subject: string;
}

/** As the outbox names its files: time, then id. */
const MAIL = /^\d{8}T\d{6}\.\d{3}Z-.+\.eml$/;

/** Our own mails have a few hundred bytes of headers; a long subject makes them some thousand. */
const HEAD_BYTES = 16_384;

const readHead = async (path: string): Promise<string> => {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead).split(/\r?\n\r?\n/, 1)[0] ?? '';
  } finally {
    await file.close();
  }
};

const headerOf = (head: string, name: string): string => {
  const unfolded = head.replaceAll(/\r?\n(?=[ \t])/g, '');
  const line = unfolded.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
  return decodeWords(line?.slice(name.length + 1).trim() ?? '');
};

const entryOf = async (folder: string, fileName: string): Promise<OutboxEntry> => {
  const head = await readHead(join(folder, fileName));
  return {
    fileName,
    date: Temporal.Instant.from(fileName.slice(0, fileName.indexOf('-'))),
    to: headerOf(head, 'to'),
    subject: headerOf(head, 'subject'),
  };
};

const mailsIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/** The mails of an outbox, newest first; none when the folder is not there yet. */
export const listOutbox = async (
  folder: string,
  { limit = 200 }: { readonly limit?: number } = {},
): Promise<readonly OutboxEntry[]> => {
  const names = (await mailsIn(folder)).filter((name) => MAIL.test(name));
  const newest = names.toSorted().toReversed().slice(0, limit);
  return Promise.all(newest.map((fileName) => entryOf(folder, fileName)));
};
