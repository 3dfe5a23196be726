import pg from 'pg';
import { BULLMQ_SEARCH_PATH, type PgPoolLike } from './bullmq-pool.js';
import type { Database, Queryable } from './port.js';
import { PostgresListener } from './postgres-listener.js';
import { PARSERS, toParameters } from './values.js';

/** The oldest server whose dialect is used here. */
const OLDEST_SERVER = 140_000;

const LONGEST_STATEMENT_MS = 60_000;
const LONGEST_CONNECT_MS = 10_000;

/**
 * Then an answer is taken for lost: the server gives up before, so only a network or a machine that went
 * silent keeps us waiting, and it would for hours. A URL may say another limit (`?query_timeout=`).
 */
const LONGEST_SILENCE_MS = LONGEST_STATEMENT_MS + 5_000;

/** For schemas, whose statements may take as long as they take; a day is as good as no limit. */
const PATIENT_MS = 86_400_000;

/** A connection that does not even roll back by then is given up. */
const LONGEST_ROLLBACK_MS = 5_000;

/** A connection on which nothing was said for so long is asked whether there is still somebody. */
const ALIVE_AFTER_MS = 10_000;
const CONNECTIONS = 10;

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : PARSERS[oid]) ?? pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig;

const ignore = (): void => {};

/** A connection that breaks fails its query; without a listener it would take the process with it. */
const openPool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ max: CONNECTIONS, ...config });
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
};

const queryableOn = (session: pg.Pool | pg.PoolClient): Queryable => ({
  async query<Row>(text: string, values: readonly unknown[] = [], options: { readonly name?: string } = {}) {
    const { rows } = await session.query({ text, values: toParameters(values), types, ...options });
    return rows as Row[];
  },
  async execute(script) {
    const patient = { text: script, query_timeout: PATIENT_MS };
    await session.query(patient);
  },
});

const runTransaction = async <T>(client: pg.PoolClient, work: (tx: Queryable) => Promise<T>): Promise<T> => {
  await client.query('begin');
  const result = await work(queryableOn(client));
  const { command } = await client.query('commit');
  // A statement failed and `work` went on: the server then answers COMMIT by rolling back.
  if (command === 'ROLLBACK')
    throw new Error('The transaction was rolled back: one of its statements failed.');
  return result;
};

/**
 * As in an embedded database, whatever the server's own settings are: the texts of times depend on them,
 * and compiling a plan costs more than any of our short statements.
 */
const SESSION = '-c datestyle=ISO -c timezone=UTC -c jit=off';

const sessionConfig = (url: string, applicationName: string, options = SESSION): pg.ClientConfig => ({
  connectionString: url,
  application_name: applicationName,
  options,
  connectionTimeoutMillis: LONGEST_CONNECT_MS,
  statement_timeout: LONGEST_STATEMENT_MS,
  query_timeout: LONGEST_SILENCE_MS,
  idle_in_transaction_session_timeout: LONGEST_STATEMENT_MS,
  keepAlive: true,
  keepAliveInitialDelayMillis: ALIVE_AFTER_MS,
});

/** PostgreSQL on a server, through a pool of connections. */
class PostgresDatabase implements Database {
  readonly engine = 'postgres';
  readonly #pool: pg.Pool;
  readonly #session: Queryable;
  readonly #listener: PostgresListener;
  #bullmqPool: pg.Pool | undefined;

  constructor(private readonly url: string) {
    this.#pool = openPool(sessionConfig(url, 'tingbok'));
    this.#session = queryableOn(this.#pool);
    this.#listener = new PostgresListener(sessionConfig(url, 'tingbok listener'));
  }

  query<Row>(text: string, values?: readonly unknown[], options?: { readonly name?: string }) {
    return this.#session.query<Row>(text, values, options);
  }

  execute(script: string): Promise<void> {
    return this.#session.execute(script);
  }

  async transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let broken = false;
    try {
      return await runTransaction(client, work);
    } catch (error) {
      const rollback = { text: 'rollback', query_timeout: LONGEST_ROLLBACK_MS };
      await client.query(rollback).catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  listen(channel: string, onNotify: () => void): Promise<() => Promise<void>> {
    return this.#listener.listen(channel, onNotify);
  }

  bullmqPool(): PgPoolLike {
    const path = BULLMQ_SEARCH_PATH.replaceAll(' ', '');
    this.#bullmqPool ??= openPool(
      sessionConfig(this.url, 'tingbok queue', `${SESSION} -c search_path=${path}`),
    );
    return this.#bullmqPool as unknown as PgPoolLike;
  }

  async close(): Promise<void> {
    await Promise.all([this.#listener.close(), this.#bullmqPool?.end(), this.#pool.end()]);
  }
}

/**
 * Opens a server's database; the URL is libpq's (`postgres://user:password@host:port/name`).
 *
 * @throws when it cannot be reached, or is older than PostgreSQL 14.
 */
export const openPostgres = async (url: string): Promise<Database> => {
  const database = new PostgresDatabase(url);
  try {
    const [server] = await database.query<{ version: number; name: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as name`,
    );
    if (!server || server.version < OLDEST_SERVER) {
      throw new Error(`Tingbok needs PostgreSQL 14 or newer; the server in DATABASE_URL is ${server?.name}.`);
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
};
