import { Redis } from 'ioredis';
import { openQueue } from '#queue';
import { startPostgres, type PostgresServer } from '../../../test/support/postgres.js';
import { startRedis, type RedisServerForTests } from '../../../test/support/redis.js';
import { startSmtp, type SmtpServerForTests } from '../../../test/support/smtp.js';
import { ids, idNumber } from '../../domain/testing/examples.js';
import { owedReminders } from '../owed.js';
import { assign, by, establish } from '../testing/quay.js';
import { openStage, type Stage, type StageOptions } from '../testing/stage.js';
import { outcomesOf, timersOf } from '../testing/walk.js';
import { claim, release, renew } from './claim.js';
import { notificationIdOf } from './notification-id.js';
import { ReminderService } from './service.js';
import { until } from '../../../test/support/until.js';

const closers: (() => Promise<unknown>)[] = [];
const opened = <Part>(part: Part, close: (part: Part) => Promise<unknown>): Part => {
  closers.push(() => close(part));
  return part;
};
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const hasty = { attempts: 5, firstRetryAfterMs: 50, closeWithinMs: 5_000 };

interface Serving {
  readonly redisUrl?: string;
  /** How far ahead jobs are offered; not at all when not said, for the clock is moved by hand. */
  readonly hours?: number;
}

/** A service at work, with a queue of its own. */
const serve = async (stage: Stage, { redisUrl, hours = 0 }: Serving = {}) => {
  const { database, clock } = stage;
  const place = redisUrl === undefined ? {} : { redisUrl };
  const queue = opened(await openQueue({ database, clock, patience: hasty, ...place }), (one) => one.close());
  const logger = { error: (_: object, message: string) => void stage.complaints.push(message) };
  const horizon = Temporal.Duration.from({ hours });
  const service = opened(new ReminderService({ ...stage, queue, logger, horizon }), (one) => one.stop());
  await service.start();
  return { service, queue };
};

const setUp = async (options: Partial<StageOptions> = {}): Promise<Stage> => {
  const stage = opened(await openStage({ at: '2023-05-25T12:00', ...options }), (one) => one.close());
  await establish(stage, { committee: null });
  await stage.address(ids.harbourOffice);
  await stage.tell(idNumber(101), assign(by('2023-05-26')));
  return stage;
};

const sentOnce = ['sent 2023-05-26 03 dueToday'];

describe('A reminder service on PGlite', () => {
  it('sends what is due when it is swept, and plans on', async () => {
    const stage = await setUp();
    const { service } = await serve(stage);
    expect(await service.nextPlanned()).toEqual(Temporal.Instant.from('2023-05-26T06:00:00Z'));
    stage.clock.set('2023-05-26T08:00');
    expect(await service.isSettled()).toBe(false);
    await service.sweep();
    await until(() => service.isSettled());
    expect(await outcomesOf(stage)).toEqual(sentOnce);
    expect(await timersOf(stage)).toEqual(['overdue 1 03 2023-06-02 08:00']);
  });

  it('counts what is owed for more than an hour', async () => {
    const stage = await setUp();
    const owed = (): Promise<number> => owedReminders(stage.database, stage.clock.now());
    stage.clock.set('2023-05-26T08:59');
    expect(await owed()).toBe(0);
    stage.clock.set('2023-05-26T09:01');
    expect(await owed()).toBe(1);
  });

  it('frees at its start the mail that a dead worker had claimed', async () => {
    const stage = await setUp();
    await claim(stage.database, notificationIdOf(ids.harbourOffice, '2023-05-26'));
    stage.clock.set('2023-05-26T08:00');
    const { service } = await serve(stage);
    await until(() => service.isSettled());
    expect(await outcomesOf(stage)).toEqual(sentOnce);
  });

  it('tries again by itself, and holds up nobody else for a mail that fails', async () => {
    const smtp: SmtpServerForTests = opened(await startSmtp(), (one) => one.stop());
    const stage = await setUp({ smtpUrl: smtp.url });
    await stage.address(ids.lighthouseTrust);
    const owners = [{ partyId: ids.lighthouseTrust, role: 'responsible' as const }];
    await stage.tell(idNumber(102), assign(by('2023-05-26'), { owners }));
    smtp.reject({ code: 451, message: 'Not now' });
    stage.clock.set('2023-05-26T08:00');
    const { service } = await serve(stage);
    await until(() => service.isSettled());
    expect(await outcomesOf(stage)).toEqual([
      'failed 2023-05-26 03 dueToday',
      'sent 2023-05-26 04 dueToday',
      ...sentOnce,
    ]);
  });
});

