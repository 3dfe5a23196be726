import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link lets its bearer do, and nothing else. */
export type LinkPurpose =
  'answer-follow-up' | 'answer-decision' | 'follow-calendar' | 'follow-body-calendar' | 'comment-protocol';

/** What a link says about itself; nobody can change a word of it. */
export interface LinkClaim {
  readonly purpose: LinkPurpose;
  /** The record it is about (UUID): a follow-up, a decision, a protocol, a party or a body. */
  readonly subjectId: string;
  /** For whom it was made (UUID of a party). */
  readonly partyId: string;
  /** Exact to the second; null for links that are ended in another way. */
  readonly until: Temporal.Instant | null;
  /** Tells links of the same claim apart, for one of them to be used up: 0 to 2^32 − 1. */
  readonly serial: number;
}

/** Their places stand in links that were sent: a new one comes last. */
const PURPOSES: readonly LinkPurpose[] = [
  'answer-follow-up',
  'answer-decision',
  'follow-calendar',
  'follow-body-calendar',
  'comment-protocol',
];
const FORMAT = 1;
const CLAIM_BYTES = 42;
/** Half of SHA-256: 128 bits cannot be guessed (NIST SP 800-107, 5.3.3), and the address stays short. */
const SEAL_BYTES = 16;

/** The claim and its seal in 78 letters that are safe in an address. */
export const signLink = (claim: LinkClaim, key: Uint8Array): string => {
  const written = writeClaim(claim);
  return Buffer.concat([written, sealOf(written, key)]).toString('base64url');
};

/** The claim of a token that was signed with this key; null for any other. Says nothing about its time. */
export const readLink = (token: string, key: Uint8Array): LinkClaim | null => {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== CLAIM_BYTES + SEAL_BYTES || bytes.toString('base64url') !== token) return null;
  const written = bytes.subarray(0, CLAIM_BYTES);
  return timingSafeEqual(sealOf(written, key), bytes.subarray(CLAIM_BYTES)) ? readClaim(written) : null;
};

const sealOf = (written: Uint8Array, key: Uint8Array): Buffer =>
  createHmac('sha256', key).update(written).digest().subarray(0, SEAL_BYTES);

/** Format and purpose a byte each, two UUIDs, seconds since 1970 (0: no end), serial. */
const writeClaim = ({ purpose, subjectId, partyId, until, serial }: LinkClaim): Buffer => {
  const bytes = Buffer.alloc(CLAIM_BYTES);
  bytes.writeUInt8(FORMAT, 0);
  bytes.writeUInt8(PURPOSES.indexOf(purpose), 1);
  bytes.set(uuidBytes(subjectId), 2);
  bytes.set(uuidBytes(partyId), 18);
  bytes.writeUInt32BE(until === null ? 0 : Math.floor(until.epochMilliseconds / 1_000), 34);
  bytes.writeUInt32BE(serial, 38);
  return bytes;
};

const readClaim = (bytes: Buffer): LinkClaim | null => {
  const purpose = PURPOSES[bytes.readUInt8(1)];
  if (bytes.readUInt8(0) !== FORMAT || purpose === undefined) return null;
  const seconds = bytes.readUInt32BE(34);
  return {
    purpose,
    subjectId: uuidText(bytes.subarray(2, 18)),
    partyId: uuidText(bytes.subarray(18, 34)),
    until: seconds === 0 ? null : Temporal.Instant.fromEpochMilliseconds(seconds * 1_000),
    serial: bytes.readUInt32BE(38),
  };
};

const uuidBytes = (uuid: string): Buffer => {
  const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16) throw new Error(`Not a UUID: ${uuid}`);
  return bytes;
};

const uuidText = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
