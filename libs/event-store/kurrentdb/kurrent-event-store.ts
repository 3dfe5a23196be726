import type { ExpectedVersion, NewEvent, RecordedEvent } from '#kernel';
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
import type { Following } from '../subscription.js';
import { readAddress } from './address.js';
import { AllLog } from './all-log.js';
import { Appender } from './appending.js';
import { Connection, LIMITS, type Limits } from './connection.js';
import { followServer } from './following.js';
import { KnownIds } from './known-ids.js';
import { Landmarks } from './landmarks.js';
import { positionAt } from './position-at.js';
import { Restorer } from './restoring.js';
import { assertNewEnough } from './server-version.js';
import { StreamReader } from './stream-reading.js';

export interface KurrentOptions {
  /** `kurrentdb://…` or `kurrentdb+discover://…`; `esdb://…` is the older name for the same. */
  readonly url: string;
  /** Told of each drop of a subscription, which then goes on by itself. */
  readonly onTrouble?: (error: unknown) => void;
  /**
   * All categories that are ours. They narrow what is read of a server that others use too; without them
   * their events come over the wire and are left out here.
   */
  readonly categories?: readonly string[];
  readonly limits?: Partial<Limits>;
}

export type KurrentHealth =
  | { readonly isWell: true; readonly serverVersion: string }
  /** `problem` is one line for a reader. */
  | { readonly isWell: false; readonly problem: string };

export interface KurrentEventStore extends EventStore {
  /** Asks the leader for its version and for the end of the log; never throws. */
  health(): Promise<KurrentHealth>;
}

class KurrentLog implements KurrentEventStore {
  readonly #reading: Connection;
  readonly #writing: Connection;
  readonly #landmarks = new Landmarks();
  readonly #streams: StreamReader;
  readonly #all: AllLog;
  readonly #appender: Appender;
  readonly #restorer: Restorer;
  readonly #onTrouble: (error: unknown) => void;

  constructor({ url, onTrouble = () => {}, categories, limits }: KurrentOptions) {
    const address = readAddress(url);
    const known = new KnownIds();
    // Two connections: an append that runs out of time replaces its client, and no subscription with it.
    this.#reading = new Connection(address, { ...LIMITS, ...limits });
    this.#writing = new Connection(address, { ...LIMITS, ...limits });
    const { ask, askPatiently } = this.#reading;
    this.#streams = new StreamReader(address.hosts, askPatiently, known.learn);
    const hasty = new StreamReader(address.hosts, ask, known.learn);
    this.#all = new AllLog(this.#reading, this.#landmarks, categories);
    this.#appender = new Appender(this.#writing, hasty, known);
    this.#restorer = new Restorer(this.#all, this.#appender);
    this.#onTrouble = onTrouble;
  }

  append(
    stream: string,
    expected: ExpectedVersion,
    events: readonly NewEvent[],
  ): Promise<Appended | WrongVersion> {
    return this.#appender.append(stream, expected, events);
  }

  restore(after: bigint, events: readonly EventOfAnotherLog[]): Promise<Restored | EndsElsewhere> {
    return this.#restorer.restore(after, events);
  }

  readStream(stream: string, range?: StreamRange): AsyncIterable<RecordedEvent> {
    return this.#streams.read(stream, range);
  }

  readAll(range: AllRange = {}): AsyncIterable<RecordedEvent> {
    return readAllOf(this.#all.reading(range), range);
  }

  subscribe(following: Following): AsyncIterable<RecordedEvent> {
    const source = { connection: this.#reading, log: this.#all, onTrouble: this.#onTrouble };
    return followServer(source, following);
  }

  head(): Promise<bigint> {
    return this.#all.head();
  }

  positionAt(instant: Temporal.Instant): Promise<bigint> {
    return positionAt(this.#all, this.#landmarks, instant);
  }

  async health(): Promise<KurrentHealth> {
    try {
      return { isWell: true, serverVersion: await this.check() };
    } catch (error) {
      return { isWell: false, problem: error instanceof Error ? error.message : String(error) };
    }
  }

  /** @throws KurrentTrouble */
  async check(): Promise<string> {
    const serverVersion = await this.#reading.serverVersion();
    assertNewEnough(this.#reading.address.hosts, serverVersion);
    await this.#all.head();
    return serverVersion;
  }

  async close(): Promise<void> {
    await Promise.all([this.#writing.close(), this.#reading.close()]);
  }
}

/**
 * The log on KurrentDB or EventStoreDB, from server 22.10 on. The time of recording is the server's
 * `created`, to the second; where the clock of a new leader is behind, it stands still. Restored events
 * keep the time that they came with; it should not lie ahead of the server's clock.
 *
 * @throws KurrentTrouble in one line when the server cannot be used: it is away, too old, without a leader,
 * or refuses the credentials; TypeError when `url` is no such address.
 */
export const connectToKurrent = async (options: KurrentOptions): Promise<KurrentEventStore> => {
  const store = new KurrentLog(options);
  try {
    await store.check();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
};
