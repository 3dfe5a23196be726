import fc from 'fast-check';
import type { Deadline, TingbokCommand } from '#domain';
import { idNumber, responsible } from '../../domain/testing/examples.js';
import { assign, by, setDeadline, setPolicy } from './quay.js';
import { aboutBody, aboutFollowUp, bodies, committees, parties } from './quay-history.js';

/** What a recipient is told of: what is due, one of it, all that is planned, or some of all, told before or not. */
export type Choice = 'due' | 'one' | 'planned' | 'odd';
export type Outcome = 'sent' | 'failed' | 'suppressed' | 'unreached' | 'bounced';

/** Something that may come to stand in the log; `hours` pass before it. */
export type Wish = { readonly hours: number } & (
  | { readonly id: string; readonly command: TingbokCommand }
  | {
      readonly recipientId: string;
      readonly choice: Choice;
      readonly outcome: Outcome;
      /** Of the clock of whoever sends: the log's own never goes back. */
      readonly daysBehind: number;
    }
);

const meetings = [idNumber(201), idNumber(202)] as const;
const followUps = [101, 102, 103, 104, 105, 106, 107, 108].map(idNumber);
const FIRST = Temporal.PlainDate.from('2023-05-24');

/** Mostly of the long weekend of Whitsun and of the one after it: what is meant for their days goes out before. */
const day = fc
  .oneof(fc.constantFrom(3, 4, 5, 6), fc.constantFrom(17, 18), fc.nat(25))
  .map((days) => FIRST.add({ days }).toString());

const when = day.map((date) => ({ date, start: null, end: null }));
const onMeeting = fc.constantFrom(...meetings).map((meetingId): Deadline => ({ kind: 'meeting', meetingId }));
const deadline = fc.oneof(
  onMeeting,
  day.map((date) => by(date)),
);

const schedule = when.map((time): TingbokCommand => {
  const data = { bodyId: bodies[0], title: 'Meeting', place: null, ...time };
  return { type: 'ScheduleMeeting', data };
});
const aboutMeeting: fc.Arbitrary<TingbokCommand> = fc.oneof(
  schedule,
  when.map((data): TingbokCommand => ({ type: 'RescheduleMeeting', data })),
  fc.constant<TingbokCommand>({ type: 'CancelMeeting', data: { reason: 'Fog' } }),
);

/** Something on nearly every day, so that one mail a day is often one too many. */
const busyPolicy = fc
  .record({ at: fc.constantFrom('07:30', '14:00', '20:00'), digestWeekday: fc.integer({ min: 1, max: 5 }) })
  .map((chosen): TingbokCommand => {
    const often = { daysBefore: [7, 4, 3, 2, 1], onTheDay: true, everyDaysOverdue: 1, escalateAfterDays: 1 };
    return setPolicy({ ...often, ...chosen });
  });
const aboutBusyBody = fc.oneof(busyPolicy, aboutBody);

const establish = fc
  .constantFrom('Europe/Oslo', 'America/St_Johns', 'Pacific/Apia')
  .map((timeZone): TingbokCommand => {
    return { type: 'EstablishBody', data: { timeZone, country: 'NO', language: 'en' } };
  });

/** Done and not done, to and fro. */
const aboutWork = fc.constantFrom<TingbokCommand>(
  { type: 'ReportDone', data: { note: 'Mended', links: [] } },
  { type: 'SendBack', data: { reason: 'One is loose' } },
  { type: 'ConfirmDone', data: {} },
  { type: 'ReopenFollowUp', data: { reason: 'The storm' } },
);

