import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { ids, responsible, said } from '../testing/examples.js';
import type { Deadline, FixedDeadline } from '../values.js';
import { followUp, type FollowUpCommand, type FollowUpEvent } from './index.js';

const { lighthouseTrust: trust, harbourOffice: office, workingCommittee: au, juneMeeting } = ids;
const on = (date: string): FixedDeadline => ({ kind: 'date', date });
const atMeeting: FixedDeadline = { kind: 'meeting', meetingId: juneMeeting };
const condition: Deadline = { kind: 'condition', words: 'when the ice is gone' };

const due = (deadline: Deadline): FollowUpEvent => ({
  type: 'FollowUpAssigned',
  data: {
    bodyId: ids.quayCouncil,
    text: 'Paint the lighthouse.',
    owners: [responsible(trust)],
    deadline,
    source: said('The trust paints the lighthouse.'),
    approvalBy: null,
  },
});
const dueInJune = due(on('2024-06-13'));
const request = (until: string, by = trust): FollowUpCommand => ({
  type: 'RequestExtension',
  data: { by, reason: 'The paint is late.', until },
});
const requested: FollowUpEvent = {
  type: 'ExtensionRequested',
  data: { by: trust, reason: 'The paint is late.', until: '2024-07-01' },
};
type Decided = { by?: string; workingCommittee?: string | null };
const grant = (deadline: FixedDeadline, decided: Decided = {}): FollowUpCommand => ({
  type: 'GrantExtension',
  data: { deadline, ...decided },
});
const granted = (deadline: FixedDeadline): FollowUpEvent => ({
  type: 'ExtensionGranted',
  data: { deadline },
});
const refuse = (decided: Decided = {}): FollowUpCommand => ({
  type: 'RefuseExtension',
  data: { reason: 'The fog does not wait.', ...decided },
});
const refused: FollowUpEvent = { type: 'ExtensionRefused', data: { reason: 'The fog does not wait.' } };
const done: FollowUpEvent = { type: 'FollowUpReportedDone', data: { note: 'Done.', links: [] } };
const cancelled: FollowUpEvent = { type: 'FollowUpCancelled', data: { reason: 'Sold.' } };
const reopened: FollowUpEvent = { type: 'FollowUpReopened', data: { reason: 'Bought back.' } };

