import { isAsExpected, type Clock, type ExpectedVersion, type NewEvent, type RecordedEvent } from '#kernel';
import { assertAppendable } from '../appendable.js';
import { matches } from '../filter.js';
import { readAllOf, type LogPage, type PagedLog, type PageRange } from '../log-pages.js';
import type { Appended, AllRange, EventStore, StreamRange, WrongVersion } from '../port.js';
import { follow, type Following } from '../subscription.js';

/** As fine as PostgreSQL keeps time. */
const toMicroseconds = (instant: Temporal.Instant): Temporal.Instant =>
  instant.round({ smallestUnit: 'microsecond', roundingMode: 'floor' });

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
    const list = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, list);
    for (const event of events) {
      const recorded: RecordedEvent = {
        ...structuredClone(event),
        stream,
        version: list.length + 1,
        position: BigInt(this.#all.length + 1),
        metadata: { ...structuredClone(event.metadata), recordedAt: this.#latest.toString() },
      };
      list.push(recorded);
      this.#all.push(recorded);
    }
    for (const tell of this.#listeners) tell();
  }
}

/** A log for tests and trials; it is gone with the process. */
export const openMemoryEventStore = (clock: Clock): EventStore => new MemoryEventStore(clock);
