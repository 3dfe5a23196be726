import { contributing, idNumber, ids, responsible } from '../../domain/testing/examples.js';
import { now } from '../entity/lens.js';
import { openLog, type LogForTests } from '../testing.js';
import {
  assigned,
  at,
  meetingScheduled,
  on,
  partyRegistered,
  partyRenamed,
  happened,
} from '../testing/facts.js';
import { findFollowUp, listFollowUps, overdueList, type FollowUpQuery } from './queries.js';
import type { FollowUpView } from './view.js';

const today = Temporal.PlainDate.from('2024-06-10');
const { quayCouncil, harbourOffice, lighthouseTrust, juneMeeting } = ids;
const otherBody = idNumber(9);
const trust = [responsible(lighthouseTrust)];

const facts = [
  partyRegistered(quayCouncil, 'Quay Council', { occurredAt: '2024-01-01T00:00:00Z' }),
  partyRegistered(lighthouseTrust, 'Lighthouse Trust', { occurredAt: '2024-01-01T00:00:00Z' }),
  partyRegistered(harbourOffice, 'Harbour Office', { occurredAt: '2024-03-01T00:00:00Z' }),
  meetingScheduled(juneMeeting, '2024-06-12'),
  assigned(idNumber(501), { text: 'late', owners: trust, deadline: on('2024-06-03') }),
  assigned(idNumber(502), { text: 'later', owners: trust, deadline: on('2024-06-09') }),
  assigned(idNumber(503), {
    text: 'today',
    owners: [contributing(lighthouseTrust)],
    deadline: on('2024-06-10'),
  }),
  assigned(idNumber(504), { text: 'meeting', owners: trust, deadline: at(juneMeeting) }),
  assigned(idNumber(505), { text: 'condition', deadline: { kind: 'condition', words: 'when the ice goes' } }),
  assigned(idNumber(506), { text: 'elsewhere', bodyId: otherBody, owners: [responsible(harbourOffice)] }),
  assigned(idNumber(507), { text: 'done', owners: trust, deadline: on('2024-06-01') }),
  happened(idNumber(507), { type: 'FollowUpReportedDone', data: { note: 'Done', links: [] } }),
  happened(idNumber(507), { type: 'FollowUpConfirmedDone', data: {} }),
  assigned(idNumber(508), { text: 'reported', owners: trust, deadline: on('2024-06-02') }),
  happened(idNumber(508), { type: 'FollowUpReportedDone', data: { note: 'Done?', links: [] } }),
];

describe('Follow-ups', () => {
  let log: LogForTests;
  beforeAll(async () => {
    log = await openLog();
    await log.record(...facts);
  });
  afterAll(() => log.close());

  const texts = (rows: readonly FollowUpView[]): string[] => rows.map((row) => row.text);
  const listed = async (query: Partial<FollowUpQuery> = {}) =>
    texts(await listFollowUps(log.database, { lens: now, today, ...query }));

  describe('on the AU’s list', () => {
    it('stand under overdue, upcoming or without date, and once more where nobody is responsible', async () => {
      const list = await overdueList(log.database, { lens: now, today });
      expect(Object.fromEntries(Object.entries(list).map(([part, rows]) => [part, texts(rows)]))).toEqual({
        overdue: ['reported', 'late', 'later'],
        upcoming: ['today', 'meeting'],
        withoutDate: ['condition', 'elsewhere'],
        withoutOwner: ['today', 'condition'],
      });
    });

    it('are in time on their last day, and a day late on the next', async () => {
      const overdue = async (day: string) => {
        const list = await overdueList(log.database, { lens: now, today: Temporal.PlainDate.from(day) });
        return list.overdue.find((row) => row.text === 'today')?.daysOverdue;
      };
      expect([await overdue('2024-06-10'), await overdue('2024-06-11')]).toEqual([undefined, 1]);
    });

    it('are those of one body, when one is asked for', async () => {
      const list = await overdueList(log.database, { lens: now, today, bodyId: otherBody });
      expect([texts(list.overdue), texts(list.withoutDate)]).toEqual([[], ['elsewhere']]);
    });

    it('are as old as they are: days count from the deadline', async () => {
      const { overdue, upcoming } = await overdueList(log.database, { lens: now, today });
      expect(overdue.map((row) => row.daysOverdue)).toEqual([8, 7, 1]);
      expect(upcoming.map((row) => row.daysOverdue)).toEqual([null, null]);
    });
  });

  describe('in the full list', () => {
    it('stand by deadline, closed ones too, those without a date last in the order of the log', async () => {
      expect(await listed()).toEqual([
        'done',
        'reported',
        'late',
        'later',
        'today',
        'meeting',
        'condition',
        'elsewhere',
      ]);
    });

    it('are those of an owner who is responsible, not of one who contributes', async () => {
      expect(await listed({ ownerId: lighthouseTrust })).toEqual([
        'done',
        'reported',
        'late',
        'later',
        'meeting',
      ]);
    });

    it('are those at one stage', async () => {
      expect(await listed({ stage: 'confirmedDone' })).toEqual(['done']);
      expect(await listed({ stage: 'reportedDone', bodyId: quayCouncil })).toEqual(['reported']);
      expect(await listed({ stage: 'cancelled' })).toEqual([]);
    });

    it('are those for which all that is asked holds', async () => {
      expect(await listed({ bodyId: otherBody, ownerId: lighthouseTrust })).toEqual([]);
      expect(await listed({ bodyId: otherBody, ownerId: harbourOffice })).toEqual(['elsewhere']);
    });
  });

  it('show names for ids, the meeting they hang on, and the sentence they came from', async () => {
    expect(await findFollowUp(log.database, idNumber(504), { lens: now, today })).toMatchObject({
      version: 1,
      body: { id: quayCouncil, name: 'Quay Council' },
      owners: [{ id: lighthouseTrust, name: 'Lighthouse Trust', role: 'responsible' }],
      deadline: { kind: 'meeting', date: '2024-06-12', meeting: { id: juneMeeting, title: 'June meeting' } },
      source: { meeting: null, item: '3', itemSeq: 3, sentence: 'meeting' },
    });
  });

  it('show the words of a condition', async () => {
    const found = await findFollowUp(log.database, idNumber(505), { lens: now, today });
    expect(found?.deadline).toEqual({
      kind: 'condition',
      date: null,
      words: 'when the ice goes',
      meeting: null,
    });
  });

  it('show the id of a party that nobody has registered', async () => {
    const found = await findFollowUp(log.database, idNumber(506), { lens: now, today });
    expect(found?.body).toEqual({ id: otherBody, name: otherBody });
  });

  it('are not found where there is none', async () => {
    expect(await findFollowUp(log.database, idNumber(599), { lens: now, today })).toBeUndefined();
  });

  it('show names as of the date, and the first name of a party that was registered later', async () => {
    const renamed = { from: 'Harbour Office', to: 'Port Office', occurredAt: '2024-05-01T00:00:00Z' };
    await log.record(partyRenamed(harbourOffice, renamed));
    const ownerOn = async (day: string) => {
      const inForce = Temporal.Instant.from(`${day}T12:00:00Z`);
      const rows = await listFollowUps(log.database, {
        lens: { known: null, inForce },
        today,
        bodyId: otherBody,
      });
      return rows[0]?.owners[0]?.name;
    };
    expect(await ownerOn('2024-06-01')).toBe('Port Office');
    expect(await ownerOn('2024-04-01')).toBe('Harbour Office');
    expect(await ownerOn('2024-02-01')).toBe('Harbour Office');
  });
});
