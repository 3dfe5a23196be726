import type { UUID } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import type {
  AppendReq,
  BatchAppendReq,
  ReadResp as ReadRespMessage,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { FakeRecord, Proposed } from './log.js';
import { shared, streams } from './protocol.js';

const { ReadResp } = streams;

const HALF = 64n;

const half = (bits: string | undefined): bigint => BigInt.asUintN(64, BigInt(bits ?? 0));

const readUuid = (uuid: UUID | undefined): string => {
  const halves = uuid?.getStructured();
  if (!halves) return uuid?.getString() ?? '';
  const bits = (half(halves.getMostSignificantBits()) << HALF) | half(halves.getLeastSignificantBits());
  return bits
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

export const nameOf = (identifier: { getStreamName(): Uint8Array | string } | undefined): string => {
  const name = identifier?.getStreamName() ?? '';
  return typeof name === 'string' ? Buffer.from(name, 'base64').toString() : Buffer.from(name).toString();
};

export const identifierOf = (stream: string) =>
  new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));

const bytes = (value: Uint8Array | string): Uint8Array =>
  typeof value === 'string' ? Buffer.from(value, 'base64') : value;

export const readProposed = (
  message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage,
): Proposed => ({
  id: readUuid(message.getId()),
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? 'application/octet-stream',
  data: bytes(message.getData()),
  metadata: bytes(message.getCustomMetadata()),
});

const recordedEvent = (record: FakeRecord) => {
  const event = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(record.id))
    .setStreamIdentifier(identifierOf(record.stream))
    .setStreamRevision(String(record.revision))
    .setCommitPosition(String(record.position))
    .setPreparePosition(String(record.position))
    .setData(Buffer.from(record.data).toString('base64'))
    .setCustomMetadata(Buffer.from(record.metadata).toString('base64'));
  event.getMetadataMap().set('type', record.type).set('content-type', record.contentType);
  event.getMetadataMap().set('created', String(record.created));
  return event;
};

export const eventMessage = (record: FakeRecord): ReadRespMessage =>
  new ReadResp().setEvent(
    new ReadResp.ReadEvent().setEvent(recordedEvent(record)).setCommitPosition(String(record.position)),
  );

export const streamNotFound = (stream: string): ReadRespMessage =>
  new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)));

export const confirmation = (id: string): ReadRespMessage =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(id));

/** As the server gives it: the end of what was looked at, which is no event's own position. */
export const checkpoint = (after: FakeRecord): ReadRespMessage =>
  new ReadResp().setCheckpoint(
    new ReadResp.Checkpoint().setCommitPosition(String(after.end)).setPreparePosition('0'),
  );

export const caughtUp = (): ReadRespMessage => new ReadResp().setCaughtUp(new ReadResp.CaughtUp());
