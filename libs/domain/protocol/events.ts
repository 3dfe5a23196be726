import type { DomainEvent } from '#kernel';

export interface ExternalProtocol {
  readonly bodyId: string;
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
}

export type ProtocolEvent =
  | DomainEvent<
      'ProtocolDrafted',
      { bodyId: string; meetingId: string; textHash: string; importId: string | null }
    >
  | DomainEvent<'ExternalProtocolRecorded', ExternalProtocol>
  | DomainEvent<
      'ProtocolApproved',
      { atMeetingId: string; textHash: string | null; changes: readonly string[] }
    >;
