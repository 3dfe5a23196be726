import { fold, isRefusal } from '#kernel';
import { day, inOslo, inOsloBody, localTime, quietOn } from '../testing/calendar.js';
import {
  answered,
  circulated,
  fifth,
  first,
  fourth,
  members,
  proposed,
  saleHash,
} from '../testing/procedure.js';
import {
  decision,
  dueAskings,
  planAskings,
  silentIn,
  type AskingSubject,
  type DecisionEvent,
} from './index.js';

const subject = (...events: readonly DecisionEvent[]): AskingSubject => {
  const state = fold(decision, [proposed, ...events]);
  if (state === null || state.circulation === null) throw new Error('It is not circulated');
  return { ...state, circulation: state.circulation };
};

const settings = inOsloBody();
/** Kind and moment of the mails to one party. */
const planned = (of: AskingSubject, partyId: string, on = settings): readonly string[] =>
  planAskings(of, on)
    .filter((one) => one.partyId === partyId)
    .map(({ kind, at }) => `${kind} ${localTime('Europe/Oslo', at)}`);
const due = (of: AskingSubject, local: string): readonly (readonly [string, string])[] =>
  dueAskings(of, settings, inOslo(local)).map(({ kind, partyId }) => [kind, partyId] as const);

/** Circulated on Thursday 30 May at twelve, until Thursday 13 June at twelve. */
const fortnight = circulated();

describe('Those who are asked', () => {
  it('are asked at once, and nudged on the mornings of the body’s reminders', () => {
    expect(planned(subject(fortnight), first)).toEqual([
      'first 2024-05-30T12:00',
      'nudge 2024-06-06T08:00',
      'nudge 2024-06-11T08:00',
      'nudge 2024-06-13T08:00',
    ]);
  });

  it('are nudged in the order of the days, whatever the order in the policy', () => {
    const policy = { ...settings.policy, daysBefore: [2, 7], onTheDay: false };
    expect(planned(subject(fortnight), first, { ...settings, policy }).slice(1)).toEqual([
      'nudge 2024-06-06T08:00',
      'nudge 2024-06-11T08:00',
    ]);
  });

  it('are not nudged on a quiet day but on the working day before, and once a day', () => {
    const holiday = inOsloBody({ isQuietDay: quietOn('2024-06-13', '2024-06-12', '2024-06-11') });
    expect(planned(subject(fortnight), first, holiday).slice(1)).toEqual([
      'nudge 2024-06-06T08:00',
      'nudge 2024-06-10T08:00',
    ]);
  });

  it('are nudged the working day before when it closes in the night or on a quiet day', () => {
    const night = circulated({ until: '2024-06-10T03:00', closesAt: '2024-06-10T01:00:00Z' });
    expect(planned(subject(night), first).at(-1)).toBe('nudge 2024-06-07T08:00');
    const sunday = circulated({ until: '2024-06-09', closesAt: '2024-06-09T22:00:00Z' });
    expect(planned(subject(sunday), first).at(-1)).toBe('nudge 2024-06-07T08:00');
  });

  it('get no nudge on the day on which they were asked, or after the deadline', () => {
    const hours = circulated({ at: '2024-06-13T05:00:00Z' });
    expect(planned(subject(hours), first)).toEqual(['first 2024-06-13T07:00']);
  });

  it('keep their mornings when summer time ends', () => {
    const autumn = circulated({ at: '2024-10-21T10:00:00Z', closesAt: '2024-10-28T11:00:00Z' });
    const nudges = planned(subject(autumn), first).slice(1);
    expect(nudges).toEqual(['nudge 2024-10-25T08:00', 'nudge 2024-10-28T08:00']);
    expect(day('2024-10-27').dayOfWeek).toBe(7);
  });
});

describe('Those who have not answered, and only they,', () => {
  const three = members.slice(0, 3).map((party) => answered(party, 'approve'));

  it('are nudged', () => {
    expect(silentIn(subject(fortnight, ...three))).toEqual([fourth, fifth]);
    expect(due(subject(fortnight, ...three), '2024-06-06T08:00')).toEqual([
      ['nudge', fourth],
      ['nudge', fifth],
    ]);
  });

  it('are nudged once, the latest time when several were missed, and never after the deadline', () => {
    const nudged: DecisionEvent = {
      type: 'PartyAsked',
      data: { partyId: fourth, kind: 'nudge', date: '2024-06-11', textHash: saleHash, messageId: '<1@a>' },
    };
    const after = subject(fortnight, ...three, nudged);
    expect(due(after, '2024-06-12T08:00')).toEqual([['nudge', fifth]]);
    expect(due(after, '2024-06-13T08:00')).toHaveLength(2);
    expect(due(after, '2024-06-13T12:00')).toEqual([]);
  });

  it('are asked for a text that was amended the day they were asked for the first one', () => {
    const asked = (kind: 'first' | 'anew', textHash: string): DecisionEvent => ({
      type: 'PartyAsked',
      data: { partyId: fifth, kind, date: '2024-05-30', textHash, messageId: '<1@a>' },
    });
    const at = '2024-05-30T12:00:00Z';
    const data = { text: 'The crane is kept.', followUps: [], at };
    const amended = (...answerAnew: readonly string[]): DecisionEvent => ({
      type: 'ProposalAmended',
      data: { ...data, answerAnew: [...answerAnew] },
    });
    const ofFifth = (of: AskingSubject) => due(of, '2024-05-30T14:00').filter(([, party]) => party === fifth);
    expect(ofFifth(subject(fortnight, asked('first', saleHash)))).toEqual([]);
    expect(ofFifth(subject(fortnight, asked('first', saleHash), amended()))).toEqual([['first', fifth]]);
    const again = subject(fortnight, asked('first', saleHash), amended(fifth));
    expect(ofFifth(again)).toEqual([['anew', fifth]]);
    expect(ofFifth(subject(fortnight, amended(fifth), asked('first', again.textHash)))).toHaveLength(1);
    expect(ofFifth(subject(fortnight, amended(fifth), asked('anew', again.textHash)))).toEqual([]);
  });

  it('are all that had answered a text that was amended: they are told at once', () => {
    const amend = {
      type: 'AmendProposal',
      data: { text: 'The crane is kept.', followUps: null, at: '2024-06-10T07:00:00Z' },
    } as const;
    const before = fold(decision, [proposed, fortnight, ...three]);
    const amended = decision.decide(amend, before);
    if (isRefusal(amended)) throw new Error(amended.refused);
    const after = subject(fortnight, ...three, ...amended);
    expect(planned(after, first)).toEqual([
      'anew 2024-06-10T09:00',
      'nudge 2024-06-11T08:00',
      'nudge 2024-06-13T08:00',
    ]);
    expect(planned(after, fifth)[0]).toBe('first 2024-06-10T09:00');
    expect(due(after, '2024-06-10T09:00')).toHaveLength(5);
  });
});
