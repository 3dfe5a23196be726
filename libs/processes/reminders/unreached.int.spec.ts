import { randomUUID } from 'node:crypto';
import { holdContactPoint } from '#contacts';
import { defaultReminderPolicy, type NotificationEvent } from '#domain';
import { idOf } from '#kernel';
import { startSmtp, type SmtpServerForTests } from '../../../test/support/smtp.js';
import { idNumber, ids } from '../../domain/testing/examples.js';
import { assign, by, establish, setDeadline, setPolicy } from '../testing/quay.js';
import { openStage, type Stage } from '../testing/stage.js';
import { outcomesOf, timersOf, walk } from '../testing/walk.js';
import { oslo } from '../testing/hand-clock.js';

const [paint, repair] = [idNumber(101), idNumber(102)];
const office = ids.harbourOffice;
const policy = { ...defaultReminderPolicy, daysBefore: [7, 2], digestWeekday: null };

let smtp: SmtpServerForTests;
let stage: Stage;
beforeEach(async () => {
  smtp = await startSmtp();
  stage = await openStage({ at: '2023-05-25T12:00', smtpUrl: smtp.url });
  await establish(stage, { committee: null });
  await stage.tell(ids.quayCouncil, setPolicy(policy));
  await stage.tell(office, {
    type: 'RegisterParty',
    data: { name: 'Harbour Office', kind: 'organisation', aliases: [], of: null },
  });
}, 60_000);
afterEach(async () => {
  await stage.close();
  await smtp.stop();
});

const setAddress = async (): Promise<void> => {
  await stage.address(office, 'office@quay.example');
  await stage.tell(office, { type: 'NoteContactChange', data: { changeId: randomUUID(), channel: 'email' } });
};

const hold = () =>
  holdContactPoint(
    stage.database,
    { partyId: office, since: stage.clock.now(), reason: 'hardBounce', position: 1n },
    stage.clock.now(),
  );

type Sent = Extract<NotificationEvent, { type: 'ReminderSent' }>['data'];

const comesBack = async (day: string): Promise<void> => {
  const sent = (await stage.events('ReminderSent')).map(({ stream, data, metadata }) => {
    const { recipientId, localDate, timers, messageId } = data as unknown as Sent;
    return { id: idOf(stream), recipientId, localDate, timers, messageId, sentAt: metadata.recordedAt };
  });
  const mail = sent.find(({ localDate }) => localDate === day);
  if (mail === undefined) throw new Error(`No mail of ${day}`);
  const { id, ...about } = mail;
  const said = { severity: 'hard', status: '5.1.1', diagnostic: 'No such box', decisionId: null } as const;
  await stage.tell(id, { type: 'RecordReminderBounced', data: { ...about, ...said } });
};

const outcomes = async () => (await outcomesOf(stage)).map((line) => line.replace('2023-', ''));

