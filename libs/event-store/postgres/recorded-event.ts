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
  readonly recorded_at: Temporal.Instant;
}

export const toRecordedEvent = (row: EventRow): RecordedEvent => ({
  id: row.id,
  stream: row.stream,
  version: row.version,
  position: row.position,
  type: row.type,
  schemaVersion: row.schema_version,
  data: row.data,
  metadata: { ...row.metadata, recordedAt: row.recorded_at.toString() },
});
