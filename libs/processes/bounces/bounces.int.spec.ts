import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactPointOf, releaseContactPoint } from '#contacts';
import { defaultReminderPolicy, type NotificationEvent } from '#domain';
import { now, type Follower } from '#projections';
import { startSmtp, type SmtpServerForTests } from '../../../test/support/smtp.js';
import { idNumber, ids, responsible } from '../../domain/testing/examples.js';
import { circulate, sale } from '../../domain/testing/procedure.js';
import { boxIsFull, noSuchBox, reportOf } from '../../mail/testing.js';
import { runProcess } from '../process-runner.js';
import { assign, by, establish, setPolicy } from '../testing/quay.js';
import { openStage, type Stage } from '../testing/stage.js';
import { sendDue } from '../reminders/send.js';
import { sendAll } from '../testing/walk.js';
import { askByMail } from '../written-procedure/ask-by-mail.js';
import { WrittenProcedureService } from '../written-procedure/service.js';
import { findDelivery, listDeliveries, outcomesAbout } from './delivery-log.js';
import { BounceFolder } from './folder-service.js';
import { holdAfterBounces } from './hold.js';
import { partiesOnHold } from './on-hold.js';
import { receiveBounce } from './receive.js';
import { wordsOfDelivery } from './words.js';

const followUp = '00000000-0000-4000-8000-000000000101';
const party = ids.harbourOffice;
const LIMIT = 20_000;

let smtp: SmtpServerForTests;
let stage: Stage;
let folder: string;
let bounces: BounceFolder;
let holding: Follower;
const warnings: object[] = [];
const logger = {
  warn: (details: object) => void warnings.push(details),
  error: (_: object, message: string) => void stage.complaints.push(message),
};

