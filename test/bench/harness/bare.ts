import pg from 'pg';
import type { Database } from '#database';

type Row = Readonly<Record<string, unknown>>;

/** An engine's own driver, with nothing of ours between. */
export interface BareSession {
  /** `name` makes it a prepared statement on a server. */
  query(text: string, values?: readonly unknown[], name?: string): Promise<readonly Row[]>;
}

export interface Bare extends BareSession {
  /** One connection for as long as `work` takes. */
  session<T>(work: (one: BareSession) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

/** Enough to keep a server's disk busy, few enough not to make its processes fight for the cores. */
const CONNECTIONS = 16;

const onServer = (url: string): Bare => {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, options: '-c jit=off' });
  const on = (one: pg.Pool | pg.PoolClient): BareSession => ({
    query: async (text, values = [], name) => {
      const { rows } = await one.query<Row>({ text, values: [...values], ...(name && { name }) });
      return rows;
    },
  });
  return {
    ...on(pool),
    session: async (work) => {
      const client = await pool.connect();
      try {
        return await work(on(client));
      } finally {
        client.release();
      }
    },
    end: () => pool.end(),
  };
};

/**
 * On the same PGlite, since only one may have the folder: the pool that BullMQ is given passes a statement
 * on as it is, and shares nothing of ours but the order of turns.
 */
const onPglite = (database: Database): Bare => {
  const pool = database.bullmqPool();
  return {
    query: async (text, values = []) => (await pool.query<Row>(text, values)).rows,
    session: async (work) => {
      const client = await pool.connect();
      try {
        return await work({
          query: async (text, values = []) => (await client.query<Row>(text, values)).rows,
        });
      } finally {
        client.release();
      }
    },
    end: async () => {},
  };
};

export const openBare = (database: Database, url: string | undefined): Bare =>
  url === undefined ? onPglite(database) : onServer(url);

/** `work` between BEGIN and COMMIT. */
export const inTransaction = <T>(bare: Bare, work: (one: BareSession) => Promise<T>): Promise<T> =>
  bare.session(async (one) => {
    await one.query('BEGIN');
    const result = await work(one);
    await one.query('COMMIT');
    return result;
  });
