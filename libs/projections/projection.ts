import type { Queryable } from '#database';
import type { RecordedEvent } from '#kernel';

/**
 * A read model: tables that are a function of the log.
 *
 * `project` applies a batch, in its order, inside the transaction that also moves the checkpoint, so every
 * event has its effect exactly once. How the log is cut into batches must make no difference to the tables,
 * and what it writes must depend on nothing but the events and the model's own tables. In its statements
 * those are called `tingbok.<table>`: a rebuild runs the same statements on tables of another schema.
 */
export interface Projection {
  readonly name: string;
  /** Categories of the streams it listens to. */
  readonly categories: readonly string[];
  /** Tables it owns, without the schema; a rebuild empties them. */
  readonly tables: readonly string[];
  readonly project: (events: readonly RecordedEvent[], tx: Queryable) => Promise<void>;
}
