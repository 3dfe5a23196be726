import type { Database } from '#database';
import type { Clock, ExpectedVersion, NewEvent, RecordedEvent } from '#kernel';
import { assertAppendable } from '../appendable.js';
import { readAllOf } from '../log-pages.js';
import type { AllRange, Appended, EventStore, StreamRange, WrongVersion } from '../port.js';
import { follow, type Following } from '../subscription.js';
import { appendOf, sendAppends, sizeOf, type Append } from './append-batch.js';
import { Batcher } from './batcher.js';
import { PostgresLog } from './postgres-log.js';
import { STATEMENTS } from './statements.js';
import { readStreamPages } from './stream-pages.js';

/** What one round trip carries at most: enough to share a commit, too little to keep others waiting. */
const MOST_APPENDS = 500;
const MOST_BYTES = 1_000_000;

class PostgresEventStore implements EventStore {
  readonly #log: PostgresLog;
  readonly #appends: Batcher<Append, Appended | WrongVersion>;

  constructor(
    private readonly database: Database,
    clock: Clock,
    private readonly onTrouble: (error: unknown) => void,
  ) {
    this.#log = new PostgresLog(database);
    this.#appends = new Batcher({
      send: (appends) => sendAppends(database, clock, appends),
      sizeOf,
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

  readStream(stream: string, range: StreamRange = {}): AsyncIterable<RecordedEvent> {
    return readStreamPages(this.database, stream, range);
  }

  readAll(range: AllRange = {}): AsyncIterable<RecordedEvent> {
    return readAllOf(this.#log, range);
  }

  subscribe(following: Following): AsyncIterable<RecordedEvent> {
    const hints = (onHint: () => void) => this.database.listen('tingbok_event', onHint);
    return follow(this.#log, { hints, onTrouble: this.onTrouble }, following);
  }

  head(): Promise<bigint> {
    return this.#log.head();
  }

  async positionAt(instant: Temporal.Instant): Promise<bigint> {
    const { text, name } = STATEMENTS.positionAt;
    const [row] = await this.database.query<{ position: bigint }>(text, [instant], { name });
    return row?.position ?? 0n;
  }

  /** Answers what was asked; the database belongs to whoever opened it. */
  close(): Promise<void> {
    return this.#appends.idle();
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
