import type { DomainEvent } from '#kernel';

export interface ExternalProtocol {
  readonly bodyId: string;
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
}

export interface ProtocolCirculation {
  readonly to: readonly string[];
  /** The last day on which comments are taken. */
  readonly commentsUntil: string;
  /** Of the text that was sent out. */
  readonly textHash: string;
}

/** One party was sent what was circulated, by one mail. */
export interface ProtocolSending {
  readonly partyId: string;
  readonly textHash: string;
  readonly commentsUntil: string;
  /** The day, on the clocks of the body. */
  readonly date: string;
  readonly messageId: string;
}

export interface ProtocolComment {
  readonly partyId: string;
  readonly by: string;
  readonly text: string;
  readonly passage: string | null;
  readonly on: string;
}

/** What the text should have said; the text stays as it is. */
export interface Erratum {
  readonly passage: string;
  readonly shouldSay: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

export type ProtocolEvent =
  | DomainEvent<
      'ProtocolDrafted',
      {
        bodyId: string;
        meetingId: string;
        textHash: string;
        importId: string | null;
        text?: string | undefined;
      }
    >
  | DomainEvent<'ExternalProtocolRecorded', ExternalProtocol>
  | DomainEvent<'ProtocolCirculated', ProtocolCirculation>
  | DomainEvent<'ProtocolSentOut', ProtocolSending>
  | DomainEvent<'ProtocolCommented', ProtocolComment>
  | DomainEvent<
      'ProtocolApproved',
      { atMeetingId: string; textHash: string | null; changes: readonly string[] }
    >
  | DomainEvent<'ProtocolCorrected', Erratum>;