describe('A reminder service on Redis', () => {
  let redis: RedisServerForTests;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it('sends what was promised although Redis forgot every job: the next sweep offers it again', async () => {
    const stage = await setUp();
    const { service, queue } = await serve(stage, { redisUrl: redis.url, hours: 24 });
    expect(await queue.health()).toMatchObject({ delayed: 1 });
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    expect(await queue.health()).toMatchObject({ delayed: 0 });
    stage.clock.set('2023-05-26T08:00');
    await service.sweep();
    await until(() => service.isSettled());
    expect(await outcomesOf(stage)).toEqual(sentOnce);
  });
});

describe('Reminder services on one PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
  }, 60_000);
  afterAll(() => server.stop());

  it('send each mail once, however many of them race for it', async () => {
    const smtp = opened(await startSmtp(), (one) => one.stop());
    smtp.slowDown(30);
    const databaseUrl = await server.createDatabase();
    const stage = await setUp({ databaseUrl, smtpUrl: smtp.url });
    const other = opened(await openStage({ at: '2023-05-26T08:00', databaseUrl, smtpUrl: smtp.url }), (one) =>
      one.close(),
    );
    const recipients = Array.from({ length: 12 }, (_, n) => idNumber(40 + n));
    for (const partyId of recipients) {
      await stage.address(partyId);
      const owners = [{ partyId, role: 'responsible' as const }];
      await stage.tell(idNumber(200 + Number(partyId.slice(-2))), assign(by('2023-05-26'), { owners }));
    }
    stage.clock.set('2023-05-26T08:00');
    const [one, two] = await Promise.all([serve(stage), serve(other)]);
    await until(async () => {
      await Promise.all([one.service.sweep(), two.service.sweep()]);
      return one.service.isSettled();
    });
    expect(smtp.mails()).toHaveLength(13);
    expect(await stage.events('ReminderSent')).toHaveLength(13);
  }, 60_000);

  it('let one of them have a mail, until it gives it back or a dead one’s time is over', async () => {
    const { database } = await setUp({ databaseUrl: await server.createDatabase() });
    const id = idNumber(1);
    const claims = await Promise.all([1, 2, 3, 4, 5].map(() => claim(database, id)));
    const held = claims.filter((one) => one !== null);
    expect(held).toHaveLength(1);
    await database.query(`update tingbok.reminder_claim set until = now() - interval '1 second'`);
    const next = await claim(database, id);
    expect(next).not.toBeNull();
    for (const gone of held) await release(database, gone);
    expect(await claim(database, id)).toBeNull();
    if (next !== null) await release(database, next);
    expect(await claim(database, id)).not.toBeNull();
  });

  it('let it have the mail for longer than a claim lasts, as long as it says so', async () => {
    const { database } = await setUp({ databaseUrl: await server.createDatabase() });
    const id = idNumber(1);
    const held = await claim(database, id);
    if (held === null) throw new Error('The mail was not claimed');
    await database.query(`update tingbok.reminder_claim set until = now() + interval '1 second'`);
    const [row] = await database.query<{ until: Temporal.Instant }>(
      'select until from tingbok.reminder_claim',
    );
    const shortly = { ...held, until: row?.until ?? held.until };
    const renewed = await renew(database, shortly);
    expect(Temporal.Instant.compare(renewed.until, shortly.until)).toBe(1);
    expect(await renew(database, shortly)).toEqual(shortly);
    await release(database, shortly);
    expect(await claim(database, id)).toBeNull();
    await release(database, renewed);
    expect(await claim(database, id)).not.toBeNull();
  });
});