describe('Whoever had no address', () => {
  beforeEach(async () => {
    await stage.tell(paint, assign(by('2023-06-09')));
    await stage.tell(repair, assign(by('2023-06-16')));
  });

  it('is told what it missed, a minute after it has one, in one mail that says that it is late', async () => {
    await walk(stage, oslo('2023-06-09T10:00'));
    const missed = ['02 03 upcoming', '07 03 upcoming', '09 03 dueToday upcoming'].map(
      (line) => `suppressed 06-${line}`,
    );
    expect(await outcomes()).toEqual(missed);
    await setAddress();
    expect((await timersOf(stage)).slice(0, 2)).toEqual([
      'dueToday 0 03 2023-06-09 10:01',
      'upcoming 7 03 2023-06-09 10:01',
    ]);
    await walk(stage, oslo('2023-06-09T20:00'));
    expect(await outcomes()).toEqual([...missed, 'sent 06-09 03 dueToday upcoming']);
    expect(smtp.mails()).toHaveLength(1);
    expect(smtp.mails()[0]?.text).toMatch(/DUE TODAY.+DUE IN 7 DAYS/s);
  });

  it('is told that its mail is late', async () => {
    await walk(stage, oslo('2023-06-08T10:00'));
    await setAddress();
    await walk(stage, oslo('2023-06-08T20:00'));
    expect(smtp.mails().map(({ text }) => text)).toEqual([
      expect.stringMatching(/This reminder is late: it should have come on 7 June/s),
    ]);
  });

  it('is told once, however often the address is written', async () => {
    await walk(stage, oslo('2023-06-08T10:00'));
    await setAddress();
    await setAddress();
    await walk(stage, oslo('2023-06-08T12:00'));
    await setAddress();
    await walk(stage, oslo('2023-06-08T20:00'));
    expect(smtp.mails()).toHaveLength(1);
  });

  it('is not told what is done by then, nor what is due on another day by then', async () => {
    await walk(stage, oslo('2023-06-09T10:00'));
    await stage.tell(paint, { type: 'ReportDone', data: { note: 'White', links: [] } });
    await stage.tell(repair, setDeadline(by('2023-09-01')));
    await setAddress();
    await walk(stage, oslo('2023-06-12T20:00'));
    expect(smtp.mails()).toEqual([]);
  });

  it('is not woken by it', async () => {
    await walk(stage, oslo('2023-06-10T01:00'));
    stage.clock.set('2023-06-13T00:30');
    await setAddress();
    expect((await timersOf(stage))[0]).toBe('dueToday 0 03 2023-06-13 08:00');
  });

  it('is left in peace on days of rest', async () => {
    await walk(stage, oslo('2023-06-10T10:00'));
    await setAddress();
    expect((await timersOf(stage))[0]).toBe('dueToday 0 03 2023-06-12 08:00');
  });

  it('waits on when that address does not work either, and each time has its outcome', async () => {
    await walk(stage, oslo('2023-06-09T10:00'));
    await setAddress();
    await hold();
    await walk(stage, oslo('2023-06-09T11:00'));
    expect((await outcomes()).at(-1)).toBe('suppressed 06-09 03 dueToday upcoming');
    expect((await timersOf(stage))[0]).toBe('upcoming 2 03 2023-06-14 08:00');
    await setAddress();
    await walk(stage, oslo('2023-06-09T20:00'));
    expect((await outcomes()).at(-1)).toBe('sent 06-09 03 dueToday upcoming');
    expect(smtp.mails()).toHaveLength(1);
  });
});

describe('A log from before anything was told anew', () => {
  it('that tells of a later mail about the same thing plans no other one', async () => {
    await stage.tell(paint, assign(by('2023-06-09')));
    await walk(stage, oslo('2023-06-02T10:00'));
    await setAddress();
    stage.clock.set('2023-06-07T08:00');
    const [planned] = await stage.database.query<{ id: string }>(
      "select id from tingbok.reminder_timer where outcome is null and date = '2023-06-07'",
    );
    const timer = { kind: 'upcoming', bodyId: ids.quayCouncil, followUpId: paint } as const;
    const data = {
      recipientId: office,
      localDate: '2023-06-07',
      timers: [{ ...timer, timerId: planned?.id ?? '' }],
    };
    const accepted = { messageId: '1@quay.example', acceptedBy: 'smtp', response: '250' };
    await stage.tell(idNumber(901), { type: 'RecordReminderSent', data: { ...data, ...accepted } });
    expect(await timersOf(stage)).toEqual([
      'dueToday 0 03 2023-06-09 08:00',
      'overdue 1 03 2023-06-16 08:00',
    ]);
  });
});

describe('Whoever had an address from which mails come back', () => {
  it('is told on the next morning where that day had its mail, and not what got through later', async () => {
    await stage.address(office);
    await stage.tell(paint, assign(by('2023-06-09')));
    await walk(stage, oslo('2023-06-02T10:00'));
    await comesBack('2023-06-02');
    await setAddress();
    expect((await timersOf(stage))[0]).toBe('upcoming 7 03 2023-06-05 08:00');
    await walk(stage, oslo('2023-06-07T10:00'));
    const sent = ['sent 06-02 03 upcoming', 'sent 06-05 03 upcoming', 'sent 06-07 03 upcoming'];
    expect(await outcomes()).toEqual(sent);
    await comesBack('2023-06-05');
    await setAddress();
    await walk(stage, oslo('2023-06-08T20:00'));
    expect(await outcomes()).toEqual(sent);
  });
});
