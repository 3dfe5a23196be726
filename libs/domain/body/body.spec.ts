import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { defaultReminderPolicy } from '../reminder/policy.js';
import { ids } from '../testing/examples.js';
import {
  approvalPolicyOf,
  body,
  bodyCommands,
  defaultApprovalPolicy,
  type ApprovalPolicy,
  type BodyCommand,
  type BodyEvent,
} from './index.js';

const norwegian = { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' } as const;
const establish: BodyCommand = { type: 'EstablishBody', data: norwegian };
const established: BodyEvent = { type: 'BodyEstablished', data: norwegian };
const policy = { ...defaultReminderPolicy, daysBefore: [21] };

describe('A body', () => {
  it('is established once', () => {
    given(body, []).when(establish).then([established]);
    given(body, [established]).when(establish).then([]);
  });

  it('is not established anew elsewhere (BodyIsEstablished)', () => {
    given(body, [established])
      .when({ type: 'EstablishBody', data: { ...norwegian, timeZone: 'Pacific/Apia', country: 'WS' } })
      .refused('BodyIsEstablished');
  });

  it.each<BodyCommand>([
    { type: 'SetWorkingCommittee', data: { partyId: ids.workingCommittee } },
    { type: 'SetReminderPolicy', data: { policy } },
    { type: 'SetApprovalPolicy', data: { policy: defaultApprovalPolicy } },
  ])('must be established before $type (BodyDoesNotExist)', (command) => {
    given(body, []).when(command).refused('BodyDoesNotExist');
  });

  it('starts with the default reminder policy and without a working committee', () => {
    expect(fold(body, [established])).toEqual({
      ...norwegian,
      policy: defaultReminderPolicy,
      workingCommittee: null,
    });
  });

  it('gets a working committee', () => {
    given(body, [established])
      .when({ type: 'SetWorkingCommittee', data: { partyId: ids.workingCommittee } })
      .then([{ type: 'WorkingCommitteeSet', data: { partyId: ids.workingCommittee } }]);
  });

  it('says nothing about a policy that it already has', () => {
    given(body, [established])
      .when({ type: 'SetReminderPolicy', data: { policy } })
      .then([{ type: 'ReminderPolicySet', data: { policy } }]);
    given(body, [established])
      .when({ type: 'SetReminderPolicy', data: { policy: defaultReminderPolicy } })
      .then([]);
  });

  it('decides by majority within a fortnight until it has an approval policy of its own', () => {
    const own = { rule: 'unanimity', quorum: 2, onObjection: 'reject', daysToAnswer: 7 } as const;
    const set = (approval: ApprovalPolicy): BodyCommand => ({
      type: 'SetApprovalPolicy',
      data: { policy: approval },
    });
    const ownSet: BodyEvent = { type: 'ApprovalPolicySet', data: { policy: own } };
    const approvalAfter = (...events: BodyEvent[]) => approvalPolicyOf(fold(body, events)!);
    expect(approvalAfter(established)).toEqual({
      ...{ rule: 'majority', quorum: null, onObjection: 'lift', daysToAnswer: 14 },
    });
    given(body, [established]).when(set(defaultApprovalPolicy)).then([]);
    given(body, [established]).when(set(own)).then([ownSet]);
    given(body, [established, ownSet]).when(set(own)).then([]);
    expect(approvalAfter(established, ownSet)).toEqual(own);
  });

  it('is in Norway unless it is said where', () => {
    expect(bodyCommands.EstablishBody.parse({})).toEqual(norwegian);
  });

  it.each(['Europe/Frosta', '', 'tomorrow'])('does not take «%s» for a time zone', (timeZone) => {
    expect(bodyCommands.EstablishBody.safeParse({ timeZone }).success).toBe(false);
  });
});
