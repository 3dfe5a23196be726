/**
 * The part of node-postgres that BullMQ's PostgreSQL backend uses. Structural, so that neither
 * library is needed to understand the other; a real `pg.Pool` has this shape too.
 */
export interface PgResultLike<Row = unknown> {
  rows: Row[];
  rowCount?: number | null;
}

export interface PgNotificationLike {
  channel: string;
  payload?: string;
}

export interface PgQueryableLike {
  query<Row = unknown>(text: string, values?: readonly unknown[]): Promise<PgResultLike<Row>>;
}

export interface PgClientLike extends PgQueryableLike {
  release(destroy?: boolean): void;
  on(event: 'notification', listener: (message: PgNotificationLike) => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'end', listener: () => void): this;
  removeListener(event: 'notification', listener: (message: PgNotificationLike) => void): this;
  removeAllListeners(event?: string): this;
}

export interface PgPoolLike extends PgQueryableLike {
  connect(): Promise<PgClientLike>;
  end(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'connect', listener: (client: PgClientLike) => void): this;
  removeAllListeners(event?: string): this;
}

/** The schema that BullMQ's tables live in, and what its sessions must see first. */
export const BULLMQ_SEARCH_PATH = 'bullmq, public';
