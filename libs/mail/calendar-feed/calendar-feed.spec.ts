import { readCalendar } from '../testing/read-calendar.js';
import { calendarFeed } from './calendar-feed.js';
import type { CalendarFeed, FeedDeadline, FeedMeeting } from './feed.js';

const at = (text: string) => Temporal.Instant.from(text);

const deadline = (part: Partial<FeedDeadline> = {}): FeedDeadline => ({
  followUpId: 'f-1',
  what: 'Havnekontoret henter inn tre tilbud.',
  due: '2026-06-09',
  meeting: null,
  isReported: false,
  responsible: ['Havnekontoret'],
  contributing: ['Fyrvesenet', 'Losen'],
  bodyName: 'Fjordrådet',
  source: { meetingTitle: 'Fjordrådet', meetingDate: '2026-05-11', item: '8' },
  link: new URL('https://tingbok.example.no/?followUp=f-1'),
  revision: { position: 41n, at: at('2026-05-12T07:00:00.123Z') },
  ...part,
});

const meeting = (part: Partial<FeedMeeting> = {}): FeedMeeting => ({
  meetingId: 'm-1',
  title: 'Junimøte',
  bodyName: 'Fjordrådet',
  place: 'Tollboden; 2. etasje, Skarvøy',
  date: '2026-06-09',
  start: '10:00',
  end: '14:30',
  timeZone: 'Europe/Oslo',
  isCancelled: false,
  revision: { position: 17n, at: at('2026-05-11T12:00:00Z') },
  ...part,
});

const textOf = (part: Partial<CalendarFeed> = {}): string =>
  calendarFeed({
    kind: 'party',
    name: 'Havnekontoret',
    language: 'nb',
    deadlines: [],
    meetings: [],
    ...part,
  });

const entriesIn = (part: Partial<CalendarFeed>) => readCalendar(textOf(part)).entries;
const deadlineIn = (part: Partial<FeedDeadline>) => entriesIn({ deadlines: [deadline(part)] })[0];
const meetingIn = (part: Partial<FeedMeeting>) => entriesIn({ meetings: [meeting(part)] })[0];

