import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { ids } from '../testing/examples.js';
import {
  amendTo,
  circulate,
  circulated,
  close,
  decidedBy,
  first,
  inTime,
  painting,
  proposed,
  respond,
  saleHash,
  second,
  tooLate,
} from '../testing/procedure.js';
import { decision, type DecisionCommand } from './index.js';

describe('A proposal', () => {
  it('is circulated to every member, and needs more than half of them, where nothing else is said', () => {
    given(decision, [proposed]).when(circulate()).then([circulated()]);
  });

  it('is circulated to some of the members, on other terms', () => {
    const terms = { quorum: 0, rule: 'silenceIsConsent', onObjection: 'reject' } as const;
    given(decision, [proposed])
      .when(circulate({ parties: [first, second], ...terms }))
      .then([circulated({ parties: [first, second], ...terms })]);
  });

  it('is circulated once (DecisionIsCirculated)', () => {
    given(decision, [proposed, circulated()])
      .when(circulate({ at: inTime }))
      .then([]);
    given(decision, [proposed, circulated()])
      .when(circulate({ until: '2024-06-20' }))
      .refused('DecisionIsCirculated');
  });

  it.each<[string, DecisionCommand, string, Record<string, string | number>]>([
    ['a body without members', circulate({ members: [] }), 'BodyHasNoMembers', {}],
    ['nobody', circulate({ parties: [] }), 'NobodyIsAsked', {}],
    [
      'a party that is no member',
      circulate({ parties: [first, ids.lighthouseTrust] }),
      'PartyIsNotMember',
      { party: ids.lighthouseTrust },
    ],
    [
      'fewer than the quorum',
      circulate({ parties: [first, second], quorum: 3 }),
      'QuorumIsTooHigh',
      { quorum: 3, asked: 2 },
    ],
    [
      'a deadline that has passed',
      circulate({ until: '2024-05-30T12:00' }),
      'DeadlineHasPassed',
      { until: '2024-05-30T12:00' },
    ],
  ])('is not circulated to %s, and it is said why', (_, command, rule, details) => {
    given(decision, [proposed])
      .when(command)
      .refused(rule as 'NobodyIsAsked', details);
  });

  it('is circulated to as many as the quorum, until a minute from now, in the night or on a Sunday', () => {
    for (const until of ['2024-05-30T12:01', '2024-06-09T03:00'])
      expect(decidedBy([proposed], circulate({ parties: [first], quorum: 1, until }))).toHaveLength(2);
  });

  it('is answered only when it is circulated (DecisionIsNotCirculated)', () => {
    given(decision, [proposed]).when(respond(first, 'approve')).refused('DecisionIsNotCirculated');
    given(decision, [proposed]).when(close(tooLate)).refused('DecisionIsNotCirculated');
  });

  it('is amended in its text, its follow-ups or both', () => {
    given(decision, [proposed])
      .when({ type: 'AmendProposal', data: { text: 'It is kept.', followUps: null, at: inTime } })
      .then([
        { type: 'ProposalAmended', data: { text: 'It is kept.', followUps: [], answerAnew: [], at: inTime } },
      ]);
    const carrying = decidedBy([proposed], {
      type: 'AmendProposal',
      data: { text: 'The crane is sold.', followUps: [painting], at: inTime },
    });
    expect(fold(decision, carrying)).toMatchObject({ text: 'The crane is sold.', followUps: [painting] });
    expect(fold(decision, carrying)?.textHash).not.toBe(saleHash);
  });

  it('is amended to what it says already without a word', () => {
    given(decision, [proposed]).when(amendTo('The crane is sold.')).then([]);
  });
});
