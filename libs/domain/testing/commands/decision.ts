import fc from 'fast-check';
import { anyCommand } from '../../../kernel/testing/any-command.js';
import { idNumber, said } from '../examples.js';
import { inTime, painting, tooLate } from '../procedure.js';
import { textHashOf, type DecisionCommand } from '../../decision/index.js';

const bodyId = fc.constantFrom(idNumber(1));
const text = fc.constantFrom('The crane is sold.', 'The crane is kept.');
const hashes = ['The crane is sold.', 'The crane is kept.'].map((one) =>
  textHashOf({ text: one, followUps: [] }),
);
const party = fc.constantFrom(idNumber(101), idNumber(102), idNumber(103));
const meetingId = fc.constantFrom(idNumber(11), idNumber(12));
const at = fc.constantFrom(inTime, inTime, inTime, tooLate);
const none = fc.constant<(typeof painting)[]>([]);

/** Commands to a decision as they could come in, from small pools, so that they meet. */
export const decisionTries = anyCommand<DecisionCommand>({
  ProposeDecision: fc.record({
    ...{ bodyId, text },
    followUps: none,
    askedBy: fc.constant(null),
  }),
  RecordDecision: fc.record({
    ...{ bodyId, text },
    kind: fc.constantFrom('decision', 'noted'),
    source: fc.constantFrom(said('The crane is sold.'), said('The crane is kept.')),
  }),
  AmendProposal: fc.record({
    text,
    followUps: fc.option(fc.constantFrom([], [painting])),
    at,
  }),
  CirculateDecision: fc.record({
    parties: fc.option(fc.uniqueArray(party, { minLength: 1 })),
    until: fc.constantFrom('2024-06-13', '2024-06-13T12:00'),
    quorum: fc.option(fc.constantFrom(0, 1, 3)),
    rule: fc.constantFrom('majority', 'twoThirds', 'unanimity', 'silenceIsConsent'),
    onObjection: fc.constantFrom('reject', 'lift'),
    members: fc.constant([101, 102, 103].map(idNumber)),
    timeZone: fc.constant('Europe/Oslo'),
    at,
  }),
  RespondToDecision: fc.record({
    partyId: party,
    answer: fc.constantFrom('approve', 'reject', 'abstain', 'object'),
    reason: fc.option(fc.constant('Because')),
    textHash: fc.constantFrom(...hashes),
    by: fc.constantFrom('Ada Vik', 'Bo Strand'),
    at,
  }),
  RecordPartyAsked: fc.record({
    partyId: party,
    kind: fc.constantFrom('first', 'nudge'),
    date: fc.constantFrom('2024-06-06', '2024-06-11'),
    textHash: fc.constantFrom(...hashes),
    messageId: fc.constantFrom('<1@quay.example>', '<2@quay.example>'),
  }),
  CloseDecision: fc.record({ at: fc.constantFrom(inTime, tooLate), early: fc.boolean() }),
  WithdrawDecision: fc.record({ reason: fc.constantFrom('Moved on', 'Wrong body'), at }),
  SupersedeDecision: fc.record({
    decisionId: fc.constantFrom(idNumber(41), idNumber(42)),
    stage: fc.constantFrom('adopted', 'recorded', 'proposed'),
  }),
  NoteSuperseded: fc.record({ decisionId: fc.constantFrom(idNumber(41), idNumber(42)) }),
  PutDecisionOnAgenda: fc.record({ meetingId }),
});
