import { decideBy, isSame, refuse, type DecideTable, type Decider } from '#kernel';
import type { ProtocolCommand } from './commands.js';
import type { ProtocolEvent } from './events.js';
import { evolve, type ProtocolState } from './state.js';

export type ProtocolRule =
  'ProtocolIsDrafted' | 'ProtocolDoesNotExist' | 'ProtocolIsApproved' | 'ProtocolTextHasChanged';

const table: DecideTable<ProtocolState, ProtocolCommand, ProtocolEvent, ProtocolRule> = {
  DraftProtocol: (data, state) => {
    if (state === null) return [{ type: 'ProtocolDrafted', data }];
    const { bodyId, meetingId, textHash, importId } = state;
    return isSame(data, { bodyId, meetingId, textHash, importId }) ? [] : refuse('ProtocolIsDrafted');
  },
  ApproveProtocol: ({ atMeetingId, textHash, changes, external }, state) => {
    if (state?.approved) {
      const again = { atMeetingId, textHash: textHash ?? state.approved.textHash, changes };
      return isSame(state.approved, again) ? [] : refuse('ProtocolIsApproved');
    }
    if (state === null && external === null) return refuse('ProtocolDoesNotExist');
    const drafted = state?.textHash ?? null;
    if (drafted !== null && textHash !== null && drafted !== textHash)
      return refuse('ProtocolTextHasChanged');
    const approved: ProtocolEvent = {
      type: 'ProtocolApproved',
      data: { atMeetingId, textHash: textHash ?? drafted, changes },
    };
    return state === null && external !== null
      ? [{ type: 'ExternalProtocolRecorded', data: external }, approved]
      : [approved];
  },
};

export const protocol: Decider<ProtocolState, ProtocolCommand, ProtocolEvent, ProtocolRule> = {
  category: 'protocol',
  initial: null,
  evolve,
  decide: decideBy(table),
};