beforeAll(async () => {
  smtp = await startSmtp();
  stage = await openStage({ at: '2023-05-02T12:00', smtpUrl: smtp.url });
  holding = runProcess(holdAfterBounces(stage), { ...stage, logger });
  folder = await mkdtemp(join(tmpdir(), 'tingbok-bounces-'));
  for (const name of ['new', 'cur', 'tmp']) await mkdir(join(folder, name));
  bounces = new BounceFolder({ ...stage, folder, logger });
  await stage.tell(party, {
    type: 'RegisterParty',
    data: { name: 'Harbour Office', kind: 'organisation', aliases: [], of: null },
  });
  await establish(stage);
  const daily = { ...defaultReminderPolicy, daysBefore: [5, 4, 3, 2, 1], digestWeekday: null };
  await stage.tell(ids.quayCouncil, setPolicy(daily));
  await stage.address(party, 'lamp@far.example');
  await stage.address(ids.workingCommittee);
  await stage.tell(followUp, assign(by('2023-06-09')));
}, 60_000);
afterAll(async () => {
  await bounces?.stop();
  await holding?.stop();
  await stage?.close();
  await smtp?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const answerLink = () => new URL(`${stage.publicUrl}/answer/secret`);
const calendar = new URL('https://tingbok.quay.example/calendar/secret.ics');

/** Sends what is due then; the Message-ID of the last mail that went out. */
const morning = async (at: string): Promise<string> => {
  stage.clock.set(at);
  await sendAll({ ...stage, answerLink, calendarAddress: () => Promise.resolve(calendar) });
  return (smtp.mails().at(-1)?.messageId ?? '').replaceAll(/[<>]/g, '');
};
const followed = async (): Promise<void> => {
  holding.wake();
  expect(await holding.waitFor(await stage.store.head(), LIMIT)).toBe(true);
};
/** A mail system delivers this, and the folder is read. */
const comesBack = async (fileName: string, mail: string): Promise<void> => {
  await writeFile(join(folder, 'new', fileName), mail);
  await bounces.sweep();
  await followed();
};
const isOnHold = async () => (await contactPointOf(stage.database, party))?.isOnHold;
const reported = async () =>
  (await stage.events('ReminderBounced')).map(
    ({ data }) => data as unknown as Extract<NotificationEvent, { type: 'ReminderBounced' }>['data'],
  );
const inFolder = (name: string) => readdir(join(folder, name));

describe('A mail that comes back for good', () => {
  let messageId: string;
  const today = Temporal.PlainDate.from('2023-06-05');

  it('goes out first', async () => {
    messageId = await morning('2023-06-02T08:00');
    expect(smtp.mails()).toHaveLength(1);
    expect(messageId).toMatch(/^[0-9a-f-]{36}@tingbok\.quay\.example$/);
  });

  it('is told in the log once, without an address, and its file is put away', async () => {
    await comesBack('1.report', noSuchBox(messageId));
    await comesBack('2.report', noSuchBox(messageId).replace('Undelivered', 'Again undelivered'));
    expect(await reported()).toEqual([
      expect.objectContaining({
        recipientId: party,
        localDate: '2023-06-02',
        ...{ messageId, severity: 'hard', status: '5.1.1', decisionId: null },
        timers: [expect.objectContaining({ followUpId: followUp })],
      }),
    ]);
    expect([await inFolder('new'), await inFolder('done')]).toEqual([[], ['1.report', '2.report']]);
    const log = JSON.stringify(
      (await stage.events('ReminderSent', 'ReminderBounced')).map(({ data }) => data),
    );
    expect(log).not.toMatch(/lamp/i);
  });

  it('puts the address on hold: the next reminder says so in place of a mail', async () => {
    expect(await isOnHold()).toBe(true);
    await morning('2023-06-05T08:00');
    expect(smtp.mails()).toHaveLength(1);
    const [suppressed] = await stage.events('ReminderSuppressed');
    expect(suppressed?.data).toMatchObject({ why: 'contactOnHold', recipientId: party });
  });

  it('is a task for the secretariat: who, why, and what they were not told', async () => {
    expect(await partiesOnHold(stage.database, today)).toEqual([
      {
        party: { id: party, name: 'Harbour Office' },
        since: expect.stringMatching(/^2023-06-02T06:00/),
        ...{ reason: 'hardBounce', status: '5.1.1' },
        diagnostic: 'smtp; 550 5.1.1 <…>: Recipient address rejected: User unknown in local recipient table',
        notTold: {
          followUps: [{ id: followUp, text: 'Mend the bollards', due: '2023-06-09' }],
          ...{ digestsOf: [], decisions: [], protocols: [] },
        },
      },
    ]);
  });

  it('is told to the working committee, in the line of the follow-up', async () => {
    await morning('2023-06-16T08:00');
    const told = smtp.mails().at(-1);
    expect(told?.to).toMatchObject({ text: expect.stringContaining('02@quay.example') });
    expect(told?.text).toMatch(/Not reached by mail: +Harbour Office/);
  });

  it('lets mails go again once there is a new address, and what is reported of the old one holds nothing', async () => {
    stage.clock.set('2023-06-16T09:00');
    await stage.address(party, 'light@far.example');
    expect([await isOnHold(), await partiesOnHold(stage.database, today)]).toEqual([false, []]);
    await morning('2023-06-23T08:00');
    const mail = smtp.mails().find(({ to }) => JSON.stringify(to).includes('light@far.example'));
    expect(mail?.subject).toContain('Mend the bollards');
    await comesBack('late.report', boxIsFull(messageId));
    expect(await isOnHold()).toBe(false);
  });

  it('stands in the delivery log: when, what became of it, and with what words', async () => {
    const all = await listDeliveries(stage.database, { partyId: party, lens: now });
    expect(all.map(({ outcome, localDate }) => `${localDate} ${outcome}`)).toEqual([
      '2023-06-23 sent',
      '2023-06-16 suppressed',
      '2023-06-05 suppressed',
      '2023-06-02 bounced',
      '2023-06-02 sent',
    ]);
    const about = await listDeliveries(stage.database, { followUpId: followUp, partyId: party, lens: now });
    expect(about).toEqual(all);
    expect(await outcomesAbout(stage.database, followUp)).toEqual(
      expect.arrayContaining(all.map(({ position }) => BigInt(position))),
    );
    const first = all.at(-1);
    const delivery = await findDelivery(stage.database, BigInt(first?.position ?? 0));
    expect(delivery).toMatchObject({ messageId, told: { acceptedBy: expect.stringContaining('127.0.0.1') } });
    if (delivery === undefined) throw new Error('There is no such delivery');
    const words = await wordsOfDelivery(delivery, stage);
    const { text = '', subject } = smtp.mails()[0] ?? {};
    const shown = text.replaceAll('/answer/secret', '/answer/…').replaceAll('secret.ics', '…');
    expect(shown).not.toBe(text);
    expect(words).toEqual({ subject, text: shown, isExact: true });
    await stage.tell(party, { type: 'RenameParty', data: { name: 'Office of the Harbour' } });
    expect(await wordsOfDelivery(delivery, stage)).toEqual(words);
  });
});

describe('Mails that come back for now', () => {
  const mornings = ['2023-06-30T08:00', '2023-07-07T08:00', '2023-07-14T08:00'];

  it('hold the address when they are three in a row within fourteen days', async () => {
    for (const [index, at] of mornings.entries()) {
      const messageId = await morning(at);
      expect(await isOnHold()).toBe(false);
      await comesBack(`soft-${index}.report`, boxIsFull(messageId));
    }
    expect(await isOnHold()).toBe(true);
    expect(await partiesOnHold(stage.database, Temporal.PlainDate.from('2023-07-14'))).toMatchObject([
      { reason: 'softBounces', status: '4.2.2', notTold: { followUps: [{ id: followUp }] } },
    ]);
  });

  it('hold it no more once it is released, and start to count anew', async () => {
    stage.clock.set('2023-07-20T10:00');
    await releaseContactPoint(stage.database, party, stage.clock.now());
    const messageId = await morning('2023-07-21T08:00');
    await comesBack('soft-4.report', boxIsFull(messageId));
    expect(await isOnHold()).toBe(false);
  });

  it('are followed anew without holding what somebody has seen to', async () => {
    await stage.database.query("delete from tingbok.checkpoint where name = 'process bounces'");
    await holding.stop();
    holding = runProcess(holdAfterBounces(stage), { ...stage, logger });
    await followed();
    expect(await isOnHold()).toBe(false);
  });
});

describe('A question about a decision', () => {
  const decisionId = '00000000-0000-4000-8000-000000000701';
  const asking = () => {
    return new WrittenProcedureService({ ...stage, logger, ask: askByMail({ ...stage, answerLink }) });
  };
  const sweep = async (): Promise<void> => {
    const service = asking();
    await service.sweep();
    await service.stop();
  };
  const asked = () => stage.events('PartyAsked');

  it('that comes back is told about the decision, and the party waits for another address', async () => {
    stage.clock.set('2023-07-24T10:00');
    await stage.tell(decisionId, { type: 'ProposeDecision', data: sale });
    const at = stage.clock.now().toString();
    await stage.tell(decisionId, circulate({ members: [party], until: '2023-08-24', at }));
    await sweep();
    const [messageId = ''] = (await asked()).map(({ data }) => (data as { messageId: string }).messageId);
    await comesBack('question.report', noSuchBox(messageId));
    expect((await reported()).at(-1)).toMatchObject({ decisionId, messageId, timers: [], severity: 'hard' });
    const [task] = await partiesOnHold(stage.database, Temporal.PlainDate.from('2023-07-24'));
    expect(task).toMatchObject({ party: { id: party }, notTold: { decisions: [{ id: decisionId }] } });
    expect(await outcomesAbout(stage.database, decisionId)).toHaveLength(1);
    const [last] = await listDeliveries(stage.database, { decisionId, lens: now });
    const words = last && (await wordsOfDelivery(last, stage));
    expect(words).toMatchObject({ text: expect.stringContaining(sale.text), isExact: null });
    expect(words?.text).not.toContain('secret');
  });

  it('is not asked again while mails come back, and is once there is another address', async () => {
    stage.clock.set('2023-08-18T10:00');
    await sweep();
    expect(await asked()).toHaveLength(1);
    await stage.address(party, 'beacon@far.example');
    await sweep();
    expect(await asked()).toHaveLength(2);
    expect(JSON.stringify(smtp.mails().at(-1)?.to)).toContain('beacon@far.example');
  });
});

describe('A question that comes back, and nudges nobody any more', () => {
  it('is asked as soon as there is another address, once', async () => {
    const decisionId = idNumber(702);
    stage.clock.set('2023-08-18T10:30');
    const asking = async (): Promise<number> => {
      const service = new WrittenProcedureService({
        ...{ ...stage, logger },
        ask: askByMail({ ...stage, answerLink }),
      });
      await service.sweep();
      await service.stop();
      return (await stage.events('PartyAsked')).filter(({ stream }) => stream.endsWith(decisionId)).length;
    };
    await stage.tell(decisionId, { type: 'ProposeDecision', data: sale });
    const at = stage.clock.now().toString();
    await stage.tell(decisionId, circulate({ members: [party], until: '2023-08-18', at }));
    expect(await asking()).toBe(1);
    const messageId = (smtp.mails().at(-1)?.messageId ?? '').replaceAll(/[<>]/g, '');
    await comesBack('urgent.report', noSuchBox(messageId));
    stage.clock.set('2023-08-18T10:40');
    expect(await asking()).toBe(1);
    await stage.address(party, 'lantern@far.example');
    expect([await asking(), await asking()]).toEqual([2, 2]);
    expect(JSON.stringify(smtp.mails().at(-1)?.to)).toContain('lantern@far.example');
  });
});

describe('What else comes back', () => {
  it('a report of a mail that is late changes nothing', async () => {
    const messageId = await morning('2023-08-18T11:00');
    const before = await reported();
    await comesBack('late.eml', boxIsFull(messageId).replace('Action: failed', 'Action: delayed'));
    expect(await reported()).toEqual(before);
    expect(await inFolder('done')).toContain('late.eml');
  });

  it('a forged report of a mail that never went out says nothing, and is left for a person in the end', async () => {
    const before = await reported();
    await comesBack('forged', noSuchBox(`00000000-0000-4000-8000-000000000999@tingbok.quay.example`));
    await comesBack('letter', 'From: Jane <jane@far.example>\r\nSubject: Hello\r\n\r\nIs this you?');
    await comesBack('broken', noSuchBox('x@y').slice(0, 600));
    await comesBack('greeting', 'Auto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nBack in August.');
    expect(await inFolder('new')).toEqual(['broken', 'forged', 'greeting', 'letter']);
    for (let look = 0; look < 15; look++) await bounces.sweep();
    expect([await inFolder('new'), await inFolder('unread')]).toEqual([[], ['broken', 'forged', 'letter']]);
    expect(await reported()).toEqual(before);
    expect(warnings).toEqual(
      expect.arrayContaining([
        { file: 'forged', outcome: 'mailIsUnknown' },
        { file: 'letter', outcome: 'notAReport' },
      ]),
    );
  });

  it('a report that is whole only when it is looked at again counts', async () => {
    const messageId = await morning('2023-08-25T08:00');
    await comesBack('half', noSuchBox(messageId).slice(0, 300));
    expect(await inFolder('new')).toEqual(['half']);
    await comesBack('half', noSuchBox(messageId));
    expect((await reported()).at(-1)).toMatchObject({ messageId, severity: 'hard' });
  });

  it('thirty megabytes are no trouble, and nothing is written over', async () => {
    const large = `Auto-Submitted: auto-replied\r\n\r\n${'x'.repeat(30 * 1024 * 1024)}`;
    await writeFile(join(folder, 'done', 'large'), 'kept');
    await comesBack('large', large);
    for (let look = 1; look < 15; look++) await bounces.sweep();
    expect(await inFolder('done')).toEqual(expect.arrayContaining(['greeting', 'large', 'large.2']));
    expect(await readFile(join(folder, 'done', 'large'), 'utf8')).toBe('kept');
    expect(stage.complaints).toEqual([]);
  });

  it('a report that names one of several who had the mail gives nothing up for good', async () => {
    await stage.address(party, 'team@far.example');
    const messageId = await morning('2023-09-01T08:00');
    const status = ['Action: failed', 'Status: 5.1.1', '', 'Action: relayed', 'Status: 2.0.0'];
    const original = { type: 'text/rfc822-headers', lines: [`Message-ID: <${messageId}>`] };
    const received = await receiveBounce(Buffer.from(reportOf({ status, original })), stage);
    expect(received).toEqual({ outcome: 'bounced', severity: 'soft', partyId: party });
  });

  it('is read too where the folder holds plain files, and nothing else in it is touched', async () => {
    const plain = await mkdtemp(join(tmpdir(), 'tingbok-bounces-'));
    const messageId = await morning('2023-09-08T08:00');
    await writeFile(join(plain, 'one.EML'), boxIsFull(messageId));
    await writeFile(join(plain, 'notes.txt'), 'Mine.');
    await bounces.stop();
    let isBroken = true;
    const execute: Stage['execute'] = (command) =>
      isBroken ? Promise.reject(new Error('The log is away')) : stage.execute(command);
    const service = new BounceFolder({ ...stage, execute, folder: plain, logger });
    await service.sweep();
    expect([service.problem(), await readdir(plain)]).toEqual(['The log is away', ['notes.txt', 'one.EML']]);
    isBroken = false;
    await service.sweep();
    expect(service.problem()).toBeNull();
    expect([await readdir(plain), await readdir(join(plain, 'done'))]).toEqual([
      ['done', 'notes.txt'],
      ['one.EML'],
    ]);
    expect((await reported()).at(-1)).toMatchObject({ messageId, severity: 'soft' });
    await rm(plain, { recursive: true });
    await service.sweep();
    expect(service.problem()).toContain('ENOENT');
    await expect(service.start()).rejects.toThrow(/^BOUNCE_FOLDER: .* is not a folder; make it/);
    await service.stop();
  });
});

describe('An address that the server refuses at once', () => {
  const other = ids.lighthouseTrust;

  it('is put on hold like one whose mails come back, and a server that is cross with us is not believed', async () => {
    await stage.address(other, 'gone@far.example');
    const heldAfter = async (id: string, at: string, message: string): Promise<unknown> => {
      await stage.tell(id, assign(by(at), { owners: [responsible(other)] }));
      smtp.reject({ code: 550, message, at: 'RCPT TO' });
      stage.clock.set(`${at}T08:00`);
      await expect(sendDue([other], stage)).rejects.toThrow('550');
      await followed();
      return (await contactPointOf(stage.database, other))?.isOnHold;
    };
    expect(await heldAfter(idNumber(111), '2024-02-06', 'We do not like you')).toBe(false);
    expect(await heldAfter(idNumber(112), '2024-02-08', '5.1.1 No such user here')).toBe(true);
    const failed = await stage.events('ReminderFailed');
    expect(failed.map(({ data }) => (data as { addressRefused?: true }).addressRefused)).toEqual([
      undefined,
      true,
    ]);
  });
});