describe('A calendar that is followed', () => {
  it('has a name, and says how often to ask for it', () => {
    expect(readCalendar(textOf()).head).toMatchObject({
      VERSION: '2.0',
      METHOD: 'PUBLISH',
      NAME: 'Frister: Havnekontoret',
      'X-WR-CALNAME': 'Frister: Havnekontoret',
      'REFRESH-INTERVAL;VALUE=DURATION': 'PT1H',
      'X-PUBLISHED-TTL': 'PT1H',
    });
    expect(readCalendar(textOf({ kind: 'body', language: 'nn' })).head).toMatchObject({
      NAME: 'Møte og fristar: Havnekontoret',
    });
  });

  it('shows a deadline on the whole of its day: what, whose, for whom, and where it stands', () => {
    expect(deadlineIn({})).toMatchObject({
      UID: 'follow-up-f-1@tingbok',
      SEQUENCE: '41',
      DTSTAMP: '20260512T070000Z',
      'LAST-MODIFIED': '20260512T070000Z',
      'DTSTART;VALUE=DATE': '20260609',
      SUMMARY: 'Frist: Havnekontoret henter inn tre tilbud.',
      DESCRIPTION:
        '«Havnekontoret henter inn tre tilbud.»\nAnsvarlig: Havnekontoret\nBidrar: Fyrvesenet og Losen\n' +
        'Organ: Fjordrådet\nDet står i protokollen fra Fjordrådet 11. mai 2026, sak 8.',
      TRANSP: 'TRANSPARENT',
      'URL;VALUE=URI': 'https://tingbok.example.no/?followUp=f-1',
    });
    expect(Object.keys(deadlineIn({}) ?? {})).not.toContain('DTEND');
  });

  it.each([
    ['nn', 'Frist: ', 'Ansvarleg: Ingen enno', 'Meld utført: '],
    ['en', 'Due: ', 'Responsible: Nobody yet', 'Reported done: '],
  ] as const)('speaks %s', (language, lead, owners, reported) => {
    const deadlines = [
      deadline({ responsible: [] }),
      deadline({ followUpId: 'f-2', source: null, isReported: true }),
    ];
    const [first, second] = entriesIn({ language, deadlines });
    expect(first?.['SUMMARY']).toMatch(new RegExp(`^${lead}`));
    expect(first?.['DESCRIPTION']).toContain(owners);
    expect(second?.['SUMMARY']).toMatch(new RegExp(`^${reported}`));
    expect(second?.['DESCRIPTION']?.split('\n')).toHaveLength(4);
  });

  it.each([
    ['on the last day of summer time', '2026-10-24', '10:00', '20261024T080000Z'],
    ['on the day when it ends', '2026-10-25', '10:00', '20261025T090000Z'],
    ['in the hour that comes twice', '2026-10-25', '02:30', '20261025T003000Z'],
    ['on the day when it begins', '2026-03-29', '10:00', '20260329T080000Z'],
    ['in the hour that is skipped', '2026-03-29', '02:30', '20260329T013000Z'],
  ])('shows a deadline at the start of its meeting %s', (_, due, start, utc) => {
    const entry = deadlineIn({ due, meeting: { bodyName: 'Kollegiet', start, timeZone: 'Europe/Oslo' } });
    expect(entry).toMatchObject({ DTSTART: utc });
    expect(entry?.['DESCRIPTION']).toMatch(/Frist: (søndag|lørdag) \d+\. \S+ 2026, på møtet i Kollegiet/);
  });

  it('shows the whole day of a meeting whose start is not known', () => {
    const unknown = { bodyName: 'Kollegiet', start: null, timeZone: 'Europe/Oslo' };
    expect(deadlineIn({ meeting: unknown })).toMatchObject({ 'DTSTART;VALUE=DATE': '20260609' });
    expect(meetingIn({ start: null, end: null })).toMatchObject({
      'DTSTART;VALUE=DATE': '20260609',
      TRANSP: 'TRANSPARENT',
    });
  });

  it('shows a meeting with its place, on the clocks of its body', () => {
    expect(meetingIn({})).toMatchObject({
      UID: 'meeting-m-1@tingbok',
      SEQUENCE: '17',
      DTSTART: '20260609T080000Z',
      DTEND: '20260609T123000Z',
      SUMMARY: 'Fjordrådet: Junimøte',
      LOCATION: 'Tollboden; 2. etasje, Skarvøy',
      STATUS: 'CONFIRMED',
      TRANSP: 'OPAQUE',
    });
    expect(meetingIn({ timeZone: 'Pacific/Auckland', place: null })).toMatchObject({
      DTSTART: '20260608T220000Z',
    });
    expect(meetingIn({ title: 'Møte i fjordrådet' })).toMatchObject({ SUMMARY: 'Møte i fjordrådet' });
  });

  it('leaves out an end that the clocks put before the start', () => {
    const entry = meetingIn({ date: '2026-03-29', start: '02:30', end: '03:00' });
    expect(entry).toMatchObject({ DTSTART: '20260329T013000Z' });
    expect(Object.keys(entry ?? {})).not.toContain('DTEND');
  });

  it('moves an entry: the same id, a later revision', () => {
    const moved = { date: '2026-06-16', revision: { position: 90n, at: at('2026-06-01T09:00:00Z') } };
    expect(meetingIn(moved)).toMatchObject({
      UID: meetingIn({})?.['UID'],
      SEQUENCE: '90',
      'LAST-MODIFIED': '20260601T090000Z',
      DTSTART: '20260616T080000Z',
    });
    const far = { revision: { position: 5_000_000_000n, at: at('2026-06-01T09:00:00Z') } };
    expect(Number(meetingIn(far)?.['SEQUENCE'])).toBeLessThan(2 ** 31);
  });

  it('says of a cancelled meeting that it is cancelled, to programs and to people', () => {
    expect(meetingIn({ isCancelled: true })).toMatchObject({
      UID: 'meeting-m-1@tingbok',
      STATUS: 'CANCELLED',
      SUMMARY: 'Avlyst: Fjordrådet: Junimøte',
      TRANSP: 'TRANSPARENT',
    });
  });

  it('takes nothing from a text but its words', () => {
    const hostile = 'Møt, opp; \\n kl. 10\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u001b[2J\u2028 🚢👩‍🚒';
    const said = 'Møt, opp; \\n kl. 10 END:VEVENT BEGIN:VEVENT[2J 🚢👩‍🚒';
    const { head, entries } = readCalendar(
      textOf({
        name: `END:VCALENDAR\r\n${hostile}`,
        deadlines: [
          deadline({
            ...{ what: hostile, bodyName: hostile, responsible: [hostile] },
            source: { meetingTitle: hostile, meetingDate: '2026-05-11', item: hostile },
            meeting: { bodyName: hostile, start: null, timeZone: 'Europe/Oslo' },
          }),
        ],
        meetings: [meeting({ title: hostile, place: hostile })],
      }),
    );
    expect(head['NAME']).toBe(`Frister: END:VCALENDAR ${said}`);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ SUMMARY: `Fjordrådet: ${said}`, LOCATION: said });
    expect(entries[1]).toMatchObject({ SUMMARY: `Frist: ${said}` });
    expect(entries[1]?.['DESCRIPTION']?.split('\n').slice(0, 2)).toEqual([`«${said}»`, `Ansvarlig: ${said}`]);
  });

  it('has a long text whole in the description, and its beginning in the line that is seen', () => {
    const what = `${'Sekretariatet utreder 🚢 '.repeat(208)}til slutt.`;
    expect(what.length).toBeGreaterThan(5_000);
    const entry = deadlineIn({ what });
    expect(entry?.['DESCRIPTION']?.split('\n')[0]).toBe(`«${what}»`);
    expect(entry?.['SUMMARY']?.length).toBeLessThan(180);
    expect(entry?.['SUMMARY']).toMatch(/…$/);
    expect(deadlineIn({ what: '🚢'.repeat(2_500) })?.['SUMMARY']).toMatch(/^Frist: (🚢)+…$/u);
    const lines = textOf({ deadlines: [deadline({ what })] }).split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('is the same, byte for byte, when it is written again', () => {
    const feed = { deadlines: [deadline(), deadline({ followUpId: 'f-2' })], meetings: [meeting()] };
    expect(textOf(feed)).toBe(textOf(feed));
    expect(readCalendar(textOf(feed)).entries.map(({ UID }) => UID)).toEqual([
      'meeting-m-1@tingbok',
      'follow-up-f-1@tingbok',
      'follow-up-f-2@tingbok',
    ]);
  });
});
