import type { EventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';

/** What comes next for somebody who follows the log. */
export interface Batch {
  readonly events: readonly RecordedEvent[];
  /** Up to where the log has been seen: the next batch begins behind it. */
  readonly upTo: bigint;
}

/** What to read: events of these categories behind `after`, at most `most` of them. */
export interface BatchAsked {
  readonly categories: readonly string[];
  readonly after: bigint;
  readonly most: number;
}

export type ReadBatch = (asked: BatchAsked) => Promise<Batch>;

/** Reads batches out of the store itself. */
export const readFrom =
  (store: EventStore): ReadBatch =>
  async ({ categories, after, most }) => {
    const head = await store.head();
    if (head <= after) return { events: [], upTo: after };
    const events = await Array.fromAsync(store.readAll({ after, filter: { categories }, limit: most }));
    const last = events.at(-1)?.position ?? after;
    return { events, upTo: events.length < most && head > last ? head : last };
  };
