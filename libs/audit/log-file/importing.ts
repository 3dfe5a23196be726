import type { EventOfAnotherLog, EventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import type { FaultAt } from './faults.js';
import { textOf } from './format.js';
import { LogFileReader, type EndAt, type EventAt, type LogSummary } from './reading.js';

/** What one round trip carries: the answer is soon there, and its cost is shared by many. */
const MOST_EVENTS = 1_000;
const MOST_CHARACTERS = 500_000;

/** Clocks differ; by more than this one of them is wrong. */
const CLOCKS_MAY_DIFFER = Temporal.Duration.from({ minutes: 1 });

export interface ImportingProgress {
  /** Events of the file that were dealt with. */
  readonly events: number;
  /** Of these, how many are new to the log. */
  readonly imported: number;
}

export interface ImportParts {
  readonly store: Pick<EventStore, 'head' | 'readAll' | 'restore'>;
  /** What the clock says: a log does not come out of the future. */
  readonly now: Temporal.Instant;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: ImportingProgress) => void;
}

/** The place in the log where it is not as the file says. */
export interface InLog {
  readonly position: bigint;
  readonly stream: string;
  readonly type: string;
}

type Ending =
  | { readonly outcome: 'imported' }
  /** At the first fault; what stands before it is imported, but for what would have gone with it. */
  | ({ readonly outcome: 'faulty' } & FaultAt)
  /** The log has another event where the file has the one of `line`. */
  | { readonly outcome: 'parts'; readonly line: number; readonly inLog: InLog }
  /** The log begins like the file, and goes on behind its end. */
  | { readonly outcome: 'longer'; readonly inLog: InLog }
  /** Somebody else wrote to the log in the meantime. */
  | { readonly outcome: 'disturbed'; readonly head: bigint }
  | { readonly outcome: 'from-the-future'; readonly line: number; readonly recordedAt: string }
  /** By the signal, between two batches. */
  | { readonly outcome: 'stopped' };

/** How an import ended, and how much of the file the log has now. */
export type Imported = Ending &
  ImportingProgress & {
    /** Of the part of the file that was read. */
    readonly summary: LogSummary;
    /** The last of the events that are in both. */
    readonly position: bigint;
  };

const inLog = ({ position, stream, type }: RecordedEvent): InLog => ({ position, stream, type });

const eventOf = ({ event }: EventAt): EventOfAnotherLog => event;

class Import {
  readonly #existing: AsyncIterator<RecordedEvent>;
  #isBehindExisting = false;
  #after = 0n;
  #batch: EventAt[] = [];
  #characters = 0;
  #known = 0;
  #imported = 0;

  constructor(private readonly parts: ImportParts) {
    this.#existing = parts.store.readAll()[Symbol.asyncIterator]();
  }

  get progress(): ImportingProgress & { readonly position: bigint } {
    return { events: this.#known + this.#imported, imported: this.#imported, position: this.#after };
  }

  async run(reader: LogFileReader, bytes: AsyncIterable<Uint8Array>): Promise<Ending> {
    try {
      for await (const entry of reader.entries(bytes)) {
        if (this.parts.signal?.aborted === true) break;
        if ('fault' in entry) return { outcome: 'faulty', ...entry };
        const ending = await ('isEnd' in entry ? this.#end(entry) : this.#take(entry));
        if (ending) return ending;
      }
      return { outcome: 'stopped' };
    } finally {
      await this.#existing.return?.();
    }
  }

  async #take(entry: EventAt): Promise<Ending | undefined> {
    const there = await this.#nextExisting();
    if (there === undefined) return this.#add(entry);
    if (textOf(there) !== entry.text) return { outcome: 'parts', line: entry.line, inLog: inLog(there) };
    this.#after = there.position;
    this.#known += 1;
    if (this.#known % MOST_EVENTS === 0) this.parts.onProgress?.(this.progress);
    return undefined;
  }

  async #nextExisting(): Promise<RecordedEvent | undefined> {
    if (this.#isBehindExisting) return undefined;
    const next = await this.#existing.next();
    this.#isBehindExisting = next.done === true;
    return next.done === true ? undefined : next.value;
  }

  async #add(entry: EventAt): Promise<Ending | undefined> {
    const isFull =
      this.#batch.length >= MOST_EVENTS ||
      (this.#batch.length > 0 && this.#characters + entry.text.length > MOST_CHARACTERS);
    const ending = isFull ? await this.#write() : undefined;
    this.#batch.push(entry);
    this.#characters += entry.text.length;
    return ending;
  }

  async #end(_: EndAt): Promise<Ending> {
    const there = await this.#nextExisting();
    if (there !== undefined) return { outcome: 'longer', inLog: inLog(there) };
    return (await this.#write()) ?? { outcome: 'imported' };
  }

  async #write(): Promise<Ending | undefined> {
    const early = this.#fromTheFuture();
    if (early)
      return { outcome: 'from-the-future', line: early.line, recordedAt: early.event.metadata.recordedAt };
    const answer = await this.parts.store.restore(this.#after, this.#batch.map(eventOf));
    if (answer.outcome === 'ends-elsewhere') return { outcome: 'disturbed', head: answer.head };
    this.#after = answer.position;
    this.#imported += this.#batch.length;
    this.#batch = [];
    this.#characters = 0;
    this.parts.onProgress?.(this.progress);
    return undefined;
  }

  #fromTheFuture(): EventAt | undefined {
    const limit = this.parts.now.add(CLOCKS_MAY_DIFFER);
    const isLater = ({ event }: EventAt): boolean =>
      Temporal.Instant.compare(event.metadata.recordedAt, limit) > 0;
    const last = this.#batch.at(-1);
    return last && isLater(last) ? this.#batch.find(isLater) : undefined;
  }
}

/**
 * Brings the events of a log file into a log that is empty, or whose events are the first of the file: an
 * import that was interrupted goes on when it is begun again. The file is verified while it is read, and
 * nothing behind a fault is written. Whoever follows the log and writes to it must not run meanwhile.
 *
 * @param bytes unpacked
 */
export const importLogFile = async (
  bytes: AsyncIterable<Uint8Array>,
  parts: ImportParts,
): Promise<Imported> => {
  const reader = new LogFileReader();
  const run = new Import(parts);
  const ending = await run.run(reader, bytes);
  return { ...ending, ...run.progress, summary: reader.summary };
};
