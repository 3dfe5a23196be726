import { openPostgres, type Database } from '#database';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startRedis, type RedisServerForTests } from '../support/redis.js';
import { startSmtp, type SmtpServerForTests } from '../support/smtp.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { writeOutage } from './testing/late-reminders.js';
import { LIMIT, seconds, patiently } from './patience.js';
import { sentInLog } from './records.js';
import { startWorker, type Worker } from '../support/worker-program.js';

const RECIPIENTS = 16;
const WORKERS = 4;
const KILLED = 2;

describe('Four workers, two of which are killed while they send mails', () => {
  let postgres: PostgresServer;
  let redis: RedisServerForTests;
  let smtp: SmtpServerForTests;
  let folder: TemporaryFolder;
  let database: Database;
  let workers: Worker[] = [];

  beforeAll(async () => {
    [postgres, redis, smtp, folder] = await Promise.all([
      startPostgres({ fsync: false }),
      startRedis(),
      startSmtp(),
      temporaryFolder(),
    ]);
    const databaseUrl = await postgres.createDatabase();
    await writeOutage(databaseUrl, RECIPIENTS);
    database = await openPostgres(databaseUrl);
    // Long enough to be killed in the middle of it.
    smtp.slowDown(2_000);
    const variables = {
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url,
      SMTP_URL: smtp.url,
    };
    workers = await Promise.all(Array.from({ length: WORKERS }, () => startWorker(folder.path, variables)));
  }, LIMIT);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await database?.close();
    await smtp?.stop();
    await Promise.all([redis?.stop(), postgres?.stop(), folder?.remove()]);
  }, 60_000);

  it(
    'the others send what those had in hand, once their claims have run out',
    async () => {
      await patiently(() => smtp.mails().length >= WORKERS);
      await Promise.all(workers.slice(0, KILLED).map((worker) => worker.kill()));
      const killed = performance.now();
      expect((await sentInLog(database)).length).toBeLessThan(RECIPIENTS);
      await patiently(async () => (await sentInLog(database)).length === RECIPIENTS);
      process.stdout.write(
        `the last mail of ${RECIPIENTS} was out ${seconds(killed)} s after two of four workers were killed\n`,
      );
    },
    LIMIT,
  );

  it('every mail has one outcome, and a killed one has cost at most one mail twice', async () => {
    expect(await sentInLog(database)).toEqual(Array.from({ length: RECIPIENTS }, () => 1));
    const ids = smtp.mails().map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(RECIPIENTS);
    expect(ids.length - RECIPIENTS).toBeLessThanOrEqual(KILLED);
  });
});
