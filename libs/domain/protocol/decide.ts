import { decideBy, digestOf, isSame, refuse, type DecideTable, type Decider, type Refusal } from '#kernel';
import { whereExisting } from '../where-existing.js';
import type { ProtocolCommand } from './commands.js';
import type { ProtocolEvent } from './events.js';
import { wasSent } from './sent-out.js';
import { evolve, type ProtocolState } from './state.js';

export type ProtocolRule =
  | 'ProtocolIsDrafted'
  | 'ProtocolDoesNotExist'
  | 'ProtocolIsApproved'
  | 'ProtocolIsNotApproved'
  | 'ProtocolIsCorrected'
  | 'ProtocolIsNotCirculated'
  | 'ProtocolWasNotSentToParty'
  | 'ProtocolHasNoText'
  | 'ProtocolTextHasChanged'
  | 'CommentsAreClosed';

type Outcome = readonly ProtocolEvent[] | Refusal<ProtocolRule>;
type Protocol = NonNullable<ProtocolState>;
type DataOf<Type extends ProtocolCommand['type']> = Extract<ProtocolCommand, { type: Type }>['data'];
type Approval = DataOf<'ApproveProtocol'>;

const existing = whereExisting<ProtocolState, ProtocolEvent, ProtocolRule>('ProtocolDoesNotExist');

/** Older minutes may come in after a later meeting was seen to approve them: but not under an erratum. */
const draftLate = (data: DataOf<'DraftProtocol'>, { errata = [] }: Protocol): Outcome =>
  errata.length === 0 ? [{ type: 'ProtocolDrafted', data }] : refuse('ProtocolIsCorrected');

const draft = (data: DataOf<'DraftProtocol'>, state: ProtocolState): Outcome => {
  const { text, ...drafted } = data;
  if (text !== undefined && digestOf(text) !== data.textHash) return refuse('ProtocolTextHasChanged');
  if (state === null) return [{ type: 'ProtocolDrafted', data }];
  if (state.meetingId === null) return draftLate(data, state);
  const { bodyId, meetingId, textHash, importId } = state;
  return isSame(drafted, { bodyId, meetingId, textHash, importId })
    ? []
    : refuse('ProtocolIsDrafted', { import: importId ?? '' });
};

const circulate = (protocol: Protocol, { to, commentsUntil }: DataOf<'CirculateProtocol'>): Outcome => {
  const { textHash, circulated } = protocol;
  if (textHash === null) return refuse('ProtocolHasNoText');
  const data = { to, commentsUntil, textHash };
  if (isSame(circulated, data)) return [];
  if (protocol.approved !== null) return refuse('ProtocolIsApproved');
  return [{ type: 'ProtocolCirculated', data }];
};

/** What became of a mail is true whatever happened to the protocol meanwhile. */
const recordSent = ({ circulated, sentOut }: Protocol, sending: DataOf<'RecordProtocolSent'>): Outcome => {
  if (circulated === undefined) return refuse('ProtocolIsNotCirculated');
  return wasSent(sentOut, sending) ? [] : [{ type: 'ProtocolSentOut', data: sending }];
};

const comment = (protocol: Protocol, data: DataOf<'CommentOnProtocol'>): Outcome => {
  const { circulated, comments = [] } = protocol;
  if (comments.some((one) => isSame({ ...one, on: data.on }, data))) return [];
  if (protocol.approved !== null) return refuse('ProtocolIsApproved');
  if (circulated === undefined) return refuse('ProtocolIsNotCirculated');
  if (!circulated.to.includes(data.partyId)) return refuse('ProtocolWasNotSentToParty');
  if (data.on > circulated.commentsUntil)
    return refuse('CommentsAreClosed', { until: circulated.commentsUntil });
  return [{ type: 'ProtocolCommented', data }];
};

const approved = ({ atMeetingId, changes }: Approval, textHash: string | null): ProtocolEvent => ({
  type: 'ProtocolApproved',
  data: { atMeetingId, textHash, changes },
});

/** The first that is heard of it is its approval: it was written elsewhere. */
const approvedElsewhere = (approval: Approval): Outcome =>
  approval.external === null
    ? refuse('ProtocolDoesNotExist')
    : [{ type: 'ExternalProtocolRecorded', data: approval.external }, approved(approval, approval.textHash)];

const correct = (protocol: Protocol, data: DataOf<'CorrectProtocol'>): Outcome => {
  if (protocol.approved === null) return refuse('ProtocolIsNotApproved');
  const again = protocol.errata?.some((one) => isSame({ ...one, on: data.on }, data));
  return again === true ? [] : [{ type: 'ProtocolCorrected', data }];
};

const table: DecideTable<ProtocolState, ProtocolCommand, ProtocolEvent, ProtocolRule> = {
  DraftProtocol: draft,
  CirculateProtocol: (data, state) => existing(state, (protocol) => circulate(protocol, data)),
  RecordProtocolSent: (data, state) => existing(state, (protocol) => recordSent(protocol, data)),
  CommentOnProtocol: (data, state) => existing(state, (protocol) => comment(protocol, data)),
  ApproveProtocol: (approval, state) => {
    if (state === null) return approvedElsewhere(approval);
    const event = approved(approval, approval.textHash ?? (state.approved ?? state).textHash);
    if (state.approved !== null)
      return isSame(state.approved, event.data) ? [] : refuse('ProtocolIsApproved');
    const isDrafted = approval.textHash === null || approval.textHash === state.textHash;
    return isDrafted ? [event] : refuse('ProtocolTextHasChanged');
  },
  CorrectProtocol: (data, state) => existing(state, (protocol) => correct(protocol, data)),
};

export const protocol: Decider<ProtocolState, ProtocolCommand, ProtocolEvent, ProtocolRule> = {
  category: 'protocol',
  initial: null,
  evolve,
  decide: decideBy(table),
};
