import { openSmtp } from '#mail';
import { startSmtp, type SmtpServerForTests } from '../../../test/support/smtp.js';
import { until } from '../../../test/support/until.js';
import { ids, responsible } from '../../domain/testing/examples.js';
import { assign, by, establish } from '../testing/quay.js';
import { openStage, type Stage } from '../testing/stage.js';
import { outcomesOf, sendAll, timersOf } from '../testing/walk.js';
import { dueRecipients } from './due-timers.js';
import { sendDue, type SendParts } from './send.js';

const followUp = '00000000-0000-4000-8000-000000000101';

let smtp: SmtpServerForTests;
let stage: Stage;
beforeEach(async () => {
  smtp = await startSmtp();
  stage = await openStage({ at: '2023-05-25T12:00', smtpUrl: smtp.url });
  await establish(stage, { committee: null });
  await stage.address(ids.harbourOffice);
  await stage.tell(followUp, assign(by('2023-05-26')));
  stage.clock.set('2023-05-26T08:00');
}, 60_000);
afterEach(async () => {
  await stage.close();
  await smtp.stop();
});

const failures = async () =>
  (await stage.events('ReminderFailed')).map(({ data }) => data as { attempt: number; error: string });

describe('What is answered to a mail', () => {
  it('goes to the secretariat: the address of the body, where there is one', async () => {
    await stage.tell('00000000-0000-4000-8000-000000000102', assign(by('2023-06-02')));
    await sendAll(stage);
    await stage.address(ids.quayCouncil, 'secretariat@quay.example');
    stage.clock.set('2023-06-02T08:00');
    await sendAll(stage);
    const replies = smtp.mails().map(({ replyTo }) => replyTo?.value.map(({ address }) => address));
    expect(replies).toEqual([undefined, ['secretariat@quay.example']]);
  });
});

describe('A mail that waits long for its turn', () => {
  it('is written again, and not sent when there is nothing to tell any more', async () => {
    const ofTrust = '00000000-0000-4000-8000-000000000102';
    await stage.address(ids.lighthouseTrust);
    await stage.tell(ofTrust, assign(by('2023-05-26'), { owners: [responsible(ids.lighthouseTrust)] }));
    smtp.slowDown(6_000);
    const sending = sendDue([ids.harbourOffice, ids.lighthouseTrust], stage);
    await until(() => smtp.isBusy());
    for (const id of [followUp, ofTrust])
      await stage.tell(id, { type: 'CancelFollowUp', data: { reason: 'The quay was sold.' } });
    await sending;
    expect(smtp.mails()).toHaveLength(1);
    expect((await stage.events('ReminderSent')).length).toBe(1);
  }, 30_000);
});

describe('A mail that the server does not take', () => {
  it.each([
    ['for now (451)', { code: 451, message: 'Greylisted' }, 'Greylisted'],
    ['because it is closing (421)', { code: 421, message: 'Closing', at: 'MAIL FROM' as const }, 'Closing'],
    ['for good (550)', { code: 550, message: 'No such box', at: 'RCPT TO' as const }, 'No such box'],
  ])('%s is told in the log, and goes out later, once', async (_, refusing, reason) => {
    smtp.reject({ ...refusing, times: 2 });
    await expect(sendAll(stage)).rejects.toThrow(reason);
    await expect(sendAll(stage)).rejects.toThrow(reason);
    await sendAll(stage);
    await sendAll(stage);
    expect(await outcomesOf(stage)).toEqual([
      'failed 2023-05-26 03 dueToday',
      'failed 2023-05-26 03 dueToday',
      'sent 2023-05-26 03 dueToday',
    ]);
    expect(await failures()).toMatchObject([{ attempt: 1 }, { attempt: 2 }]);
    expect((await failures())[0]?.error).toContain(reason);
    expect(smtp.mails()).toHaveLength(1);
  });

  it('because there is no server says so', async () => {
    const mail = openSmtp({ url: 'smtp://127.0.0.1:1', from: { name: '', address: 'tingbok@quay.example' } });
    await expect(sendDue([ids.harbourOffice], { ...stage, mail })).rejects.toThrow('no connection');
    await mail.close();
    expect((await failures())[0]?.error).toContain('no connection');
  });

  it('is offered again later and later, an hour apart at the most', async () => {
    smtp.reject({ code: 451, times: 20 });
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt++) {
      await expect(sendAll(stage)).rejects.toThrow();
      const [one] = await dueRecipients(stage.database, stage.clock.now());
      waits.push(
        stage.clock
          .now()
          .until(one?.retry_at ?? stage.clock.now())
          .total('minutes'),
      );
    }
    expect(waits).toEqual([1, 4, 9, 16, 25, 36, 49, 60, 60, 60]);
  });
});

describe('A mail that was taken while its outcome could not be written', () => {
  const sendUnwritten = async (): Promise<void> => {
    const execute: SendParts['execute'] = async (command) => {
      if (command.command.type === 'RecordReminderSent') throw new Error('The store is away');
      return stage.execute(command);
    };
    await expect(sendDue([ids.harbourOffice], { ...stage, execute })).rejects.toThrow('The store is away');
  };
  const messageIds = () => smtp.mails().map((mail) => mail.messageId);

  it('is repeated under the same Message-ID, and has one outcome', async () => {
    await sendUnwritten();
    stage.clock.set('2023-05-26T08:05');
    await sendAll(stage);
    expect(messageIds()).toHaveLength(2);
    expect(new Set(messageIds()).size).toBe(1);
    expect(await outcomesOf(stage)).toEqual(['sent 2023-05-26 03 dueToday']);
  });

  it('is so on another day too, before a mail of that day, which comes on the next morning', async () => {
    await stage.tell('00000000-0000-4000-8000-000000000102', assign(by('2023-05-30')));
    await sendUnwritten();
    stage.clock.set('2023-05-30T08:05');
    await sendAll(stage);
    await sendAll(stage);
    expect(messageIds()).toHaveLength(2);
    expect(new Set(messageIds()).size).toBe(1);
    stage.clock.set('2023-05-31T08:00');
    await sendAll(stage);
    expect(new Set(messageIds()).size).toBe(2);
    expect(await outcomesOf(stage)).toEqual(['sent 2023-05-26 03 dueToday', 'sent 2023-05-31 03 dueToday']);
  });
});

describe('A recipient whose address nobody knows', () => {
  it('has no mail; the log says why, and the next reminder is planned', async () => {
    const owners = [responsible(ids.lighthouseTrust)];
    stage.clock.set('2023-05-26T07:00');
    await stage.tell(followUp, { type: 'ReassignFollowUp', data: { owners } });
    stage.clock.set('2023-05-26T08:00');
    await sendAll(stage);
    expect(smtp.mails()).toEqual([]);
    const [suppressed] = await stage.events('ReminderSuppressed');
    expect(suppressed?.data).toMatchObject({ why: 'noContactPoint', recipientId: ids.lighthouseTrust });
    expect(await timersOf(stage)).toEqual(['overdue 1 04 2023-06-02 08:00']);
  });
});
