import type { FollowUpStage } from '../follow-up/index.js';
import { day, inOslo, inOsloBody, localTime, noted, quietOn } from '../testing/calendar.js';
import { ids } from '../testing/examples.js';
import {
  defaultReminderPolicy,
  nextDigest,
  nextMailAfter,
  planFollowUp,
  reminderPolicy,
  type PlanSettings,
  type ReminderPolicy,
  type ReminderSubject,
} from './index.js';

const oslo = inOsloBody();
const withPolicy = (part: Partial<ReminderPolicy>, settings: Partial<PlanSettings> = {}): PlanSettings =>
  inOsloBody({ policy: { ...defaultReminderPolicy, ...part }, ...settings });

const dueOn = (date: string, part: Partial<ReminderSubject> = {}): ReminderSubject => ({
  stage: 'assigned',
  responsible: [ids.lighthouseTrust],
  due: day(date),
  ...part,
});

const plan = (subject: ReminderSubject, settings: PlanSettings, after: string): readonly string[] =>
  planFollowUp(subject, settings, inOslo(after)).map(noted(settings.timeZone));

describe('A follow-up that is due on 9 June 2023', () => {
  it('is remembered 14, 7 and 2 days before, on the day, and each week after; the committee hears of it then', () => {
    expect(plan(dueOn('2023-06-09'), oslo, '2023-05-11T14:00')).toEqual([
      'upcoming 14 2023-05-26T08:00',
      'upcoming 7 2023-06-02T08:00',
      'upcoming 2 2023-06-07T08:00',
      'dueToday 0 2023-06-09T08:00',
      'overdue 1 2023-06-16T08:00',
      'escalated 0 2023-06-16T08:00',
    ]);
  });

  it('goes to whoever is responsible, and escalates to the working committee alone', () => {
    const two = dueOn('2023-06-09', { responsible: [ids.lighthouseTrust, ids.harbourOffice] });
    const planned = planFollowUp(two, withPolicy({ daysBefore: [2] }), inOslo('2023-05-11T14:00'));
    expect(planned.map(({ kind, recipientId }) => [kind, recipientId])).toEqual([
      ['upcoming', ids.lighthouseTrust],
      ['upcoming', ids.harbourOffice],
      ['dueToday', ids.lighthouseTrust],
      ['dueToday', ids.harbourOffice],
      ['overdue', ids.lighthouseTrust],
      ['overdue', ids.harbourOffice],
      ['escalated', ids.workingCommittee],
    ]);
  });

  it('goes to who handed it on, too, but only while it is late', () => {
    const handedOn = dueOn('2023-06-09', { informed: [ids.harbourOffice] });
    const planned = planFollowUp(handedOn, oslo, inOslo('2023-05-11T14:00'));
    const told = planned.filter(({ recipientId }) => recipientId === ids.harbourOffice);
    expect(told.map(noted('Europe/Oslo'))).toEqual(['overdue 1 2023-06-16T08:00']);
  });

  it('goes to the working committee alone when it was declined', () => {
    const declined = dueOn('2023-06-09', { stage: 'declined', responsible: [] });
    expect(plan(declined, oslo, '2023-05-11T14:00')).toEqual(['escalated 0 2023-06-16T08:00']);
  });

  it('is not remembered at a moment that has passed, to the minute', () => {
    const at8 = plan(dueOn('2023-06-09'), oslo, '2023-06-07T08:00');
    expect(at8).not.toContain('upcoming 2 2023-06-07T08:00');
    const before8 = plan(dueOn('2023-06-09'), oslo, '2023-06-07T07:59');
    expect(before8[0]).toBe('upcoming 2 2023-06-07T08:00');
  });

  it('sends no flood when it is learned of long after: the next weekly mail, and the committee next morning', () => {
    expect(plan(dueOn('2023-06-09'), oslo, '2023-09-01T14:00')).toEqual([
      'overdue 13 2023-09-08T08:00',
      'escalated 0 2023-09-04T08:00',
    ]);
  });

  it('with nobody responsible still reaches the working committee', () => {
    expect(plan(dueOn('2023-06-09', { responsible: [] }), oslo, '2023-05-11T14:00')).toEqual([
      'escalated 0 2023-06-16T08:00',
    ]);
  });
});

describe('Nothing is planned', () => {
  it('for a follow-up without a date', () => {
    expect(plan(dueOn('2023-06-09', { due: null }), oslo, '2023-05-11T14:00')).toEqual([]);
  });

  const waitsForOthers: readonly FollowUpStage[] = ['reportedDone', 'confirmedDone', 'cancelled'];
  it.each(waitsForOthers)('for a follow-up that is %s', (stage) => {
    expect(plan(dueOn('2023-06-09', { stage }), oslo, '2023-05-11T14:00')).toEqual([]);
  });

  const waitsForOwner: readonly FollowUpStage[] = ['assigned', 'accepted', 'sentBack', 'reopened'];
  it.each(waitsForOwner)('less for a follow-up that is %s', (stage) => {
    expect(plan(dueOn('2023-06-09', { stage }), oslo, '2023-05-11T14:00')).toHaveLength(6);
  });

  it('that the policy does not ask for', () => {
    const silent = withPolicy({
      daysBefore: [],
      onTheDay: false,
      everyDaysOverdue: 0,
      escalateAfterDays: null,
    });
    expect(plan(dueOn('2023-06-09'), silent, '2023-05-11T14:00')).toEqual([]);
  });

  it('for a working committee that a body does not have', () => {
    const alone = inOsloBody({ workingCommittee: null });
    expect(plan(dueOn('2023-06-09'), alone, '2023-09-01T14:00')).toEqual(['overdue 13 2023-09-08T08:00']);
    expect(nextDigest(alone, inOslo('2023-05-11T14:00'))).toBeNull();
  });
});

