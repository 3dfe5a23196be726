import fc from 'fast-check';
import { defaultReminderPolicy, type ReminderPolicy, type TingbokCommand } from '#domain';
import { idNumber, ids, responsible } from '../../domain/testing/examples.js';
import { assign, by, establish, setDeadline, setPolicy } from './quay.js';
import { sendAll, walk } from './walk.js';
import type { Stage } from './stage.js';

/** Something that happens on the quay: a command, or time that passes with the service at work or away. */
export type Happening =
  | { readonly id: string; readonly command: TingbokCommand }
  | { readonly hours: number; readonly away: boolean };

/** Two bodies with other mornings, and one party that is in both. */
export const bodies = [idNumber(1), idNumber(5)] as const;
export const committees = [idNumber(2), idNumber(6)] as const;
export const parties = [idNumber(3), idNumber(4), committees[0]] as const;
const followUps = [idNumber(101), idNumber(102), idNumber(103)] as const;

/** 24 May is before the long weekend of Whitsun. */
export const OUTSET = '2023-05-24T12:00';
const FIRST = Temporal.PlainDate.from('2023-05-20');

const date = fc.nat(45).map((days) => FIRST.add({ days }).toString());
const owners = fc
  .uniqueArray(fc.constantFrom(...parties), { maxLength: 2 })
  .map((all) => all.map(responsible));
const deadline = fc.oneof(
  { weight: 8, arbitrary: date.map(by) },
  { weight: 1, arbitrary: fc.constant(by(null)) },
);

const policy: fc.Arbitrary<ReminderPolicy> = fc.record({
  daysBefore: fc.constantFrom([14, 7, 2], [1], []),
  onTheDay: fc.boolean(),
  everyDaysOverdue: fc.constantFrom(7, 3, 1, 0),
  escalateAfterDays: fc.constantFrom(7, 2, null),
  digestWeekday: fc.constantFrom(1, 5, null),
  at: fc.constantFrom('07:30', '08:00', '14:00'),
});

const word = fc.constantFrom('one', 'two', 'three');

const party = fc.constantFrom(...parties);
const changesHands: fc.Arbitrary<TingbokCommand> = fc.oneof(
  party.map((one): TingbokCommand => ({ type: 'DeclineFollowUp', data: { by: one, reason: 'No rope' } })),
  fc.tuple(party, party).map(([one, to]): TingbokCommand => {
    return { type: 'DelegateFollowUp', data: { by: one, to, note: null } };
  }),
);
const getsTime: fc.Arbitrary<TingbokCommand> = fc.oneof(
  fc.tuple(party, date).map(([one, until]): TingbokCommand => {
    return { type: 'RequestExtension', data: { by: one, reason: 'Rain', until } };
  }),
  date.map((day): TingbokCommand => {
    return { type: 'GrantExtension', data: { deadline: { kind: 'date', date: day } } };
  }),
);
export const aboutFollowUp: fc.Arbitrary<TingbokCommand> = fc.oneof(
  fc
    .tuple(deadline, owners, fc.constantFrom(...bodies))
    .map(([due, all, bodyId]) => assign(due, { owners: all, bodyId })),
  deadline.map(setDeadline),
  owners.map((all): TingbokCommand => ({ type: 'ReassignFollowUp', data: { owners: all } })),
  word.map((note): TingbokCommand => ({ type: 'ReportProgress', data: { note } })),
  word.map((note): TingbokCommand => ({ type: 'ReportDone', data: { note, links: [] } })),
  fc.constant<TingbokCommand>({ type: 'ConfirmDone', data: {} }),
  word.map((reason): TingbokCommand => ({ type: 'SendBack', data: { reason } })),
  word.map((reason): TingbokCommand => ({ type: 'ReopenFollowUp', data: { reason } })),
  word.map((reason): TingbokCommand => ({ type: 'CancelFollowUp', data: { reason } })),
  changesHands,
  getsTime,
);
export const aboutBody: fc.Arbitrary<TingbokCommand> = fc.oneof(
  policy.map(setPolicy),
  fc
    .constantFrom(...committees, parties[0])
    .map((partyId): TingbokCommand => ({ type: 'SetWorkingCommittee', data: { partyId } })),
);

export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ id: fc.constantFrom(...followUps), command: aboutFollowUp }) },
    { weight: 1, arbitrary: fc.record({ id: fc.constantFrom(...bodies), command: aboutBody }) },
    { weight: 4, arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 140 }), away: fc.boolean() }) },
  ),
  { minLength: 8, maxLength: 16, size: 'max' },
);

/** Both bodies, three follow-ups that are due, and one in each body without a date, so that every digest tells something. */
export const beginOn = async (stage: Stage): Promise<void> => {
  for (const [index, bodyId] of bodies.entries()) {
    const committee = committees[index] ?? ids.workingCommittee;
    await establish(stage, { bodyId, committee });
    await stage.tell(idNumber(110 + index), assign(by(null), { bodyId }));
  }
  await stage.tell(bodies[1], setPolicy({ ...defaultReminderPolicy, at: '14:00' }));
  for (const [index, id] of followUps.entries()) {
    const due = by(FIRST.add({ days: 7 + 9 * index }).toString());
    await stage.tell(id, assign(due, { bodyId: bodies[index % 2] ?? bodies[0] }));
  }
};

/** Lets it all happen; what the rules refuse did not happen. */
export const live = async (stage: Stage, all: readonly Happening[]): Promise<void> => {
  for (const one of all) {
    if ('hours' in one) await passTime(stage, one);
    else
      await stage.tell(one.id, one.command).catch((error: Error) => {
        if (!error.message.includes('was refused')) throw error;
      });
  }
};

const passTime = async (stage: Stage, { hours, away }: { hours: number; away: boolean }): Promise<void> => {
  const to = stage.clock.now().add({ hours });
  if (!away) return walk(stage, to);
  stage.clock.moveTo(to);
  await sendAll(stage);
};
