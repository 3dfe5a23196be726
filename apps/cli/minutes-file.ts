import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explain, type MessageLanguage } from '#application';
import { refuse } from '#kernel';

import { Failure } from './failure.js';
import { configOf } from './service/choose.js';
import type { Terminal } from './session.js';

type Reader = Pick<Terminal, 'env' | 'words' | 'language'>;

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error);

/** Why a file that the reader named cannot be read, in one line. */
export const complaint = (file: string, error: unknown, { words }: Reader): Failure => {
  const { failure } = words;
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure(failure.fileIsMissing(file));
    case 'EISDIR':
      return new Failure(failure.fileIsFolder(file));
    case 'EACCES':
    case 'EPERM':
      return new Failure(failure.fileIsClosed(file));
    default:
      return new Failure(failure.fileIsUnreadable(file, codeOf(error)));
  }
};

/** Where it may be: npm runs its scripts in the package's folder and leaves word of where it was called from. */
export const candidates = (file: string, { env }: Reader): readonly string[] =>
  env['INIT_CWD'] ? [resolve(file), resolve(env['INIT_CWD'], file)] : [resolve(file)];

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    const found = await stat(path);
    return found.size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const tooLarge = (file: string, language: MessageLanguage, { failure }: Reader['words']): Failure =>
  new Failure(failure.inFile(file, explain(refuse('FileIsTooLarge'), language)));

/** The bytes of a file that the reader named; fails with one line that names the file. */
export const bytesOf = async (file: string, reader: Reader): Promise<Uint8Array> => {
  try {
    for (const path of candidates(file, reader)) {
      const size = await sizeOf(path);
      if (size !== undefined && size > configOf(reader).reading.bytes)
        throw tooLarge(file, reader.language, reader.words);
      if (size !== undefined) return await readFile(path);
    }
  } catch (error) {
    throw error instanceof Failure ? error : complaint(file, error, reader);
  }
  throw new Failure(reader.words.failure.fileIsMissing(file));
};
