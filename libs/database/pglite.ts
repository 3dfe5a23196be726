import { PGlite, type Transaction } from '@electric-sql/pglite';
import { BULLMQ_SEARCH_PATH, type PgPoolLike } from './bullmq-pool.js';
import { Mutex } from './mutex.js';
import { PglitePool } from './pglite-pool.js';
import type { Database, Queryable } from './port.js';
import { PARSERS, toParameters } from './values.js';

/** PGlite has no background workers: nobody but us writes checkpoints and so keeps its journal short. */
const CHECKPOINT_EVERY_MS = 5 * 60_000;

const queryableOn = (session: Pick<Transaction, 'query' | 'exec'>): Queryable => ({
  async query<Row>(text: string, values: readonly unknown[] = []) {
    const { rows } = await session.query<Row>(text, toParameters(values), { parsers: PARSERS });
    return rows;
  },
  async execute(script) {
    await session.exec(script);
  },
});

/** PostgreSQL in this process: one session, so everybody who asks waits for their turn. */
export class PgliteDatabase implements Database {
  readonly engine = 'pglite';
  readonly #mutex = new Mutex();
  readonly #session: Queryable;
  readonly #pool: PglitePool;
  readonly #checkpoints: NodeJS.Timeout;

  private constructor(
    private readonly db: PGlite,
    private readonly afterClose: () => Promise<void>,
  ) {
    this.#session = queryableOn(db);
    this.#pool = new PglitePool(db, this.#mutex);
    this.#checkpoints = setInterval(() => void this.#checkpoint(), CHECKPOINT_EVERY_MS).unref();
  }

  /** Takes over a started PGlite. Tingbok names its own schema everywhere, so the path is BullMQ's. */
  static async around(db: PGlite, afterClose: () => Promise<void> = async () => {}): Promise<PgliteDatabase> {
    await db.exec(`set search_path to ${BULLMQ_SEARCH_PATH}`);
    return new PgliteDatabase(db, afterClose);
  }

  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    return this.#mutex.run(() => this.#session.query<Row>(text, values));
  }

  execute(script: string): Promise<void> {
    return this.#mutex.run(() => this.#session.execute(script));
  }

  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    return this.#mutex.run(() => this.db.transaction((tx) => work(queryableOn(tx))));
  }

  async listen(channel: string, onNotify: () => void): Promise<() => Promise<void>> {
    const stop = await this.#mutex.run(() => this.db.listen(channel, onNotify));
    return () => this.#mutex.run(stop);
  }

  bullmqPool(): PgPoolLike {
    return this.#pool;
  }

  /** The whole database as one file, to start others from. */
  dump(): Promise<Blob> {
    return this.#mutex.run(() => this.db.dumpDataDir('none'));
  }

  async close(): Promise<void> {
    clearInterval(this.#checkpoints);
    await this.#mutex.run(async () => {
      if (!this.db.closed) await this.db.close();
    });
    await this.afterClose();
  }

  /** A failing checkpoint is tried again next time; whoever writes meets the same trouble sooner. */
  async #checkpoint(): Promise<void> {
    await this.execute('checkpoint').catch(() => undefined);
  }
}
