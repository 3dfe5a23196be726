import type { EventOfAnotherLog } from '#event-store';
import { Continuity } from './continuity.js';
import { readEvent } from './event-text.js';
import type { Fault, FaultAt } from './faults.js';
import {
  BEGINNING,
  chainAfter,
  endLine,
  FORMAT_FAMILY,
  framed,
  HEAD_LINE,
  type Chain,
  type Framed,
} from './format.js';
import { isKnownType } from './known-types.js';
import { linesOf, LONGEST_LINE, type Line } from './lines.js';

/** An event that is right by itself and behind those before it. */
export interface EventAt {
  readonly line: number;
  readonly event: EventOfAnotherLog;
  /** As its line holds it. */
  readonly text: string;
}

/** The file ended as it should, and no line had a fault of its own behind the last event. */
export interface EndAt {
  readonly line: number;
  readonly isEnd: true;
}

export type Entry = EventAt | FaultAt | EndAt;

/** All that a log file says of itself. */
export interface LogSummary {
  readonly events: number;
  readonly streams: number;
  /** When the first and the last were recorded; null when there are none. */
  readonly first: string | null;
  readonly last: string | null;
  readonly chain: Chain;
  /** Types that this version of the program does not know, with how many there are of each. */
  readonly unknownTypes: Readonly<Record<string, number>>;
}

const formatIn = (line: Buffer): string | undefined => {
  try {
    const { format } = JSON.parse(line.toString()) as { format?: unknown };
    return typeof format === 'string' && format.startsWith(FORMAT_FAMILY) ? format : undefined;
  } catch {
    return undefined;
  }
};

const faultInHead = ({ bytes, end }: Line): Fault | undefined => {
  const said = bytes.toString();
  if (said === HEAD_LINE || (said === `${HEAD_LINE}\r` && end === 'line-feed')) return undefined;
  const format = formatIn(bytes);
  return format === undefined ? { what: 'not-a-log' } : { what: 'other-format', format };
};

/** What keeps a line from being read at all, and everything behind it. */
const faultInForm = ({ bytes, end }: Line): Fault | undefined => {
  if (end === 'too-long') return { what: 'too-long', limit: LONGEST_LINE };
  if (end === 'end-of-file') return { what: 'cut' };
  return bytes.at(-1) === '\r'.charCodeAt(0) ? { what: 'windows-lines' } : undefined;
};

/** zlib tells what is wrong with a packed file by codes; other errors are the file system's. */
const faultInPacking = (error: unknown): Fault => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !code.startsWith('Z_')) throw error;
  return code === 'Z_BUF_ERROR' ? { what: 'cut' } : { what: 'unpacking', reason: String(message) };
};

/** Reads one log file, once, and checks all that can be checked without another log. */
export class LogFileReader {
  readonly #continuity = new Continuity();
  readonly #unknownTypes = new Map<string, number>();
  #stage: 'head' | 'events' | 'end' = 'head';
  #isWhole = false;
  #line = 0;
  #events = 0;
  #first: string | null = null;
  #last: string | null = null;
  #chain: Chain = BEGINNING;
  /** The chain by our own reckoning, where it differs from what the line before said. */
  #reckoned: Chain = BEGINNING;

  get summary(): LogSummary {
    return {
      events: this.#events,
      streams: this.#continuity.streams,
      first: this.#first,
      last: this.#last,
      chain: this.#chain,
      unknownTypes: Object.fromEntries(this.#unknownTypes),
    };
  }

  /**
   * Every event, or what is wrong in its place. Reading goes on behind a fault where that makes sense; only
   * a file without any ends with `isEnd`.
   *
   * @param bytes unpacked
   */
  async *entries(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
    try {
      for await (const line of linesOf(bytes)) {
        this.#line = line.number;
        const fault = this.#faultInForm(line);
        if (fault) return yield { line: line.number, fault };
        if (this.#stage === 'events') yield* this.#entry(line);
        else this.#stage = 'events';
      }
    } catch (error) {
      return yield { line: this.#line + 1, fault: faultInPacking(error) };
    }
    yield* this.#afterLast();
  }

  *#afterLast(): Generator<Entry> {
    const line = this.#line + 1;
    if (this.#stage === 'head') yield { line, fault: { what: 'empty' } };
    if (this.#stage === 'events') yield { line, fault: { what: 'cut' } };
    if (this.#stage === 'end' && this.#isWhole) yield { line: this.#line, isEnd: true };
  }

  #faultInForm(line: Line): Fault | undefined {
    if (this.#stage === 'end') return { what: 'goes-on' };
    return (this.#stage === 'head' ? faultInHead(line) : undefined) ?? faultInForm(line);
  }

  /** Of the last line only what is wrong with it: that it is the end is not known yet. */
  *#entry({ number: line, bytes }: Line): Generator<EventAt | FaultAt> {
    const frame = framed(bytes);
    if (frame?.kind === 'event') return yield this.#event(line, frame);
    const fault: Fault | undefined =
      frame === undefined
        ? { what: 'not-an-event', reason: 'the line does not have the form of this format' }
        : this.#end(bytes, frame);
    if (fault) yield { line, fault };
  }

  #event(line: number, { chain, text }: Framed): EventAt | FaultAt {
    this.#events += 1;
    const inPlace = [this.#chain, this.#reckoned].find((before) => chainAfter(before, text) === chain);
    this.#reckoned = inPlace === undefined ? chainAfter(this.#chain, text) : chain;
    this.#chain = chain;
    const { event, fault } = readEvent(text);
    const between = event && this.#take(event);
    const first = fault ?? (inPlace === undefined ? { what: 'chain' as const } : between);
    if (first !== undefined || event === undefined) return { line, fault: first ?? { what: 'chain' } };
    return { line, event, text: text.toString() };
  }

  #take(event: EventOfAnotherLog): Fault | undefined {
    const { recordedAt } = event.metadata;
    this.#first ??= recordedAt;
    this.#last = recordedAt;
    if (!isKnownType(event.type)) {
      this.#unknownTypes.set(event.type, (this.#unknownTypes.get(event.type) ?? 0) + 1);
    }
    return this.#continuity.faultOf(event);
  }

  #end(bytes: Buffer, { text }: Framed): Fault | undefined {
    this.#stage = 'end';
    this.#isWhole = bytes.equals(Buffer.from(endLine(this.#chain, this.#events)));
    if (this.#isWhole) return undefined;
    const said = text.toString();
    const counted = this.#events;
    return said === String(counted) ? { what: 'chain' } : { what: 'count', said, counted };
  }
}
