import { randomBytes } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '../index.js';
import { PgliteDatabase } from '../pglite.js';

/**
 * Writes until the disk of the folder on the command line is full, and tells line by line how that went.
 * `journal` leaves the database no guard and no room, so that its journal is what cannot grow.
 */
const [, , folder = '', mode] = process.argv;
const ballast = join(folder, 'ballast');

const leaveOnly = async (bytes: number): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(ballast, Buffer.alloc(Math.max(bavail * bsize - bytes, 0)));
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error));

const writeUntilRefused = async (statement: string, database: PgliteDatabase): Promise<void> => {
  for (let written = 0; ; written += 1) {
    try {
      await database.query(statement, [randomBytes(4_000).toString('hex')]);
    } catch (error) {
      console.log(`refused by ${nameOf(error)}`);
      console.log(written);
      return;
    }
  }
};

const fillTable = async (): Promise<void> => {
  const database = await openPglite({ folder });
  await database.execute('create schema scratch; create table scratch.item (text text)');
  await leaveOnly(36 * 1024 * 1024);
  await writeUntilRefused('insert into scratch.item values ($1)', database);
  const [row] = await database.query<{ count: bigint }>('select count(*) from scratch.item');
  console.log(String(row?.count));
  await rm(ballast);
  const limit = performance.now() + 5_000;
  const write = () =>
    database.query(`insert into scratch.item values ('room again')`).then(
      () => true,
      () => false,
    );
  while (!(await write()) && performance.now() < limit)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const again = await database.query(`select text from scratch.item where text = 'room again'`);
  console.log(again.length);
  await database.close();
};

const fillJournal = async (): Promise<void> => {
  const database = await PgliteDatabase.around(await PGlite.create({ dataDir: join(folder, 'pglite') }));
  await leaveOnly(2 * 1024 * 1024);
  await writeUntilRefused(`select pg_logical_emit_message(false, 'scratch', $1)`, database);
  console.log(await database.query('select 1').catch(nameOf));
  console.log(await database.transaction((tx) => tx.query('select 1')).catch(nameOf));
  await database.close();
  console.log('closed');
};

await (mode === 'journal' ? fillJournal() : fillTable());
