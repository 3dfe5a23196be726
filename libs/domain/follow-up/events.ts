import type { DomainEvent } from '#kernel';
import type { Deadline, FixedDeadline, Owner, Source } from '../values.js';
import type { EvidenceItem } from './commands.js';

/** The party who said so; not there where nobody was named. */
interface By {
  readonly by?: string | undefined;
}

/** What somebody says that was done. */
export interface Report {
  readonly note: string;
  readonly links: readonly string[];
}

export type FollowUpEvent =
  | DomainEvent<
      'FollowUpAssigned',
      {
        bodyId: string;
        text: string;
        owners: readonly Owner[];
        each?: boolean | undefined;
        deadline: Deadline;
        source: Source;
        approvalBy: string | null;
      }
    >
  | DomainEvent<'FollowUpAccepted', By>
  /** `backTo` is the owner who had handed it on; otherwise it is for the AU to find another. */
  | DomainEvent<'FollowUpDeclined', { by: string; reason: string; backTo: string | null }>
  | DomainEvent<'FollowUpDelegated', { by: string; to: string; note: string | null }>
  | DomainEvent<'FollowUpReassigned', { owners: readonly Owner[] }>
  | DomainEvent<'DeadlineSet', { deadline: Deadline }>
  | DomainEvent<'ConditionMet', { words: string; deadline: FixedDeadline; note: string | null }>
  | DomainEvent<'ConditionAskedAbout', { atMeetingId: string | null; answer: string }>
  | DomainEvent<'ExtensionRequested', { by: string; reason: string; until: string }>
  | DomainEvent<'ExtensionGranted', By & { deadline: FixedDeadline }>
  | DomainEvent<'ExtensionRefused', By & { reason: string }>
  | DomainEvent<'ProgressReported', By & { note: string }>
  /** One of several who must each do it has done it. */
  | DomainEvent<'OwnerReportedDone', Report & { by: string }>
  | DomainEvent<'FollowUpReportedDone', By & Report>
  | DomainEvent<'EvidenceAttached', By & { evidence: EvidenceItem }>
  | DomainEvent<'EvidenceWithdrawn', { evidence: string; reason: string }>
  | DomainEvent<'FollowUpConfirmedDone', By>
  | DomainEvent<'FollowUpSentBack', By & { reason: string; owners?: readonly string[] | undefined }>
  | DomainEvent<'FollowUpReopened', { reason: string }>
  | DomainEvent<'FollowUpCancelled', { reason: string }>;
