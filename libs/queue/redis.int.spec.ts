import { Redis } from 'ioredis';
import { startRedis, type RedisServerForTests } from '../../test/support/redis.js';
import { jobQueueContract } from './contract.js';
import { openQueue } from './index.js';

const noDatabase = {
  engine: 'postgres' as const,
  bullmqPool: () => {
    throw new Error('With a Redis URL the database is not asked.');
  },
};

let server: RedisServerForTests;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.stop());

const emptied = async (): Promise<void> => {
  const client = new Redis(server.url);
  await client.flushall();
  client.disconnect();
};

jobQueueContract(
  'Redis',
  (clock, patience) => openQueue({ redisUrl: server.url, database: noDatabase, clock, patience }),
  emptied,
);

describe('A job queue on Redis that goes away', () => {
  const clock = { now: () => Temporal.Now.instant() };
  const waitUntil = async (isSo: () => boolean, limitMs = 15_000): Promise<void> => {
    const limit = performance.now() + limitMs;
    while (!isSo() && performance.now() < limit) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  beforeEach(emptied);

  it('says so to whoever offers, loses no job, and goes on when Redis is back', async () => {
    const warnings: string[] = [];
    const queue = await openQueue({
      redisUrl: server.url,
      database: noDatabase,
      clock,
      logger: { warn: (_details, message) => void warnings.push(message) },
      patience: { answerWithinMs: 1_500 },
    });
    const seen: string[] = [];
    await queue.work(async ({ id }) => void seen.push(id));
    const job = { kind: 'remind', data: null, runAt: clock.now().add({ seconds: 1 }) };
    await queue.offer([{ ...job, id: 'before' }]);

    await server.kill();
    await waitUntil(() => warnings.includes('Job queue: trouble with its connection'));
    expect(warnings).toContain('Job queue: trouble with its connection');
    await expect(queue.offer([{ ...job, id: 'meanwhile' }])).rejects.toThrow();

    await server.restart();
    await waitUntil(() => seen.includes('before'));
    expect(seen).toEqual(['before']);
    await queue.offer([{ ...job, id: 'after' }]);
    await waitUntil(() => seen.includes('after'));
    expect(seen).toEqual(['before', 'after']);
    await queue.close();
  });

  it('refuses an offer and closes in time when there never was a Redis', async () => {
    const queue = await openQueue({
      redisUrl: 'redis://127.0.0.1:1',
      database: noDatabase,
      clock,
      patience: { answerWithinMs: 300, closeWithinMs: 300 },
    });
    await queue.work(() => Promise.resolve());
    const job = { id: 'a', kind: 'remind', data: null, runAt: clock.now() };
    await expect(queue.offer([job])).rejects.toThrow(
      'The job queue (redis) gave no answer to "offer" within 300 ms.',
    );
    const start = performance.now();
    await queue.close();
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
