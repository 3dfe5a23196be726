import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EventOfAnotherLog } from '#event-store';

/**
 * `tingbok-log/1`: a log as lines of JSON in UTF-8, each ended by a line feed; no other byte is allowed.
 *
 *   {"format":"tingbok-log/1"}
 *   {"chain":"<hex>","event":{…}}      one per event, in the order of the log
 *   {"chain":"<hex>","count":<events>} the last chain again, and how many events there are
 *
 * An event is the RFC 8785 canonical JSON of id, stream, version, type, schemaVersion, data and metadata
 * with recordedAt; a position is of one log and does not travel. Each chain is the SHA-256, in hex, of the
 * chain before it, a line feed and the event's text, so the last one stands for all events in their order:
 * the same log gives the same bytes, whichever engine holds it.
 */
export const FORMAT = 'tingbok-log/1';

/** What every format of ours begins with. */
export const FORMAT_FAMILY = 'tingbok-log/';

export const HEAD_LINE = `{"format":"${FORMAT}"}`;

/** SHA-256 in hex over all events so far. */
export type Chain = string;

const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** The chain of a log without events. */
export const BEGINNING: Chain = sha256(FORMAT);

export const chainAfter = (before: Chain, text: string | Uint8Array): Chain => sha256(before, '\n', text);

/** An event as its line holds it. */
export const textOf = (event: EventOfAnotherLog): string => {
  const { id, stream, version, type, schemaVersion, data, metadata } = event;
  const { commandId, causationId, correlationId, actor, occurredAt, recordedAt, digest } = metadata;
  const whole = { commandId, causationId, correlationId, actor, occurredAt, recordedAt, digest };
  return canonicalize({ id, stream, version, type, schemaVersion, data, metadata: whole }) ?? '';
};

export const eventLine = (chain: Chain, text: string): string => `{"chain":"${chain}","event":${text}}`;

export const endLine = (chain: Chain, count: number): string => `{"chain":"${chain}","count":${count}}`;

const OPENING = /^\{"chain":"([0-9a-f]{64})","(event|count)":$/;
const OPENING_LENGTH = 84;

/** A line taken apart without looking into what it says. */
export interface Framed {
  readonly chain: Chain;
  readonly kind: 'event' | 'count';
  /** What stands behind the colon. */
  readonly text: Buffer;
}

/** Undefined when it has not the form of a line behind the first. */
export const framed = (line: Buffer): Framed | undefined => {
  const [, chain, kind] = OPENING.exec(line.toString('latin1', 0, OPENING_LENGTH)) ?? [];
  const isClosed = line.length > OPENING_LENGTH && line.at(-1) === '}'.charCodeAt(0);
  if (chain === undefined || !isClosed) return undefined;
  return { chain, kind: kind === 'count' ? 'count' : 'event', text: line.subarray(OPENING_LENGTH, -1) };
};
