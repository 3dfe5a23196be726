import { EventEmitter } from 'node:events';
import type { PGlite, Results, Transaction } from '@electric-sql/pglite';
import type { PgClientLike, PgPoolLike, PgResultLike } from './bullmq-pool.js';
import type { PgliteTurns } from './pglite-turns.js';

type Values = readonly unknown[] | undefined;

/** node-postgres gives these two as text; BullMQ was written for that. */
const asNodePostgres = { parsers: { 20: (text: string) => text, 1700: (text: string) => text } };

const toResult = <Row>(result: Results | undefined): PgResultLike<Row> => {
  const rows = (result?.rows ?? []) as Row[];
  return {
    rows,
    rowCount: result?.command === 'SELECT' ? rows.length : (result?.affectedRows ?? rows.length),
  };
};

/** Without values a text may hold several statements, which only the simple protocol takes. */
const runOn = async <Row>(
  session: Pick<Transaction, 'query' | 'exec'>,
  text: string,
  values: Values,
): Promise<PgResultLike<Row>> =>
  values === undefined || values.length === 0
    ? toResult<Row>((await session.exec(text, asNodePostgres)).at(-1))
    : toResult<Row>(await session.query(text, [...values], asNodePostgres));

const COMMENTS = /^(?:\s+|--[^\n]*\n)*/;

/** First word of a statement, behind its comments, in capitals; and the word after it. */
const wordsOf = (text: string): readonly [string, string] => {
  const [first = '', second = ''] = text.replace(COMMENTS, '').split(/[\s;]+/, 2);
  return [first.toUpperCase(), second];
};

/** A transaction that was begun by one statement and will be ended by another. */
interface OpenTransaction {
  readonly tx: Transaction;
  end(how: 'commit' | 'rollback'): Promise<void>;
}

/**
 * Spreads `db.transaction` over separate BEGIN and COMMIT statements: PGlite's own transaction sees
 * to it that a failed statement never leaves the only session in an aborted state.
 */
const begin = async (db: PGlite): Promise<OpenTransaction> => {
  const opened = Promise.withResolvers<Transaction>();
  const ended = Promise.withResolvers<'commit' | 'rollback'>();
  const finished = db.transaction(async (tx) => {
    opened.resolve(tx);
    if ((await ended.promise) === 'rollback') await tx.rollback();
  });
  finished.catch(opened.reject);
  const tx = await opened.promise;
  return {
    tx,
    end: async (how) => {
      ended.resolve(how);
      await finished;
    },
  };
};

/** One borrower of the only session. Between BEGIN and COMMIT nobody else gets a word in. */
class PgliteClient extends EventEmitter implements PgClientLike {
  #open: OpenTransaction | undefined;
  #unlock: (() => void) | undefined;
  readonly #stopListening = new Map<string, () => Promise<void>>();

  constructor(private readonly turns: PgliteTurns) {
    super();
  }

  async query<Row>(text: string, values?: readonly unknown[]): Promise<PgResultLike<Row>> {
    const [verb, object] = wordsOf(text);
    switch (verb) {
      case 'BEGIN':
        return this.#begin();
      case 'COMMIT':
        return this.#end('commit');
      case 'ROLLBACK':
        return object.toUpperCase() === 'TO' ? this.#run(text, values) : this.#end('rollback');
      case 'LISTEN':
        return this.#listen(object);
      case 'UNLISTEN':
        return this.#unlisten(object);
      default:
        return this.#run(text, values);
    }
  }

  release(): void {
    void this.#end('rollback').catch(() => undefined);
    for (const channel of this.#stopListening.keys()) void this.#unlisten(channel).catch(() => undefined);
    this.removeAllListeners();
  }

  #run<Row>(text: string, values: Values): Promise<PgResultLike<Row>> {
    const open = this.#open;
    return open
      ? this.turns.watch(this.turns.watchInside(runOn(open.tx, text, values)))
      : this.turns.run((db) => runOn(db, text, values));
  }

  async #begin<Row>(): Promise<PgResultLike<Row>> {
    if (!this.#open) {
      const unlock = await this.turns.acquire();
      try {
        this.#open = await begin(this.turns.db);
        this.#unlock = unlock;
      } catch (error) {
        unlock();
        throw error;
      }
    }
    return { rows: [], rowCount: null };
  }

  async #end<Row>(how: 'commit' | 'rollback'): Promise<PgResultLike<Row>> {
    const [open, unlock] = [this.#open, this.#unlock];
    this.#open = this.#unlock = undefined;
    try {
      if (open) await this.turns.watch(open.end(how));
    } finally {
      unlock?.();
    }
    return { rows: [], rowCount: null };
  }

  async #listen<Row>(channel: string): Promise<PgResultLike<Row>> {
    if (!this.#stopListening.has(channel)) {
      const onNotify = (payload: string): void => {
        this.emit('notification', { channel, payload });
      };
      this.#stopListening.set(channel, await this.turns.run((db) => db.listen(channel, onNotify)));
    }
    return { rows: [], rowCount: null };
  }

  async #unlisten<Row>(channel: string): Promise<PgResultLike<Row>> {
    const stop = this.#stopListening.get(channel);
    this.#stopListening.delete(channel);
    if (stop) await this.turns.run(() => stop());
    return { rows: [], rowCount: null };
  }
}

/** A pool of one: every client speaks through the same PGlite, in turn. */
export class PglitePool extends EventEmitter implements PgPoolLike {
  constructor(private readonly turns: PgliteTurns) {
    super();
  }

  query<Row>(text: string, values?: readonly unknown[]): Promise<PgResultLike<Row>> {
    return this.turns.run((db) => runOn<Row>(db, text, values));
  }

  connect(): Promise<PgClientLike> {
    return Promise.resolve(new PgliteClient(this.turns));
  }

  /** The session is the database's, not the pool's: nothing to end. */
  end(): Promise<void> {
    this.removeAllListeners();
    return Promise.resolve();
  }
}
