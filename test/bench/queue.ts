import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  runMigrations,
  Worker,
  type PgPool,
  type QueueOptions,
} from 'bullmq';
import { openDatabase } from '#database';
import { openQueue, type Job, type JobQueue } from '#queue';
import type { Benchmark } from './harness/benchmark.js';
import { newFolder } from './harness/engine.js';
import { interleave } from './harness/interleave.js';
import { perSecond } from './harness/load.js';
import { measured, type Measurement } from './harness/measurement.js';
import type { Stage } from './harness/stage.js';

/*
 * How many jobs a second are offered, taken up and done.
 *
 * The limit is BullMQ itself on the same backend, offered as many jobs at a time and worked by as many
 * hands. Its jobs have no ids of ours, so nothing is looked up before they are added, and no time-out
 * watches over the answers.
 */

const HANDS = 4;
const OFFER = 100;

/** BullMQ as it is; the part that is the same wherever the jobs lie. */
interface Bull {
  readonly queue: Pick<Queue, 'addBulk' | 'close'>;
  readonly worker: Pick<Worker, 'close'>;
}

/** A place for jobs, and both ways to use it. */
interface Place {
  readonly name: 'pglite' | 'postgres' | 'redis';
  readonly ours: JobQueue;
  readonly bare: (work: () => Promise<void>) => Bull;
}

const QUEUE = 'bench';

/** Counts jobs until all are done. */
class Done {
  #left = 0;
  #allDone = (): void => {};

  readonly one = async (): Promise<void> => {
    this.#left -= 1;
    if (this.#left === 0) this.#allDone();
  };

  expect(count: number): Promise<void> {
    this.#left = count;
    return new Promise((resolve) => (this.#allDone = resolve));
  }
}

const openOurs = async (stage: Stage, options: Parameters<typeof openQueue>[0]): Promise<JobQueue> =>
  stage.use(await openQueue(options), (queue) => queue.close());

const clock = { now: () => Temporal.Now.instant() };

const inDatabase = async (stage: Stage, databaseUrl?: string): Promise<Place> => {
  const dataDir = databaseUrl === undefined ? await newFolder(stage) : await stage.folder();
  const database = stage.use(await openDatabase({ dataDir, databaseUrl }), (one) => one.close());
  const pool = database.bullmqPool() as PgPool;
  const session = await pool.connect();
  await runMigrations(session, 'bullmq');
  session.release();
  return {
    name: database.engine,
    ours: await openOurs(stage, { database, clock }),
    bare: (work) => ({
      queue: new Queue(QUEUE, { connection: pool }, createPostgresBackend),
      worker: new Worker(QUEUE, work, { connection: pool, concurrency: HANDS }, createPostgresBackend),
    }),
  };
};

const inRedis = async (stage: Stage): Promise<Place> => {
  const { url } = await stage.servers.redis();
  const database = {
    engine: 'postgres' as const,
    bullmqPool: () => {
      throw new Error('Not asked for.');
    },
  };
  const connection: QueueOptions['connection'] = { url, maxRetriesPerRequest: null };
  return {
    name: 'redis',
    ours: await openOurs(stage, { redisUrl: url, database, clock }),
    bare: (work) => ({
      queue: new Queue(QUEUE, { connection }, createRedisBackend),
      worker: new Worker(QUEUE, work, { connection, concurrency: HANDS }, createRedisBackend),
    }),
  };
};

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);

const offers = async (
  count: number,
  offer: (numbers: readonly number[]) => Promise<unknown>,
): Promise<void> => {
  const all = numbers(count);
  for (let start = 0; start < count; start += OFFER) await offer(all.slice(start, start + OFFER));
};

const jobOf = (round: number, number: number): Job => ({
  id: `reminder.${round}.${number}`,
  kind: 'reminder',
  data: { recipientId: String(number) },
  runAt: clock.now(),
});

const measure = async (place: Place, count: number, stage: Stage): Promise<Measurement> => {
  const [mine, bares] = [new Done(), new Done()];
  await place.ours.work(mine.one, { concurrency: HANDS });
  const { queue, worker } = place.bare(bares.one);
  stage.use(queue, (one) => one.close());
  stage.use(worker, (one) => one.close());
  const bulk = (number: number) => ({
    name: 'reminder',
    data: { recipientId: String(number) },
    opts: { removeOnComplete: true },
  });
  const sides = await interleave(stage.rounds, {
    ours: (round) =>
      perSecond(count, async () => {
        const done = mine.expect(count);
        await offers(count, (some) => place.ours.offer(some.map((number) => jobOf(round, number))));
        await done;
      }),
    limit: () =>
      perSecond(count, async () => {
        const done = bares.expect(count);
        await offers(count, (some) => queue.addBulk(some.map(bulk)));
        await done;
      }),
  });
  const note = `offered ${OFFER} at a time, ${HANDS} hands; limit: bare BullMQ on the same ${place.name}`;
  return measured({ name: `queue/${place.name}`, unit: 'jobs/s', ...sides, n: count * stage.rounds, note });
};

export const queue: Benchmark = {
  name: 'queue',
  async *run(stage) {
    stage.tell('queue/pglite');
    yield await measure(await inDatabase(stage), stage.either(1_000, 100), stage);
    stage.tell('queue/postgres');
    const server = await stage.servers.postgres();
    yield await measure(
      await inDatabase(stage, await server.createDatabase()),
      stage.either(2_000, 200),
      stage,
    );
    stage.tell('queue/redis');
    yield await measure(await inRedis(stage), stage.either(5_000, 500), stage);
  },
};
