import {
  BACKWARDS,
  END,
  FORWARDS,
  StreamNotFoundError,
  type KurrentDBClient,
} from '@kurrent/kurrentdb-client';
import type { RecordedEvent } from '#kernel';
import { LogHasGap } from '../log-has-gap.js';
import type { StreamRange } from '../port.js';
import { eventsOf } from './all-log.js';
import type { Ask } from './connection.js';
import { toRecordedEvent, type KurrentEvent } from './event-form.js';
import { RecordedTimes } from './recorded-times.js';
import { KurrentTrouble } from './trouble.js';

const PAGE = 1_000;
const LARGEST_VERSION = 2 ** 31 - 1;

type ReadOptions = NonNullable<Parameters<KurrentDBClient['readStream']>[1]>;

/** Told of what was read forwards: the version of the first, and all ids from there on. */
export type OnRead = (stream: string, version: number, ids: readonly string[]) => void;

/** The events of one stream. A version is the server's revision and one. */
export class StreamReader {
  constructor(
    private readonly hosts: string,
    private readonly ask: Ask,
    private readonly onRead: OnRead,
  ) {}

  /** @throws KurrentTrouble when a stream of ours holds what we did not write; LogHasGap when a part is gone */
  async *read(stream: string, range: StreamRange = {}): AsyncGenerator<RecordedEvent> {
    const times = new RecordedTimes();
    for await (const page of this.#pages(stream, range)) {
      for (const event of page) yield this.#ours(event, times);
    }
  }

  /** 0 when the stream does not exist. */
  async lastVersion(stream: string): Promise<number> {
    const [last] = await this.#page(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 });
    return last ? Number(last.revision) + 1 : 0;
  }

  async *#pages(stream: string, { from = 1, to = LARGEST_VERSION, backwards = false }: StreamRange) {
    const low = Math.max(from, 1);
    if (low > to) return;
    yield* backwards ? this.#backwards(stream, low, to) : this.#forwards(stream, low, to);
  }

  async *#forwards(stream: string, low: number, high: number): AsyncGenerator<readonly KurrentEvent[]> {
    for (let at = low; at <= high;) {
      const maxCount = Math.min(PAGE, high - at + 1);
      const page = await this.#page(stream, { direction: FORWARDS, fromRevision: BigInt(at - 1), maxCount });
      assertContiguous(stream, page, at, 1);
      this.onRead(
        stream,
        at,
        page.map(({ id }) => id),
      );
      yield page;
      if (page.length < maxCount) return;
      at += page.length;
    }
  }

  async *#backwards(stream: string, low: number, to: number): AsyncGenerator<readonly KurrentEvent[]> {
    // A server that is asked to read backwards from beyond the end answers with an empty page.
    const high = Math.min(to, await this.lastVersion(stream));
    for (let at = high; at >= low;) {
      const maxCount = Math.min(PAGE, at - low + 1);
      const page = await this.#page(stream, { direction: BACKWARDS, fromRevision: BigInt(at - 1), maxCount });
      assertContiguous(stream, page, at, -1);
      yield page;
      if (page.length < maxCount) return;
      at -= page.length;
    }
  }

  #page(stream: string, options: ReadOptions): Promise<readonly KurrentEvent[]> {
    return this.ask(async (client, alive) => {
      try {
        return await eventsOf(client.readStream(stream, { ...options, requiresLeader: true }), alive);
      } catch (error) {
        if (error instanceof StreamNotFoundError) return [];
        throw error;
      }
    });
  }

  #ours(event: KurrentEvent, times: RecordedTimes): RecordedEvent {
    const recorded = toRecordedEvent(event, times.of(event));
    if (recorded) return recorded;
    throw new KurrentTrouble(
      'foreign',
      `KurrentDB at ${this.hosts} holds an event in ${event.streamId} that is none of ours or has no position (${event.type} ${event.id}): let nobody else write to our streams, and use server 22.10 or newer.`,
    );
  }
}

/** A server with limits on its streams ($maxCount, $maxAge, $tb) leaves out the beginning without a word. */
const assertContiguous = (
  stream: string,
  page: readonly KurrentEvent[],
  start: number,
  step: 1 | -1,
): void => {
  let expected = start;
  for (const { revision } of page) {
    const version = Number(revision) + 1;
    if (version !== expected) throw new LogHasGap(expected, version, `The stream ${stream}`);
    expected += step;
  }
};
