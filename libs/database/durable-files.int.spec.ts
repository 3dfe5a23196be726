import { fsyncSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { durably, type Sync } from './durable-files.js';
import { PgliteDatabase } from './pglite.js';

describe('an embedded database in a folder, and the disk under it', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tingbok-durable-'));
    const db = await PGlite.create({ dataDir: join(folder, 'pglite') });
    await db.exec('create schema scratch; create table scratch.item (n int)');
    await db.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  const open = async (sync: Sync) =>
    PgliteDatabase.around(await PGlite.create(durably(join(folder, 'pglite'), sync)));

  it('every commit is put on the disk before it is acknowledged', async () => {
    let syncs = 0;
    const database = await open((descriptor) => {
      syncs += 1;
      fsyncSync(descriptor);
    });
    for (let n = 0; n < 20; n += 1) {
      const before = syncs;
      await database.query('insert into scratch.item values ($1)', [n]);
      expect(syncs).toBeGreaterThan(before);
    }
    await database.close();
  });

  it('a disk that cannot take it halts the database instead of acknowledging', async () => {
    let works = true;
    const database = await open((descriptor) => {
      if (!works) throw new Error('EIO: i/o error, fsync');
      fsyncSync(descriptor);
    });
    works = false;
    await expect(database.query('insert into scratch.item values (99)')).rejects.toThrow(/has halted/);
    await expect(database.query('select 1')).rejects.toThrow(/has halted/);
    await database.close();
  });
});
