import { PGlite, type Transaction } from '@electric-sql/pglite';
import { BULLMQ_SEARCH_PATH, type PgPoolLike } from './bullmq-pool.js';
import type { DiskSpace } from './disk-space.js';
import { PglitePool } from './pglite-pool.js';
import { PgliteTurns } from './pglite-turns.js';
import type { Database, Queryable } from './port.js';
import { startUpkeep } from './upkeep.js';
import { PARSERS, toParameters } from './values.js';

const queryableOn = (session: Pick<Transaction, 'query' | 'exec'>): Queryable => ({
  async query<Row>(text: string, values: readonly unknown[] = []) {
    const { rows } = await session.query<Row>(text, toParameters(values), { parsers: PARSERS });
    return rows;
  },
  async execute(script) {
    await session.exec(script);
  },
});

/** What surrounds an embedded database that lies in a folder. */
export interface Surroundings {
  readonly space?: DiskSpace;
  readonly afterClose?: () => Promise<void>;
}

/** PostgreSQL in this process: one session, so everybody who asks waits for their turn. */
export class PgliteDatabase implements Database {
  readonly engine = 'pglite';
  readonly #turns: PgliteTurns;
  readonly #pool: PglitePool;
  readonly #stopUpkeep: () => void;
  readonly #afterClose: () => Promise<void>;

  private constructor(db: PGlite, { space, afterClose = async () => {} }: Surroundings) {
    this.#turns = new PgliteTurns(db, space);
    this.#pool = new PglitePool(this.#turns);
    this.#afterClose = afterClose;
    this.#stopUpkeep = startUpkeep(this);
  }

  /** Takes over a started PGlite. Tingbok names its own schema everywhere, so the path is BullMQ's. */
  static async around(db: PGlite, surroundings: Surroundings = {}): Promise<PgliteDatabase> {
    await db.exec(`set search_path to ${BULLMQ_SEARCH_PATH}`);
    return new PgliteDatabase(db, surroundings);
  }

  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    return this.#turns.run((db) => queryableOn(db).query<Row>(text, values));
  }

  execute(script: string): Promise<void> {
    return this.#turns.run((db) => queryableOn(db).execute(script));
  }

  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    return this.#turns.run((db) => db.transaction((tx) => work(this.#inside(queryableOn(tx)))));
  }

  async listen(channel: string, onNotify: () => void): Promise<() => Promise<void>> {
    const stop = await this.#turns.run((db) => db.listen(channel, onNotify));
    return () => this.#turns.run(() => stop());
  }

  bullmqPool(): PgPoolLike {
    return this.#pool;
  }

  /** The whole database as one file, to start others from. */
  async dump(): Promise<Blob> {
    await this.execute('checkpoint');
    return this.#turns.run((db) => db.dumpDataDir('none'));
  }

  async close(): Promise<void> {
    this.#stopUpkeep();
    try {
      if (!this.#turns.halted) await this.#turns.run(async (db) => (db.closed ? undefined : db.close()));
    } finally {
      await this.#afterClose();
    }
  }

  #inside(tx: Queryable): Queryable {
    return {
      query: (text, values) => this.#turns.watchInside(tx.query(text, values)),
      execute: (script) => this.#turns.watchInside(tx.execute(script)),
    };
  }
}