/** To others, and for longer. */
const aboutOwners = fc
  .constantFrom(...parties)
  .chain((by) =>
    fc.constantFrom<TingbokCommand>(
      ...parties.map((to): TingbokCommand => ({ type: 'DelegateFollowUp', data: { by, to, note: null } })),
      { type: 'RequestExtension', data: { by, reason: 'Rain', until: '2023-07-20' } },
      { type: 'RequestExtension', data: { by, reason: 'Rain', until: '2023-07-20' } },
      { type: 'GrantExtension', data: { deadline: { kind: 'date', date: '2023-07-20' } } },
      { type: 'GrantExtension', data: { deadline: { kind: 'date', date: '2023-07-20' } } },
    ),
  );

const recipients = [...parties, committees[1]] as const;

const register: TingbokCommand = {
  type: 'RegisterParty',
  data: { name: 'Somebody', kind: 'organisation', aliases: [], of: null },
};

/** Another address. */
const aboutParty = fc.nat(1_000_000).map((n): TingbokCommand => {
  const data = { changeId: idNumber(2_000_000 + n), channel: 'email' } as const;
  return { type: 'NoteContactChange', data };
});

const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ id: fc.constantFrom(...recipients), command: aboutParty }) },
  { weight: 6, arbitrary: fc.record({ id: fc.constant(idNumber(102)), command: aboutOwners }) },
  { weight: 8, arbitrary: fc.record({ id: fc.constant(idNumber(101)), command: aboutWork }) },
  { weight: 5, arbitrary: fc.record({ id: fc.constantFrom(...followUps), command: aboutFollowUp }) },
  {
    weight: 6,
    arbitrary: fc.record({
      id: fc.constantFrom(...followUps),
      command: deadline.chain((due) => fc.constantFrom(assign(due), setDeadline(due))),
    }),
  },
  { weight: 3, arbitrary: fc.record({ id: fc.constantFrom(...meetings), command: aboutMeeting }) },
  {
    weight: 4,
    arbitrary: fc.record({ id: fc.constantFrom(...bodies), command: fc.oneof(establish, aboutBusyBody) }),
  },
);

const outcome = fc.record({
  recipientId: fc.constantFrom(...recipients),
  choice: fc.constantFrom<Choice>('due', 'one', 'one', 'planned', 'odd'),
  outcome: fc.constantFrom<Outcome>('sent', 'sent', 'failed', 'suppressed', 'unreached', 'bounced'),
  daysBehind: fc.constantFrom(0, 0, 0, 1, 3),
});

/** Mostly less than a day, so that mails fall on the same day as something else. */
const hours = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 13, max: 140 }) },
);

const assignment = fc
  .tuple(deadline, fc.constantFrom(...bodies), fc.subarray([...parties], { minLength: 1, maxLength: 2 }))
  .map(([due, bodyId, owners]) => assign(due, { bodyId, owners: owners.map(responsible) }));

/** What mostly has happened before anything else does, in any order. */
const outset: fc.Arbitrary<readonly Wish[]> = fc
  .tuple(
    fc.tuple(...recipients.map((id) => fc.record({ id: fc.constant(id), command: fc.constant(register) }))),
    fc.tuple(...bodies.map((id) => fc.record({ id: fc.constant(id), command: establish }))),
    fc.tuple(...bodies.map((id) => fc.record({ id: fc.constant(id), command: busyPolicy }))),
    fc.tuple(...meetings.map((id) => fc.record({ id: fc.constant(id), command: schedule }))),
    fc.tuple(...followUps.map((id) => fc.record({ id: fc.constant(id), command: assignment }))),
  )
  .map((all) => all.flat().map((wish): Wish => ({ hours: 0, ...wish })))
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length - 2 }));

const happenings = fc.array(
  fc
    .tuple(hours, fc.oneof({ weight: 1, arbitrary: command }, { weight: 1, arbitrary: outcome }))
    .map(([passed, wish]): Wish => ({ hours: passed, ...wish })),
  { minLength: 30, maxLength: 70, size: 'max' },
);

export const wishes: fc.Arbitrary<readonly Wish[]> = fc
  .tuple(outset, happenings)
  .map(([before, then]) => [...before, ...then]);
