import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '#database';
import { jobQueueContract } from './contract.js';
import { openQueue } from './index.js';

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tingbok-queue-'));
  database = await openDatabase({ dataDir: folder });
}, 60_000);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const emptied = async (): Promise<void> => {
  await database.execute('drop schema if exists bullmq cascade');
};

jobQueueContract('PGlite', (clock, patience) => openQueue({ database, clock, patience }), emptied);
