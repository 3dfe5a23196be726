import type { sendUnaryData, ServerDuplexStream, ServerReadableStream } from '@grpc/grpc-js';
import type {
  AppendReq as AppendReqMessage,
  AppendResp as AppendRespMessage,
  BatchAppendReq as BatchAppendReqMessage,
  BatchAppendResp as BatchAppendRespMessage,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { Faults } from './faults.js';
import type { Expected, FakeLog, Proposed, Verdict } from './log.js';
import { identifierOf, nameOf, readProposed } from './messages.js';
import { shared, status, streams, wellKnown } from './protocol.js';

const { AppendResp, BatchAppendResp } = streams;

export type BatchCall = ServerDuplexStream<BatchAppendReqMessage, BatchAppendRespMessage>;
export type AppendCall = ServerReadableStream<AppendReqMessage, AppendRespMessage>;

const MOST_BYTES = 1_048_576;

interface Claims {
  hasAny(): boolean;
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}

const expectedOf = (claims: Claims | undefined, revision: string | undefined): Expected => {
  if (claims?.hasNoStream()) return 'none';
  if (claims?.hasStreamExists()) return 'exists';
  return claims?.hasAny() ? 'any' : Number(revision);
};

const detailed = (message: string, details: { serializeBinary(): Uint8Array }, typeName: string) => {
  const any = new wellKnown.Any();
  any.pack(details.serializeBinary(), typeName);
  const answer = new status.Status().setMessage(message);
  return answer.setDetails(any as Parameters<typeof answer.setDetails>[0]);
};

const wrongVersion = (current: number | undefined) => {
  const wrong = new shared.WrongExpectedVersion();
  if (current !== undefined) wrong.setCurrentStreamRevision(String(current));
  return detailed('WrongExpectedVersion', wrong, 'event_store.client.WrongExpectedVersion');
};

const tooLarge = () =>
  detailed(
    'MaximumAppendSizeExceeded',
    new shared.MaximumAppendSizeExceeded().setMaxappendsize(MOST_BYTES),
    'event_store.client.MaximumAppendSizeExceeded',
  );

const notHandled = (message: string) => detailed(message, new wellKnown.Empty(), 'google.protobuf.Empty');

/** What came so far of an append that travels in pieces. */
interface Pending {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: Proposed[];
}

const answerOf = (verdict: Verdict): BatchAppendRespMessage => {
  if (verdict.is === 'wrong') return new BatchAppendResp().setError(wrongVersion(verdict.current));
  const success = new BatchAppendResp.Success().setCurrentRevision(String(verdict.last?.revision ?? 0));
  const position = String(verdict.last?.position ?? 0n);
  success.setPosition(
    new shared.AllStreamPosition().setCommitPosition(position).setPreparePosition(position),
  );
  return new BatchAppendResp().setSuccess(success);
};

const sizeOf = (events: readonly Proposed[]): number =>
  events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);

const appendTo = (log: FakeLog, faults: Faults, { stream, expected, events }: Pending): Verdict =>
  faults.takeWrongVersion()
    ? { is: 'wrong', current: log.stream(stream).at(-1)?.revision }
    : log.append(stream, expected, events);

const judge = (
  log: FakeLog,
  faults: Faults,
  { stream, expected, events }: Pending,
): BatchAppendRespMessage => {
  if (faults.role === 'not-ready') return new BatchAppendResp().setError(notHandled('Server Is Not Ready'));
  if (faults.role === 'leaderless') {
    return new BatchAppendResp().setError(notHandled('No leader info available in response'));
  }
  if (sizeOf(events) > MOST_BYTES) return new BatchAppendResp().setError(tooLarge());
  return answerOf(appendTo(log, faults, { stream, expected, events }));
};

interface Parts {
  readonly log: FakeLog;
  readonly faults: Faults;
  /** Calls on which appends may still come. */
  readonly appending: Set<BatchCall>;
}

/** Answers Streams.BatchAppend: many appends on one call, each with its own answer. */
export const answerBatchAppend = (call: BatchCall, { log, faults, appending }: Parts): void => {
  appending.add(call);
  call.on('close', () => appending.delete(call));
  const pending = new Map<string, Pending>();
  call.on('data', (request: BatchAppendReqMessage) => {
    const id = request.getCorrelationId()?.getString() ?? '';
    const options = request.getOptions();
    const append = pending.get(id) ?? {
      stream: nameOf(options?.getStreamIdentifier()),
      expected: expectedOf(options, options?.getStreamPosition()),
      events: [],
    };
    append.events.push(...request.getProposedMessagesList().map(readProposed));
    pending.set(id, append);
    if (!request.getIsFinal()) return;
    pending.delete(id);
    void answerOne(call, { log, faults, append, id });
  });
  call.on('error', () => undefined);
  call.on('end', () => call.end());
};

const answerOne = async (
  call: BatchCall,
  { log, faults, append, id }: { log: FakeLog; faults: Faults; append: Pending; id: string },
): Promise<void> => {
  faults.calls.append += 1;
  const refused =
    faults.role === 'not-ready' || faults.role === 'leaderless' ? undefined : faults.refusal(true);
  if (refused) return void call.emit('error', refused);
  const answer = judge(log, faults, append);
  if (faults.takeUnansweredAppend()) return;
  await faults.beforeAnswer();
  if (call.cancelled || call.destroyed || call.writableEnded) return;
  call.write(
    answer.setCorrelationId(new shared.UUID().setString(id)).setStreamIdentifier(identifierOf(append.stream)),
  );
};

const position = (verdict: Verdict & { is: 'success' }) => {
  const text = String(verdict.last?.position ?? 0n);
  return new AppendResp.Position().setCommitPosition(text).setPreparePosition(text);
};

/** Answers Streams.Append: one append on one call. */
export const answerAppend = async (
  call: AppendCall,
  callback: sendUnaryData<AppendRespMessage>,
  { log, faults }: { log: FakeLog; faults: Faults },
): Promise<void> => {
  faults.calls.append += 1;
  let options: AppendReqMessage.Options | undefined;
  const events: Proposed[] = [];
  for await (const request of call as AsyncIterable<AppendReqMessage>) {
    options ??= request.getOptions();
    const message = request.getProposedMessage();
    if (message) events.push(readProposed(message));
  }
  const refused = faults.refusal(true);
  if (refused) return callback(refused);
  const stream = nameOf(options?.getStreamIdentifier());
  const expected = expectedOf(options, options?.getRevision());
  const verdict = appendTo(log, faults, { stream, expected, events });
  if (faults.takeUnansweredAppend()) return;
  await faults.beforeAnswer();
  callback(null, appendAnswer(verdict));
};

const appendAnswer = (verdict: Verdict): AppendRespMessage => {
  if (verdict.is === 'success') {
    const success = new AppendResp.Success().setCurrentRevision(String(verdict.last?.revision ?? 0));
    return new AppendResp().setSuccess(success.setPosition(position(verdict)));
  }
  const wrong = new AppendResp.WrongExpectedVersion();
  if (verdict.current !== undefined) wrong.setCurrentRevision(String(verdict.current));
  return new AppendResp().setWrongExpectedVersion(wrong);
};
