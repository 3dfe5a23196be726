import { fold } from '#kernel';
import {
  decision,
  textHashOf,
  type AnswerKind,
  type DecisionCommand,
  type DecisionEvent,
} from '../decision/index.js';
import { idNumber, ids, responsible } from './examples.js';

/** The members of the Quay Council. */
export const members = [101, 102, 103, 104, 105].map(idNumber);
export const [first = '', second = '', third = '', fourth = '', fifth = ''] = members;

export const painting = {
  text: 'Paint the crane.',
  owners: [responsible(ids.harbourOffice)],
  deadline: { kind: 'date' as const, date: '2024-09-02' },
};

type DataOf<Type extends DecisionCommand['type']> = Extract<DecisionCommand, { type: Type }>['data'];
type Command<Type extends DecisionCommand['type']> = { type: Type; data: DataOf<Type> };

export const sale = { bodyId: ids.quayCouncil, text: 'The crane is sold.', followUps: [], askedBy: null };
export const saleHash = textHashOf(sale);

export const proposed: DecisionEvent = { type: 'DecisionProposed', data: sale };

export const circulate = (part: Partial<DataOf<'CirculateDecision'>> = {}): Command<'CirculateDecision'> => ({
  type: 'CirculateDecision',
  data: {
    parties: null,
    until: '2024-06-13T12:00',
    quorum: null,
    rule: 'majority',
    onObjection: 'lift',
    members,
    timeZone: 'Europe/Oslo',
    at: '2024-05-30T10:00:00Z',
    ...part,
  },
});

/** Closes on 13 June at twelve in Oslo; nobody has answered. */
export const circulated = (
  part: Partial<Extract<DecisionEvent, { type: 'DecisionCirculated' }>['data']> = {},
): DecisionEvent => ({
  type: 'DecisionCirculated',
  data: {
    parties: members,
    until: '2024-06-13T12:00',
    timeZone: 'Europe/Oslo',
    closesAt: '2024-06-13T10:00:00Z',
    quorum: 3,
    rule: 'majority',
    onObjection: 'lift',
    at: '2024-05-30T10:00:00Z',
    ...part,
  },
});

export const respond = (
  partyId: string,
  answer: AnswerKind,
  part: Partial<DataOf<'RespondToDecision'>> = {},
): Command<'RespondToDecision'> => ({
  type: 'RespondToDecision',
  data: {
    ...{ partyId, answer, textHash: saleHash, by: 'Ada Vik', at: '2024-06-03T10:00:00Z' },
    reason: answer === 'reject' || answer === 'object' ? 'Too cheap.' : null,
    ...part,
  },
});

export const answered = (...given: Parameters<typeof respond>): DecisionEvent => ({
  type: 'ResponseGiven',
  data: respond(...given).data,
});

export const close = (at: string, early = false): Command<'CloseDecision'> => ({
  type: 'CloseDecision',
  data: { at, early },
});

export const inTime = '2024-06-12T10:00:00Z';
/** The very moment of the deadline. */
export const tooLate = '2024-06-13T10:00:00Z';

export const amendTo = (text: string, at = inTime): Command<'AmendProposal'> => ({
  type: 'AmendProposal',
  data: { text, followUps: null, at },
});

export const withdraw = (at: string): Command<'WithdrawDecision'> => ({
  type: 'WithdrawDecision',
  data: { reason: 'No buyer', at },
});

/** The events, and what the command adds to them; throws when it is refused. */
export const decidedBy = (
  events: readonly DecisionEvent[],
  command: DecisionCommand,
): readonly DecisionEvent[] => {
  const decided = decision.decide(command, fold(decision, events));
  if ('refused' in decided) throw new Error(decided.refused);
  return [...events, ...decided];
};

/** Three of five approved, and the deadline came. */
export const adopted = (): readonly DecisionEvent[] =>
  decidedBy(
    [proposed, circulated(), ...[first, second, third].map((party) => answered(party, 'approve'))],
    close(tooLate),
  );
