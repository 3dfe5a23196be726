import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Nothing is written over what may be the only copy of a log. */
export class FileExists extends Error {
  override readonly name = 'FileExists';

  constructor(readonly path: string) {
    super(`${path} exists already`);
  }
}

export interface WriteOptions {
  /** Whether a file that is there already may go. */
  readonly overwrite?: boolean;
  readonly signal?: AbortSignal | undefined;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** Where the file grows until it is whole. */
const draftOf = (path: string): string => `${path}.partial`;

/**
 * Writes a file that is there whole or not at all: it grows beside its place and is moved there when it is
 * on the disk. Packed when its name ends in `.gz`. Only its owner may read it.
 *
 * @throws FileExists
 */
export const writeFileWhole = async (
  path: string,
  text: AsyncIterable<string>,
  { overwrite = false, signal }: WriteOptions = {},
): Promise<void> => {
  if (!overwrite && (await isThere(path))) throw new FileExists(path);
  const draft = draftOf(path);
  await rm(draft, { force: true });
  const file = createWriteStream(draft, { mode: 0o600, flush: true });
  try {
    const packing = path.endsWith('.gz') ? createGzip() : new PassThrough();
    await pipeline(Readable.from(text), packing, file, signal === undefined ? {} : { signal });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};

/** Writes to a stream that others own, as standard output is, and leaves it open. */
export const writeStream = (
  stream: Writable,
  text: AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<void> =>
  pipeline(Readable.from(text), stream, { end: false, ...(signal === undefined ? {} : { signal }) });

/** What every gzip file begins with (RFC 1952, 2.3.1). */
const GZIP = Buffer.from([0x1f, 0x8b]);

async function* continued(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The same bytes, unpacked if they are packed. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  while (first.length < GZIP.length) {
    const next = await chunks.next();
    if (next.done === true) break;
    first = Buffer.concat([first, next.value]);
  }
  const all = continued(first, chunks);
  if (!first.subarray(0, GZIP.length).equals(GZIP)) return yield* all;
  const gunzip = createGunzip();
  const flowing = pipeline(Readable.from(all), gunzip).catch(() => undefined);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } finally {
    gunzip.destroy();
    await flowing;
  }
}

/** A log file, opened; reading it is reading it once. */
export interface OpenedFile {
  /** Unpacked. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** From 0 to 1, by the bytes of the file that were read; undefined when its size is not known. */
  progress(): number | undefined;
}

/** From any stream of bytes, of known or unknown size. */
export const openStream = (stream: AsyncIterable<Uint8Array>, size?: number): OpenedFile => {
  let read = 0;
  const counted = async function* () {
    for await (const chunk of stream) {
      read += chunk.length;
      yield chunk;
    }
  };
  return {
    bytes: unpacked(counted()),
    progress: () => (size === undefined || size === 0 ? undefined : read / size),
  };
};

const isAFolder = (path: string): Error =>
  Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR', syscall: 'read', path });

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
}

/**
 * Nothing is held open before the first byte is asked for.
 *
 * @throws the file system's error when there is no such file
 */
export const openFile = async (path: string): Promise<OpenedFile> => {
  const found = await stat(path);
  if (found.isDirectory()) throw isAFolder(path);
  return openStream(chunksOf(path), found.size);
};
