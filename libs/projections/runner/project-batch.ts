import type { Database, Queryable } from '#database';
import type { EventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import type { Projection } from '../projection.js';
import { lockCheckpoint, saveCheckpoint } from './checkpoint.js';
import { PoisonEvent } from './follower.js';

/** Events per transaction: large enough to be quick, small enough to let others at the one connection of PGlite. */
const BATCH = 500;

/** Reads one batch for `categories` after `after`, and up to where the log has then been seen. */
export const readBatch = async (
  store: EventStore,
  categories: readonly string[],
  after: bigint,
): Promise<{ readonly events: readonly RecordedEvent[]; readonly upTo: bigint }> => {
  const head = await store.head();
  if (head <= after) return { events: [], upTo: after };
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll({ after, filter: { categories }, limit: BATCH }))
    events.push(event);
  const last = events.at(-1)?.position ?? after;
  const upTo = events.length < BATCH && head > last ? head : last;
  return { events, upTo };
};

/**
 * Applies the next batch and moves the checkpoint in the same transaction. Where another process has moved
 * it meanwhile, its place is returned and nothing is done.
 */
export const projectBatch = async (
  database: Database,
  store: EventStore,
  projection: Projection,
  after: bigint,
): Promise<bigint> => {
  const { events, upTo } = await readBatch(store, projection.categories, after);
  if (upTo === after) return after;
  return database.transaction(async (tx) => {
    const reached = await lockCheckpoint(tx, projection.name);
    if (reached !== after) return reached;
    for (const event of events) await projectOne(projection, event, tx);
    await saveCheckpoint(tx, projection.name, upTo);
    return upTo;
  });
};

const projectOne = async (projection: Projection, event: RecordedEvent, tx: Queryable): Promise<void> => {
  try {
    await projection.project([event], tx);
  } catch (error) {
    throw new PoisonEvent(event.position, event.type, error);
  }
};
