import { openDatabase, type Database } from '#database';
import { startPostgres, type PostgresServer } from '../../test/support/postgres.js';
import { jobQueueContract } from './contract.js';
import { openQueue } from './index.js';

let server: PostgresServer;
let database: Database;
beforeAll(async () => {
  server = await startPostgres({ fsync: false });
  database = await openDatabase({ databaseUrl: await server.createDatabase(), dataDir: '/nowhere' });
}, 60_000);
afterAll(async () => {
  await database.close();
  await server.stop();
});

const emptied = async (): Promise<void> => {
  await database.execute('drop schema if exists bullmq cascade');
};

jobQueueContract('PostgreSQL', (clock, patience) => openQueue({ database, clock, patience }), emptied);

describe('A job queue on a PostgreSQL that goes away', () => {
  it('goes on by itself when PostgreSQL is back, and has lost no job', async () => {
    const clock = { now: () => Temporal.Now.instant() };
    const warnings: string[] = [];
    const logger = { warn: (_details: unknown, message: string) => void warnings.push(message) };
    const queue = await openQueue({ database, clock, logger });
    const seen: string[] = [];
    await queue.work(async ({ id }) => void seen.push(id));
    const job = { kind: 'remind', data: null, runAt: clock.now().add({ seconds: 1 }) };
    await queue.offer([{ ...job, id: 'before' }]);

    await server.kill();
    await expect(queue.offer([{ ...job, id: 'meanwhile' }])).rejects.toThrow();
    await server.restart();

    const limit = performance.now() + 45_000;
    while (seen.length === 0 && performance.now() < limit)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(['before']);
    expect(warnings).toContain('Job worker: trouble with its connection');
    await queue.close();
  }, 60_000);
});
