import { explain, openLogger, systemClock } from '#application';
import { migrate, openDatabase } from '#database';
import { aggregates } from '#domain';
import { eventStoreMigrations, openEventStore, type EventStore } from '#event-store';
import { refuse } from '#kernel';
import { notOpened } from '../failure-of.js';
import { Failure } from '../failure.js';
import type { Terminal } from '../session.js';
import { configOf, findService } from './choose.js';

/** The log alone: nobody follows it, so nothing is written to it but what the command writes. */
export interface OpenLog {
  readonly store: EventStore;
  readonly now: Temporal.Instant;
  close(): Promise<void>;
}

export interface OpenLogOptions {
  /** Whether a service may run on the same log meanwhile, where the database takes more than one. */
  readonly besideService: boolean;
}

const openParts = async (terminal: Terminal): Promise<OpenLog> => {
  const config = configOf(terminal);
  const logger = openLogger(terminal.env['LOG_LEVEL'] ? config.logLevel : 'warn');
  const database = await openDatabase(config);
  try {
    await migrate(database, eventStoreMigrations);
    const { store } = await openEventStore({
      eventStoreUrl: config.eventStoreUrl,
      database,
      clock: systemClock,
      categories: aggregates.map(({ decider }) => decider.category),
      onTrouble: (error) => logger.warn({ err: error }, 'The log can not be read just now; trying again'),
    });
    const close = async (): Promise<void> => {
      await store.close();
      await database.close();
    };
    return { store, now: config.testClock ?? systemClock.now(), close };
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** Opens the log where it lies; fails in one line when that is elsewhere, or in use by a service. */
export const openLog = async (terminal: Terminal, { besideService }: OpenLogOptions): Promise<OpenLog> => {
  const { env, words, language, screen } = terminal;
  if (env['TINGBOK_URL']) throw new Failure(words.log.isElsewhere);
  const mayRun = besideService && configOf(terminal).databaseUrl !== undefined;
  if (!mayRun && (await findService(terminal)) !== undefined) {
    throw new Failure(explain(refuse('ServiceIsRunning'), language));
  }
  screen.progress(words.said.opening);
  try {
    return await openParts(terminal);
  } catch (error) {
    throw error instanceof Failure ? error : notOpened(error, terminal);
  } finally {
    screen.progress(null);
  }
};
