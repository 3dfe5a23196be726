import { toMicroseconds } from '#kernel';
import { assertAppendable } from './appendable.js';
import type { EventOfAnotherLog } from './port.js';

/** As every store writes it: UTC, no finer than PostgreSQL keeps time, no more digits than needed. */
const isRecordedTime = (text: string): boolean => {
  try {
    const instant = Temporal.Instant.from(text);
    return toMicroseconds(instant).toString() === text;
  } catch {
    return false;
  }
};

/**
 * One event by itself, before it reaches the store.
 *
 * @throws TypeError that names the stream, the event and what is wrong with it.
 */
export const assertRestorable = (event: EventOfAnotherLog): void => {
  const { stream, version, type, metadata } = event;
  assertAppendable(stream, version - 1, [event]);
  if (!isRecordedTime(metadata.recordedAt)) {
    throw new TypeError(
      `Cannot restore the event ${type} of ${stream}: it was recorded at ${JSON.stringify(metadata.recordedAt)}, which is no instant of a log.`,
    );
  }
};

/** @throws TypeError also when an id occurs twice */
export const assertAllRestorable = (events: readonly EventOfAnotherLog[]): void => {
  for (const event of events) assertRestorable(event);
  if (new Set(events.map(({ id }) => id)).size < events.length) {
    throw new TypeError('Cannot restore: two of the events have the same id.');
  }
};

/** Where the log stands in front of the events. */
export interface Standing {
  /** When the last event was recorded; undefined when there is none. */
  readonly recordedAt: string | undefined;
  /** Without it the versions are left to the engine. */
  readonly versionOf?: (stream: string) => number;
}

/** @throws TypeError when the events do not go on where the log stands. */
export const assertContinues = (
  events: readonly EventOfAnotherLog[],
  { recordedAt, versionOf }: Standing,
): void => {
  let latest = recordedAt;
  const versions = new Map<string, number>();
  for (const { stream, version, metadata } of events) {
    if (latest !== undefined && Temporal.Instant.compare(metadata.recordedAt, latest) < 0) {
      throw new TypeError(
        `Cannot restore: version ${version} of ${stream} was recorded at ${metadata.recordedAt}, before ${latest}, when the log learned of the event in front of it.`,
      );
    }
    latest = metadata.recordedAt;
    const before = versions.get(stream) ?? versionOf?.(stream) ?? version - 1;
    if (version !== before + 1) {
      throw new TypeError(
        `Cannot restore: the stream ${stream} is at version ${before} and cannot go on with ${version}.`,
      );
    }
    versions.set(stream, version);
  }
};

const isSameEvent = (one: EventOfAnotherLog, other: EventOfAnotherLog | undefined): boolean =>
  one.id === other?.id &&
  one.stream === other.stream &&
  one.version === other.version &&
  one.metadata.recordedAt === other.metadata.recordedAt;

/** Whether what stands in the log, as far as it goes, are the first of these events. */
export const isBeginningOf = (
  found: readonly EventOfAnotherLog[],
  events: readonly EventOfAnotherLog[],
): boolean => found.every((event, index) => isSameEvent(event, events[index]));
