import type { DomainEvent } from '#kernel';
import type { ApprovalPolicy } from './approval-policy.js';
import type { ReminderPolicy } from '../reminder/policy.js';

export type BodyEvent =
  | DomainEvent<'BodyEstablished', { timeZone: string; country: string; language: 'nb' | 'nn' | 'en' }>
  | DomainEvent<'WorkingCommitteeSet', { partyId: string }>
  | DomainEvent<'ReminderPolicySet', { policy: ReminderPolicy }>
  | DomainEvent<'ApprovalPolicySet', { policy: ApprovalPolicy }>;
