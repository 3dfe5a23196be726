import fc from 'fast-check';
import { anyCommand } from '../../../kernel/testing/any-command.js';
import { defaultReminderPolicy } from '../../reminder/policy.js';
import { defaultApprovalPolicy } from '../../body/approval-policy.js';
import { idNumber } from '../examples.js';
import type { BodyCommand } from '../../body/index.js';

/** Commands to a body as they could come in, from small pools, so that they meet. */
export const bodyTries = anyCommand<BodyCommand>({
  EstablishBody: fc.record({
    timeZone: fc.constantFrom('Europe/Oslo', 'Asia/Kathmandu'),
    country: fc.constantFrom('NO', 'NP'),
    language: fc.constantFrom('nb', 'nn'),
  }),
  SetWorkingCommittee: fc.record({ partyId: fc.constantFrom(idNumber(1), idNumber(2)) }),
  SetApprovalPolicy: fc.record({
    policy: fc.constantFrom(
      defaultApprovalPolicy,
      { ...defaultApprovalPolicy, rule: 'unanimity' },
      { ...defaultApprovalPolicy, quorum: 3, daysToAnswer: 7 },
    ),
  }),
  SetReminderPolicy: fc.record({
    policy: fc.constantFrom(
      defaultReminderPolicy,
      { ...defaultReminderPolicy, daysBefore: [] },
      { ...defaultReminderPolicy, escalateAfterDays: null, digestWeekday: null },
    ),
  }),
});
