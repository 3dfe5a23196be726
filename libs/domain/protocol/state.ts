import { evolveBy } from '#kernel';
import { created } from '../created.js';
import type { ExternalProtocol, ProtocolEvent } from './events.js';

/** Null until it is drafted, or recorded as one that was written elsewhere. */
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
} | null;

export const evolve = evolveBy<ProtocolState, ProtocolEvent>({
  ProtocolDrafted: (state, data) => ({
    ...data,
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
  ProtocolApproved: (state, approved) => ({ ...created(state, 'protocol'), approved }),
});
