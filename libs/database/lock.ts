import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { refuse, type Refusal } from '#kernel';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.js';

export interface FolderLock {
  /** Gives the folder back. Harmless when done twice. */
  release(): Promise<void>;
}

type InUse = Refusal<'DataFolderIsInUse'>;

const SQLITE_BUSY = 5;

/**
 * Node has no flock, but the SQLite inside it locks files through the system: such a lock has no race,
 * vanishes with its process whatever kills it, and holds between containers that share a volume, where
 * a process number says nothing. Returns undefined when somebody else holds it.
 */
const lockThroughSystem = (path: string): DatabaseSync | undefined => {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('begin exclusive');
    return database;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
};

/** Who is written in the lock file; undefined when it is missing, empty or was cut short. */
const readHolder = async (path: string): Promise<ProcessIdentity | undefined> => {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Partial<ProcessIdentity> | null;
    return Number.isInteger(holder?.pid) ? (holder as ProcessIdentity) : undefined;
  } catch {
    return undefined;
  }
};

/** Only ever called with the system's lock in hand, so nobody else writes meanwhile. */
const writeHolder = async (path: string, holder: ProcessIdentity): Promise<void> => {
  const draft = `${path}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(holder)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(draft, path);
};

const inUse = (folder: string, holder: ProcessIdentity | undefined): InUse =>
  refuse('DataFolderIsInUse', holder ? { folder, pid: holder.pid } : { folder });

const sameProcess = (a: ProcessIdentity, b: ProcessIdentity): boolean =>
  a.pid === b.pid && a.startedAt === b.startedAt;

/**
 * Takes the folder for one process, making it (mode 0700) when it is not there. `tingbok.lock` in it
 * tells people and scripts who holds it; one that a dead process left behind is taken over.
 */
export const lockFolder = async (
  folder: string,
  holder: ProcessIdentity = identityOf(process.pid),
): Promise<FolderLock | InUse> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'tingbok.lock');
  const held = lockThroughSystem(`${path}.held`);
  const written = await readHolder(path);
  // Between the two steps of another process the file may still name one that is gone.
  if (!held) return inUse(resolve(folder), written && isAlive(written) ? written : undefined);
  if (written && !sameProcess(written, holder) && isAlive(written)) {
    held.close();
    return inUse(resolve(folder), written);
  }
  await writeHolder(path, holder);
  return {
    release: async () => {
      if (!held.isOpen) return;
      await rm(path, { force: true });
      if (held.isOpen) held.close();
    },
  };
};

/** The refusal for those who cannot go on without the folder; its message is for the reader of a terminal. */
export class DataFolderIsInUse extends Error {
  override readonly name = 'DataFolderIsInUse';

  constructor(readonly refusal: InUse) {
    const { folder, pid } = refusal.details;
    const who = pid === undefined ? 'another process' : `process ${pid}`;
    super(`The data folder ${folder} is in use by ${who}: stop it first, or set DATA_DIR to another folder.`);
  }
}