describe('More time', () => {
  it('is asked for by an owner, with a reason and a day; once', () => {
    given(followUp, [dueInJune]).when(request('2024-07-01')).then([requested]);
    given(followUp, [dueInJune, requested]).when(request('2024-07-01')).then([]);
  });

  it('is not asked for by another (OnlyAnOwnerAsksForExtension)', () => {
    given(followUp, [dueInJune]).when(request('2024-07-01', office)).refused('OnlyAnOwnerAsksForExtension');
  });

  it('is not asked for anew while an answer is awaited (ExtensionIsAsked), but after it', () => {
    given(followUp, [dueInJune, requested])
      .when(request('2024-08-01'))
      .refused('ExtensionIsAsked', { until: '2024-07-01' });
    given(followUp, [dueInJune, requested, refused])
      .when(request('2024-08-01'))
      .then([
        {
          type: 'ExtensionRequested',
          data: { by: trust, reason: 'The paint is late.', until: '2024-08-01' },
        },
      ]);
  });

  it.each<Deadline>([{ kind: 'none' }, condition])(
    'is not asked for where there is no day: $kind (FollowUpHasNoDeadline)',
    (deadline) => {
      given(followUp, [due(deadline)])
        .when(request('2024-07-01'))
        .refused('FollowUpHasNoDeadline');
    },
  );

  it('can be asked for where the deadline hangs on a meeting', () => {
    given(followUp, [due(atMeeting)])
      .when(request('2024-07-01'))
      .then([requested]);
  });

  it('ends after the deadline (ExtensionIsNotLater)', () => {
    given(followUp, [dueInJune]).when(request('2024-06-13')).refused('ExtensionIsNotLater');
    given(followUp, [dueInJune, requested])
      .when(grant(on('2024-06-13')))
      .refused('ExtensionIsNotLater');
    given(followUp, [dueInJune, requested])
      .when(grant(on('2024-06-14')))
      .then([granted(on('2024-06-14'))]);
  });

  it('may be granted to any day where the deadline hangs on a meeting, and until a meeting whenever', () => {
    for (const [before, then] of [
      [atMeeting, on('2024-06-01')],
      [atMeeting, atMeeting],
      [on('2024-06-13'), atMeeting],
    ] as const)
      given(followUp, [due(before), requested])
        .when(grant(then))
        .then([granted(then)]);
  });

  it('is granted as it was before, and no other wish is answered by that', () => {
    const twice = [dueInJune, requested, refused, requested, granted(on('2024-07-01'))];
    expect(fold(followUp, twice)?.extensions).toMatchObject([
      { granted: null, refused: 'The fog does not wait.' },
      { granted: on('2024-07-01'), refused: null },
    ]);
    given(followUp, twice).when(refuse()).refused('ExtensionIsNotAsked');
  });

  it('that was asked for and not answered is forgotten with the end, and what was answered is kept', () => {
    const confirmed: FollowUpEvent = { type: 'FollowUpConfirmedDone', data: {} };
    for (const end of [[cancelled], [done, confirmed]]) {
      const events = [dueInJune, requested, refused, requested, ...end];
      expect(fold(followUp, events)?.extensions).toMatchObject([{ refused: 'The fog does not wait.' }]);
    }
  });

  it('is not asked for what is reported done (FollowUpIsReportedDone)', () => {
    given(followUp, [dueInJune, done]).when(request('2024-07-01')).refused('FollowUpIsReportedDone');
  });

  it.each([on('2024-06-20'), on('2024-07-01'), atMeeting])(
    'is granted until %j, which becomes the deadline; once',
    (deadline) => {
      given(followUp, [dueInJune, requested])
        .when(grant(deadline))
        .then([granted(deadline)]);
      given(followUp, [dueInJune, requested, granted(deadline)])
        .when(grant(deadline))
        .then([]);
      expect(fold(followUp, [dueInJune, requested, granted(deadline)])).toMatchObject({
        deadline,
        extensions: [{ until: '2024-07-01', granted: deadline, refused: null }],
      });
    },
  );

  it('is refused with a reason, and the deadline stays; once', () => {
    given(followUp, [dueInJune, requested]).when(refuse()).then([refused]);
    given(followUp, [dueInJune, requested, refused]).when(refuse()).then([]);
    expect(fold(followUp, [dueInJune, requested, refused])).toMatchObject({ deadline: on('2024-06-13') });
  });

  it('is neither granted nor refused unasked (ExtensionIsNotAsked)', () => {
    given(followUp, [dueInJune])
      .when(grant(on('2024-07-01')))
      .refused('ExtensionIsNotAsked');
    given(followUp, [dueInJune]).when(refuse()).refused('ExtensionIsNotAsked');
    given(followUp, [dueInJune, requested, refused])
      .when(grant(on('2024-07-01')))
      .refused('ExtensionIsNotAsked');
  });

  it('is given by the AU alone (OnlyTheAUExtends)', () => {
    for (const decided of [
      { by: trust },
      { by: trust, workingCommittee: au },
      { by: office, workingCommittee: au },
    ]) {
      given(followUp, [dueInJune, requested])
        .when(grant(on('2024-07-01'), decided))
        .refused('OnlyTheAUExtends');
      given(followUp, [dueInJune, requested]).when(refuse(decided)).refused('OnlyTheAUExtends');
    }
    given(followUp, [dueInJune, requested])
      .when(grant(on('2024-07-01'), { by: au, workingCommittee: au }))
      .then([{ type: 'ExtensionGranted', data: { deadline: on('2024-07-01'), by: au } }]);
  });

  it('is no longer asked for once it is closed, or once the owner is another', () => {
    const others: FollowUpEvent = { type: 'FollowUpReassigned', data: { owners: [responsible(office)] } };
    for (const then of [[cancelled, reopened], [others]])
      given(followUp, [dueInJune, requested, ...then])
        .when(grant(on('2024-07-01')))
        .refused('ExtensionIsNotAsked');
  });
});

describe('A condition', () => {
  const meet = (deadline: FixedDeadline): FollowUpCommand => ({
    type: 'MeetCondition',
    data: { deadline, note: null },
  });
  const met = (deadline: FixedDeadline): FollowUpEvent => ({
    type: 'ConditionMet',
    data: { words: 'when the ice is gone', deadline, note: null },
  });
  const ask: FollowUpCommand = {
    type: 'AskAboutCondition',
    data: { atMeetingId: juneMeeting, answer: 'It lies yet.' },
  };
  const asked: FollowUpEvent = {
    type: 'ConditionAskedAbout',
    data: { atMeetingId: juneMeeting, answer: 'It lies yet.' },
  };

  it.each([on('2024-06-13'), atMeeting])('comes true, and the deadline has a day: %j; once', (deadline) => {
    given(followUp, [due(condition)])
      .when(meet(deadline))
      .then([met(deadline)]);
    given(followUp, [due(condition), met(deadline)])
      .when(meet(deadline))
      .then([]);
  });

  it('is asked about, and keeps the answer', () => {
    given(followUp, [due(condition)])
      .when(ask)
      .then([asked]);
    given(followUp, [due(condition), asked])
      .when(ask)
      .then([]);
  });

  it('is neither met nor asked about where there is none (FollowUpHasNoCondition)', () => {
    given(followUp, [dueInJune])
      .when(meet(on('2024-06-13')))
      .refused('FollowUpHasNoCondition');
    given(followUp, [dueInJune]).when(ask).refused('FollowUpHasNoCondition');
  });

  it('of another time was not asked about', () => {
    const other: FollowUpEvent = {
      type: 'DeadlineSet',
      data: { deadline: { kind: 'condition', words: 'when the crane stands' } },
    };
    given(followUp, [due(condition), asked, other])
      .when(ask)
      .then([asked]);
  });
});
