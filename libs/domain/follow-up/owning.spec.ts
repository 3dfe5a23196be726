import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { contributing, idNumber, ids, responsible, said } from '../testing/examples.js';
import type { Owner } from '../values.js';
import { delegatorsIn, followUp, type FollowUpCommand, type FollowUpEvent } from './index.js';

const { lighthouseTrust: trust, harbourOffice: office, workingCommittee: au } = ids;
const yard = idNumber(6);

const assigned = (...owners: readonly Owner[]): FollowUpEvent => ({
  type: 'FollowUpAssigned',
  data: {
    bodyId: ids.quayCouncil,
    text: 'Paint the lighthouse.',
    owners,
    deadline: { kind: 'date', date: '2024-06-13' },
    source: said('The trust paints the lighthouse.'),
    approvalBy: null,
  },
});
const toTrust = assigned(responsible(trust));
const accept = (by?: string): FollowUpCommand => ({
  type: 'AcceptFollowUp',
  data: by === undefined ? {} : { by },
});
const accepted = (by: string): FollowUpEvent => ({ type: 'FollowUpAccepted', data: { by } });
const decline = (by: string, reason = 'No ladder.'): FollowUpCommand => ({
  type: 'DeclineFollowUp',
  data: { by, reason },
});
const declined = (by: string, backTo: string | null = null): FollowUpEvent => ({
  type: 'FollowUpDeclined',
  data: { by, reason: 'No ladder.', backTo },
});
const delegate = (by: string, to: string): FollowUpCommand => ({
  type: 'DelegateFollowUp',
  data: { by, to, note: null },
});
const delegated = (by: string, to: string): FollowUpEvent => ({
  type: 'FollowUpDelegated',
  data: { by, to, note: null },
});
const reportedDone: FollowUpEvent = { type: 'FollowUpReportedDone', data: { note: 'Done.', links: [] } };
const after = (...events: readonly FollowUpEvent[]) => fold(followUp, events);

describe('A follow-up is taken on', () => {
  it('by one of its owners, and not by another (OnlyAnOwnerAnswers)', () => {
    given(followUp, [toTrust])
      .when(accept(trust))
      .then([accepted(trust)]);
    given(followUp, [toTrust]).when(accept(office)).refused('OnlyAnOwnerAnswers');
  });

  it('by each of its owners', () => {
    const both = assigned(responsible(trust), responsible(office));
    given(followUp, [both, accepted(trust)])
      .when(accept(office))
      .then([accepted(office)]);
    given(followUp, [both, accepted(trust)])
      .when(accept(trust))
      .then([]);
  });

  it('by who answers for it: a party that only contributes does not take it on for all', () => {
    const shared = assigned(responsible(trust), contributing(office));
    expect(after(shared, accepted(office))?.stage).toBe('assigned');
    expect(after(shared, accepted(office), accepted(trust))?.stage).toBe('accepted');
  });
});

describe('A follow-up is declined', () => {
  it('by its owner, with a reason; then nobody owns it, and it waits for the AU', () => {
    given(followUp, [toTrust])
      .when(decline(trust))
      .then([declined(trust)]);
    given(followUp, [toTrust, declined(trust)])
      .when(decline(trust))
      .then([]);
    expect(after(toTrust, declined(trust))).toMatchObject({
      stage: 'declined',
      owners: [],
      note: 'No ladder.',
    });
  });

  it('and given to another by the AU', () => {
    const owners = [responsible(office)];
    given(followUp, [toTrust, declined(trust)])
      .when({ type: 'ReassignFollowUp', data: { owners } })
      .then([{ type: 'FollowUpReassigned', data: { owners } }]);
  });

  it('by no other than an owner (OnlyAnOwnerAnswers)', () => {
    given(followUp, [toTrust]).when(decline(office)).refused('OnlyAnOwnerAnswers');
  });

  it('before it was accepted (FollowUpIsAccepted)', () => {
    given(followUp, [toTrust, accepted(trust)])
      .when(decline(trust))
      .refused('FollowUpIsAccepted');
  });

  it('before it is reported done (FollowUpIsReportedDone)', () => {
    given(followUp, [toTrust, reportedDone]).when(decline(trust)).refused('FollowUpIsReportedDone');
  });

  it('by one of several: the others go on', () => {
    const both = assigned(responsible(trust), responsible(office));
    expect(after(both, declined(office))).toMatchObject({
      stage: 'assigned',
      owners: [responsible(trust)],
    });
  });

  it('by whoever it was handed to, and goes back to who handed it on', () => {
    given(followUp, [toTrust, delegated(trust, office)])
      .when(decline(office))
      .then([declined(office, trust)]);
    expect(after(toTrust, delegated(trust, office), declined(office, trust))).toMatchObject({
      stage: 'assigned',
      owners: [responsible(trust)],
      delegations: [],
    });
  });
});

describe('A follow-up is handed on', () => {
  it('by an owner to another party, who must accept it', () => {
    given(followUp, [toTrust, accepted(trust)])
      .when(delegate(trust, office))
      .then([delegated(trust, office)]);
    given(followUp, [toTrust, delegated(trust, office)])
      .when(delegate(trust, office))
      .then([]);
    expect(after(toTrust, accepted(trust), delegated(trust, office))).toMatchObject({
      stage: 'assigned',
      owners: [responsible(office)],
      delegations: [{ from: trust, to: office, accepted: false }],
    });
    expect(after(toTrust, delegated(trust, office), accepted(office))).toMatchObject({
      stage: 'accepted',
      delegations: [{ accepted: true }],
    });
  });

  it('by no other than an owner (OnlyAnOwnerDelegates)', () => {
    given(followUp, [toTrust]).when(delegate(office, yard)).refused('OnlyAnOwnerDelegates');
  });

  it('to nobody who had it in the chain (OwnerIsInTheChain)', () => {
    const chain = [toTrust, delegated(trust, office), delegated(office, yard)];
    for (const to of [trust, office, yard])
      given(followUp, chain).when(delegate(yard, to)).refused('OwnerIsInTheChain');
    given(followUp, chain)
      .when(delegate(yard, au))
      .then([delegated(yard, au)]);
  });

  it('to nobody who answers for it already (PartyIsAnOwner), but to one who contributes', () => {
    given(followUp, [assigned(responsible(trust), responsible(office))])
      .when(delegate(trust, office))
      .refused('PartyIsAnOwner');
    const shared = assigned(responsible(trust), contributing(office));
    given(followUp, [shared])
      .when(delegate(trust, office))
      .then([delegated(trust, office)]);
    expect(after(shared, delegated(trust, office))?.owners).toEqual([responsible(office)]);
  });

  it('before it is reported done (FollowUpIsReportedDone)', () => {
    given(followUp, [toTrust, reportedDone]).when(delegate(trust, office)).refused('FollowUpIsReportedDone');
  });

  it('and those who handed it on stay in the picture, until the AU gives it to others', () => {
    const chain = [toTrust, delegated(trust, office), delegated(office, yard)];
    const others: FollowUpEvent = { type: 'FollowUpReassigned', data: { owners: [responsible(au)] } };
    const informed = (...events: readonly FollowUpEvent[]) => {
      const state = after(...events);
      return state === null ? [] : delegatorsIn(state);
    };
    expect(informed(...chain)).toEqual([trust, office]);
    expect(informed(...chain, others)).toEqual([]);
  });
});
