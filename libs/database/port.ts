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
}

export interface Database extends Queryable {
  readonly engine: 'pglite' | 'postgres';
  /** Commits when `work` returns, rolls back when it throws. Do not nest. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** A hint, not a guarantee: whoever listens also polls. Returns how to stop listening. */
  listen(channel: string, onNotify: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
