import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { composeMail } from './compose.js';
import { listOutbox } from './list-outbox.js';
import { openMail } from './open-mail.js';
import { openOutbox } from './outbox.js';
import type { OutgoingMail } from './port.js';

const from = { name: 'Tingbok', address: 'tingbok@example.no' };
const mail = (part: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: 'one@example.no',
  to: { name: 'Kjell Ågård', address: 'kjell@example.no' },
  subject: 'Frist i dag: møteplan',
  text: 'Hei',
  html: '<p>Hei</p>',
  date: Temporal.Instant.from('2026-06-02T06:00:00Z'),
  language: 'nb',
  ...part,
});

describe('The outbox', () => {
  let parent: string;
  let folder: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'tingbok-outbox-'));
    folder = join(parent, 'data', 'outbox');
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  it('keeps each mail as the very bytes that a server would get', async () => {
    const receipt = await openOutbox({ folder, from }).send(mail());
    expect(receipt.acceptedBy).toBe('outbox');
    const content = await readFile(join(folder, receipt.response));
    expect(content).toEqual(await composeMail(mail(), from));
    expect((await simpleParser(content)).subject).toBe('Frist i dag: møteplan');
  });

  it('shows its mails to their owner alone', async () => {
    const { response } = await openOutbox({ folder, from }).send(mail());
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, response))).mode & 0o777).toBe(0o600);
  });

  it('has one file for a mail that is sent twice, and leaves no draft behind', async () => {
    const outbox = openOutbox({ folder, from });
    await outbox.send(mail());
    await outbox.send(mail({ date: Temporal.Instant.from('2026-06-02T06:05:00Z') }));
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('lists its mails newest first, in readable words', async () => {
    const outbox = openOutbox({ folder, from });
    const day = (n: number) => Temporal.Instant.from(`2026-06-0${n}T06:00:00Z`);
    const long = `Frist om 7 dager: ${'sende ut på høring å '.repeat(8)}`.trim();
    await outbox.send(mail({ date: day(2), messageId: 'b@example.no', subject: long }));
    await outbox.send(mail({ date: day(3), messageId: 'c@example.no', subject: 'Plain' }));
    await outbox.send(mail({ date: day(1), messageId: 'a@example.no' }));
    await writeFile(join(folder, '.half.eml.1.draft'), 'half');
    await writeFile(join(folder, 'note.txt'), 'not a mail');
    const listed = await listOutbox(folder);
    expect(listed.map(({ subject }) => subject)).toEqual(['Plain', long, 'Frist i dag: møteplan']);
    expect(listed[0]).toMatchObject({ date: day(3), to: 'Kjell Ågård <kjell@example.no>' });
    expect(await listOutbox(folder, { limit: 1 })).toEqual([listed[0]]);
  });

  it('is empty before the first mail', async () => {
    expect(await listOutbox(folder)).toEqual([]);
  });

  it('keeps apart two mails of the same moment whose ids look alike', async () => {
    const outbox = openOutbox({ folder, from });
    await outbox.send(mail({ messageId: 'a/b@example.no' }));
    await outbox.send(mail({ messageId: 'a:b@example.no' }));
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('says so when it cannot be written', async () => {
    await writeFile(join(parent, 'data'), 'a file where the folder should be');
    await expect(openOutbox({ folder, from }).verify()).rejects.toThrow(
      `Mails cannot be written to the outbox ${folder}`,
    );
  });

  it('is where mails go until there is a mail server', async () => {
    const transport = openMail({ outboxFolder: folder, from });
    expect(transport.kind).toBe('outbox');
    await transport.verify();
    await transport.close();
  });
});
