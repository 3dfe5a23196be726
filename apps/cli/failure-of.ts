import { DataFolderIsInUse } from '#database';
import { Failure } from './failure.js';
import { reasonOf } from './reason.js';
import type { Terminal } from './session.js';

/** Whatever was thrown, as one line for the reader. */
export const failureOf = (error: unknown, { words }: Pick<Terminal, 'words'>): Failure => {
  if (error instanceof Failure) return error;
  if (error instanceof DataFolderIsInUse) {
    const { folder, pid } = error.refusal.details;
    return new Failure(words.failure.inUse(String(folder), pid === undefined ? undefined : String(pid)));
  }
  return new Failure(words.failure.broken(reasonOf(error)));
};
