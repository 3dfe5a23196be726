import {
  isAsExpected,
  toMicroseconds,
  type Clock,
  type ExpectedVersion,
  type NewEvent,
  type RecordedEvent,
} from '#kernel';
import { assertAppendable } from '../appendable.js';
import { matches } from '../filter.js';
import { readAllOf, type LogPage, type PagedLog, type PageRange } from '../log-pages.js';
import type {
  Appended,
  AllRange,
  EndsElsewhere,
  EventOfAnotherLog,
  EventStore,
  Restored,
  StreamRange,
  WrongVersion,
} from '../port.js';
import { assertAllRestorable, assertContinues, isBeginningOf } from '../restorable.js';
import { follow, type Following } from '../subscription.js';

const later = (a: Temporal.Instant, b: Temporal.Instant | undefined): Temporal.Instant =>
  b && Temporal.Instant.compare(a, b) < 0 ? b : a;

/** The log as plain lists: what every other store must do, in the fewest words. */
class MemoryEventStore implements EventStore, PagedLog {
  readonly #all: RecordedEvent[] = [];
  readonly #streams = new Map<string, RecordedEvent[]>();
  readonly #listeners = new Set<() => void>();
  #latest: Temporal.Instant | undefined;

  constructor(private readonly clock: Clock) {}

  append(
    stream: string,
    expected: ExpectedVersion,
    events: readonly NewEvent[],
  ): Promise<Appended | WrongVersion> {
    return new Promise((resolve) => {
      assertAppendable(stream, expected, events);
      resolve(this.#before(stream, events) ?? this.#decide(stream, expected, events));
    });
  }

  restore(after: bigint, events: readonly EventOfAnotherLog[]): Promise<Restored | EndsElsewhere> {
    return new Promise((resolve) => {
      assertAllRestorable(events);
      const found = this.#all.slice(Number(after), Number(after) + events.length);
      const head = BigInt(this.#all.length);
      const position = after + BigInt(events.length);
      if (head === after) this.#writeRestored(events);
      const isThere = found.length === events.length && isBeginningOf(found, events);
      const isDone = head === after || (isThere && events.length > 0);
      resolve(isDone ? { outcome: 'restored', position } : { outcome: 'ends-elsewhere', head });
    });
  }

  async *readStream(stream: string, { from = 1, to = Infinity, backwards = false }: StreamRange = {}) {
    const events = this.#of(stream).filter(({ version }) => version >= from && version <= to);
    for (const event of backwards ? events.reverse() : events) yield structuredClone(event);
  }

  readAll(range: AllRange = {}): AsyncIterable<RecordedEvent> {
    return readAllOf(this, range);
  }

  subscribe(following: Following): AsyncIterable<RecordedEvent> {
    const hints = (onHint: () => void) => {
      this.#listeners.add(onHint);
      return Promise.resolve(() => Promise.resolve(void this.#listeners.delete(onHint)));
    };
    return follow(this, { hints }, following);
  }

  head(): Promise<bigint> {
    return Promise.resolve(BigInt(this.#all.length));
  }

  positionAt(instant: Temporal.Instant): Promise<bigint> {
    const isLater = ({ metadata }: RecordedEvent) =>
      Temporal.Instant.compare(metadata.recordedAt, instant) > 0;
    const next = this.#all.find(isLater);
    return Promise.resolve(next ? next.position - 1n : BigInt(this.#all.length));
  }

  page({ after, upTo, filter }: PageRange): Promise<LogPage> {
    const events = this.#all.slice(Number(after), Number(upTo)).filter((event) => matches(filter, event));
    return Promise.resolve({ events: structuredClone(events), lookedAtUpTo: upTo });
  }

  close(): Promise<void> {
    this.#listeners.clear();
    return Promise.resolve();
  }

  #of(stream: string): readonly RecordedEvent[] {
    return this.#streams.get(stream) ?? [];
  }

  /** The first result, when these events are there already; a refusal when only some of them are. */
  #before(stream: string, events: readonly NewEvent[]): Appended | WrongVersion | undefined {
    const ids = new Set(events.map(({ id }) => id));
    const known = this.#of(stream).filter(({ id }) => ids.has(id));
    const [first, last] = [known.at(0), known.at(-1)];
    if (!first || !last) return undefined;
    if (known.length === ids.size && last.version - first.version === ids.size - 1) {
      return { outcome: 'appended', version: last.version, position: last.position };
    }
    return { outcome: 'wrong-version', actual: this.#of(stream).length };
  }

  #decide(stream: string, expected: ExpectedVersion, events: readonly NewEvent[]): Appended | WrongVersion {
    const actual = this.#of(stream).length;
    if (!isAsExpected(expected, actual)) return { outcome: 'wrong-version', actual };
    if (events.length > 0) this.#write(stream, events);
    const last = this.#of(stream).at(-1);
    return { outcome: 'appended', version: last?.version ?? 0, position: last?.position ?? 0n };
  }

  #write(stream: string, events: readonly NewEvent[]): void {
    this.#latest = later(toMicroseconds(this.clock.now()), this.#latest);
    for (const event of events) this.#record(stream, event, this.#latest);
    for (const tell of this.#listeners) tell();
  }

  #writeRestored(events: readonly EventOfAnotherLog[]): void {
    const versionOf = (stream: string): number => this.#of(stream).length;
    assertContinues(events, { recordedAt: this.#latest?.toString(), versionOf });
    for (const event of events) {
      this.#latest = Temporal.Instant.from(event.metadata.recordedAt);
      this.#record(event.stream, event, this.#latest);
    }
    for (const tell of this.#listeners) tell();
  }

  #record(stream: string, event: NewEvent, recordedAt: Temporal.Instant): void {
    const list = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, list);
    const recorded: RecordedEvent = {
      ...structuredClone(event),
      stream,
      version: list.length + 1,
      position: BigInt(this.#all.length + 1),
      metadata: { ...structuredClone(event.metadata), recordedAt: recordedAt.toString() },
    };
    list.push(recorded);
    this.#all.push(recorded);
  }
}

/** A log for tests and trials; it is gone with the process. */
export const openMemoryEventStore = (clock: Clock): EventStore => new MemoryEventStore(clock);
