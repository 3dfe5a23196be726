import { decideBy, isSame, refuse, type DecideTable, type Decider, type Refusal } from '#kernel';
import type { ProtocolCommand } from './commands.js';
import type { ProtocolEvent } from './events.js';
import { evolve, type ProtocolState } from './state.js';

export type ProtocolRule =
  'ProtocolIsDrafted' | 'ProtocolDoesNotExist' | 'ProtocolIsApproved' | 'ProtocolTextHasChanged';

type Outcome = readonly ProtocolEvent[] | Refusal<ProtocolRule>;
type Approval = Extract<ProtocolCommand, { type: 'ApproveProtocol' }>['data'];

const approved = ({ atMeetingId, changes }: Approval, textHash: string | null): ProtocolEvent => ({
  type: 'ProtocolApproved',
  data: { atMeetingId, textHash, changes },
});

/** The first that is heard of it is its approval: it was written elsewhere. */
const approvedElsewhere = (approval: Approval): Outcome =>
  approval.external === null
    ? refuse('ProtocolDoesNotExist')
    : [{ type: 'ExternalProtocolRecorded', data: approval.external }, approved(approval, approval.textHash)];

const table: DecideTable<ProtocolState, ProtocolCommand, ProtocolEvent, ProtocolRule> = {
  DraftProtocol: (data, state) => {
    // Older minutes may come in after a later meeting was seen to approve them.
    if (state === null || state.meetingId === null) return [{ type: 'ProtocolDrafted', data }];
    const { bodyId, meetingId, textHash, importId } = state;
    return isSame(data, { bodyId, meetingId, textHash, importId })
      ? []
      : refuse('ProtocolIsDrafted', { import: importId ?? '' });
  },
  ApproveProtocol: (approval, state) => {
    if (state === null) return approvedElsewhere(approval);
    const event = approved(approval, approval.textHash ?? (state.approved ?? state).textHash);
    if (state.approved !== null)
      return isSame(state.approved, event.data) ? [] : refuse('ProtocolIsApproved');
    const isDrafted = approval.textHash === null || approval.textHash === state.textHash;
    return isDrafted ? [event] : refuse('ProtocolTextHasChanged');
  },
};

export const protocol: Decider<ProtocolState, ProtocolCommand, ProtocolEvent, ProtocolRule> = {
  category: 'protocol',
  initial: null,
  evolve,
  decide: decideBy(table),
};
