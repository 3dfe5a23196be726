import { z } from 'zod';
import { assertRestorable, type EventOfAnotherLog } from '#event-store';
import { eventDigest, type Json } from '#kernel';
import type { Fault } from './faults.js';
import { textOf } from './format.js';

const event = z.strictObject({
  id: z.string(),
  stream: z.string(),
  version: z.int(),
  type: z.string(),
  schemaVersion: z.int(),
  data: z.custom<Json>((value) => value !== undefined),
  metadata: z.strictObject({
    commandId: z.string(),
    causationId: z.string(),
    correlationId: z.string(),
    actor: z.strictObject({
      kind: z.enum(['person', 'process', 'system']),
      id: z.string(),
      onBehalfOf: z.string().exactOptional(),
    }),
    occurredAt: z.string(),
    recordedAt: z.string(),
    digest: z.string(),
  }),
});

/** @throws whatever is wrong with it */
const parsed = (text: Buffer): EventOfAnotherLog => {
  const found = event.safeParse(JSON.parse(text.toString()));
  if (!found.success) {
    const [issue] = found.error.issues;
    throw new TypeError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  assertRestorable(found.data);
  return found.data;
};

const faultIn = (one: EventOfAnotherLog, text: Buffer): Fault | undefined => {
  if (eventDigest(one.stream, one) !== one.metadata.digest) return { what: 'digest', id: one.id };
  if (!text.equals(Buffer.from(textOf(one)))) {
    return { what: 'not-an-event', reason: 'it is not written in canonical form' };
  }
  return undefined;
};

/** An event out of its text, as far as it can be read, and what is wrong with it by itself. */
export const readEvent = (text: Buffer): { event?: EventOfAnotherLog; fault?: Fault } => {
  try {
    const found = parsed(text);
    const fault = faultIn(found, text);
    return fault === undefined ? { event: found } : { event: found, fault };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: { what: 'not-an-event', reason } };
  }
};
