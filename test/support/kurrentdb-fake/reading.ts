import { status, type ServerWritableStream } from '@grpc/grpc-js';
import type {
  ReadReq as ReadReqMessage,
  ReadResp as ReadRespMessage,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { once } from 'node:events';
import { failure, type Faults } from './faults.js';
import type { FakeLog, FakeRecord } from './log.js';
import { caughtUp, checkpoint, confirmation, eventMessage, nameOf, streamNotFound } from './messages.js';

type Options = ReadReqMessage.Options;
type StreamOptions = ReadReqMessage.Options.StreamOptions;
export type ReadCall = ServerWritableStream<ReadReqMessage, ReadRespMessage>;

const BACKWARDS = 1;
const WINDOW = 32;

/** Commit and prepare position, compared as a pair: the first record at an offset is behind (offset, 0). */
type Place = readonly [commit: bigint, prepare: bigint];

const isBefore = ([a, b]: Place, [c, d]: Place): boolean => a < c || (a === c && b < d);
const placeOf = ({ position }: FakeRecord): Place => [position, position];

const filterOf = (options: Options): ((record: FakeRecord) => boolean) => {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const expression = filter.getStreamIdentifier() ?? filter.getEventType();
  const regex = expression?.getRegex() ? new RegExp(expression.getRegex()) : undefined;
  const prefixes = expression?.getPrefixList() ?? [];
  return (record) => {
    const text = filter.hasStreamIdentifier() ? record.stream : record.type;
    return regex ? regex.test(text) : prefixes.some((prefix) => text.startsWith(prefix));
  };
};

const write = async (call: ReadCall, message: ReadRespMessage): Promise<void> => {
  if (!call.write(message) && !call.cancelled && !call.destroyed) {
    await Promise.race([once(call, 'drain'), once(call, 'cancelled'), once(call, 'close')]);
  }
};

const fromStream = (
  log: FakeLog,
  { stream, isBackwards }: { stream: StreamOptions; isBackwards: boolean },
) => {
  const records = log.stream(nameOf(stream.getStreamIdentifier()));
  const revision = stream.hasRevision() ? Number(stream.getRevision()) : 0;
  if (!isBackwards) return stream.hasEnd() ? [] : records.slice(revision);
  return records.slice(0, stream.hasEnd() ? records.length : revision + 1).reverse();
};

const startOf = (options: Options): Place => {
  const position = options.getAll()?.getPosition();
  return position ? [BigInt(position.getCommitPosition()), BigInt(position.getPreparePosition())] : [0n, 0n];
};

/** Where a record begins, or the log ends: a server looks for a record there, and finds none elsewhere. */
const isBoundary = ({ all }: FakeLog, options: Options): boolean => {
  const [commit] = startOf(options);
  const isAsked = options.getAll()?.hasPosition() === true && commit !== 0n;
  return !isAsked || all.at(-1)?.end === commit || all.some(({ position }) => position === commit);
};

/** Forwards from the position on, backwards from before it. */
const fromAll = (log: FakeLog, options: Options): readonly FakeRecord[] => {
  const start = startOf(options);
  const isBackwards = options.getReadDirection() === BACKWARDS;
  const isAtEnd = options.getAll()?.hasEnd() ?? false;
  if (!isBackwards) return isAtEnd ? [] : log.all.filter((record) => !isBefore(placeOf(record), start));
  return log.all.filter((record) => isAtEnd || isBefore(placeOf(record), start)).reverse();
};

const passing = (records: readonly FakeRecord[], options: Options, faults: Faults): FakeRecord[] => {
  const passes = filterOf(options);
  const most = Number(options.getCount());
  const found: FakeRecord[] = [];
  for (const record of records) {
    if (found.length === most) break;
    if (options.hasAll()) faults.lookedAt += 1;
    if (passes(record)) found.push(record);
  }
  return found;
};

const readPage = async (
  call: ReadCall,
  { log, faults }: { log: FakeLog; faults: Faults },
  options: Options,
): Promise<void> => {
  const stream = options.getStream();
  const name = nameOf(stream?.getStreamIdentifier());
  if (stream && log.stream(name).length === 0) {
    await write(call, streamNotFound(name));
  } else {
    const isBackwards = options.getReadDirection() === BACKWARDS;
    const records = stream ? fromStream(log, { stream, isBackwards }) : fromAll(log, options);
    for (const record of passing(records, options, faults)) await write(call, eventMessage(record));
  }
  call.end();
};

/** Index of the first record behind the position that was asked for. */
const beginning = (log: FakeLog, options: Options): number => {
  if (options.getAll()?.hasStart()) return 0;
  const start = startOf(options);
  const first = log.all.findIndex((record) => isBefore(start, placeOf(record)));
  return first < 0 || options.getAll()?.hasEnd() ? log.all.length : first;
};

const intervalOf = (options: Options): number =>
  WINDOW * (options.getFilter()?.getCheckpointintervalmultiplier() || 1);

/** Sends what passes, and a checkpoint after each so many that were looked at. */
const follow = async (call: ReadCall, log: FakeLog, options: Options): Promise<void> => {
  const passes = filterOf(options);
  const first = beginning(log, options);
  const toCatchUp = log.all.length;
  for (let at = first; !isOver(call); at += 1) {
    if (at === toCatchUp) await write(call, caughtUp());
    await nextAppend(call, log, at);
    const record = log.all[at];
    if (!record) return;
    if (passes(record)) await write(call, eventMessage(record));
    if ((at - first + 1) % intervalOf(options) === 0) await write(call, checkpoint(record));
  }
};

const isOver = (call: ReadCall): boolean => call.cancelled || call.writableEnded;

/** Returns at once when there is something at `at` already, or the call is over. */
const nextAppend = async (call: ReadCall, log: FakeLog, at: number): Promise<void> => {
  if (log.all.length > at || isOver(call)) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = log.onAppend(resolve);
  for (const over of ['cancelled', 'close', 'finish', 'error']) call.once(over, resolve);
  await promise;
  for (const over of ['cancelled', 'close', 'finish', 'error']) call.off(over, resolve);
  stop();
};

/** Answers Streams.Read: streams and $all, both directions, filters, subscriptions to $all. */
export const answerRead = async (
  call: ReadCall,
  { log, faults, open }: { log: FakeLog; faults: Faults; open: Set<ReadCall> },
): Promise<void> => {
  const options = call.request.getOptions();
  if (!options) return void call.end();
  faults.calls[options.hasSubscription() ? 'subscribe' : 'read'] += 1;
  await faults.beforeAnswer();
  if (faults.takeUnansweredRead()) return;
  const refused = faults.refusal(call.metadata.get('requires-leader').includes('true'));
  // Not destroy(): then the status would never be sent.
  if (refused) return void call.emit('error', refused);
  if (!isBoundary(log, options)) {
    return void call.emit('error', failure(status.INVALID_ARGUMENT, 'Invalid position'));
  }
  if (!options.hasSubscription()) return readPage(call, { log, faults }, options);
  faults.subscribedFrom.push(startOf(options)[0]);
  open.add(call);
  await write(call, confirmation(crypto.randomUUID()));
  await follow(call, log, options);
  open.delete(call);
};
