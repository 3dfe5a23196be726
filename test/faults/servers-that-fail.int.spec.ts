import { Redis } from 'ioredis';
import { openPostgres } from '#database';
import { idNumber, responsible } from '../../libs/domain/testing/examples.js';
import { oslo } from '../../libs/processes/testing/hand-clock.js';
import { assign, by } from '../../libs/processes/testing/quay.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startRedis, type RedisServerForTests } from '../support/redis.js';
import { until } from '../support/until.js';
import { brokenPromises, KEPT, promisedUntil } from './testing/promises.js';
import { addressOf, promise, recipients, startReminding, type Reminding } from './testing/reminding.js';
import { openSink, wordsOf, type MailSink, type Verdict } from './testing/sink.js';

const FRIDAY = '2023-05-26';
const SIX = recipients(6);
const HIT = addressOf(SIX[0] ?? '');

let postgres: PostgresServer;
let redis: RedisServerForTests;
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres({ fsync: false }), startRedis()]);
}, 60_000);
afterAll(async () => {
  await Promise.all([postgres?.stop(), redis?.stop()]);
});

let sink: MailSink;
let reminding: Reminding;
let promised: readonly string[];

/** Six are to be reminded on Friday at eight; it is Thursday noon. */
const begin = async (options: { readonly redisUrl?: string } = {}): Promise<void> => {
  sink = await openSink();
  reminding = await startReminding(
    { at: '2023-05-25T12:00', databaseUrl: await postgres.createDatabase(), smtpUrl: sink.url, ...options },
    (stage) => promise(stage, FRIDAY, SIX),
  );
  promised = await promisedUntil(reminding.stage.database, oslo('2023-05-26T20:00'));
  expect(promised).toHaveLength(6);
};

afterEach(async () => {
  await reminding?.close();
  await sink?.shut();
});

const broken = (mayRepeat = 0) =>
  brokenPromises({ database: reminding.stage.database, promised, mails: sink.taken(), mayRepeat });

const inRedis = async <T>(ask: (client: Redis) => Promise<T>): Promise<T> => {
  const client = new Redis(redis.url);
  try {
    return await ask(client);
  } finally {
    client.disconnect();
  }
};

const claimsRunOut = (): Promise<unknown> =>
  reminding.stage.database.query('update tingbok.reminder_claim set until = now()').then(
    () => undefined,
    (error: unknown) => error,
  );

/** How many jobs wait in Redis. */
const delayed = (): Promise<number> => inRedis((client) => client.zcard('bull:tingbok:delayed'));

describe('Reminders on a Redis', () => {
  beforeEach(() => inRedis((client) => client.flushall()));
  afterEach(() => inRedis((client) => client.config('SET', 'appendonly', 'yes')));

  it('go out once although it forgot every job', async () => {
    await begin({ redisUrl: redis.url });
    expect(await delayed()).toBeGreaterThan(0);
    await inRedis((client) => client.flushall());
    reminding.stage.clock.set('2023-05-26T08:00');
    await reminding.settle();
    expect(await broken()).toEqual(KEPT);
  });

  it.each([
    ['remembers its jobs', 'yes', true],
    ['remembers none of its jobs', 'no', false],
  ] as const)(
    'go out once although it is killed and %s',
    async (_, appendOnly, remembers) => {
      await inRedis((client) => client.config('SET', 'appendonly', appendOnly));
      await begin({ redisUrl: redis.url });
      const offered = await delayed();
      expect(offered).toBeGreaterThan(0);
      await redis.kill();
      await redis.restart();
      expect(await delayed()).toBe(remembers ? offered : 0);
      reminding.stage.clock.set('2023-05-26T08:00');
      await reminding.settle();
      expect(await broken()).toEqual(KEPT);
    },
    60_000,
  );

  it('go out a day late, once, and say so, when it was away for a day', async () => {
    await begin({ redisUrl: redis.url });
    await redis.kill();
    const { clock, complaints } = reminding.stage;
    clock.set('2023-05-26T08:00');
    for (let hour = 0; hour < 24; hour++) {
      await reminding.service.sweep();
      clock.moveTo(clock.now().add({ hours: 1 }));
    }
    expect(sink.taken()).toEqual([]);
    expect(complaints.length).toBeGreaterThan(0);
    await redis.restart();
    await reminding.settle();
    expect(sink.taken()).toHaveLength(6);
    for (const mail of sink.taken())
      expect(await wordsOf(mail)).toContain('This reminder is late: it should have come on 26 May 2023.');
    expect(await broken()).toEqual(KEPT);
  }, 60_000);
});

