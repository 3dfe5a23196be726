import { followersOf, type Tingbok } from '#application';
import { countOnHold } from '#contacts';
import { countWithoutAddress, owedReminders } from '#processes';
import { openQueue, type JobQueue } from '#queue';
import { localTime, SHOWN_ZONE } from '../print/moment.js';
import type { Words } from '../words/words.js';
import { examine, fail, ok, warn, type Check } from './check.js';

type Say = Words['checks'];

/** Milliseconds that read models may take to come to the end of the log. */
const CATCH_UP = 8_000;

const database = async ({ database: part, config }: Tingbok, say: Say): Promise<Check> => {
  await part.query('select 1');
  return ok('database', part.engine === 'pglite' ? say.pglite(config.dataDir) : say.postgres);
};

const lastRecordedAt = async ({ store }: Tingbok, head: bigint): Promise<string | undefined> => {
  for await (const event of store.readAll({ from: head, limit: 1 })) return event.metadata.recordedAt;
  return undefined;
};

const clock = async (tingbok: Tingbok, say: Say): Promise<Check> => {
  const now = tingbok.clock.now();
  const shown = localTime(now.toString());
  const head = await tingbok.store.head();
  const last = head === 0n ? undefined : await lastRecordedAt(tingbok, head);
  if (tingbok.config.testClock !== undefined) return warn('clock', say.testClock(shown));
  if (last !== undefined && Temporal.Instant.compare(last, now) > 0) {
    return fail('clock', say.clockIsBehind(shown, localTime(last)));
  }
  return ok('clock', say.clock(shown, SHOWN_ZONE, Temporal.Now.timeZoneId()));
};

const followers = async (tingbok: Tingbok, say: Say): Promise<readonly Check[]> => {
  const head = await tingbok.store.head();
  await tingbok.projections.waitFor(head, CATCH_UP);
  await Promise.all(tingbok.processes.map((process) => process.waitFor(head, CATCH_UP)));
  return followersOf(tingbok).map(({ name, position, problem }) => {
    if (problem !== null) return fail(name, say.followerStuck(problem, name));
    if (position < head) return warn(name, say.followerBehind(String(position), String(head)));
    return ok(name, say.follower(String(position)));
  });
};

const mail = async ({ mail: part, config }: Tingbok, say: Say): Promise<Check> => {
  await part.verify();
  return part.kind === 'smtp' ? ok('mail', say.smtp) : warn('mail', say.outbox(`${config.dataDir}/outbox`));
};

/** Whom no mail reaches is the secretariat's to see to. */
const contacts = async ({ database: part, clock, mail }: Tingbok, say: Say): Promise<Check> => {
  const held = await countOnHold(part);
  const missing = mail.kind === 'smtp' ? await countWithoutAddress(part, clock.now()) : 0;
  const troubles = [
    ...(held > 0 ? [say.onHold(held)] : []),
    ...(missing > 0 ? [say.withoutAddress(missing)] : []),
  ];
  return troubles.length > 0 ? warn('contacts', troubles.join('; ')) : ok('contacts', say.allReached);
};

const queueHealth = async (opened: JobQueue, say: Say): Promise<Check> => {
  const { backend, waiting, failed } = await opened.health();
  return failed > 0
    ? warn('queue', say.failedJobs(backend, failed))
    : ok('queue', say.queue(backend, waiting));
};

const sending = async ({ database: part, clock: time }: Tingbok, say: Say): Promise<Check> => {
  const count = await owedReminders(part, time.now());
  return count > 0 ? fail('sending', say.owed(count)) : ok('sending', say.nothingOwed);
};

const queue = async ({ config, ...tingbok }: Tingbok, say: Say): Promise<Check> => {
  const { redisUrl } = config;
  const opened = await openQueue({ ...tingbok, ...(redisUrl === undefined ? {} : { redisUrl }) });
  try {
    return await queueHealth(opened, say);
  } finally {
    await opened.close();
  }
};

/** Positions are counted where the log lies in the database, and places in a file elsewhere. */
const log = async ({ store, cluster }: Tingbok, say: Say): Promise<Check> => {
  const head = String(await store.head());
  return ok('log', cluster === null ? say.head(head) : say.follower(head));
};

/** The server that keeps the log, where there is one. */
const eventStore = async ({ cluster }: Tingbok): Promise<readonly Check[]> => {
  if (cluster === null) return [];
  const look = async (): Promise<Check> => {
    const health = await cluster.health();
    return health.isWell
      ? ok('event-store', `KurrentDB ${health.serverVersion}`)
      : fail('event-store', health.problem);
  };
  return [await examine('event-store', look)];
};

/** Looks at every part of an opened program. */
export const examineStore = async (tingbok: Tingbok, { checks: say }: Words): Promise<readonly Check[]> => [
  await examine('database', () => database(tingbok, say)),
  ...(await eventStore(tingbok)),
  await examine('log', () => log(tingbok, say)),
  await examine('clock', () => clock(tingbok, say)),
  ...(await followers(tingbok, say)),
  await examine('mail', () => mail(tingbok, say), say.mailFails),
  await examine('contacts', () => contacts(tingbok, say)),
  await examine('queue', () => queue(tingbok, say), say.queueFails),
  await examine('sending', () => sending(tingbok, say)),
];
