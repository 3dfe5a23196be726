import type { Database } from '#database';
import { KurrentTrouble, type EventStore } from '#event-store';
import type { Config } from './config.js';

/** Where the read models and processes stand that have come furthest. */
const furthest = async (database: Database): Promise<bigint> => {
  const [row] = await database.query<{ position: bigint | null }>(
    'select max(position) as position from tingbok.checkpoint',
  );
  return row?.position ?? 0n;
};

const holdsEvents = async (database: Database): Promise<boolean> => {
  const [row] = await database.query<{ holds: boolean }>(
    'select exists (select from tingbok.event) as holds',
  );
  return row?.holds === true;
};

const isEventAt = async (store: EventStore, position: bigint): Promise<boolean> => {
  try {
    for await (const event of store.readAll({ from: position, limit: 1 })) return event.position === position;
    return false;
  } catch (error) {
    // A server refuses to read from a place where no event begins.
    if (error instanceof KurrentTrouble && !error.isPassing) return false;
    throw error;
  }
};

/**
 * Read models remember how far in the log they have come. On another log that place means nothing, and they
 * would go on with a part of it: so a database is used with the log that it has always been used with.
 *
 * @throws Error in one line
 */
export const assertSameLog = async (
  { eventStoreUrl }: Config,
  database: Database,
  store: EventStore,
): Promise<void> => {
  if (eventStoreUrl !== undefined && (await holdsEvents(database))) {
    throw new Error(
      'EVENT_STORE_URL: the database in DATABASE_URL holds a log of its own, which would be hidden; export it, and import it with an empty database beside EVENT_STORE_URL.',
    );
  }
  const reached = await furthest(database);
  if (reached === 0n || (await isEventAt(store, reached))) return;
  throw new Error(
    `The read models in the database stand at position ${reached}, where the log has no event: they belong to another log. Check DATABASE_URL and EVENT_STORE_URL, or use an empty database: the read models are derived again.`,
  );
};
