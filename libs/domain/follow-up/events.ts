import type { DomainEvent } from '#kernel';
import type { Deadline, Owner, Source } from '../values.js';

export type FollowUpEvent =
  | DomainEvent<
      'FollowUpAssigned',
      {
        bodyId: string;
        text: string;
        owners: readonly Owner[];
        deadline: Deadline;
        source: Source;
        approvalBy: string | null;
      }
    >
  | DomainEvent<'FollowUpAccepted', Record<string, never>>
  | DomainEvent<'FollowUpReassigned', { owners: readonly Owner[] }>
  | DomainEvent<'DeadlineSet', { deadline: Deadline }>
  | DomainEvent<'ProgressReported', { note: string }>
  | DomainEvent<'FollowUpReportedDone', { note: string; links: readonly string[] }>
  | DomainEvent<'FollowUpConfirmedDone', Record<string, never>>
  | DomainEvent<'FollowUpSentBack', { reason: string }>
  | DomainEvent<'FollowUpReopened', { reason: string }>
  | DomainEvent<'FollowUpCancelled', { reason: string }>;
