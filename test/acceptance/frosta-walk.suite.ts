import { join } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { minutesFolder } from '../support/minutes.js';
import { startService, tingbok, type Service } from '../support/program.js';
import { startSmtp, type SmtpServerForTests } from '../support/smtp.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly owners: readonly { readonly name: string; readonly role: string }[];
  readonly deadline: { readonly date: string | null };
  readonly daysOverdue: number | null;
}

/** Servers that a shape of the program leans on, as environment variables. */
export interface Shape {
  readonly variables: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The real protocol from which the project starts, walked from the minutes to the reminder, in one shape. */
export const walkTheFrostaMinutes = (name: string, openShape: () => Promise<Shape>): void =>
  describe(`The Frosta minutes, ${name},`, () => {
    const file = join(minutesFolder(), 'frosta-2023-05-11.table.txt');
    let folder: TemporaryFolder;
    let smtp: SmtpServerForTests;
    let service: Service;
    let shape: Shape;
    let importId = '';
    /** The question who owns what nobody owns. */
    let ownerless = '';
    const run = async (...args: string[]) => {
      const ended = await tingbok(args, { DATA_DIR: folder.path });
      if (ended.code !== 0)
        throw new Error(`tingbok ${args.join(' ')} ended with ${ended.code}: ${ended.err}${ended.out}`);
      return ended.out;
    };
    const json = async <Answer>(...args: string[]): Promise<Answer> =>
      JSON.parse(await run(...args, '--json')) as Answer;
    const get = (path: string): Promise<Response> => fetch(`${service.url}${path}`);

    beforeAll(async () => {
      folder = await temporaryFolder();
      smtp = await startSmtp();
      shape = await openShape();
      service = await startService(folder.path, {
        ...shape.variables,
        TEST_CLOCK: '2023-05-12T09:00:00+02:00',
        SMTP_URL: smtp.url,
        MAIL_FROM: 'Tingbok <tingbok@example.org>',
        PUBLIC_URL: 'http://tingbok.example.org',
      });
    }, 120_000);
    afterAll(async () => {
      await service?.stop();
      await smtp?.stop();
      await shape?.stop();
      await folder?.remove();
    });

    it.each(['frosta-2023-05-11.table.txt', 'frosta-2023-05-11.pdftext.txt'])(
      'are read (%s)',
      async (name) => {
        const [reading] = await json<
          { meeting: object; items: object[]; actions: { text: string; owners: string[] }[] }[]
        >('read', join(minutesFolder(), name));
        expect(reading?.meeting).toMatchObject({
          body: 'Nasjonal samhandlingsmodell',
          date: '2023-05-11',
          start: '08:30',
        });
        expect(reading?.items).toHaveLength(8);
        expect(reading?.actions.length).toBeGreaterThanOrEqual(10);
        expect(
          reading?.actions.filter((action) => action.owners.includes('AU')).length,
        ).toBeGreaterThanOrEqual(6);
      },
    );

    it('are imported, and ask who «partene» are and who owns what has no owner', async () => {
      const [imported] = await json<{ import: { id: string } }[]>('import', file);
      importId = imported?.import.id ?? '';
      const { openQuestions } = (await (await get(`/api/imports/${importId}`)).json()) as {
        openQuestions: { id: string; kind: string; text: string }[];
      };
      expect(openQuestions.map((question) => question.kind)).toEqual(['owner', 'owner']);
      expect(openQuestions[0]?.text).toContain('Partene');
      const [first, second] = openQuestions;
      await run(
        'answer',
        importId,
        first?.id ?? '',
        '--owner',
        'FK',
        '--owner',
        'IN',
        '--owner',
        'Forskningsrådet',
        '--owner',
        'SIVA',
      );
      ownerless = second?.id ?? '';
      await run('answer', importId, ownerless, '--owner', 'KDD');
    });

    it('are the same import when the same file comes again', async () => {
      const [again] = await json<{ import: { id: string } }[]>('import', file);
      expect(again?.import.id).toBe(importId);
    });

    it('take a better answer to the same question', async () => {
      await run('answer', importId, ownerless, '--owner', 'KS');
    });

    it('come into force as a meeting, a protocol, an approval and 11 follow-ups', async () => {
      await run('confirm', importId);
      const told = await json<{ entries: { type: string }[] }>('history', importId);
      expect(told.entries.map((entry) => entry.type)).toEqual([
        'MinutesReceived',
        'MinutesRead',
        'QuestionAnswered',
        'QuestionAnswered',
        'AnswerChanged',
        'ImportConfirmed',
      ]);
      const { code, err } = await tingbok(['answer', importId, ownerless, '--owner', 'KDD'], {
        DATA_DIR: folder.path,
      });
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('gjelder allerede') });
      const { followUps } = await json<{ followUps: Row[] }>('follow-ups');
      expect(followUps).toHaveLength(11);
      const { meetings } = (await (await get('/api/meetings')).json()) as {
        meetings: { date: string; items: object[] }[];
      };
      expect(meetings.find((meeting) => meeting.date === '2023-05-11')?.items).toHaveLength(8);
    });

