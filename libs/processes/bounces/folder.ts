import { mkdir, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { READ_OF_REPORT } from '#mail';

/** A mail that lies in the folder. */
export interface WaitingMail {
  readonly fileName: string;
  readonly path: string;
}

/** Where a mail goes once it has been looked at. */
export type Shelf = 'done' | 'unread';

const ifMissing =
  <Other>(other: Other) =>
  (error: NodeJS.ErrnoException): Other => {
    if (error.code === 'ENOENT') return other;
    throw error;
  };

const filesIn = async (
  folder: string,
  isMail: (name: string) => boolean,
): Promise<readonly WaitingMail[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && isMail(entry.name))
    .map(({ name }) => ({ fileName: name, path: join(folder, name) }))
    .toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
};

const isMaildir = async (folder: string): Promise<boolean> => {
  const inside = await readdir(folder);
  return ['new', 'cur'].every((name) => inside.includes(name));
};

/**
 * What lies there to be read: in `new` and `cur` where it is a Maildir, elsewhere every `.eml`. Links and folders
 * are left alone.
 */
export const waitingMails = async (folder: string): Promise<readonly WaitingMail[]> => {
  if (!(await isMaildir(folder))) return filesIn(folder, (name) => /\.eml$/i.test(name));
  const fresh = await filesIn(join(folder, 'new'), () => true);
  return [...fresh, ...(await filesIn(join(folder, 'cur'), () => true))];
};

/** As much of a mail as a reader of reports looks at; null when it has gone meanwhile. */
export const beginningOf = async ({ path }: WaitingMail): Promise<Uint8Array | null> => {
  const file = await open(path, 'r').catch(ifMissing(null));
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(READ_OF_REPORT), 0, READ_OF_REPORT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** `report.eml`, or `report.eml.2` where that name is taken: nothing is written over. */
const freeName = (taken: readonly string[], name: string): string => {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number++) if (!taken.includes(`${name}.${number}`)) return `${name}.${number}`;
};

/** Puts a mail away, beside those that wait. */
export const putAway = async (
  folder: string,
  { fileName, path }: WaitingMail,
  shelf: Shelf,
): Promise<void> => {
  const there = join(folder, shelf);
  await mkdir(there, { recursive: true, mode: 0o700 });
  await rename(path, join(there, freeName(await readdir(there), fileName))).catch(ifMissing(undefined));
};
