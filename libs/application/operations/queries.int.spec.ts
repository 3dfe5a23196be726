import { isRefusal } from '#kernel';
import type { PreviewMail } from '#processes';
import { ids, idNumber, responsible } from '../../domain/testing/examples.js';
import { record } from '../../projections/testing.js';
import { assigned, meetingScheduled, on, partyRegistered } from '../../projections/testing/facts.js';
import { openForTests, type TingbokForTests } from '../testing.js';
import { queryOperations } from './queries.js';

const LIMIT = 15_000;
const quayEstablished = {
  category: 'body',
  id: ids.quayCouncil,
  event: { type: 'BodyEstablished', data: { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' } },
} as const;
const { quayCouncil, harbourOffice, lighthouseTrust, juneMeeting } = ids;

describe('A question', () => {
  let opened: TingbokForTests;

  beforeAll(async () => {
    opened = await openForTests({ variables: { TEST_CLOCK: '2024-06-20T12:00:00+02:00' } });
    const { store, projections } = opened.tingbok;
    const midnight = { occurredAt: '2024-06-09T22:00:00Z' };
    const position = await record(store, [
      partyRegistered(quayCouncil, 'Quay Council', { occurredAt: '2024-01-01T00:00:00Z' }),
      quayEstablished,
      partyRegistered(lighthouseTrust, 'The Trust', { occurredAt: '2024-01-01T00:00:00Z' }),
      partyRegistered(harbourOffice, 'The Trust', midnight),
      meetingScheduled(juneMeeting, '2024-06-10', midnight),
      assigned(idNumber(401), { owners: [responsible(lighthouseTrust)], deadline: on('2024-06-14') }),
    ]);
    await projections.waitFor(position, LIMIT);
  }, 60_000);
  afterAll(() => opened?.close());

  const ask = async (name: string, input: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const operation = queryOperations.find((one) => one.name === name);
    if (operation === undefined) throw new Error(`There is no question ${name}`);
    return operation.run(opened.tingbok, operation.input.parse(input) as never);
  };
  const refusalOf = async (name: string, input: Readonly<Record<string, unknown>>) => {
    const answer = await ask(name, input);
    return isRefusal(answer) ? answer.refused : answer;
  };

  it('about a day is not answered with what began when that day ended', async () => {
    const meetingsAt = async (at: string) =>
      ((await ask('meetings', { at })) as { meetings: object[] }).meetings;
    expect(await meetingsAt('2024-06-09')).toHaveLength(0);
    expect(await meetingsAt('2024-06-10')).toHaveLength(1);
    const parties = (await ask('parties', { at: '2024-06-09' })) as { parties: object[] };
    expect(parties.parties).toHaveLength(2);
  });

  it('about a day to come is answered with what is known, judged on that day', async () => {
    expect(await ask('overdue', { at: '2024-06-14' })).toMatchObject({ at: '2024-06-14', overdue: [] });
    expect(await ask('overdue', { at: '2024-12-24' })).toMatchObject({
      at: '2024-12-24',
      overdue: [{ daysOverdue: 193 }],
    });
  });

  it('about what was known on a day before the log began finds nothing', async () => {
    expect(await ask('overdue', { known: '2024-06-19' })).toMatchObject({
      position: '0',
      overdue: [],
      upcoming: [],
      withoutDate: [],
      withoutOwner: [],
    });
  });

  it.each(['overdue', 'follow-ups', 'parties', 'bodies', 'meetings', 'protocols', 'decisions'])(
    'for %s is refused on a date that is none, however far away',
    async (name) => {
      for (const at of ['2023-02-31', '0000-01-01', '-271821-04-20T00:00:00Z', '+100000-01-01T00:00:00Z']) {
        expect(await refusalOf(name, { at })).toBe('DateIsWrong');
      }
    },
  );

  it.each(['0001-01-02', '9999-12-29'])('is answered on %s', async (at) => {
    expect(await ask('overdue', { at })).toMatchObject({ at });
  });

  it('about a party that is not there, or that several names mean, says so', async () => {
    expect(await refusalOf('overdue', { body: 'Nobody' })).toBe('PartyDoesNotExist');
    expect(await refusalOf('follow-ups', { owner: 'nobody' })).toBe('PartyDoesNotExist');
    expect(await ask('follow-ups', { owner: 'the trust' })).toMatchObject({
      refused: 'NameIsShared',
      details: { name: 'the trust', ids: expect.stringContaining(harbourOffice) },
    });
    expect(await ask('follow-ups', { owner: lighthouseTrust })).toMatchObject({
      followUps: [{ version: 1 }],
    });
    expect(await ask('follow-ups', { body: 'Quay council', state: 'accepted' })).toMatchObject({
      followUps: [],
    });
  });

  it.each(['no-uuid', '\0', '%', idNumber(999)])('about the record «%s» finds none', async (id) => {
    expect(await refusalOf('follow-up', { id })).toBe('FollowUpDoesNotExist');
    expect(await refusalOf('import', { id })).toBe('ImportDoesNotExist');
    expect(await refusalOf('history', { resource: 'records', id })).toBe('RecordDoesNotExist');
  });

  it('for a preview is refused with a policy that is none', async () => {
    const range = { from: '2024-06-01', to: '2024-06-30' };
    expect(await refusalOf('reminders-preview', { ...range, policy: '{' })).toBe('PolicyIsWrong');
    expect(await refusalOf('reminders-preview', { ...range, policy: '{"at":"25:00"}' })).toBe(
      'PolicyIsWrong',
    );
    expect(await ask('reminders-preview', range)).toMatchObject({ ...range, mails: expect.anything() });
  });

  it('for a preview under another policy says which mails it adds and which it leaves out', async () => {
    const [PAST, AHEAD] = [
      { from: '2024-06-19', to: '2024-07-14' },
      { from: '2024-06-21', to: '2024-07-14' },
    ];
    const never = { daysBefore: [], onTheDay: false, everyDaysOverdue: 0, at: '08:00' };
    const policy = JSON.stringify({ ...never, escalateAfterDays: null, digestWeekday: null });
    for (const range of [PAST, AHEAD]) {
      const { mails } = (await ask('reminders-preview', range)) as { mails: readonly PreviewMail[] };
      expect(mails.length).toBeGreaterThan(0);
      expect(await ask('reminders-preview', { ...range, policy })).toEqual({
        ...range,
        mails: [],
        compared: { inForce: mails.length, added: [], gone: mails },
      });
    }
  });
});