    it('approve the protocol of 9 December 2022, which was written elsewhere', async () => {
      const { protocols } = (await (await get('/api/protocols')).json()) as {
        protocols: { external: { date: string } | null; approved: object | null }[];
      };
      expect(protocols).toHaveLength(2);
      expect(protocols.find((one) => one.external !== null)).toMatchObject({
        external: { date: '2022-12-09', start: '09:00', end: '12:00' },
        approved: { changes: [] },
      });
    });

    it('become mails at the right local times, once each', async () => {
      for (const name of ['AU', 'KS']) {
        await run('contact', name, '--email', `${name.toLowerCase()}@example.org`);
      }
      await run('clock', '--to', '2023-06-20');
      const mails = smtp.mails().map((mail) => `${localTime(mail)} ${recipientOf(mail)}`);
      // Those due in the same minute may go in any order; the minutes follow each other.
      const minutes = smtp.mails().map(localTime);
      expect(minutes).toEqual(minutes.toSorted());
      expect(mails.toSorted()).toEqual([
        '2023-05-15T08:00 au@example.org',
        '2023-05-22T08:00 au@example.org',
        '2023-05-26T08:00 au@example.org',
        '2023-05-26T08:00 ks@example.org',
        '2023-06-02T08:00 ks@example.org',
        '2023-06-05T08:00 au@example.org',
        '2023-06-07T08:00 ks@example.org',
        '2023-06-09T08:00 ks@example.org',
        '2023-06-12T08:00 au@example.org',
        '2023-06-16T08:00 au@example.org',
        '2023-06-16T08:00 ks@example.org',
        '2023-06-19T08:00 au@example.org',
      ]);
    }, 120_000);

    it('say in the mail what, why and until when, with a calendar entry', async () => {
      const { overdue } = await json<{ overdue: Row[] }>('overdue', '--at', '2023-06-12');
      const [mail] = smtp.mails().filter((one) => recipientOf(one) === 'ks@example.org');
      expect(mail?.text).toContain('9. juni 2023');
      expect(mail?.text?.replaceAll(/\s+/g, ' ')).toContain(overdue[0]?.text);
      expect(mail?.attachments.map((attachment) => attachment.contentType)).toEqual(['text/calendar']);
      expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    });

    it('stand on the AU’s list when the day has passed, and not before', async () => {
      const late = await json<{ overdue: Row[]; withoutDate: Row[] }>('overdue', '--at', '2023-06-12');
      expect(late.overdue.map((row) => [row.deadline.date, row.daysOverdue])).toEqual([['2023-06-09', 3]]);
      expect(late.overdue[0]?.owners).toMatchObject([{ name: 'KS', role: 'responsible' }]);
      expect(late.withoutDate).toHaveLength(10);
      const inTime = await json<{ overdue: Row[]; upcoming: Row[] }>('overdue', '--at', '2023-06-09');
      expect([inTime.overdue.length, inTime.upcoming.length]).toEqual([0, 1]);
    });

    it('show the list as it stood, and as it was known', async () => {
      const [row] = (await json<{ overdue: Row[] }>('overdue', '--at', '2023-06-12')).overdue;
      await run('report-done', row?.id ?? '', '--note', 'Sto på saklisten 9. juni');
      await run('confirm-done', row?.id ?? '');
      const overdueOn = async (...args: string[]) =>
        (await json<{ overdue: Row[] }>('overdue', ...args)).overdue.length;
      expect(await overdueOn()).toBe(0);
      expect(await overdueOn('--at', '2023-06-12')).toBe(1);
      const before = await json<{ overdue: Row[]; withoutDate: Row[] }>(
        'overdue',
        '--at',
        '2023-06-12',
        '--known',
        '2023-05-11',
      );
      expect([before.overdue.length, before.withoutDate.length]).toEqual([0, 0]);
      const dayBefore = await json<{ withoutDate: Row[] }>('overdue', '--at', '2023-05-10');
      expect(dayBefore.withoutDate).toHaveLength(0);
    });

    it('tell the follow-up’s history in words, reminders too', async () => {
      const { followUps } = await json<{ followUps: Row[] }>('follow-ups', '--state', 'confirmedDone');
      const told = await run('history', followUps[0]?.id ?? '');
      expect(told).toContain('KS ble ansvarlig');
      expect(told).toContain('Påminnelse sendt til KS');
      expect(told).toContain('Kvittert ut som utført');
    });

    it('are served with a description of the interface and a page', async () => {
      const description = (await (await get('/api/openapi.json')).json()) as {
        openapi: string;
        paths: object;
      };
      expect(description.openapi).toBe('3.1.0');
      expect(Object.keys(description.paths)).toEqual(
        expect.arrayContaining(['/api/overdue', '/api/follow-ups/{id}/report-done']),
      );
      const page = await get('/');
      expect([page.status, page.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('text/html'),
      ]);
    });

    it('are safe from whoever has no token', async () => {
      const refused = await fetch(`${service.url}/api/parties`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Nobody' }),
      });
      expect([refused.status, refused.headers.get('content-type')]).toEqual([
        401,
        expect.stringContaining('application/problem+json'),
      ]);
    });
  });

const recipientOf = (mail: ParsedMail): string => {
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  return to?.value[0]?.address ?? '';
};

const localTime = (mail: ParsedMail): string =>
  Temporal.Instant.fromEpochMilliseconds(mail.date?.getTime() ?? 0)
    .toZonedDateTimeISO('Europe/Oslo')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
