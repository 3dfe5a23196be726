import fc from 'fast-check';
import { anyCommand } from '../../kernel/testing.js';
import { defaultReminderPolicy } from '../reminder/policy.js';
import { aggregateLaws } from '../testing/aggregate-laws.js';
import { idNumber } from '../testing/examples.js';
import { body, bodyCommands, type BodyCommand } from './index.js';

aggregateLaws('body', body, {
  schemas: bodyCommands,
  commands: anyCommand<BodyCommand>({
    EstablishBody: fc.record({
      timeZone: fc.constantFrom('Europe/Oslo', 'Asia/Kathmandu'),
      country: fc.constantFrom('NO', 'NP'),
      language: fc.constantFrom('nb', 'nn'),
    }),
    SetWorkingCommittee: fc.record({ partyId: fc.constantFrom(idNumber(1), idNumber(2)) }),
    SetReminderPolicy: fc.record({
      policy: fc.constantFrom(
        defaultReminderPolicy,
        { ...defaultReminderPolicy, daysBefore: [] },
        { ...defaultReminderPolicy, escalateAfterDays: null, digestWeekday: null },
      ),
    }),
  }),
});
