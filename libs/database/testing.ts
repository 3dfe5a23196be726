import { readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openPglite } from './open-pglite.js';
import type { PgliteDatabase } from './pglite.js';

const packageFile = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '../package.json');

const { version } = JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string };

const templatePath = (): string => join(tmpdir(), `tingbok-pglite-${version}-${process.getuid?.() ?? 0}.tar`);

const read = (path: string): Promise<Blob | undefined> =>
  readFile(path).then(
    (bytes) => new Blob([bytes]),
    () => undefined,
  );

/** Makes the template once; whoever comes meanwhile makes it too, and the last whole file stays. */
const make = async (path: string): Promise<Blob> => {
  const database = await openPglite({ memory: true });
  const template = await database.dump();
  await database.close();
  const draft = join(tmpdir(), `tingbok-pglite-${process.pid}-${performance.now()}.draft`);
  await writeFile(draft, new Uint8Array(await template.arrayBuffer()), { mode: 0o600 });
  await rename(draft, path);
  return template;
};

/** An empty embedded database in memory, for a test: about a second, where a first start takes five. */
export const openTestPglite = async (): Promise<PgliteDatabase> => {
  const path = templatePath();
  return openPglite({ memory: true, template: (await read(path)) ?? (await make(path)) });
};
