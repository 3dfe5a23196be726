import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { isRefusal } from '#kernel';
import { DiskSpace } from './disk-space.js';
import { DataFolderIsInUse, lockFolder } from './lock.js';
import { durably, syncTree } from './durable-files.js';
import { PgliteDatabase } from './pglite.js';

/** A folder that outlives the process, or memory that may start as a copy of a dumped database. */
export type PgliteLocation =
  { readonly folder: string } | { readonly memory: true; readonly template?: Blob };

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Only a complete database ever bears the name `pglite`: PGlite copies its first files one by one,
 * and a process that is killed meanwhile would leave a folder that looks like a database and is none.
 */
const openFiles = async (folder: string): Promise<PGlite> => {
  const path = join(folder, 'pglite');
  if (!(await exists(path))) {
    const unfinished = join(folder, 'pglite.unfinished');
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    const first = await PGlite.create({ dataDir: unfinished });
    await first.close();
    await syncTree(unfinished);
    await rename(unfinished, path);
  }
  return PGlite.create(durably(path));
};

/**
 * Opens the embedded database. In a folder it takes the folder's lock first and gives it back on close.
 *
 * @throws DataFolderIsInUse when another process holds the folder.
 */
export const openPglite = async (location: PgliteLocation): Promise<PgliteDatabase> => {
  if ('memory' in location) {
    const { template } = location;
    return PgliteDatabase.around(await PGlite.create(template ? { loadDataDir: template } : {}));
  }
  const lock = await lockFolder(location.folder);
  if (isRefusal(lock)) throw new DataFolderIsInUse(lock);
  try {
    return await PgliteDatabase.around(await openFiles(location.folder), {
      space: new DiskSpace(location.folder),
      afterClose: () => lock.release(),
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
};
