import {
  ANY,
  NO_STREAM,
  STREAM_EXISTS,
  WrongExpectedVersionError,
  type AppendResult,
  type AppendStreamState,
} from '@kurrent/kurrentdb-client';
import { isAsExpected, Turnstile, type ExpectedVersion, type NewEvent } from '#kernel';
import { assertAppendable } from '../appendable.js';
import type { Appended, WrongVersion } from '../port.js';
import type { Connection } from './connection.js';
import { toEventData } from './event-form.js';
import type { KnownIds } from './known-ids.js';
import type { StreamReader } from './stream-reading.js';
import { KurrentTrouble } from './trouble.js';

/**
 * The client queues appends on one call, and when that call fails while more than 16 wait in its buffer,
 * the rest fail where nobody can catch it and end the process. So fewer than that go at a time.
 */
const MOST_AT_A_TIME = 12;

const STATES = { any: ANY, none: NO_STREAM, exists: STREAM_EXISTS } as const;

const stateOf = (expected: ExpectedVersion): AppendStreamState => {
  if (typeof expected === 'string') return STATES[expected];
  return expected === 0 ? NO_STREAM : BigInt(expected - 1);
};

/** For a new stream the server compares the ids itself, and exactly. */
const isForNewStream = (expected: ExpectedVersion): boolean => expected === 'none' || expected === 0;

const actualOf = ({ actualState }: WrongExpectedVersionError): number =>
  typeof actualState === 'bigint' && actualState >= 0n ? Number(actualState) + 1 : 0;

interface Append {
  readonly stream: string;
  readonly expected: ExpectedVersion;
  readonly events: readonly NewEvent[];
}

/**
 * Appends, exactly once. The server knows repeated ids only in part: when they follow the revision that is
 * claimed, or, with no claim, as long as they are in a cache that a restart or an election empties; claimed
 * at the current end they would be written twice. So before any append but the first of a stream the ids
 * that stand there are compared here. `KnownIds` makes this free after the stream was loaded; otherwise it
 * costs one reading of the stream.
 */
export class Appender {
  readonly #turnstile = new Turnstile(MOST_AT_A_TIME);

  constructor(
    private readonly connection: Connection,
    /** One that gives up at the first trouble: here it is the whole append that is tried again. */
    private readonly reader: StreamReader,
    private readonly known: KnownIds,
  ) {}

  /** @throws KurrentTrouble when it is not known whether the events were written; TypeError for a mistake */
  async append(
    stream: string,
    expected: ExpectedVersion,
    events: readonly NewEvent[],
  ): Promise<Appended | WrongVersion> {
    assertAppendable(stream, expected, events);
    if (stream.startsWith('$'))
      throw new TypeError(`A stream of ours is not named ${stream}: $ is the server's.`);
    const append = { stream, expected, events };
    return this.#turnstile.pass(() =>
      this.connection.patiently(async () =>
        events.length === 0
          ? this.#appendNothing(append)
          : ((await this.#isBefore(append)) ?? this.#send(append)),
      ),
    );
  }

  async #appendNothing({ stream, expected }: Append): Promise<Appended | WrongVersion> {
    const version = await this.reader.lastVersion(stream);
    if (!isAsExpected(expected, version)) return { outcome: 'wrong-version', actual: version };
    return { outcome: 'appended', version, position: await this.#positionOf(stream, version) };
  }

  async #isBefore(append: Append): Promise<Appended | WrongVersion | undefined> {
    const { stream, expected } = append;
    if (isForNewStream(expected)) return undefined;
    const known = this.known.of(stream);
    const isEnough = typeof expected === 'number' && known.length >= expected;
    return this.#earlier(append, isEnough ? known : await this.#idsIn(stream));
  }

  async #send(append: Append): Promise<Appended | WrongVersion> {
    const { stream, expected, events } = append;
    const options = { streamState: stateOf(expected) };
    const answer = await this.connection.ask(async (client) => {
      try {
        return await client.appendToStream(stream, events.map(toEventData), options);
      } catch (error) {
        if (error instanceof WrongExpectedVersionError) return error;
        throw error;
      }
    });
    return answer instanceof WrongExpectedVersionError
      ? this.#refused(append, actualOf(answer))
      : this.#written(append, answer);
  }

  async #written({ stream, events }: Append, result: AppendResult): Promise<Appended> {
    const version = Number(result.nextExpectedRevision) + 1;
    this.known.learn(
      stream,
      version - events.length + 1,
      events.map(({ id }) => id),
    );
    // A repetition of what is still on its way to the other nodes is answered without a position.
    const position = result.position?.commit ?? (await this.#positionOf(stream, version));
    return { outcome: 'appended', version, position };
  }

  /** Refused, unless it was only overtaken: then this is its first result. */
  async #refused(append: Append, actual: number): Promise<Appended | WrongVersion> {
    const { stream } = append;
    // Fewer than we have seen: the database is not the one it was.
    if (actual < this.known.of(stream).length) this.known.forget(stream);
    const ids = await this.#idsIn(stream);
    return (
      (await this.#earlier(append, ids)) ?? { outcome: 'wrong-version', actual: Math.max(actual, ids.length) }
    );
  }

  /** The first result, when these events are among `ids`; a refusal when only some of them are. */
  async #earlier(
    { stream, events }: Append,
    ids: readonly string[],
  ): Promise<Appended | WrongVersion | undefined> {
    const places = events.map(({ id }) => ids.indexOf(id)).filter((place) => place >= 0);
    const [first, last] = [places.at(0), places.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    if (places.length < events.length || last - first !== events.length - 1) {
      return { outcome: 'wrong-version', actual: ids.length };
    }
    return { outcome: 'appended', version: last + 1, position: await this.#positionOf(stream, last + 1) };
  }

  /** All ids of a stream; only what this process has not seen yet is read. */
  async #idsIn(stream: string): Promise<readonly string[]> {
    // A copy: what others append meanwhile may push the stream out of `KnownIds`, or grow it.
    const ids = [...this.known.of(stream)];
    for await (const { id } of this.reader.read(stream, { from: ids.length + 1 })) ids.push(id);
    return ids;
  }

  /** @throws KurrentTrouble when the event is gone: the database is not the one it was */
  async #positionOf(stream: string, version: number): Promise<bigint> {
    if (version === 0) return 0n;
    for await (const { position } of this.reader.read(stream, { from: version, to: version }))
      return position;
    this.known.forget(stream);
    throw new KurrentTrouble(
      'not-ready',
      `KurrentDB at ${this.connection.address.hosts} no longer has version ${version} of ${stream}, which it had: if it was restored from a backup, start this program again.`,
    );
  }
}
