import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { contributing, idNumber, ids, responsible, said } from '../testing/examples.js';
import type { Owner } from '../values.js';
import { delegatorsIn, followUp, type FollowUpCommand, type FollowUpEvent } from './index.js';

const { lighthouseTrust: trust, harbourOffice: office, workingCommittee: au } = ids;
const yard = idNumber(6);

const assigned = (owners: readonly Owner[], each = false): FollowUpEvent => ({
  type: 'FollowUpAssigned',
  data: {
    bodyId: ids.quayCouncil,
    text: 'Paint the lighthouse.',
    owners,
    each,
    deadline: { kind: 'date', date: '2024-06-13' },
    source: said('The trust paints the lighthouse.'),
    approvalBy: null,
  },
});
const accepted = (by: string): FollowUpEvent => ({ type: 'FollowUpAccepted', data: { by } });
const delegated = (by: string, to: string): FollowUpEvent => ({
  type: 'FollowUpDelegated',
  data: { by, to, note: null },
});
const declined = (by: string, backTo: string | null): FollowUpEvent => ({
  type: 'FollowUpDeclined',
  data: { by, reason: 'No ladder.', backTo },
});
const reassigned = (...owners: readonly Owner[]): FollowUpEvent => ({
  type: 'FollowUpReassigned',
  data: { owners },
});
const part = (by: string, note = 'Painted.'): FollowUpEvent => ({
  type: 'OwnerReportedDone',
  data: { by, note, links: [] },
});
const done: FollowUpEvent = { type: 'FollowUpReportedDone', data: { note: 'Painted.', links: [] } };
const asked = (by: string, until: string): FollowUpEvent => ({
  type: 'ExtensionRequested',
  data: { by, reason: 'Rain.', until },
});
const granted = (date: string): FollowUpEvent => ({
  type: 'ExtensionGranted',
  data: { deadline: { kind: 'date', date } },
});
const refused: FollowUpEvent = { type: 'ExtensionRefused', data: { reason: 'It must be dry.' } };
const delegate = (by: string, to: string): FollowUpCommand => ({
  type: 'DelegateFollowUp',
  data: { by, to, note: null },
});
const after = (...events: readonly FollowUpEvent[]) => {
  const state = fold(followUp, events);
  if (state === null) throw new Error('It is not assigned');
  return state;
};

describe('Whoever gets it from another', () => {
  const three = assigned([responsible(trust), contributing(office), contributing(au)]);

  it('stands where that one stood, answering for it as that one did, and the others stay as they are', () => {
    expect(after(three, delegated(trust, yard)).owners).toEqual([
      responsible(yard),
      contributing(office),
      contributing(au),
    ]);
    expect(after(three, delegated(office, yard)).owners).toEqual([
      responsible(trust),
      contributing(yard),
      contributing(au),
    ]);
  });

  it('answers for it from then on when it had contributed, and stands there once', () => {
    expect(after(three, delegated(trust, office)).owners).toEqual([responsible(office), contributing(au)]);
  });

  it('is no party that is as much an owner already (PartyIsAnOwner)', () => {
    given(followUp, [three]).when(delegate(office, au)).refused('PartyIsAnOwner');
    given(followUp, [three]).when(delegate(office, trust)).refused('PartyIsAnOwner');
    given(followUp, [three])
      .when(delegate(trust, office))
      .then([delegated(trust, office)]);
  });

  it('must accept it, where whoever handed it on was answerable', () => {
    expect(after(three, accepted(trust), delegated(office, yard)).stage).toBe('accepted');
    expect(after(three, accepted(trust), delegated(trust, yard)).stage).toBe('assigned');
  });

  it('gives it back by declining: to the one before, who must accept it anew', () => {
    const back = after(three, accepted(trust), delegated(trust, yard), declined(yard, trust));
    expect(back).toMatchObject({ stage: 'assigned', acceptedBy: [], delegations: [] });
    expect(back.owners).toContainEqual(responsible(trust));
    const events = [assigned([responsible(trust)]), delegated(trust, office), accepted(office)];
    given(followUp, [...events, delegated(office, yard)])
      .when({ type: 'DeclineFollowUp', data: { by: yard, reason: 'No ladder.' } })
      .then([declined(yard, office)]);
  });

  it('declines for itself where it did not get it from anybody, and those who are left go on', () => {
    given(followUp, [three, delegated(trust, yard)])
      .when({ type: 'DeclineFollowUp', data: { by: office, reason: 'No ladder.' } })
      .then([declined(office, null)]);
    expect(after(three, accepted(trust), declined(office, null)).stage).toBe('accepted');
  });
});