describe('A quiet day', () => {
  const norwegian = inOsloBody({ isQuietDay: quietOn('2023-05-17', '2023-05-18', '2023-05-29') });

  it.each([
    ['17 May is a holiday', '2023-05-19', '2023-05-16'],
    ['18 May follows the holiday of 17 May', '2023-05-20', '2023-05-16'],
    ['29 May is Whit Monday, after a weekend', '2023-05-31', '2023-05-26'],
    ['30 May is a working day', '2023-06-01', '2023-05-30'],
  ])('moves the mail to the working day before: %s', (_, due, mail) => {
    const settings = { ...norwegian, policy: { ...defaultReminderPolicy, daysBefore: [2] } };
    expect(plan(dueOn(due), settings, '2023-05-11T14:00')[0]).toBe(`upcoming 2 ${mail}T08:00`);
  });

  it('moves no overdue mail back to the deadline or before it', () => {
    const daily = withPolicy({ everyDaysOverdue: 1 });
    expect(plan(dueOn('2023-06-09'), daily, '2023-06-09T12:00')[0]).toBe('overdue 3 2023-06-12T08:00');
  });

  it('moves no escalation back to the deadline or before it', () => {
    const hasty = withPolicy({ daysBefore: [], onTheDay: false, everyDaysOverdue: 0, escalateAfterDays: 1 });
    expect(plan(dueOn('2023-06-09'), hasty, '2023-05-11T14:00')).toEqual(['escalated 0 2023-06-12T08:00']);
  });

  it('after another, without an end, loses no mail and hangs nobody', () => {
    const ever = withPolicy({ daysBefore: [] }, { isQuietDay: () => true });
    expect(plan(dueOn('2023-06-09'), ever, '2023-09-01T14:00').map((line) => line.split(' ')[0])).toEqual([
      'overdue',
      'escalated',
    ]);
    expect(nextDigest(ever, inOslo('2023-09-01T14:00'))).not.toBeNull();
  });
});

describe('Eight in the morning', () => {
  it.each([
    [
      'the clocks go forward on 26 March 2023',
      '2023-03-27',
      ['2023-03-24T07:00:00Z', '2023-03-27T06:00:00Z'],
    ],
    ['the clocks go back on 29 October 2023', '2023-10-30', ['2023-10-27T06:00:00Z', '2023-10-30T07:00:00Z']],
  ])('stays eight in the morning when %s', (_, due, moments) => {
    const planned = planFollowUp(dueOn(due), withPolicy({ daysBefore: [3] }), inOslo('2023-02-01T12:00'));
    expect(planned.slice(0, 2).map(({ at }) => at.toString())).toEqual(moments);
  });

  it('is the morning of the body, wherever it is', () => {
    const apia = inOsloBody({ timeZone: 'Pacific/Apia' });
    const [first] = planFollowUp(dueOn('2023-06-09'), apia, inOslo('2023-05-11T14:00'));
    expect(first?.at.toString()).toBe('2023-05-25T19:00:00Z');
  });
});

describe('The digest', () => {
  const digests = (settings: PlanSettings, from: string, count: number): string[] => {
    const found: string[] = [];
    let after = inOslo(from);
    while (found.length < count) {
      const next = nextDigest(settings, after);
      if (next === null) break;
      found.push(localTime(settings.timeZone, next.at));
      after = next.at;
    }
    return found;
  };

  it('comes on Mondays, and on the Friday before a Monday that is a holiday', () => {
    const whit = inOsloBody({ isQuietDay: quietOn('2023-05-29') });
    expect(digests(whit, '2023-05-11T14:00', 4)).toEqual([
      '2023-05-15T08:00',
      '2023-05-22T08:00',
      '2023-05-26T08:00',
      '2023-06-05T08:00',
    ]);
  });

  it('comes the same morning while it is not yet eight', () => {
    expect(digests(oslo, '2023-05-15T07:59', 1)).toEqual(['2023-05-15T08:00']);
    expect(digests(oslo, '2023-05-15T08:00', 1)).toEqual(['2023-05-22T08:00']);
  });

  it('comes on another weekday when the policy says so, or never', () => {
    expect(digests(withPolicy({ digestWeekday: 4 }), '2023-05-11T14:00', 1)).toEqual(['2023-05-18T08:00']);
    expect(nextDigest(withPolicy({ digestWeekday: null }), inOslo('2023-05-11T14:00'))).toBeNull();
  });
});

it.each([
  ['Friday before eight', '2023-05-26T07:59', '2023-05-26T08:00'],
  ['Friday at eight', '2023-05-26T08:00', '2023-05-30T08:00'],
  ['Whit Monday', '2023-05-29T06:00', '2023-05-30T08:00'],
])('after %s the next mail goes out on the first working morning', (_, after, mail) => {
  const whit = inOsloBody({ isQuietDay: quietOn('2023-05-29') });
  expect(localTime('Europe/Oslo', nextMailAfter(whit, inOslo(after)).at)).toBe(mail);
});

describe('A reminder policy', () => {
  it('names each day before the deadline once', () => {
    const of = (daysBefore: number[]) =>
      reminderPolicy.safeParse({ ...defaultReminderPolicy, daysBefore }).error?.issues[0]?.message;
    expect([of([7, 2]), of([7, 7])]).toEqual([undefined, 'names the same day twice']);
  });
});
