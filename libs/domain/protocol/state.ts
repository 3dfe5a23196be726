import { evolveBy } from '#kernel';
import { created } from '../created.js';
import type {
  ProtocolCirculation,
  Erratum,
  ExternalProtocol,
  ProtocolComment,
  ProtocolEvent,
  ProtocolSending,
} from './events.js';

/** Null until it is drafted, or recorded as one that was written elsewhere. The text lies in the log alone. */
export type ProtocolState = {
  readonly bodyId: string;
  /** Null for a protocol that was written elsewhere. */
  readonly meetingId: string | null;
  readonly textHash: string | null;
  readonly importId: string | null;
  readonly external: ExternalProtocol | null;
  readonly approved: {
    readonly atMeetingId: string;
    readonly textHash: string | null;
    readonly changes: readonly string[];
  } | null;
  /** To whom it was sent last; a state that was stored before there were any has none of these. */
  readonly circulated?: ProtocolCirculation;
  /** Who was sent it by mail, each time. */
  readonly sentOut?: readonly ProtocolSending[];
  readonly comments?: readonly ProtocolComment[];
  readonly errata?: readonly Erratum[];
} | null;

const change = (
  state: ProtocolState,
  changes: Partial<NonNullable<ProtocolState>>,
): NonNullable<ProtocolState> => ({ ...created(state, 'protocol'), ...changes });

export const evolve = evolveBy<ProtocolState, ProtocolEvent>({
  ProtocolDrafted: (state, { text: _, ...draft }) => ({
    ...state,
    ...draft,
    external: state?.external ?? null,
    approved: state?.approved ?? null,
  }),
  ExternalProtocolRecorded: (_, external) => ({
    bodyId: external.bodyId,
    meetingId: null,
    textHash: null,
    importId: null,
    external,
    approved: null,
  }),
  ProtocolCirculated: (state, circulated) => change(state, { circulated }),
  ProtocolSentOut: (state, sending) => change(state, { sentOut: [...(state?.sentOut ?? []), sending] }),
  ProtocolCommented: (state, comment) => change(state, { comments: [...(state?.comments ?? []), comment] }),
  ProtocolApproved: (state, approved) => change(state, { approved }),
  ProtocolCorrected: (state, erratum) => change(state, { errata: [...(state?.errata ?? []), erratum] }),
});