describe('Those who handed it on', () => {
  it('are told apart from those who have it', () => {
    const chain = [assigned([responsible(trust)]), delegated(trust, office), delegated(office, yard)];
    expect(delegatorsIn(after(...chain))).toEqual([trust, office]);
    expect(delegatorsIn(after(assigned([responsible(trust)])))).toEqual([]);
    const both = assigned([responsible(trust), contributing(office)]);
    expect(delegatorsIn(after(both, delegated(trust, yard), delegated(office, trust)))).toEqual([office]);
  });
});

describe('What hangs on owners', () => {
  const both = assigned([responsible(trust), responsible(office)]);

  it('goes with them: that they took it on, and what they wished for', () => {
    const events = [both, accepted(trust), accepted(office), asked(trust, '2024-07-01')];
    expect(after(...events, declined(trust, null))).toMatchObject({ acceptedBy: [office], extensions: [] });
    expect(after(...events, declined(office, null))).toMatchObject({
      acceptedBy: [trust],
      extensions: [{ by: trust, granted: null, refused: null }],
    });
  });

  it('stays where it was answered: a wish that was granted, and one that was refused', () => {
    const answered = [asked(trust, '2024-07-01'), granted('2024-06-20'), asked(trust, '2024-08-01'), refused];
    expect(after(both, ...answered, declined(trust, null)).extensions).toMatchObject([
      { granted: { date: '2024-06-20' }, refused: null },
      { granted: null, refused: 'It must be dry.' },
    ]);
  });

  it('goes with them when others are chosen, and a chain stays as long as its end', () => {
    const chain = [both, delegated(trust, yard), accepted(yard), accepted(office)];
    expect(after(...chain, reassigned(responsible(yard)))).toMatchObject({
      acceptedBy: [],
      delegations: [{ from: trust, to: yard }],
    });
    expect(after(...chain, reassigned(responsible(office)))).toMatchObject({ delegations: [] });
  });

  it('goes with them in parts too: what they said of theirs', () => {
    const each = assigned([responsible(trust), responsible(office)], true);
    const state = after(each, part(trust), reassigned(responsible(office), responsible(yard)));
    expect(state).toMatchObject({ stage: 'assigned', reports: [] });
    expect(after(each, part(trust), reassigned(responsible(trust), responsible(yard))).reports).toHaveLength(
      1,
    );
  });
});

describe('What was reported done', () => {
  it('is not, once somebody else must do it too, where each must; where all do it jointly, it stays so', () => {
    const owners = [responsible(trust), responsible(yard)];
    const each = assigned([responsible(trust)], true);
    expect(after(each, part(trust), done, reassigned(...owners)).stage).toBe('assigned');
    expect(after(assigned([responsible(trust)]), done, reassigned(...owners)).stage).toBe('reportedDone');
  });

  it('is not reported again because owners leave who had done their part', () => {
    const each = assigned([responsible(trust), responsible(office)], true);
    given(followUp, [each, part(trust), part(office), done])
      .when({ type: 'ReassignFollowUp', data: { owners: [responsible(trust)] } })
      .then([reassigned(responsible(trust))]);
  });

  it('is all of it where those who are left had done their part, and nothing where nobody is left', () => {
    const each = assigned([responsible(trust), responsible(office)], true);
    given(followUp, [each, part(trust)])
      .when({ type: 'ReassignFollowUp', data: { owners: [responsible(trust)] } })
      .then([
        reassigned(responsible(trust)),
        { type: 'FollowUpReportedDone', data: { note: 'Painted.', links: [], by: trust } },
      ]);
    given(followUp, [each, part(trust)])
      .when({ type: 'ReassignFollowUp', data: { owners: [contributing(trust)] } })
      .then([reassigned(contributing(trust))]);
  });

  it('is not where they do it jointly, whatever an earlier one had said', () => {
    given(followUp, [assigned([responsible(trust), responsible(office)]), part(trust)])
      .when({ type: 'ReassignFollowUp', data: { owners: [responsible(trust)] } })
      .then([reassigned(responsible(trust))]);
  });

  it('is said anew in place of what the same owner had said, beside the others', () => {
    const each = assigned([responsible(trust), responsible(office), responsible(yard)], true);
    expect(after(each, part(trust), part(office), part(trust, 'Twice.')).reports).toEqual([
      { partyId: office, note: 'Painted.', links: [] },
      { partyId: trust, note: 'Twice.', links: [] },
    ]);
    given(followUp, [each, part(trust), part(office, 'Half.')])
      .when({ type: 'ReportDone', data: { by: trust, note: 'Painted.', links: [] } })
      .then([]);
  });
});
