import { followUp, meeting, party, type Deadline, type FollowUpEvent, type Owner } from '#domain';
import { ids, said } from '../../domain/testing/examples.js';
import type { Fact } from './chronicle.js';

export interface About {
  readonly occurredAt?: string;
}

export const partyRegistered = (
  id: string,
  name: string,
  { aliases = [], ...about }: About & { readonly aliases?: readonly string[] } = {},
): Fact => {
  const data = { name, kind: 'organisation', aliases, of: null } as const;
  return { category: party.category, id, event: { type: 'PartyRegistered', data }, ...about };
};

export const partyRenamed = (
  id: string,
  { from, to, ...about }: About & { readonly from: string; readonly to: string },
): Fact => {
  const data = { name: to, formerName: from };
  return { category: party.category, id, event: { type: 'PartyRenamed', data }, ...about };
};

export const meetingScheduled = (id: string, date: string, about: About = {}): Fact => {
  const data = { bodyId: ids.quayCouncil, title: 'June meeting', place: null, date, start: null, end: null };
  return { category: meeting.category, id, event: { type: 'MeetingScheduled', data }, ...about };
};

export const meetingMoved = (
  id: string,
  { from, to, ...about }: About & { readonly from: string; readonly to: string },
): Fact => {
  const time = { start: null, end: null };
  const data = { date: to, ...time, former: { date: from, ...time } };
  return { category: meeting.category, id, event: { type: 'MeetingRescheduled', data }, ...about };
};

export const meetingCancelled = (id: string, about: About = {}): Fact => {
  const event = { type: 'MeetingCancelled', data: { reason: 'Storm' } } as const;
  return { category: meeting.category, id, event, ...about };
};

export const on = (date: string): Deadline => ({ kind: 'date', date });
export const at = (meetingId: string): Deadline => ({ kind: 'meeting', meetingId });

export interface Assigned extends About {
  readonly text?: string;
  readonly bodyId?: string;
  readonly owners?: readonly Owner[];
  readonly deadline?: Deadline;
}

export const assigned = (
  id: string,
  {
    text = 'Paint.',
    bodyId = ids.quayCouncil,
    owners = [],
    deadline = { kind: 'none' },
    ...about
  }: Assigned = {},
): Fact => {
  const data = { bodyId, text, owners, deadline, source: said(text), approvalBy: null };
  return { category: followUp.category, id, event: { type: 'FollowUpAssigned', data }, ...about };
};

/** Something else that happened to a follow-up. */
export const happened = (id: string, event: FollowUpEvent, about: About = {}): Fact => ({
  category: followUp.category,
  id,
  event,
  ...about,
});
