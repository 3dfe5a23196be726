import type { PgPoolLike } from './bullmq-pool.js';

/**
 * One way to ask PostgreSQL, whether it runs in this process (PGlite) or on a server.
 *
 * Types come back alike from both: int8 as bigint, timestamptz as Temporal.Instant, date as
 * 'YYYY-MM-DD', json and jsonb parsed. Parameters may be those types too.
 */
export interface Queryable {
  /** `name` makes it a prepared statement on a server. */
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
    options?: { readonly name?: string },
  ): Promise<readonly Row[]>;
  /** Runs any number of statements, separated by semicolons, without values and without rows. */
  execute(script: string): Promise<void>;
}

export interface Database extends Queryable {
  readonly engine: 'pglite' | 'postgres';
  /** Commits when `work` returns, rolls back when it throws. Do not nest. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** A hint, not a guarantee: whoever listens also polls. Returns how to stop listening. */
  listen(channel: string, onNotify: () => void): Promise<() => Promise<void>>;
  /**
   * What BullMQ takes as its `connection`: sessions whose search_path is `bullmq, public` and whose
   * values are of the driver's own types. It belongs to this database and ends with it.
   */
  bullmqPool(): PgPoolLike;
  close(): Promise<void>;
}
