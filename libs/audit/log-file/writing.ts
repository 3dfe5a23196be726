import type { EventStore } from '#event-store';
import { eventDigest, type RecordedEvent } from '#kernel';
import { BEGINNING, chainAfter, endLine, eventLine, HEAD_LINE, textOf, type Chain } from './format.js';

/** What goes into one chunk: enough that a chunk's own cost does not show, little enough to hold. */
const CHUNK_CHARACTERS = 64 * 1024;

/** The log itself is damaged: a file of it would be refused everywhere, so it is not written. */
export class EventWasAltered extends Error {
  override readonly name = 'EventWasAltered';

  constructor({ type, stream, version, position }: RecordedEvent) {
    super(
      `The event ${type} at position ${position} (version ${version} of ${stream}) is not what its appender wrote: ` +
        'its digest does not fit. Restore the database from a backup, or import an earlier export into an empty one.',
    );
  }
}

/** How far an export has come. */
export interface WritingProgress {
  readonly events: number;
  /** Of the last event; compare it with the head of the log. */
  readonly position: bigint;
}

/** The text of one log file, and what it turned out to be. */
export class LogFileWriter {
  #events = 0;
  #chain: Chain = BEGINNING;

  constructor(
    private readonly store: Pick<EventStore, 'readAll'>,
    private readonly onProgress: (progress: WritingProgress) => void = () => {},
  ) {}

  /** Of what was written so far; of the whole log once the text has been read to its end. */
  get summary(): { readonly events: number; readonly chain: Chain } {
    return { events: this.#events, chain: this.#chain };
  }

  /**
   * In pieces, up to what the log held when it was asked for.
   *
   * @throws EventWasAltered
   */
  async *text(): AsyncGenerator<string> {
    let chunk = `${HEAD_LINE}\n`;
    for await (const event of this.store.readAll()) {
      chunk += `${this.#line(event)}\n`;
      if (chunk.length < CHUNK_CHARACTERS) continue;
      yield chunk;
      chunk = '';
      this.onProgress({ events: this.#events, position: event.position });
    }
    yield `${chunk}${endLine(this.#chain, this.#events)}\n`;
  }

  #line(event: RecordedEvent): string {
    if (eventDigest(event.stream, event) !== event.metadata.digest) throw new EventWasAltered(event);
    const text = textOf(event);
    this.#events += 1;
    this.#chain = chainAfter(this.#chain, text);
    return eventLine(this.#chain, text);
  }
}
