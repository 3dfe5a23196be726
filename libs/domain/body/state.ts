import { evolveBy } from '#kernel';
import { created } from '../created.js';
import { defaultReminderPolicy, type ReminderPolicy } from '../reminder/policy.js';
import type { ApprovalPolicy } from './approval-policy.js';
import type { BodyEvent } from './events.js';

/** A party that meets. Null until it is established. */
export type BodyState = {
  readonly timeZone: string;
  readonly country: string;
  readonly language: 'nb' | 'nn' | 'en';
  /** The AU: gets the digest and what is long overdue. */
  readonly workingCommittee: string | null;
  readonly policy: ReminderPolicy;
  /** Absent until it is set. */
  readonly approval?: ApprovalPolicy;
} | null;

export const evolve = evolveBy<BodyState, BodyEvent>({
  BodyEstablished: (_, data) => ({ ...data, workingCommittee: null, policy: defaultReminderPolicy }),
  WorkingCommitteeSet: (state, { partyId }) => ({ ...created(state, 'body'), workingCommittee: partyId }),
  ReminderPolicySet: (state, { policy }) => ({ ...created(state, 'body'), policy }),
  ApprovalPolicySet: (state, { policy }) => ({ ...created(state, 'body'), approval: policy }),
});
