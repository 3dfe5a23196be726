import fc from 'fast-check';
import { anyCommand } from '../../../kernel/testing/any-command.js';
import { idNumber } from '../examples.js';
import type { NotificationCommand } from '../../notification/index.js';

const timer = fc.record({
  timerId: fc.constantFrom(idNumber(31), idNumber(32), idNumber(33)),
  kind: fc.constantFrom('upcoming', 'overdue'),
  bodyId: fc.constant(idNumber(1)),
  followUpId: fc.option(fc.constant(idNumber(41))),
});
const aMorning = {
  recipientId: fc.constant(idNumber(3)),
  localDate: fc.constant('2024-06-11'),
  timers: fc.array(timer, { minLength: 1, maxLength: 3 }),
};

/** Commands to a notification as they could come in, from small pools, so that they meet. */
export const notificationTries = anyCommand<NotificationCommand>({
  RecordReminderSent: fc.record({
    ...aMorning,
    messageId: fc.constantFrom('<1@quay.example>', '<2@quay.example>'),
    acceptedBy: fc.constant('smtp.quay.example'),
    response: fc.constant('250 OK'),
  }),
  RecordReminderFailed: fc.record({
    ...aMorning,
    attempt: fc.constantFrom(1, 2, 3),
    error: fc.constant('421 try later'),
  }),
  RecordReminderSuppressed: fc.record({
    ...aMorning,
    why: fc.constantFrom('noContactPoint', 'contactOnHold', 'nothingToTell'),
  }),
  RecordReminderBounced: fc.record({
    ...aMorning,
    decisionId: fc.constantFrom(null, idNumber(51)),
    messageId: fc.constantFrom('<1@quay.example>', '<2@quay.example>'),
    sentAt: fc.constant('2024-06-11T06:00:00Z'),
    severity: fc.constantFrom('hard', 'soft'),
    status: fc.constantFrom('5.1.1', '4.2.2', null),
    diagnostic: fc.constantFrom('', 'smtp; 550 5.1.1 No such box'),
  }),
});
