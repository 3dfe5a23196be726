import { join } from 'node:path';
import { minutesFolder } from '../support/minutes.js';
import { startService, tingbok, type Service } from '../support/program.js';
import { startSmtp, type SmtpServerForTests } from '../support/smtp.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

const KILLS = 5;
const MAILS = 12;

/** A service that is killed at any moment, and started again, as often as it takes. */
describe('A service that is killed in the middle of the walk', () => {
  let folder: TemporaryFolder;
  let smtp: SmtpServerForTests;
  let service: Service;
  const acknowledged: string[] = [];
  const variables = () => ({
    TEST_CLOCK: '2023-05-12T09:00:00+02:00',
    SMTP_URL: smtp.url,
    PUBLIC_URL: 'http://tingbok.example.org',
  });
  const run = async (...args: string[]) => {
    const ended = await tingbok(args, { DATA_DIR: folder.path });
    if (ended.code !== 0) throw new Error(`tingbok ${args.join(' ')} ended with ${ended.code}: ${ended.err}`);
    return ended.out;
  };
  const call = async (path: string, body: object) => {
    const response = await fetch(`${service.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response;
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    smtp = await startSmtp();
    service = await startService(folder.path, variables());
    await run('import', join(minutesFolder(), 'frosta-2023-05-11.table.txt'));
    const { imports } = (await (await fetch(`${service.url}/api/imports`)).json()) as {
      imports: { id: string }[];
    };
    const id = imports[0]?.id ?? '';
    const { openQuestions } = (await (await fetch(`${service.url}/api/imports/${id}`)).json()) as {
      openQuestions: { id: string }[];
    };
    for (const question of openQuestions) await run('answer', id, question.id, '--owner', 'KS');
    await run('confirm', id);
    for (const name of ['AU', 'KS'])
      await run('contact', name, '--email', `${name.toLowerCase()}@example.org`);
  }, 180_000);
  afterAll(async () => {
    await service?.stop();
    await smtp?.stop();
    await folder?.remove();
  });

  /** Writes down what is acknowledged, until the service is gone. */
  const reportProgress = async (id: string, round: number): Promise<void> => {
    for (let count = 1; ; count++) {
      const note = `round ${round}, report ${count}`;
      const answer = await call(`/api/follow-ups/${id}/report-progress`, { note }).catch(() => undefined);
      if (answer?.ok !== true) return;
      acknowledged.push(note);
    }
  };

  it('goes on where it was, as often as it happens', async () => {
    const { followUps } = (await (await fetch(`${service.url}/api/follow-ups`)).json()) as {
      followUps: { id: string; deadline: { date: string | null } }[];
    };
    const undated = followUps.find((followUp) => followUp.deadline.date === null)?.id ?? '';
    for (let round = 1; round <= KILLS; round++) {
      const walking = call('/api/test-clock', { to: '2023-06-20' }).catch(() => undefined);
      const reporting = reportProgress(undated, round);
      await new Promise((done) => setTimeout(done, 100 + 350 * round * Math.random()));
      await service.kill();
      await Promise.all([walking, reporting]);
      service = await startService(folder.path, variables());
    }
    const walked = await call('/api/test-clock', { to: '2023-06-20' });
    expect(await walked.json()).toMatchObject({ now: expect.stringContaining('2023-06-20') });
    const told = await run('history', undated);
    expect(acknowledged.filter((note) => !told.includes(note))).toEqual([]);
  }, 300_000);

  it('has sent every mail, and repeated none but one that was in flight', () => {
    const counts = Map.groupBy(smtp.mails(), (mail) => mail.messageId);
    const repeated = [...counts.values()].reduce((sum, same) => sum + same.length - 1, 0);
    expect(counts.size).toBe(MAILS);
    expect(repeated).toBeLessThanOrEqual(KILLS);
  });

  it('has written down one outcome for each mail, and owes nobody a reminder', async () => {
    const { followUps } = (await (await fetch(`${service.url}/api/follow-ups`)).json()) as {
      followUps: { id: string; deadline: { date: string | null } }[];
    };
    const dated = followUps.find((followUp) => followUp.deadline.date !== null)?.id ?? '';
    const { entries } = JSON.parse(await run('history', dated, '--json')) as { entries: { type: string }[] };
    // Five to the owner before, on and after the day, and one to the AU; the digests name no follow-up.
    expect(entries.filter((entry) => entry.type === 'ReminderSent')).toHaveLength(6);
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toMatch(/^tingbok_reminders_owed 0$/m);
  });
});
