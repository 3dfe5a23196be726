import fc from 'fast-check';
import {
  followUp,
  meeting,
  type Deadline,
  type FollowUpCommand,
  type MeetingCommand,
  type TingbokEvent,
} from '#domain';
import { fold, isRefusal, type Decider, type DomainCommand, type DomainEvent } from '#kernel';
import { idNumber, ids, responsible, said } from '../../domain/testing/examples.js';
import type { Fact } from './chronicle.js';

/** Few of each, so that repeats, conflicts and ties are frequent. */
export const meetingIds = [idNumber(101), idNumber(102)] as const;
export const followUpIds = [idNumber(201), idNumber(202), idNumber(203)] as const;
export const days = ['2024-03-01', '2024-03-05', '2024-03-09'] as const;
export const moments = [1, 2, 3, 4, 5].map((day) => `2024-02-0${day}T12:00:00Z`);

type Wish = { readonly id: string; readonly occurredAt: string } & (
  | { readonly of: 'meeting'; readonly command: MeetingCommand }
  | { readonly of: 'followUp'; readonly command: FollowUpCommand }
);

const date = fc.constantFrom(...days);
const when = date.map((day) => ({ date: day, start: null, end: null }));
const reason = fc.constantFrom('so', 'otherwise');

const meetingCommand: fc.Arbitrary<MeetingCommand> = fc.oneof(
  when.map((time): MeetingCommand => {
    const data = { bodyId: ids.quayCouncil, title: 'Meeting', place: null, ...time };
    return { type: 'ScheduleMeeting', data };
  }),
  when.map((data): MeetingCommand => ({ type: 'RescheduleMeeting', data })),
  reason.map((why): MeetingCommand => ({ type: 'CancelMeeting', data: { reason: why } })),
);

const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Deadline>({ kind: 'none' }) },
  { weight: 1, arbitrary: date.map((day): Deadline => ({ kind: 'date', date: day })) },
  // Mostly meetings: they are what moves.
  {
    weight: 4,
    arbitrary: fc.constantFrom(...meetingIds).map((meetingId): Deadline => ({ kind: 'meeting', meetingId })),
  },
);

const followUpCommand: fc.Arbitrary<FollowUpCommand> = fc.oneof(
  deadline.map((chosen): FollowUpCommand => {
    const owners = [responsible(ids.lighthouseTrust)];
    const about = { bodyId: ids.quayCouncil, text: 'Paint.', source: said('Paint.'), approvalBy: null };
    return { type: 'AssignFollowUp', data: { ...about, owners, deadline: chosen } };
  }),
  deadline.map((chosen): FollowUpCommand => ({ type: 'SetDeadline', data: { deadline: chosen } })),
  reason.map((note): FollowUpCommand => ({ type: 'ReportDone', data: { note, links: [] } })),
  fc.constant<FollowUpCommand>({ type: 'ConfirmDone', data: {} }),
  reason.map((why): FollowUpCommand => ({ type: 'ReopenFollowUp', data: { reason: why } })),
);

const occurredAt = fc.constantFrom(...moments);

const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    of: fc.constant('meeting' as const),
    id: fc.constantFrom(...meetingIds),
    command: meetingCommand,
    occurredAt,
  }),
  fc.record({
    of: fc.constant('followUp' as const),
    id: fc.constantFrom(...followUpIds),
    command: followUpCommand,
    occurredAt,
  }),
);

const deciderOf = ({ of }: Wish) =>
  (of === 'meeting' ? meeting : followUp) as unknown as Decider<unknown, DomainCommand, DomainEvent>;

/** What comes of the wishes, one after the other; the refused ones leave nothing. */
const carryOut = (wishes: readonly Wish[]): readonly Fact[] => {
  const facts: Fact[] = [];
  for (const one of wishes) {
    const decider = deciderOf(one);
    const past = facts.filter((fact) => fact.category === decider.category && fact.id === one.id);
    const state = fold(
      decider,
      past.map((fact) => fact.event),
    );
    const decided = decider.decide(one.command, state);
    if (isRefusal(decided)) continue;
    for (const event of decided as readonly TingbokEvent[]) {
      facts.push({ category: decider.category, id: one.id, event, occurredAt: one.occurredAt });
    }
  }
  return facts;
};

/** Histories of meetings and of follow-ups that hang on them; what is told later may have happened earlier. */
export const histories: fc.Arbitrary<readonly Fact[]> = fc
  .array(wish, { minLength: 6, maxLength: 22, size: 'max' })
  .map(carryOut);
