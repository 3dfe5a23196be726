import { DataFolderIsInUse } from '#database';
import { Failure } from './failure.js';
import { reasonOf } from './reason.js';
import type { Terminal } from './session.js';

/** Why the store could not be opened. */
export const notOpened = (error: unknown, { words }: Pick<Terminal, 'words'>): Failure => {
  if (error instanceof DataFolderIsInUse) {
    const { folder, pid } = error.refusal.details;
    return new Failure(words.failure.inUse(String(folder), pid === undefined ? undefined : String(pid)));
  }
  return new Failure(words.failure.notOpened(reasonOf(error)), 1, { cause: error });
};

/** Whatever was thrown, as one line for the reader. */
export const failureOf = (error: unknown, { words }: Pick<Terminal, 'words'>): Failure => {
  return error instanceof Failure
    ? error
    : new Failure(words.failure.broken(reasonOf(error)), 1, { cause: error });
};
