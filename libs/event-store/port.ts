import type { ExpectedVersion, NewEvent, RecordedEvent } from '#kernel';

/** The events are in the log; `position` is that of the last one. */
export interface Appended {
  readonly outcome: 'appended';
  readonly version: number;
  readonly position: bigint;
}

/** The stream was not where the appender believed; nothing was written. */
export interface WrongVersion {
  readonly outcome: 'wrong-version';
  readonly actual: number;
}

/** An event as another log recorded it; its position there means nothing here. */
export type EventOfAnotherLog = Omit<RecordedEvent, 'position'>;

/** The events are in the log, one behind the other; `position` is that of the last one. */
export interface Restored {
  readonly outcome: 'restored';
  readonly position: bigint;
}

/** The log does not end where the restorer believed, and does not go on there with these events. */
export interface EndsElsewhere {
  readonly outcome: 'ends-elsewhere';
  readonly head: bigint;
}

export interface StreamRange {
  /** First version, inclusive. */
  readonly from?: number;
  /** Last version, inclusive. */
  readonly to?: number;
  readonly backwards?: boolean;
}

/** Narrows what is read. All given parts must hold. */
export interface EventFilter {
  /** Stream prefixes without the hyphen: `followUp`. */
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
}

export interface AllRange {
  /** Exclusive: reading goes on after this position. 0n is the beginning. */
  readonly after?: bigint;
  /**
   * Inclusive: reading begins with the event at this position. Between positions there may be gaps, and a
   * place that is none may be refused: never count on from a position, pass the one of an event.
   */
  readonly from?: bigint;
  readonly filter?: EventFilter;
  readonly limit?: number;
}

/**
 * The log. One append = one stream = one decision; what spans streams is a process manager's job.
 *
 * Appending event ids that are already in the stream returns the first result again.
 * Refusals are values; exceptions mean broken machinery, and then it is not known whether the
 * events were written: appending the same ids again is always safe.
 */
export interface EventStore {
  append(
    stream: string,
    expected: ExpectedVersion,
    events: readonly NewEvent[],
  ): Promise<Appended | WrongVersion>;
  /**
   * Writes what another log recorded, with its ids, versions, order and `recordedAt`, behind the position
   * `after`, which must be the head: 0n in an empty log. The events must continue their streams, and none
   * was recorded before what stands in front of it: anything else throws, as a mistake of the caller's.
   *
   * Repeating the same call gives the first result again. An engine without one transaction for several
   * streams may have written the first of the events before somebody else's came between.
   */
  restore(after: bigint, events: readonly EventOfAnotherLog[]): Promise<Restored | EndsElsewhere>;
  readStream(stream: string, range?: StreamRange): AsyncIterable<RecordedEvent>;
  /** In the order of `position`, without gaps, up to what is committed now. */
  readAll(range?: AllRange): AsyncIterable<RecordedEvent>;
  /** Catches up, then stays live until `signal` aborts; resubscribes by itself. */
  subscribe(
    range: Omit<AllRange, 'from' | 'limit'> & { readonly signal: AbortSignal },
  ): AsyncIterable<RecordedEvent>;
  /** Position of the last event; 0n when there is none. */
  head(): Promise<bigint>;
  /** Last position whose `recordedAt` is at or before `instant`; 0n when there is none. */
  positionAt(instant: Temporal.Instant): Promise<bigint>;
  close(): Promise<void>;
}
