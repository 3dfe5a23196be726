import type { Database } from '#database';
import type { EventStore } from '#event-store';
import type { Projection } from '../projection.js';
import { lockCheckpoint, ONLY_INDEXES, saveCheckpoint } from './checkpoint.js';
import { PoisonEvent } from './poison-event.js';
import { readFrom, type Batch } from './read-batch.js';
import { Shadow } from './shadow.js';

/** Events per transaction; nobody reads these tables yet, so there is no hurry. */
const MOST_EVENTS = 1_000;

/** How far the rebuilding of a model has come. */
export interface RebuildProgress {
  readonly model: string;
  readonly position: bigint;
  readonly head: bigint;
}

export interface RebuildParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly tell?: (progress: RebuildProgress) => void;
}

/**
 * Derives a read model from the whole log into tables beside those that are read, and puts them in place in
 * one transaction, once they know all that the present ones know. Until then, and when it fails, lists show
 * what they showed. Projecting only writes tables, so nothing is sent or commanded a second time.
 *
 * @throws PoisonEvent when an event cannot be taken; the present tables stay
 */
export const rebuildModel = async (projection: Projection, parts: RebuildParts): Promise<void> => {
  const shadow = new Shadow(projection.tables);
  await shadow.make(parts.database);
  try {
    let at = 0n;
    do at = await fill(projection, shadow, at, parts);
    while (!(await swap(projection, shadow, at, parts)));
  } catch (error) {
    await shadow.throwAway(parts.database).catch(() => undefined);
    throw error;
  }
};

/** From `after` up to the end of the log. */
const fill = async (
  projection: Projection,
  shadow: Shadow,
  after: bigint,
  { database, store, tell }: RebuildParts,
): Promise<bigint> => {
  const read = readFrom(store);
  const { name, categories } = projection;
  for (let at = after; ;) {
    const batch = await read({ categories, after: at, most: MOST_EVENTS });
    if (batch.upTo === at) return at;
    if (batch.events.length > 0) await project(projection, shadow, batch, database);
    at = batch.upTo;
    tell?.({ model: name, position: at, head: await store.head() });
  }
};

const project = async (
  projection: Projection,
  shadow: Shadow,
  { events }: Batch,
  database: Database,
): Promise<void> => {
  try {
    await database.transaction(async (tx) => {
      await tx.query(`select ${ONLY_INDEXES}`);
      await projection.project(events, shadow.of(tx));
    });
  } catch (error) {
    if (events.length > 1) return oneByOne(projection, shadow, { events, upTo: 0n }, database);
    const [first] = events;
    throw first === undefined ? error : new PoisonEvent(first.position, first.type, error);
  }
};

/** So that the event that cannot be taken is named. */
const oneByOne = async (
  projection: Projection,
  shadow: Shadow,
  { events, upTo }: Batch,
  database: Database,
): Promise<void> => {
  for (const event of events) await project(projection, shadow, { events: [event], upTo }, database);
};

/** False when the present tables know more by now. */
const swap = (
  { name }: Projection,
  shadow: Shadow,
  at: bigint,
  { database }: RebuildParts,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    if ((await lockCheckpoint(tx, name)) > at) return false;
    await shadow.swapIn(tx);
    await saveCheckpoint(tx, name, at);
    return true;
  });
