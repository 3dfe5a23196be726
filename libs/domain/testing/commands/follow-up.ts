import fc from 'fast-check';
import { anyCommand } from '../../../kernel/testing/any-command.js';
import { contributing, idNumber, responsible, said } from '../examples.js';
import type { Deadline, FixedDeadline, Owner } from '../../values.js';
import type { EvidenceItem, FollowUpCommand } from '../../follow-up/index.js';

const owners = fc.constantFrom<Owner[][]>(
  [],
  [responsible(idNumber(3))],
  [contributing(idNumber(3))],
  [responsible(idNumber(3)), contributing(idNumber(4))],
  [responsible(idNumber(3)), responsible(idNumber(4))],
);
const deadline = fc.constantFrom<Deadline>(
  { kind: 'none' },
  { kind: 'date', date: '2024-06-13' },
  { kind: 'meeting', meetingId: idNumber(12) },
  { kind: 'condition', words: 'when the ice is gone' },
);
const fixed = fc.constantFrom<FixedDeadline>(
  { kind: 'date', date: '2024-06-13' },
  { kind: 'date', date: '2024-07-01' },
  { kind: 'meeting', meetingId: idNumber(12) },
);
const party = fc.constantFrom(idNumber(3), idNumber(4), idNumber(5));
/** Mostly nobody is named; one of them is the AU, and it is not always known. */
const by = fc.option(party, { nil: undefined, freq: 2 });
const decided = { by, workingCommittee: fc.constantFrom(undefined, null, idNumber(5)) };
const links = fc.array(fc.constant('https://quay.example/report'), { maxLength: 1 });
const report = { sha256: 'a'.repeat(64), size: 2_048, kind: 'file' } as const;
const evidence = fc.constantFrom<EvidenceItem>(
  { kind: 'link', url: 'https://quay.example/photo', title: null },
  { ...report, name: 'report.pdf' },
  { ...report, name: 'the report.pdf' },
);
/** One pool for notes and reasons, so that they meet. */
const words = fc.constantFrom('The paint is bought.', 'The annex is missing.');

const assignment = fc.record({
  bodyId: fc.constant(idNumber(1)),
  text: fc.constantFrom('Paint the lighthouse.', 'Mend the crane.'),
  owners,
  each: fc.constantFrom(undefined, true, true),
  deadline,
  source: fc.constant(said('The trust paints the lighthouse.')),
  approvalBy: fc.option(fc.constant(idNumber(1))),
});
/** As it would come in. */
const assigning = assignment.map(
  (data) => JSON.parse(JSON.stringify({ type: 'AssignFollowUp', data })) as FollowUpCommand,
);
/** What leads on: among so many commands, few histories would come to their end. */
const steps = fc.constantFrom<FollowUpCommand>(
  ...[idNumber(3), idNumber(4)].map((one): FollowUpCommand => ({
    type: 'ReportDone',
    data: { note: 'Painted.', links: [], by: one },
  })),
  { type: 'SendBack', data: { reason: 'The annex is missing.' } },
  { type: 'RequestExtension', data: { by: idNumber(3), reason: 'The paint is late.', until: '2024-07-01' } },
  { type: 'RefuseExtension', data: { reason: 'The fog does not wait.' } },
  { type: 'ReopenFollowUp', data: { reason: 'The paint is bought.' } },
  { type: 'SetDeadline', data: { deadline: { kind: 'date', date: '2024-06-13' } } },
  {
    type: 'AttachEvidence',
    data: { evidence: { kind: 'link', url: 'https://quay.example/photo', title: null } },
  },
  { type: 'WithdrawEvidence', data: { evidence: 'https://quay.example/photo', reason: 'Another tower.' } },
);
const anything = anyCommand<FollowUpCommand>({
  AssignFollowUp: assignment,
  AcceptFollowUp: fc.record({ by }),
  DeclineFollowUp: fc.record({ by: party, reason: words }),
  DelegateFollowUp: fc.record({ by: party, to: party, note: fc.option(words) }),
  ReassignFollowUp: fc.record({ owners }),
  SetDeadline: fc.record({ deadline }),
  MeetCondition: fc.record({ deadline: fixed, note: fc.option(words) }),
  AskAboutCondition: fc.record({ atMeetingId: fc.option(fc.constant(idNumber(12))), answer: words }),
  RequestExtension: fc.record({
    by: party,
    reason: words,
    until: fc.constantFrom('2024-06-13', '2024-07-01'),
  }),
  GrantExtension: fc.record({ deadline: fixed, ...decided }),
  RefuseExtension: fc.record({ reason: words, ...decided }),
  ReportProgress: fc.record({ note: words, by }),
  ReportDone: fc.record({ note: words, links, by }),
  AttachEvidence: fc.record({ evidence, by }),
  WithdrawEvidence: fc.record({
    evidence: fc.constantFrom('https://quay.example/photo', report.sha256),
    reason: words,
  }),
  ConfirmDone: fc.record(decided),
  SendBack: fc.record({
    reason: words,
    owners: fc.option(fc.subarray([idNumber(3), idNumber(4)], { minLength: 1 }), { nil: undefined }),
    ...decided,
  }),
  ReopenFollowUp: fc.record({ reason: words }),
  CancelFollowUp: fc.record({ reason: words }),
});

/** Commands to a follow-up as they could come in, from small pools, so that they meet. */
export const followUpTries = fc.oneof(
  { weight: 6, arbitrary: anything },
  { weight: 3, arbitrary: steps },
  { weight: 2, arbitrary: assigning },
);
