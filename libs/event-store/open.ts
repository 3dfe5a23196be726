import type { Database } from '#database';
import type { Clock } from '#kernel';
import type { KurrentEventStore } from './kurrentdb/kurrent-event-store.js';
import { openKurrentEventStore } from './kurrentdb/open.js';
import type { EventStore } from './port.js';
import { openPostgresEventStore } from './postgres/postgres-event-store.js';

export interface EventStoreChoice {
  /** A cluster that keeps the log (`EVENT_STORE_URL`); without it the log lies in `database`. */
  readonly eventStoreUrl?: string | undefined;
  readonly database: Database;
  /** A cluster records by its own. */
  readonly clock: Clock;
  /** Of all streams that are ours; a cluster may hold those of other programs too. */
  readonly categories: readonly string[];
  /** Told when what follows the log was cut off; it goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
}

export interface OpenedEventStore {
  readonly store: EventStore;
  /** The same store where a server of its own keeps the log, which can be asked how it is; null elsewhere. */
  readonly cluster: KurrentEventStore | null;
}

/**
 * The one place that chooses where the log lies.
 *
 * @throws KurrentTrouble in one line when the cluster cannot be used
 */
export const openEventStore = async (choice: EventStoreChoice): Promise<OpenedEventStore> => {
  const { eventStoreUrl: url, database, clock, categories, onTrouble } = choice;
  if (url === undefined) return { store: openPostgresEventStore(database, clock, onTrouble), cluster: null };
  const cluster = await openKurrentEventStore({ url, categories, onTrouble });
  return { store: cluster, cluster };
};
