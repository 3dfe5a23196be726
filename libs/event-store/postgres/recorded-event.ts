import type { EventMetadata, Json, RecordedEvent } from '#kernel';

/** An event as the reading statements give it. */
export interface EventRow {
  readonly position: bigint;
  readonly stream: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: Json;
  readonly metadata: EventMetadata;
  /** As PostgreSQL writes it in UTC: `2026-01-05 07:00:01.5+00`. */
  readonly recorded_at: string;
}

/**
 * A million instants a minute are dear: this is the same text that `Temporal.Instant` would give, which is
 * asked wherever a session keeps another time zone.
 */
const toInstantText = (text: string): string =>
  text.endsWith('+00')
    ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z`
    : Temporal.Instant.from(text).toString();

export const toRecordedEvent = (row: EventRow): RecordedEvent => ({
  id: row.id,
  stream: row.stream,
  version: row.version,
  position: row.position,
  type: row.type,
  schemaVersion: row.schema_version,
  data: row.data,
  metadata: Object.assign(row.metadata, { recordedAt: toInstantText(row.recorded_at) }),
});
