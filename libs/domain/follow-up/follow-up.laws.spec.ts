import fc from 'fast-check';
import { anyCommand } from '../../kernel/testing.js';
import { aggregateLaws } from '../testing/aggregate-laws.js';
import { contributing, idNumber, responsible, said } from '../testing/examples.js';
import type { Deadline, Owner } from '../values.js';
import { followUp, followUpCommands, type FollowUpCommand } from './index.js';

const owners = fc.constantFrom<Owner[][]>(
  [],
  [responsible(idNumber(3))],
  [contributing(idNumber(3))],
  [responsible(idNumber(3)), contributing(idNumber(4))],
);
const deadline = fc.constantFrom<Deadline>(
  { kind: 'none' },
  { kind: 'date', date: '2024-06-13' },
  { kind: 'meeting', meetingId: idNumber(12) },
  { kind: 'condition', words: 'when the ice is gone' },
);
/** One pool for notes and reasons, so that they meet. */
const words = fc.constantFrom('The paint is bought.', 'The annex is missing.');

aggregateLaws('follow-up', followUp, {
  schemas: followUpCommands,
  commands: anyCommand<FollowUpCommand>({
    AssignFollowUp: fc.record({
      bodyId: fc.constant(idNumber(1)),
      text: fc.constantFrom('Paint the lighthouse.', 'Mend the crane.'),
      owners,
      deadline,
      source: fc.constant(said('The trust paints the lighthouse.')),
      approvalBy: fc.option(fc.constant(idNumber(1))),
    }),
    AcceptFollowUp: fc.constant({}),
    ReassignFollowUp: fc.record({ owners }),
    SetDeadline: fc.record({ deadline }),
    ReportProgress: fc.record({ note: words }),
    ReportDone: fc.record({
      note: words,
      links: fc.array(fc.constant('https://quay.example/report'), { maxLength: 1 }),
    }),
    ConfirmDone: fc.constant({}),
    SendBack: fc.record({ reason: words }),
    ReopenFollowUp: fc.record({ reason: words }),
    CancelFollowUp: fc.record({ reason: words }),
  }),
});
