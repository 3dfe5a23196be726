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
  readStream(stream: string, range?: StreamRange): AsyncIterable<RecordedEvent>;
  /** In the order of `position`, without gaps, up to what is committed now. */
  readAll(range?: AllRange): AsyncIterable<RecordedEvent>;
  /** Catches up, then stays live until `signal` aborts; resubscribes by itself. */
  subscribe(range: Omit<AllRange, 'limit'> & { readonly signal: AbortSignal }): AsyncIterable<RecordedEvent>;
  /** Position of the last event; 0n when there is none. */
  head(): Promise<bigint>;
  /** Last position whose `recordedAt` is at or before `instant`; 0n when there is none. */
  positionAt(instant: Temporal.Instant): Promise<bigint>;
  close(): Promise<void>;
}