describe('Reminders on a PostgreSQL', () => {
  it('go out once each although it is killed while they do; a mail in hand may come again', async () => {
    await begin({ redisUrl: redis.url });
    const inHand = Promise.withResolvers<void>();
    sink.judge(async (): Promise<Verdict> => {
      if (sink.taken().length >= 2) await inHand.promise;
      return 'take';
    });
    reminding.stage.clock.set('2023-05-26T08:00');
    await reminding.service.sweep();
    await until(() => sink.taken().length >= 2);
    await postgres.kill();
    inHand.resolve();
    await postgres.restart();
    // Of mails that nobody could give back; so they need not run out.
    await until(async () => (await claimsRunOut()) === undefined);
    await reminding.settle();
    expect(await broken(SIX.length)).toEqual(KEPT);
  }, 90_000);
});

describe('Reminders of which a service knew nothing when it started', () => {
  it('go out as soon as its read models have caught up, and not at the next minute’s sweep', async () => {
    sink = await openSink();
    const databaseUrl = await postgres.createDatabase();
    const other = await openPostgres(databaseUrl);
    const [held, free] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let holding = Promise.resolve();
    reminding = await startReminding(
      { at: '2023-05-26T07:00', databaseUrl, smtpUrl: sink.url },
      async (stage) => {
        await promise(stage, FRIDAY, []);
        for (const partyId of SIX) await stage.address(partyId);
        // Somebody else has the read model in hand, and does not get on with it.
        holding = other.transaction(async (tx) => {
          await tx.query(`select 1 from tingbok.checkpoint where name = 'reminders' for update`);
          held.resolve();
          await free.promise;
        });
        await held.promise;
        for (const [index, partyId] of SIX.entries()) {
          const [id, commandId] = [idNumber(200 + index), idNumber(900 + index)];
          const command = assign(by(FRIDAY), { owners: [responsible(partyId)] });
          const actor = { kind: 'process', id: 'test' } as const;
          const envelope = {
            id,
            command,
            commandId,
            causationId: commandId,
            correlationId: commandId,
            actor,
          };
          await stage.execute(envelope);
        }
        stage.clock.set('2023-05-26T08:00');
      },
    );
    expect(await reminding.service.isSettled()).toBe(true);
    free.resolve();
    await holding;
    await other.close();
    await until(() => sink.taken().length === SIX.length, 30_000);
  }, 90_000);
});

describe('Reminders to a mail server', () => {
  const isHit = (to: string): boolean => to === HIT;
  /** Its attempts fail, and the clock moves on to the next ones. */
  const withPatience = async (): Promise<void> => {
    const { clock } = reminding.stage;
    await reminding.service.sweep();
    await until(async () => {
      await reminding.service.sweep();
      if (await reminding.service.isSettled()) return true;
      clock.moveTo(clock.now().add({ minutes: 1 }));
      return false;
    });
  };

  const others = () => sink.taken().filter(({ to }) => !isHit(to)).length;

  it.each([
    ['that does not take one of them for now (451)', 451],
    ['that closes down in the middle of one (421)', 421],
    ['that refuses one of them (552)', 552],
  ] as const)(
    '%s go out once each, the others without waiting',
    async (_, code) => {
      await begin();
      sink.judge((to) => (isHit(to) ? code : 'take'));
      reminding.stage.clock.set('2023-05-26T08:00');
      await reminding.service.sweep();
      await until(() => others() === SIX.length - 1);
      sink.judge(() => 'take');
      await withPatience();
      expect(await broken()).toEqual(KEPT);
      expect(sink.taken()).toHaveLength(SIX.length);
    },
    60_000,
  );

  it('that takes one and hangs up without a word are repeated under the same Message-ID', async () => {
    await begin();
    const isFirst = (to: string): boolean => isHit(to) && !sink.taken().some((mail) => isHit(mail.to));
    sink.judge((to) => (isFirst(to) ? 'take and hang up' : 'take'));
    reminding.stage.clock.set('2023-05-26T08:00');
    await withPatience();
    expect(await broken(1)).toEqual(KEPT);
    expect(sink.taken()).toHaveLength(SIX.length + 1);
  }, 60_000);

  it('that is not there, then slow, go out once each when it is back', async () => {
    await begin();
    await sink.shut();
    reminding.stage.clock.set('2023-05-26T08:00');
    await reminding.service.sweep();
    await until(async () => (await reminding.stage.events('ReminderFailed')).length >= SIX.length);
    sink.judge(() => new Promise((resolve) => setTimeout(resolve, 300, 'take')));
    await sink.open();
    await withPatience();
    expect(await broken()).toEqual(KEPT);
    expect(sink.taken()).toHaveLength(SIX.length);
  }, 60_000);
});
