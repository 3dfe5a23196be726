import { join } from 'node:path';
import { accessMigrations, openLinks, type Links } from '#access';
import { contactMigrations } from '#contacts';
import { migrate, openDatabase, type Database, type Migration } from '#database';
import { aggregates } from '#domain';
import {
  eventStoreMigrations,
  openEventStore,
  type EventStore,
  type KurrentEventStore,
  type OpenedEventStore,
} from '#event-store';
import type { Clock } from '#kernel';
import { openMinutesReader, type MinutesReader } from '#minutes';
import { openMail, readMailbox, type MailTransport } from '#mail';
import {
  conditionAgenda,
  confirmedImport,
  deliveries,
  holdAfterBounces,
  protocolAgenda,
  reminderMigrations,
  reminders,
  runProcess,
  writtenProcedure,
  type BounceFolder,
  type ProtocolCirculationService,
  type AgendaParts,
  type ProcessManager,
  type ReminderService,
  type WrittenProcedureService,
  type ExecuteCommand,
} from '#processes';
import {
  LogTail,
  Projections,
  projectionMigrations,
  readModels,
  releaseLeases,
  type Follower,
  type FollowerStatus,
} from '#projections';
import type { JobQueue } from '#queue';
import { systemClock, TestClock } from './clocks.js';
import type { Config } from './config.js';
import { CommandExecutor } from './execute.js';
import type { Logger } from './logger.js';
import { IDLE, openWorker } from './open-worker.js';
import { Opened } from './opened.js';
import { assertSameLog } from './same-log.js';

/** All parts of the program, opened in the order in which they need each other. */
export interface Tingbok {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly database: Database;
  readonly store: EventStore;
  /** The server that keeps the log, where that is not the database; null elsewhere. */
  readonly cluster: KurrentEventStore | null;
  readonly commands: CommandExecutor;
  readonly projections: Projections;
  readonly processes: readonly Follower[];
  readonly mail: MailTransport;
  /** With which people answer from a mail, without an account. */
  readonly links: Links;
  readonly minutes: MinutesReader;
  /** Null in a process that only asks and commands. */
  readonly queue: JobQueue | null;
  readonly reminders: ReminderService | null;
  readonly procedures: WrittenProcedureService | null;
  readonly circulations: ProtocolCirculationService | null;
  /** Null too where no folder is named. */
  readonly bounces: BounceFolder | null;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly logger: Logger;
  /** Whether this process also sends reminders. */
  readonly worker: boolean;
  /** In place of a reader with threads of its own. */
  readonly minutes?: MinutesReader;
}

/** A rehearsal goes on where the log ends: time never runs backwards in it. */
const openClock = async (config: Config, database: Database): Promise<Clock> => {
  if (config.testClock === undefined) return systemClock;
  const clock = new TestClock(config.testClock);
  const [last] = await database.query<{ recorded_at: Temporal.Instant | null }>(
    'select max(recorded_at) as recorded_at from tingbok.event',
  );
  if (last?.recorded_at) clock.moveTo(last.recorded_at);
  return clock;
};

/** Opens the program in the shape that `config` chooses; throws one clear error and leaves nothing open otherwise. */
export const openTingbok = async (config: Config, options: OpenOptions): Promise<Tingbok> => {
  const opened = new Opened();
  try {
    return await openParts(config, options, opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
};

const openParts = async (
  config: Config,
  { logger, worker, minutes = openMinutesReader({ limits: config.reading }) }: OpenOptions,
  opened: Opened,
): Promise<Tingbok> => {
  opened.add(minutes, (part) => part.close());
  const database = opened.add(await openDatabase(config), (part) => part.close());
  await migrate(database, migrations());
  const clock = await openClock(config, database);
  const { store, cluster } = await openLog({ config, database, clock, logger }, opened);
  const commands = new CommandExecutor(store, clock);
  const followed = { config, clock, logger, database, store, cluster, commands };
  const followers = await openFollowers(followed, opened);
  const mail = opened.add(openMailOf(config), (part) => part.close());
  const links = await openLinks(database, clock);
  const parts = { ...followed, ...followers, mail, links, minutes };
  const working = worker ? await openWorker(parts, opened) : IDLE;
  return { ...parts, ...working, close: () => opened.close() };
};

/** The log, wherever it lies, once it is sure that the read models belong to it. */
const openLog = async (
  { config, database, clock, logger }: Pick<Tingbok, 'config' | 'database' | 'clock' | 'logger'>,
  opened: Opened,
): Promise<OpenedEventStore> => {
  const log = await openEventStore({
    eventStoreUrl: config.eventStoreUrl,
    database,
    clock,
    categories: aggregates.map(({ decider }) => decider.category),
    onTrouble: (error) => logger.warn({ err: error }, 'The log can not be read just now; trying again'),
  });
  opened.add(log.store, (part) => part.close());
  await assertSameLog(config, database, log.store);
  return log;
};

const migrations = (): readonly Migration[] => [
  ...eventStoreMigrations,
  ...projectionMigrations(),
  ...reminderMigrations(),
  ...contactMigrations(),
  ...accessMigrations(),
];

const openMailOf = ({ smtpUrl, dataDir, mailFrom }: Config): MailTransport =>
  openMail({ smtpUrl, outboxFolder: join(dataDir, 'outbox'), from: readMailbox(mailFrom) });

/** Every process that commands what comes next. */
const managersOf = (parts: AgendaParts): readonly ProcessManager[] => [
  confirmedImport,
  writtenProcedure,
  protocolAgenda(parts),
  conditionAgenda(parts),
  holdAfterBounces(parts),
];

/** Those who follow the log: read models, and processes that command what comes next. */
const openFollowers = async (
  {
    database,
    clock,
    store,
    logger,
    commands,
  }: Pick<Tingbok, 'database' | 'clock' | 'store' | 'logger' | 'commands'>,
  opened: Opened,
): Promise<Pick<Tingbok, 'projections' | 'processes'>> => {
  if (database.engine === 'pglite') await releaseLeases(database);
  const followers: { wake(): void }[] = [];
  const tail = new LogTail(store, {
    wake: () => followers.forEach((follower) => follower.wake()),
    onEnd: (error) => logger.error({ err: error }, 'The log can not be followed'),
  });
  opened.add(tail, (part) => part.stop());
  const parts = { database, store, logger, read: tail.read };
  const projections = new Projections(parts, [...readModels, reminders, deliveries]);
  opened.add(projections, (part) => part.stop());
  const execute: ExecuteCommand = (command) => commands.execute(command);
  const processes = managersOf({ database, clock, projections }).map((manager) =>
    opened.add(runProcess(manager, { ...parts, execute }), (part) => part.stop()),
  );
  followers.push(projections, ...processes);
  return { projections, processes };
};

/** Followers of the log, for the health page. */
export const followersOf = ({ projections, processes }: Tingbok): readonly FollowerStatus[] => [
  ...projections.status(),
  ...processes.map((process) => process.status()),
];
