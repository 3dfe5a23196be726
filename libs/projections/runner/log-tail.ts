import { setTimeout } from 'node:timers/promises';
import type { EventStore } from '#event-store';
import { categoryOf, type RecordedEvent } from '#kernel';
import { readFrom, type Batch, type BatchAsked, type ReadBatch } from './read-batch.js';

/** Between two attempts to reach a log that is away. */
const ASK_AGAIN_MS = 1_000;

/** Enough for everybody who follows to find what came while they were at work; a few megabytes. */
const MOST_KEPT = 2_000;

export interface TailListener {
  /** Something came. */
  readonly wake: () => void;
  /** The log has a gap, and is not followed any more. */
  readonly onEnd: (error: unknown) => void;
}

/**
 * The end of the log in memory, for all in this process who follow it: what enters the log is read once,
 * however many follow, and wakes them. Whoever is further behind reads the store.
 */
export class LogTail {
  readonly #ending = new AbortController();
  readonly #store: ReadBatch;
  readonly #following: Promise<void>;
  #kept: RecordedEvent[] = [];
  /** All events in between, the last included, are in `#kept`. */
  #from: bigint | undefined;
  #to = 0n;

  constructor(store: EventStore, { wake, onEnd }: TailListener) {
    this.#store = readFrom(store);
    this.#following = this.#follow(store, wake).catch((error: unknown) => {
      this.#from = undefined;
      onEnd(error);
    });
  }

  readonly read: ReadBatch = async (asked) => this.#ofKept(asked) ?? this.#store(asked);

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#following;
  }

  #ofKept({ categories, after, most }: BatchAsked): Batch | undefined {
    if (this.#from === undefined || after < this.#from) return undefined;
    if (after >= this.#to) return { events: [], upTo: after };
    const behind = this.#kept.slice(this.#kept.findLastIndex(({ position }) => position <= after) + 1);
    const events = behind.filter(({ stream }) => categories.includes(categoryOf(stream))).slice(0, most);
    const isAll = events.length < most;
    return { events, upTo: isAll ? this.#to : (events.at(-1)?.position ?? this.#to) };
  }

  async #follow(store: EventStore, wake: () => void): Promise<void> {
    const after = await this.#whereToBegin(store);
    if (after === undefined) return;
    this.#from = this.#to = after;
    // What came until now is nobody's news; those who wait for it may be asleep.
    wake();
    for await (const event of store.subscribe({ after, signal: this.#ending.signal })) {
      this.#keep(event);
      wake();
    }
  }

  /** The end of the log, as soon as it can be asked; undefined when this ends first. */
  async #whereToBegin(store: EventStore): Promise<bigint | undefined> {
    while (!this.#ending.signal.aborted) {
      try {
        return await store.head();
      } catch {
        await setTimeout(ASK_AGAIN_MS, undefined, { signal: this.#ending.signal }).catch(() => undefined);
      }
    }
    return undefined;
  }

  #keep(event: RecordedEvent): void {
    this.#kept.push(event);
    this.#to = event.position;
    if (this.#kept.length < 2 * MOST_KEPT) return;
    const dropped = this.#kept.length - MOST_KEPT;
    this.#from = this.#kept[dropped - 1]?.position;
    this.#kept = this.#kept.slice(dropped);
  }
}
