import type { Queryable } from '#database';
import type { RecordedEvent } from '#kernel';

/**
 * A read model: tables that are a function of the log.
 *
 * `project` runs inside the transaction that also moves the checkpoint, so every event has its effect
 * exactly once. It must depend on nothing but the event and the model's own tables.
 */
export interface Projection {
  readonly name: string;
  /** Categories of the streams it listens to. */
  readonly categories: readonly string[];
  /** Tables it owns, without the schema; a rebuild empties them. */
  readonly tables: readonly string[];
  readonly project: (event: RecordedEvent, tx: Queryable) => Promise<void>;
}
