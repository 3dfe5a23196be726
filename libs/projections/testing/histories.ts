import fc from 'fast-check';
import {
  followUp,
  meeting,
  type Deadline,
  type FixedDeadline,
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

const putOnAgenda = reason.map((title): MeetingCommand => {
  return { type: 'PutOnAgenda', data: { kind: 'note', title, protocolId: null, sinceMeetingId: null } };
});

const schedule = when.map((time): MeetingCommand => {
  const data = { bodyId: ids.quayCouncil, title: 'Meeting', place: null, ...time };
  return { type: 'ScheduleMeeting', data };
});

const aboutItsDay: fc.Arbitrary<MeetingCommand> = fc.oneof(
  schedule,
  when.map((data): MeetingCommand => ({ type: 'RescheduleMeeting', data })),
  reason.map((why): MeetingCommand => ({ type: 'CancelMeeting', data: { reason: why } })),
);

const meetingCommand = fc.oneof({ weight: 8, arbitrary: aboutItsDay }, { weight: 1, arbitrary: putOnAgenda });

const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Deadline>({ kind: 'none' }) },
  { weight: 1, arbitrary: fc.constant<Deadline>({ kind: 'condition', words: 'when the ice goes' }) },
  { weight: 1, arbitrary: date.map((day): Deadline => ({ kind: 'date', date: day })) },
  // Mostly meetings: they are what moves.
  {
    weight: 6,
    arbitrary: fc.constantFrom(...meetingIds).map((meetingId): Deadline => ({ kind: 'meeting', meetingId })),
  },
);

const fixed: fc.Arbitrary<FixedDeadline> = fc.oneof(
  date.map((day): FixedDeadline => ({ kind: 'date', date: day })),
  fc.constantFrom(...meetingIds).map((meetingId): FixedDeadline => ({ kind: 'meeting', meetingId })),
);

const party = fc.constantFrom(ids.lighthouseTrust, ids.harbourOffice);

const changesHands: fc.Arbitrary<FollowUpCommand> = fc.oneof(
  party.map((by): FollowUpCommand => ({ type: 'AcceptFollowUp', data: { by } })),
  party.map((by): FollowUpCommand => ({ type: 'DeclineFollowUp', data: { by, reason: 'No ladder.' } })),
  fc.tuple(party, party).map(([by, to]): FollowUpCommand => {
    return { type: 'DelegateFollowUp', data: { by, to, note: null } };
  }),
  party.map((partyId): FollowUpCommand => {
    return { type: 'ReassignFollowUp', data: { owners: [responsible(partyId)] } };
  }),
);

const getsTime: fc.Arbitrary<FollowUpCommand> = fc.oneof(
  fc.tuple(party, date).map(([by, until]): FollowUpCommand => {
    return { type: 'RequestExtension', data: { by, reason: 'Rain.', until } };
  }),
  fixed.map((chosen): FollowUpCommand => ({ type: 'GrantExtension', data: { deadline: chosen } })),
  reason.map((why): FollowUpCommand => ({ type: 'RefuseExtension', data: { reason: why } })),
  fixed.map((chosen): FollowUpCommand => ({ type: 'MeetCondition', data: { deadline: chosen, note: null } })),
  reason.map((answer): FollowUpCommand => ({
    type: 'AskAboutCondition',
    data: { atMeetingId: null, answer },
  })),
);

const showsWork: fc.Arbitrary<FollowUpCommand> = fc.oneof(
  party.map((by): FollowUpCommand => ({ type: 'ReportDone', data: { note: 'Done.', links: [], by } })),
  fc.constant<FollowUpCommand>({
    type: 'AttachEvidence',
    data: { evidence: { kind: 'link', url: 'https://quay.example/photo', title: null } },
  }),
  reason.map((why): FollowUpCommand => {
    return { type: 'WithdrawEvidence', data: { evidence: 'https://quay.example/photo', reason: why } };
  }),
);

const assign = deadline.map((chosen): FollowUpCommand => {
  const owners = [responsible(ids.lighthouseTrust)];
  const about = { bodyId: ids.quayCouncil, text: 'Paint.', source: said('Paint.'), approvalBy: null };
  return { type: 'AssignFollowUp', data: { ...about, owners, deadline: chosen } };
});

const fromAssignedToClosed: fc.Arbitrary<FollowUpCommand> = fc.oneof(
  assign,
  deadline.map((chosen): FollowUpCommand => ({ type: 'SetDeadline', data: { deadline: chosen } })),
  reason.map((note): FollowUpCommand => ({ type: 'ReportDone', data: { note, links: [] } })),
  fc.constant<FollowUpCommand>({ type: 'ConfirmDone', data: {} }),
  reason.map((why): FollowUpCommand => ({ type: 'ReopenFollowUp', data: { reason: why } })),
);

const followUpCommand = fc.oneof(
  { weight: 5, arbitrary: fromAssignedToClosed },
  { weight: 2, arbitrary: fc.oneof(changesHands, getsTime, showsWork) },
);

const occurredAt = fc.constantFrom(...moments);

const toMeeting = (command: fc.Arbitrary<MeetingCommand>): fc.Arbitrary<Wish> =>
  fc.record({
    of: fc.constant('meeting' as const),
    id: fc.constantFrom(...meetingIds),
    command,
    occurredAt,
  });

const toFollowUp = (command: fc.Arbitrary<FollowUpCommand>): fc.Arbitrary<Wish> =>
  fc.record({
    of: fc.constant('followUp' as const),
    id: fc.constantFrom(...followUpIds),
    command,
    occurredAt,
  });

const wish: fc.Arbitrary<Wish> = fc.oneof(toMeeting(meetingCommand), toFollowUp(followUpCommand));

/** What mostly comes first, in any order and not always all of it. */
const outset = fc
  .tuple(toMeeting(schedule), toMeeting(schedule), toFollowUp(assign), toFollowUp(assign), toFollowUp(assign))
  .chain((all) => fc.shuffledSubarray(all));

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
  .tuple(outset, fc.array(wish, { minLength: 6, maxLength: 20, size: 'max' }))
  .map(([first, then]) => carryOut([...first, ...then]));
