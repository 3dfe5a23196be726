import { deadlineCalendar } from './calendar.js';
import type { FollowUpLine } from './reminder/letter.js';

const line = (part: Partial<FollowUpLine> = {}): FollowUpLine => ({
  followUpId: 'f-1',
  what: 'Forslaget settes opp; på møtet,\n i Havne- og fyrrådet.',
  due: '2026-06-09',
  daysLeft: 7,
  source: { meetingTitle: 'Fjordrådet', meetingDate: '2026-05-11', item: '8' },
  owners: ['AU'],
  bodyName: 'Fjordrådet',
  link: new URL('https://tingbok.example.no/f/1'),
  ...part,
});

const options = {
  timeZone: 'Europe/Oslo',
  stampedAt: Temporal.Instant.from('2026-06-02T06:00:00Z'),
  language: 'nb' as const,
};

const contentOf = (...lines: readonly FollowUpLine[]): string =>
  deadlineCalendar(lines, options)?.content ?? '';

/** Reads back what RFC 5545 says: unfolded lines, names without parameters, text unescaped. */
const eventsIn = (content: string): Record<string, string>[] =>
  content
    .replaceAll(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .split('\r\n')
          .filter((one) => one.includes(':'))
          .map((one) => [
            one.slice(0, one.indexOf(':')),
            one
              .slice(one.indexOf(':') + 1)
              .replaceAll('\\n', '\n')
              .replaceAll(/\\([;,\\])/g, '$1'),
          ]),
      ),
    );

describe('The calendar entry of a deadline', () => {
  it('is the whole day of the deadline, with the sentence and where it stands', () => {
    expect(eventsIn(contentOf(line()))).toEqual([
      expect.objectContaining({
        UID: 'follow-up-f-1@tingbok',
        DTSTAMP: '20260602T060000Z',
        'DTSTART;VALUE=DATE': '20260609',
        SUMMARY: 'Frist: Forslaget settes opp; på møtet, i Havne- og fyrrådet.',
        DESCRIPTION:
          '«Forslaget settes opp; på møtet, i Havne- og fyrrådet.»\n' +
          'Det står i protokollen fra Fjordrådet 11. mai 2026, sak 8.',
        'URL;VALUE=URI': 'https://tingbok.example.no/f/1',
        TRANSP: 'TRANSPARENT',
      }),
    ]);
  });

  it.each([
    ['in summer', '2026-06-09', '2026-06-09T10:00', '20260609T080000Z'],
    ['in winter', '2026-12-09', '2026-12-09T10:00', '20261209T090000Z'],
  ])(
    'begins with the meeting when that is the deadline, at the right moment %s',
    (_when, due, start, utc) => {
      const [event] = eventsIn(contentOf(line({ due, meetingDue: { body: 'Kollegiet', start } })));
      expect(event).toMatchObject({ DTSTART: utc });
    },
  );

  it('is published, not an invitation, in a file that every calendar reads', () => {
    const content = contentOf(line(), line({ followUpId: 'f-2' }));
    expect(content).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(content).toContain('\r\nMETHOD:PUBLISH\r\n');
    expect(content.split('\r\n').every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
    expect(content.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
    expect(eventsIn(content)).toHaveLength(2);
  });

  it('is the same text when it is made again, and keeps its id when the deadline moves', () => {
    expect(contentOf(line())).toBe(contentOf(line()));
    const [moved] = eventsIn(contentOf(line({ due: '2026-06-16' })));
    expect(moved).toMatchObject({ UID: 'follow-up-f-1@tingbok', 'DTSTART;VALUE=DATE': '20260616' });
  });

  it('is left out where there is no date', () => {
    expect(eventsIn(contentOf(line({ due: null }), line({ followUpId: 'f-2' })))).toHaveLength(1);
    expect(deadlineCalendar([line({ due: null })], options)).toBeNull();
  });
});
