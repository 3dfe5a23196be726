import { Redis } from 'ioredis';
import { openPostgres, type Database } from '#database';
import { idNumber, responsible } from '../../libs/domain/testing/examples.js';
import { oslo } from '../../libs/processes/testing/hand-clock.js';
import { assign, by } from '../../libs/processes/testing/quay.js';
import { openStage } from '../../libs/processes/testing/stage.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startRedis, type RedisServerForTests } from '../support/redis.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { until } from '../support/until.js';
import { startWorker, type Worker } from '../support/worker-program.js';
import { brokenPromises, KEPT, promisedUntil } from './testing/promises.js';
import { promise, recipients } from './testing/reminding.js';
import { openSink, wordsOf, type MailSink, type Verdict } from './testing/sink.js';

const SIX = recipients(6);
const FRIDAY = '2023-05-26T08:00';
/** The Monday between is a holiday. */
const TUESDAY = '2023-05-30T08:00';
const WEDNESDAY = '2023-05-31T08:00';
const LIMIT = 200_000;

let postgres: PostgresServer;
let redis: RedisServerForTests;
let folder: TemporaryFolder;
beforeAll(async () => {
  [postgres, redis, folder] = await Promise.all([
    startPostgres({ fsync: false }),
    startRedis(),
    temporaryFolder(),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([postgres?.stop(), redis?.stop(), folder?.remove()]);
});

const redisForgets = async (): Promise<void> => {
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
};

let sink: MailSink;
let database: Database;
let databaseUrl: string;
let promised: readonly string[];
const workers: Worker[] = [];

/** Each of six is to be told of one thing on Friday, and of another on Tuesday. */
beforeEach(async () => {
  // A job that the last test's workers died with is no job of this one's.
  [sink, databaseUrl] = await Promise.all([openSink(), postgres.createDatabase(), redisForgets()]);
  const stage = await openStage({ at: '2023-05-25T12:00', databaseUrl });
  await promise(stage, '2023-05-26', SIX);
  for (const [index, partyId] of SIX.entries())
    await stage.tell(idNumber(300 + index), assign(by('2023-05-30'), { owners: [responsible(partyId)] }));
  await stage.close();
  database = await openPostgres(databaseUrl);
  promised = await promisedUntil(database, oslo(WEDNESDAY));
}, LIMIT);
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  await database?.close();
  await sink?.shut();
});

const start = async (time: string): Promise<Worker> => {
  const worker = await startWorker(folder.path, {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url,
    SMTP_URL: sink.url,
    PUBLIC_URL: 'https://tingbok.quay.example',
    TEST_CLOCK: oslo(time).toString(),
  });
  workers.push(worker);
  return worker;
};

/** A worker that is stopped as soon as a mail is taken, is told so (250), and never gets to say it. */
const dieBetweenMailAndEvent = async (time: string): Promise<void> => {
  const ready = Promise.withResolvers<Worker>();
  sink.judge(async (): Promise<Verdict> => {
    const { pid } = await ready.promise;
    process.kill(pid, 'SIGSTOP');
    return 'take';
  });
  const worker = await start(time);
  ready.resolve(worker);
  await until(() => sink.taken().length > 0);
  await worker.kill();
  // What the dead one had said already and nobody had read is not taken any more.
  sink.judge(() => 451);
  await sink.shut();
  sink.judge(() => 'take');
  await sink.open();
};

const dueAt = async (time: string): Promise<number> => (await promisedUntil(database, oslo(time))).length;
const broken = (mayRepeat: number) => brokenPromises({ database, promised, mails: sink.taken(), mayRepeat });

describe('A worker that dies between the 250 and the event', () => {
  it(
    'leaves to two others to repeat that one mail, under the same Message-ID',
    async () => {
      expect(promised).toHaveLength(3 * SIX.length);
      await dieBetweenMailAndEvent(FRIDAY);
      expect(sink.taken()).toHaveLength(1);
      // The claim runs out after seconds, and the queue misses the dead one after a minute: both are got over here.
      await database.query('update tingbok.reminder_claim set until = now()');
      await redisForgets();
      promised = await promisedUntil(database, oslo(FRIDAY));
      await Promise.all([start(FRIDAY), start(FRIDAY)]);
      await until(async () => (await dueAt(FRIDAY)) === 0, LIMIT);
      expect(await broken(1)).toEqual(KEPT);
      expect(sink.taken()).toHaveLength(SIX.length + 1);
    },
    LIMIT,
  );

  it(
    'is followed by that mail and no other also when nobody comes before another day',
    async () => {
      await dieBetweenMailAndEvent(FRIDAY);
      const [first] = sink.taken();
      await database.query('update tingbok.reminder_claim set until = now()');
      await start(TUESDAY);
      await until(async () => (await dueAt(TUESDAY)) === 0, LIMIT);
      const again = sink.taken().filter(({ to }) => to === first?.to);
      expect(again.map(({ messageId }) => messageId)).toEqual([first?.messageId, first?.messageId]);
      expect(await wordsOf(again[1] ?? again[0]!)).toContain('This reminder is late');
      await Promise.all(workers.splice(0).map((worker) => worker.stop()));
      await start(WEDNESDAY);
      await until(async () => (await dueAt(WEDNESDAY)) === 0, LIMIT);
      expect(await broken(1)).toEqual(KEPT);
    },
    LIMIT,
  );
});
