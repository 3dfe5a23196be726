import { jsonEvent, type EventData, type JSONType } from '@kurrent/kurrentdb-client';
import type { EventMetadata, Json, NewEvent, RecordedEvent } from '#kernel';
import type { EventOfAnotherLog } from '../port.js';

/** What the server gives of an event, whichever of its two ways it was read. */
export interface KurrentEvent {
  readonly streamId: string;
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  /** Counted from 0. */
  readonly revision: bigint;
  readonly data: unknown;
  readonly metadata: unknown;
  readonly created: { getTime(): number };
  readonly position?: { readonly commit: bigint; readonly prepare: bigint } | undefined;
}

type StoredMetadata = EventMetadata & {
  readonly schemaVersion: number;
  /** When another log learned of it, from which it was restored: the server's own time cannot be set. */
  readonly firstRecordedAt?: string;
};

/** Ours as the server keeps it: data as JSON, our metadata as its metadata, with the schema version. */
export const toEventData = (event: NewEvent): EventData =>
  jsonEvent({
    id: event.id,
    type: event.type,
    data: event.data as JSONType,
    metadata: { ...event.metadata, schemaVersion: event.schemaVersion },
  });

/** What is appended to restore an event: the time that the other log recorded travels in its metadata. */
export const toRestoring = ({ metadata, id, type, schemaVersion, data }: EventOfAnotherLog): NewEvent => {
  const { recordedAt: firstRecordedAt, ...said } = metadata;
  const stored: NewEvent['metadata'] & Pick<StoredMetadata, 'firstRecordedAt'> = { ...said, firstRecordedAt };
  return { id, type, schemaVersion, data, metadata: stored };
};

/** 2^64 − 1 is how servers before 22.10 say that they do not know the position of a stream's event. */
const NO_POSITION = 2n ** 64n - 1n;

const isInstantOrAbsent = (text: unknown): boolean => {
  if (text === undefined) return true;
  try {
    return typeof text === 'string' && Temporal.Instant.from(text) !== undefined;
  } catch {
    return false;
  }
};

const isOurMetadata = (metadata: unknown): metadata is StoredMetadata => {
  const known = metadata as Partial<StoredMetadata> | null | undefined;
  return (
    typeof known?.digest === 'string' &&
    typeof known.commandId === 'string' &&
    typeof known.occurredAt === 'string' &&
    typeof known.schemaVersion === 'number' &&
    isInstantOrAbsent(known.firstRecordedAt)
  );
};

/** Others may write to the same cluster, and the server itself does. */
export const isOurs = ({ streamId, isJson, metadata }: KurrentEvent): boolean =>
  isJson && /^[^$-][^-]*-./s.test(streamId) && isOurMetadata(metadata);

export const positionOf = ({ position }: KurrentEvent): bigint | undefined =>
  position && position.commit < NO_POSITION ? position.commit : undefined;

/**
 * To the second, rounded down: the client's reads give no more, its subscriptions do, and an event must be
 * the same whichever way it came.
 */
const createdOf = ({ created }: KurrentEvent): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(created.getTime()).round({
    smallestUnit: 'second',
    roundingMode: 'floor',
  });

/** When the first log that it was in learned of an event. */
export const recordedOf = (event: KurrentEvent): Temporal.Instant => {
  const firstRecordedAt = isOurMetadata(event.metadata) ? event.metadata.firstRecordedAt : undefined;
  return firstRecordedAt === undefined ? createdOf(event) : Temporal.Instant.from(firstRecordedAt);
};

/** Undefined when it is not one of ours. */
export const toRecordedEvent = (event: KurrentEvent, recordedAt: string): RecordedEvent | undefined => {
  const position = positionOf(event);
  if (!isOurs(event) || !isOurMetadata(event.metadata) || position === undefined) return undefined;
  const { schemaVersion, firstRecordedAt: _, ...metadata } = event.metadata;
  return {
    id: event.id,
    stream: event.streamId,
    version: Number(event.revision) + 1,
    position,
    type: event.type,
    schemaVersion,
    data: event.data as Json,
    metadata: { ...metadata, recordedAt },
  };
};
