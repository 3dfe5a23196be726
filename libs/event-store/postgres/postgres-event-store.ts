import type { Database } from '#database';
import { toMicroseconds, type Clock, type ExpectedVersion, type NewEvent, type RecordedEvent } from '#kernel';
import { assertAppendable } from '../appendable.js';
import { readAllOf } from '../log-pages.js';
import type {
  AllRange,
  Appended,
  EndsElsewhere,
  EventOfAnotherLog,
  EventStore,
  Restored,
  StreamRange,
  WrongVersion,
} from '../port.js';
import { follow, type Following } from '../subscription.js';
import { appendOf, sendAppends, sizeOf, type Append } from './append-batch.js';
import { Batcher } from './batcher.js';
import { Bell } from './bell.js';
import { PostgresLog } from './postgres-log.js';
import { restoreBatch } from './restore-batch.js';
import { STATEMENTS } from './statements.js';
import { readStreamPages } from './stream-pages.js';

/** What one round trip carries at most: enough to share a commit, too little to keep others waiting. */
const MOST_APPENDS = 500;
const MOST_BYTES = 1_000_000;

/** So many waiting fill a round trip of their own on a second connection; an embedded database has only one. */
const CROWD = 32;

class PostgresEventStore implements EventStore {
  readonly #log: PostgresLog;
  readonly #bell: Bell;
  readonly #appends: Batcher<Append, Appended | WrongVersion>;

  constructor(
    private readonly database: Database,
    clock: Clock,
    private readonly onTrouble: (error: unknown) => void,
  ) {
    this.#log = new PostgresLog(database);
    this.#bell = new Bell(database);
    this.#appends = new Batcher({
      send: async (appends) => {
        const verdicts = await sendAppends(database, clock, appends);
        this.#bell.ring();
        return verdicts;
      },
      sizeOf,
      lineOf: ({ stream }) => stream,
      crowd: database.engine === 'postgres' ? CROWD : undefined,
      mostItems: MOST_APPENDS,
      mostSize: MOST_BYTES,
    });
  }

  async append(
    stream: string,
    expected: ExpectedVersion,
    events: readonly NewEvent[],
  ): Promise<Appended | WrongVersion> {
    assertAppendable(stream, expected, events);
    return this.#appends.add(appendOf(stream, expected, events));
  }

  restore(after: bigint, events: readonly EventOfAnotherLog[]): Promise<Restored | EndsElsewhere> {
    return restoreBatch(this.database, after, events);
  }

  readStream(stream: string, range: StreamRange = {}): AsyncIterable<RecordedEvent> {
    return readStreamPages(this.database, stream, range);
  }

  readAll(range: AllRange = {}): AsyncIterable<RecordedEvent> {
    return readAllOf(this.#log, range);
  }

  subscribe(following: Following): AsyncIterable<RecordedEvent> {
    const hints = (onHint: () => void) => this.#bell.listen(onHint);
    return follow(this.#log, { hints, onTrouble: this.onTrouble }, following);
  }

  head(): Promise<bigint> {
    return this.#log.head();
  }

  async positionAt(instant: Temporal.Instant): Promise<bigint> {
    const { text, name } = STATEMENTS.positionAt;
    // PostgreSQL would round up, to what was recorded a moment later.
    const by = toMicroseconds(instant);
    const [row] = await this.database.query<{ position: bigint }>(text, [by], { name });
    return row?.position ?? 0n;
  }

  /** Answers what was asked; the database belongs to whoever opened it. */
  async close(): Promise<void> {
    await this.#appends.idle();
    await this.#bell.close();
  }
}

/**
 * The log in a PostgreSQL dialect that PGlite and servers from version 14 speak. The database must have
 * `eventStoreMigrations`, and stays open when the store is closed.
 *
 * @param onTrouble told when a subscription could not read; it goes on trying by itself
 */
export const openPostgresEventStore = (
  database: Database,
  clock: Clock,
  onTrouble: (error: unknown) => void = () => {},
): EventStore => new PostgresEventStore(database, clock, onTrouble);
