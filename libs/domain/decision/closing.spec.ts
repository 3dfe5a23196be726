import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { ids, said } from '../testing/examples.js';
import {
  adopted,
  amendTo,
  answered,
  circulated,
  close,
  decidedBy,
  fifth,
  first,
  fourth,
  inTime,
  members,
  proposed,
  saleHash,
  second,
  third,
  tooLate,
  withdraw,
} from '../testing/procedure.js';
import { decision, type DecisionCommand, type DecisionEvent } from './index.js';

const outcome = (events: readonly DecisionEvent[]) => fold(decision, events)?.stage;

describe('A written procedure closes', () => {
  const approvals = [first, second, third].map((party) => answered(party, 'approve'));

  it('at the deadline, with the count, once', () => {
    expect(adopted().at(-1)).toEqual({
      type: 'DecisionAdopted',
      data: {
        count: {
          approve: [first, second, third],
          reject: [],
          abstain: [],
          object: [],
          silent: [fourth, fifth],
        },
        textHash: saleHash,
        early: false,
        at: tooLate,
      },
    });
    given(decision, adopted()).when(close(tooLate)).then([]);
  });

  it('not before, and not by hand even when nothing can change (DecisionIsStillOpen)', () => {
    given(decision, [proposed, circulated(), ...approvals])
      .when(close(inTime, true))
      .refused('DecisionIsStillOpen', { until: '2024-06-13T12:00' });
    const all = [...approvals, answered(fourth, 'approve'), answered(fifth, 'reject')];
    given(decision, [proposed, circulated(), ...all])
      .when(close(inTime))
      .refused('DecisionIsStillOpen');
    expect(decidedBy([proposed, circulated(), ...all], close(inTime, true)).at(-1)).toMatchObject({
      type: 'DecisionAdopted',
      data: { early: true },
    });
  });

  it('as rejected, lapsed or lifted', () => {
    const noes = [first, second, third].map((party) => answered(party, 'reject'));
    expect(outcome(decidedBy([proposed, circulated(), ...noes], close(tooLate)))).toBe('rejected');
    expect(outcome(decidedBy([proposed, circulated()], close(tooLate)))).toBe('lapsed');
    expect(outcome(decidedBy([proposed, circulated(), answered(first, 'object')], close(inTime, true)))).toBe(
      'lifted',
    );
  });

  it('by the answers to the present text alone', () => {
    const amended = decidedBy([proposed, circulated(), ...approvals], amendTo('It is kept.'));
    expect(outcome(decidedBy(amended, close(tooLate)))).toBe('lapsed');
  });

  it('for the parties that were asked, though others have joined the body since', () => {
    const two = circulated({ parties: members.slice(0, 2), quorum: 1 });
    const closed = decidedBy([proposed, two, answered(first, 'approve')], close(tooLate));
    expect(closed.at(-1)).toMatchObject({ data: { count: { approve: [first], silent: [second] } } });
  });

  it('not what was withdrawn, or what a meeting decided (DecisionIsClosed)', () => {
    given(decision, decidedBy([proposed, circulated()], withdraw(inTime)))
      .when(close(tooLate))
      .refused('DecisionIsClosed', { stage: 'withdrawn' });
    const recorded: DecisionEvent = {
      type: 'DecisionRecorded',
      data: { bodyId: ids.quayCouncil, text: 'Sold.', kind: 'decision', source: said('Sold.') },
    };
    given(decision, [recorded]).when(close(tooLate)).refused('DecisionIsClosed', { stage: 'recorded' });
  });
});

describe('The next meeting', () => {
  const put: DecisionCommand = {
    type: 'PutDecisionOnAgenda',
    data: { meetingId: ids.juneMeeting },
  };
  const lifted = decidedBy([proposed, circulated(), answered(first, 'object')], close(inTime, true));

  it.each([
    ['notes what was adopted', adopted(), 'note'],
    ['decides what was lifted', lifted, 'decide'],
  ] as const)('%s', (_, before, matter) => {
    const onAgenda: DecisionEvent = { type: 'DecisionPutOnAgenda', data: { ...put.data, matter } };
    given(decision, before).when(put).then([onAgenda]);
    given(decision, [...before, onAgenda])
      .when(put)
      .then([]);
  });

  it('has nothing to do with what is still open, or came to nothing (DecisionIsNotClosed)', () => {
    given(decision, [proposed]).when(put).refused('DecisionIsNotClosed', { stage: 'proposed' });
    given(decision, decidedBy([proposed, circulated()], close(tooLate)))
      .when(put)
      .refused('DecisionIsNotClosed', { stage: 'lapsed' });
  });
});

describe('A mail that asked a party', () => {
  it('is known once, whatever the second was called', () => {
    const asking = { partyId: first, kind: 'nudge', date: '2024-06-06', textHash: saleHash } as const;
    const asked: DecisionEvent = { type: 'PartyAsked', data: { ...asking, messageId: '<1@quay.example>' } };
    const record = (messageId: string, date: string = asking.date): DecisionCommand => ({
      type: 'RecordPartyAsked',
      data: { ...asking, date, messageId },
    });
    given(decision, [proposed, circulated()]).when(record('<1@quay.example>')).then([asked]);
    given(decision, [proposed, circulated(), asked]).when(record('<2@quay.example>')).then([]);
    expect(decidedBy([proposed, circulated(), asked], record('<2@quay.example>', '2024-06-11'))).toHaveLength(
      4,
    );
  });
});
