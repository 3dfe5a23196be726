import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DomainEvent } from './decider.js';
import type { EventMetadata, NewEvent } from './event.js';
import { deterministicId } from './ids.js';
import type { Json } from './json.js';

/** What is said about a command when its events are written. */
export type CommandContext = Omit<EventMetadata, 'digest'>;

/** SHA-256, in hex, of the RFC 8785 canonical JSON of `value`. */
export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? 'null')
    .digest('hex');

/** The digest covers what the appender wrote; version, position and recordedAt are the store's. */
export const eventDigest = (
  stream: string,
  event: Omit<NewEvent, 'metadata'> & { metadata: CommandContext },
): string => {
  const { commandId, causationId, correlationId, actor, occurredAt } = event.metadata;
  return digestOf({
    id: event.id,
    stream,
    type: event.type,
    schemaVersion: event.schemaVersion,
    data: event.data,
    metadata: { commandId, causationId, correlationId, actor, occurredAt },
  });
};

/** Turns decided events into events with ids, metadata and digests. Pure: same input, same output. */
export const sealEvents = (
  stream: string,
  context: CommandContext,
  events: readonly DomainEvent[],
  schemaVersionOf: (type: string) => number = () => 1,
): readonly NewEvent[] =>
  events.map((event, index) => {
    const unsealed = {
      id: deterministicId(context.commandId, stream, index),
      type: event.type,
      schemaVersion: schemaVersionOf(event.type),
      data: event.data as Json,
      metadata: context,
    };
    return { ...unsealed, metadata: { ...context, digest: eventDigest(stream, unsealed) } };
  });
