import { createPostgresBackend, type Job, Queue, runMigrations, Worker } from 'bullmq';
import type { PgliteDatabase } from './pglite.js';
import { openTestPglite } from './testing.js';

describe("BullMQ's sessions on the embedded database", () => {
  let database: PgliteDatabase;

  beforeAll(async () => {
    database = await openTestPglite();
    const client = await database.bullmqPool().connect();
    await runMigrations(client, 'bullmq');
    client.release();
  });
  afterAll(() => database.close());

  it('carry a job from a queue to a worker, now and delayed', async () => {
    const connection = database.bullmqPool();
    const queue = new Queue('letters', { connection }, createPostgresBackend);
    const takenAt = new Map<string, number>();
    const both = Promise.withResolvers<void>();
    const worker = new Worker(
      'letters',
      (job: Job<{ to: string }>) => {
        takenAt.set(job.data.to, performance.now());
        if (takenAt.size === 2) both.resolve();
        return Promise.resolve();
      },
      { connection },
      createPostgresBackend,
    );
    try {
      const offeredAt = performance.now();
      await queue.add('letter', { to: 'later' }, { delay: 300 });
      await queue.add('letter', { to: 'now' });
      await both.promise;
      expect((takenAt.get('later') ?? 0) - offeredAt).toBeGreaterThan(290);
      expect([...takenAt.keys()].sort()).toEqual(['later', 'now']);
    } finally {
      await worker.close();
      await queue.close();
    }
  });

  it('leave the database usable when the queue has gone', async () => {
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('keep everybody else waiting between BEGIN and COMMIT', async () => {
    const client = await database.bullmqPool().connect();
    const order: string[] = [];
    await client.query('BEGIN');
    const outsider = database.query('select 1').then(() => order.push('outsider'));
    await client.query('select 2');
    order.push('inside');
    await client.query('COMMIT');
    await outsider;
    client.release();
    expect(order).toEqual(['inside', 'outsider']);
  });

  it('undo a transaction that its client left open, and let the next one in', async () => {
    await database.execute('create schema if not exists scratch; create table scratch.left_open (n int)');
    const client = await database.bullmqPool().connect();
    await client.query('BEGIN');
    await client.query('insert into scratch.left_open values ($1)', [1]);
    client.release();
    expect(await database.query('select n from scratch.left_open')).toEqual([]);
  });

  it('survive a failed statement inside a transaction', async () => {
    const client = await database.bullmqPool().connect();
    await client.query('-- first\nBEGIN');
    await expect(client.query('select no_such_thing')).rejects.toThrow('no_such_thing');
    await client.query('ROLLBACK');
    expect((await client.query('select 7::int8 as n')).rows).toEqual([{ n: '7' }]);
    client.release();
  });

  it('hear a notification until they are released', async () => {
    const client = await database.bullmqPool().connect();
    const heard = Promise.withResolvers<unknown>();
    client.on('notification', heard.resolve);
    await client.query('-- subscribe\nLISTEN scratch_channel;');
    await database.query(`select pg_notify('scratch_channel', 'hello')`);
    expect(await heard.promise).toEqual({ channel: 'scratch_channel', payload: 'hello' });
    client.release();
  });
});
