import type { Json } from './json.js';

/** Who acted. `onBehalfOf` is the party that a person or a process spoke for. */
export interface Actor {
  readonly kind: 'person' | 'process' | 'system';
  readonly id: string;
  readonly onBehalfOf?: string;
}

/** What the appender says about an event. */
export interface EventMetadata {
  readonly commandId: string;
  readonly causationId: string;
  readonly correlationId: string;
  readonly actor: Actor;
  /** When it happened in the world (ISO 8601 instant). */
  readonly occurredAt: string;
  /** SHA-256 of the canonical JSON of what the appender wrote; see `sealEvents`. */
  readonly digest: string;
}

/** An event that is ready to be appended. */
export interface NewEvent {
  /** UUID v5 of command id and index: a retried command writes the same ids. */
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Json;
  readonly metadata: EventMetadata;
}

/** An event as the log holds it. */
export interface RecordedEvent extends Omit<NewEvent, 'metadata'> {
  /** `<category>-<uuid>`, for example `followUp-0b7e…`. */
  readonly stream: string;
  /** 1 for the first event of its stream. */
  readonly version: number;
  /** Place in the whole log. Strictly increasing. */
  readonly position: bigint;
  readonly metadata: EventMetadata & {
    /** When the log learned of it (ISO 8601 instant); never decreases with `position`. */
    readonly recordedAt: string;
  };
}

/** `followUp-0b7e…` → `followUp`. */
export const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

/** `followUp-0b7e…` → `0b7e…`. */
export const idOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

export const streamOf = (category: string, id: string): string => `${category}-${id}`;
