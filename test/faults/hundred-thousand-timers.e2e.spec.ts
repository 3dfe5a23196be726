import { readFile } from 'node:fs/promises';
import { openPostgres, type Database } from '#database';
import type { ReminderPolicy } from '#domain';
import { deterministicId, sealEvents, streamOf } from '#kernel';
import { ids, idNumber, responsible, said } from '../../libs/domain/testing/examples.js';
import { oslo } from '../../libs/processes/testing/hand-clock.js';
import { establish, setPolicy } from '../../libs/processes/testing/quay.js';
import { openStage, type Stage } from '../../libs/processes/testing/stage.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startRedis, type RedisServerForTests } from '../support/redis.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { until } from '../support/until.js';
import { startWorker, type Worker } from '../support/worker-program.js';
import { brokenPromises, KEPT, promisedUntil } from './testing/promises.js';
import { openSink, type MailSink } from './testing/sink.js';

const LIMIT = 400_000;
const RECIPIENTS = 850;
const FOLLOW_UPS = 4_250;
const OWNERS = 4;
/** Of one follow-up to one owner in the same minute. */
const REASONS = 6;
const TIMERS = FOLLOW_UPS * OWNERS * REASONS;

/** Easter Monday: whatever is meant for it, or for the four days of holiday before it, goes out on the Wednesday. */
const DUE = '2023-04-10';
const MORNING = '2023-04-05T08:00';
const easter: ReminderPolicy = {
  daysBefore: [1, 2, 3, 4, 5],
  onTheDay: true,
  everyDaysOverdue: 0,
  escalateAfterDays: null,
  digestWeekday: null,
  at: '08:00',
};

/** A worker that takes up all that is due at once does not live in a heap of so many megabytes. */
const HEAP_MEGABYTES = 200;

const party = (n: number): string => idNumber(10_000 + (n % RECIPIENTS));

/** As many appends at a time as the store likes to take together. */
const AT_A_TIME = 250;

const assignAll = async ({ store, clock }: Stage): Promise<void> => {
  const one = async (n: number): Promise<void> => {
    const id = idNumber(100_000 + n);
    const commandId = deterministicId('command', id);
    const context = { commandId, causationId: commandId, correlationId: commandId };
    const data = {
      bodyId: ids.quayCouncil,
      text: `Mend bollard ${n}`,
      owners: Array.from({ length: OWNERS }, (_, owner) => responsible(party(n * OWNERS + owner))),
      deadline: { kind: 'date' as const, date: DUE },
      source: said('The bollards are mended before Easter is over.'),
      approvalBy: null,
    };
    const actor = { kind: 'process', id: 'test' } as const;
    const events = sealEvents(
      streamOf('followUp', id),
      { ...context, actor, occurredAt: clock.now().toString() },
      [{ type: 'FollowUpAssigned', data }],
    );
    await store.append(streamOf('followUp', id), 'none', events);
  };
  for (let from = 0; from < FOLLOW_UPS; from += AT_A_TIME)
    await Promise.all(Array.from({ length: AT_A_TIME }, (_, n) => one(from + n)));
};

/** The most that a process ever had in memory, in megabytes. */
const peakOf = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1_024;
};

describe('A hundred thousand reminders that are due in the same minute', () => {
  let postgres: PostgresServer;
  let redis: RedisServerForTests;
  let folder: TemporaryFolder;
  let sink: MailSink;
  let database: Database;
  let worker: Worker | undefined;
  let promised: readonly string[];
  let variables: Readonly<Record<string, string>>;

  beforeAll(async () => {
    [postgres, redis, folder, sink] = await Promise.all([
      startPostgres({ fsync: false }),
      startRedis(),
      temporaryFolder(),
      openSink(),
    ]);
    const databaseUrl = await postgres.createDatabase();
    const stage = await openStage({ at: '2023-04-03T12:00', databaseUrl });
    await establish(stage, { committee: null });
    await stage.tell(ids.quayCouncil, setPolicy(easter));
    for (let n = 0; n < RECIPIENTS; n++) await stage.address(party(n), `keeper.${n}@quay.example`);
    await assignAll(stage);
    await stage.projections.waitFor(await stage.store.head(), LIMIT);
    await stage.close();
    database = await openPostgres(databaseUrl);
    promised = await promisedUntil(database, oslo(MORNING));
    variables = {
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url,
      SMTP_URL: sink.url,
      PUBLIC_URL: 'https://tingbok.quay.example',
      TEST_CLOCK: oslo(MORNING).toString(),
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}`,
    };
  }, LIMIT);
  afterAll(async () => {
    await worker?.kill();
    await database?.close();
    await sink?.shut();
    await Promise.all([postgres?.stop(), redis?.stop(), folder?.remove()]);
  }, 60_000);

  it(
    'have one outcome each, in one mail for each recipient, in bounded memory',
    async () => {
      expect(promised).toHaveLength(TIMERS);
      const begun = performance.now();
      worker = await startWorker(folder.path, variables);
      const sent = async (): Promise<number> => {
        const [row] = await database.query<{ sent: number }>(
          `select count(*)::int as sent from tingbok.event where type = 'ReminderSent'`,
        );
        return row?.sent ?? 0;
      };
      await until(async () => (await sent()) >= RECIPIENTS, LIMIT);
      const took = ((performance.now() - begun) / 1_000).toFixed(1);
      const peak = await peakOf(worker.pid);
      process.stdout.write(
        `${TIMERS} reminders in ${RECIPIENTS} mails took ${took} s and ${peak.toFixed(0)} MB\n`,
      );
      expect(await brokenPromises({ database, promised, mails: sink.taken() })).toEqual(KEPT);
      expect(sink.taken()).toHaveLength(RECIPIENTS);
    },
    LIMIT,
  );
});
