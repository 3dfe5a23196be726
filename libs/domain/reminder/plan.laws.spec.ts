import fc from 'fast-check';
import { day, isWeekend, localTime } from '../testing/calendar.js';
import { idNumber } from '../testing/examples.js';
import {
  nextDigest,
  planFollowUp,
  reminderPolicy,
  type PlannedReminder,
  type PlanSettings,
  type ReminderPolicy,
  type ReminderSubject,
} from './index.js';

const START = day('2023-01-01');
const DAYS = 700;

const date = fc.nat(DAYS).map((days) => START.add({ days }));
const timeZone = fc.constantFrom('Europe/Oslo', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu');

/** Any minute of the day that every zone here has on every day: no clock is set forward over it. */
const at = fc
  .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const policy: fc.Arbitrary<ReminderPolicy> = fc.record({
  daysBefore: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }),
  onTheDay: fc.boolean(),
  everyDaysOverdue: fc.oneof(fc.constantFrom(0, 1, 2, 7), fc.integer({ min: 0, max: 60 })),
  escalateAfterDays: fc.option(fc.integer({ min: 1, max: 40 })),
  digestWeekday: fc.integer({ min: 1, max: 7 }),
  at,
});

/** Weekends, and a holiday of up to seven days over and over: at the worst one working day in eight. */
const isQuietDay = fc
  .record({ every: fc.integer({ min: 8, max: 40 }), length: fc.nat(7) })
  .map(({ every, length }) => (some: Temporal.PlainDate): boolean => {
    const days = START.until(some, { largestUnit: 'days' }).days;
    return isWeekend(some) || ((days % every) + every) % every < length;
  });

const settings: fc.Arbitrary<PlanSettings> = fc.record({
  policy,
  timeZone,
  isQuietDay,
  workingCommittee: fc.constant(idNumber(2)),
});

const subject: fc.Arbitrary<ReminderSubject> = fc.record({
  stage: fc.constantFrom('assigned', 'accepted', 'sentBack', 'reopened'),
  responsible: fc.constantFrom([idNumber(3)], [idNumber(3), idNumber(4)]),
  due: date,
});

const after = fc
  .tuple(fc.integer({ min: -40, max: DAYS }), fc.nat(24 * 60))
  .map(([days, minutes]) => START.add({ days }).toZonedDateTime('UTC').add({ minutes }).toInstant());

const runs = { numRuns: 200 };

/** Holds for every reminder of any plan, in any body. */
const everyReminder = (
  holds: (
    planned: PlannedReminder,
    settings: PlanSettings,
    about: [ReminderSubject, Temporal.Instant],
  ) => void,
): void => {
  const law = fc.property(subject, settings, after, (who, how, from) => {
    for (const planned of planFollowUp(who, how, from)) holds(planned, how, [who, from]);
  });
  fc.assert(law, runs);
};

it('the policies tried here are policies', () => {
  for (const one of fc.sample(policy, 100)) expect(reminderPolicy.parse(one)).toEqual(one);
});

describe('A planned reminder', () => {
  it('lies after the moment from which is planned', () => {
    everyReminder(({ at: planned }, _, [, from]) => {
      expect(Temporal.Instant.compare(planned, from)).toBe(1);
    });
  });

  it('goes out on no quiet day', () => {
    everyReminder((planned, { isQuietDay: isQuiet }) => expect(isQuiet(planned.date)).toBe(false));
  });

  it('goes out on its day at the time of the policy, on the clocks of the body', () => {
    everyReminder((planned, { policy: { at: time }, timeZone: zone }) => {
      expect(localTime(zone, planned.at)).toBe(`${planned.date.toString()}T${time}`);
    });
  });

  it('is upcoming or due today up to the deadline, overdue or escalated only after it', () => {
    everyReminder(({ kind, date: on }, _, [{ due }]) => {
      const isLate = due !== null && Temporal.PlainDate.compare(on, due) > 0;
      expect([kind, isLate]).toEqual([kind, kind === 'overdue' || kind === 'escalated']);
    });
  });

  it('is told apart from every other of the same plan by recipient, kind and ordinal', () => {
    const law = fc.property(subject, settings, after, (...about) => {
      const keys = planFollowUp(...about).map((one) => `${one.recipientId} ${one.kind} ${one.ordinal}`);
      expect(new Set(keys).size).toBe(keys.length);
    });
    fc.assert(law, runs);
  });

  it('is the same whichever earlier moment before it one plans from', () => {
    const law = fc.property(subject, settings, after, (who, how, from) => {
      const overdue = planFollowUp(who, how, from).find(({ kind }) => kind === 'overdue');
      fc.pre(overdue !== undefined);
      const later = overdue?.at.subtract({ minutes: 1 }) ?? from;
      expect(planFollowUp(who, how, later).find(({ kind }) => kind === 'overdue')).toEqual(overdue);
    });
    fc.assert(law, runs);
  });
});

it('overdue reminders go on for ever: each later than the one before, none with its ordinal', () => {
  const law = fc.property(subject, settings, after, (who, how, from) => {
    fc.pre(how.policy.everyDaysOverdue > 0);
    let last: PlannedReminder | undefined;
    for (let n = 0; n < 12; n++) {
      const next = planFollowUp(who, how, last?.at ?? from).find(({ kind }) => kind === 'overdue');
      expect(next).toBeDefined();
      if (last !== undefined && next !== undefined) {
        expect(Temporal.PlainDate.compare(next.date, last.date)).toBe(1);
        expect(next.ordinal).toBeGreaterThan(last.ordinal);
      }
      last = next;
    }
  });
  fc.assert(law, runs);
});

it('digests go on for ever: each later than the one before, on a working day, in time for its weekday', () => {
  const law = fc.property(settings, after, (how, from) => {
    let last = from;
    for (let n = 0; n < 12; n++) {
      const next = nextDigest(how, last);
      if (next === null) throw new Error('The digests ended');
      expect(Temporal.Instant.compare(next.at, last)).toBe(1);
      expect(how.isQuietDay(next.date)).toBe(false);
      expect(localTime(how.timeZone, next.at)).toBe(`${next.date.toString()}T${how.policy.at}`);
      last = next.at;
    }
  });
  fc.assert(law, runs);
});

it('digests go on over the day that Apia never had', () => {
  const settingsInApia = {
    ...fc.sample(settings, { numRuns: 1, seed: 1 })[0]!,
    timeZone: 'Pacific/Apia',
    isQuietDay: () => false,
  };
  const fridays = { ...settingsInApia, policy: { ...settingsInApia.policy, digestWeekday: 5, at: '08:00' } };
  const before = Temporal.ZonedDateTime.from('2011-12-28T12:00[Pacific/Apia]').toInstant();
  const first = nextDigest(fridays, before);
  const second = nextDigest(fridays, first?.at ?? before);
  expect([first, second].map((one) => one && localTime('Pacific/Apia', one.at))).toEqual([
    '2011-12-31T08:00',
    '2012-01-06T08:00',
  ]);
});
