import type { EventStore } from '#event-store';
import type { Fact } from '../data.js';
import type { Stage } from './stage.js';

/** Enough at once to fill the store's batches. */
const AT_ONCE = 500;

/** Writes the facts into the log, in their order; returns its head. */
export const fillLog = async (store: EventStore, facts: Iterable<Fact>, stage: Stage): Promise<bigint> => {
  let written = 0;
  let batch: Promise<unknown>[] = [];
  for (const { stream, event } of facts) {
    batch.push(store.append(stream, 'any', [event]));
    if (batch.length < AT_ONCE) continue;
    await Promise.all(batch);
    written += batch.length;
    batch = [];
    if (written % 20_000 === 0) stage.tell(`writing the log: ${written} events`);
  }
  await Promise.all(batch);
  return store.head();
};
