import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** How other programs of the same user reach the service that runs on a data folder. */
const runtime = z.object({
  url: z.url(),
  token: z.string().min(16),
  /** Of the service; 0 when it has stopped in good order. */
  pid: z.int().nonnegative(),
});
export type Runtime = z.output<typeof runtime>;

const fileOf = (dataDir: string): string => join(dataDir, 'runtime.json');

/** What the last start left; undefined when there is none, or it can not be read. */
export const readRuntime = async (dataDir: string): Promise<Runtime | undefined> => {
  try {
    return runtime.safeParse(JSON.parse(await readFile(fileOf(dataDir), 'utf8'))).data;
  } catch {
    return undefined;
  }
};

/** Readable by this user alone (0600), whole or not at all. */
export const writeRuntime = async (dataDir: string, content: Runtime): Promise<void> => {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = fileOf(dataDir);
  const half = `${file}.${process.pid}`;
  await writeFile(half, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await chmod(half, 0o600);
  await rename(half, file);
};

/** A token that nobody guesses: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');
