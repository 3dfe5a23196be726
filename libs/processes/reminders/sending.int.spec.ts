import { defaultReminderPolicy } from '#domain';
import { listOutbox } from '#mail';
import { contributing, ids, responsible } from '../../domain/testing/examples.js';
import { oslo } from '../testing/hand-clock.js';
import { assign, by, establish, setPolicy } from '../testing/quay.js';
import { openStage, type Stage } from '../testing/stage.js';
import { outcomesOf, sendAll, timersOf, walk } from '../testing/walk.js';

const followUps = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000010${n}`) as [string, string, string];
const noDigest = { ...defaultReminderPolicy, digestWeekday: null };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ at: '2023-05-25T12:00' });
  await establish(stage);
}, 60_000);
afterEach(() => stage.close());

const mails = async (): Promise<string[]> => {
  const entries = await listOutbox(stage.outbox);
  return entries
    .map(({ date, to }) => `${date.toString().slice(0, 16)} ${to.replace(/^.*<|>$/g, '')}`)
    .reverse();
};

describe('A recipient', () => {
  it('has one mail on a morning for all follow-ups and the digest together', async () => {
    const owners = [responsible(ids.workingCommittee)];
    await stage.tell(followUps[0], assign(by('2023-06-09'), { owners }));
    await stage.tell(followUps[1], assign(by('2023-06-02'), { owners }));
    await stage.tell(followUps[2], assign(by(null)));
    await walk(stage, oslo('2023-05-26T20:00'));
    expect(await outcomesOf(stage)).toEqual(['sent 2023-05-26 02 digest upcoming upcoming']);
    expect(await mails()).toHaveLength(1);
  });

  it('is not nagged on as a contributor', async () => {
    const owners = [responsible(ids.harbourOffice), contributing(ids.lighthouseTrust)];
    await stage.tell(followUps[0], assign(by('2023-05-26'), { owners }));
    await walk(stage, oslo('2023-05-26T20:00'));
    expect(await mails()).toEqual([
      '2023-05-26T06:00 00000000-0000-4000-8000-000000000003@no-address.invalid',
    ]);
  });

  it('has it all in the first mail of the day, also what another body tells in the afternoon', async () => {
    await stage.tell(ids.quayCouncil, setPolicy(noDigest));
    await establish(stage, { bodyId: ids.lighthouseTrust, committee: null });
    await stage.tell(ids.lighthouseTrust, setPolicy({ ...noDigest, everyDaysOverdue: 1, at: '14:00' }));
    await stage.tell(followUps[0], assign(by('2023-05-26')));
    await stage.tell(followUps[1], assign(by('2023-05-26'), { bodyId: ids.lighthouseTrust }));
    await walk(stage, oslo('2023-06-03T09:00'));
    const theirs = (await outcomesOf(stage)).filter((line) => line.includes(' 03 '));
    const days = theirs.map((line) => line.replace('sent 2023-', ''));
    expect(days).toEqual([
      '05-26 03 dueToday dueToday',
      '05-30 03 overdue',
      '05-31 03 overdue',
      '06-01 03 overdue',
      '06-02 03 overdue overdue',
    ]);
  });

  it('is told the next working morning what is assigned for a day that had its mail', async () => {
    await stage.tell(ids.quayCouncil, setPolicy(noDigest));
    await establish(stage, { bodyId: ids.lighthouseTrust, committee: null });
    await stage.tell(ids.lighthouseTrust, setPolicy({ ...noDigest, at: '14:00' }));
    await stage.tell(followUps[0], assign(by('2023-05-26')));
    await walk(stage, oslo('2023-05-26T09:00'));
    await stage.tell(followUps[2], assign(by('2023-05-26'), { bodyId: ids.lighthouseTrust }));
    // Whit Monday and the weekend lie between.
    expect((await timersOf(stage))[0]).toBe('dueToday 0 03 2023-05-30 14:00');
    await walk(stage, oslo('2023-05-31T09:00'));
    expect(await outcomesOf(stage)).toEqual(['sent 2023-05-26 03 dueToday', 'sent 2023-05-30 03 dueToday']);
  });

  it('keeps a digest that waits for the next morning, although the policy changes meanwhile', async () => {
    const owners = [responsible(ids.workingCommittee)];
    await stage.tell(ids.quayCouncil, setPolicy(noDigest));
    await stage.tell(followUps[0], assign(by('2023-06-05'), { owners }));
    await stage.tell(followUps[1], assign(by(null)));
    await walk(stage, oslo('2023-06-05T08:30'));
    await stage.tell(ids.quayCouncil, setPolicy({ ...defaultReminderPolicy, at: '09:00' }));
    const digest = 'digest 0 02 2023-06-06 09:00';
    expect(await timersOf(stage)).toContain(digest);
    stage.clock.set('2023-06-06T08:00');
    await stage.tell(ids.quayCouncil, setPolicy({ ...defaultReminderPolicy, daysBefore: [3], at: '09:00' }));
    expect(await timersOf(stage)).toContain(digest);
  });

  it('has one late mail, not seven, when the service was away for a week', async () => {
    for (const [index, date] of ['2023-06-06', '2023-06-07', '2023-06-08'].entries())
      await stage.tell(followUps[index] ?? '', assign(by(date)));
    stage.clock.set('2023-06-08T09:30');
    expect(
      (await timersOf(stage)).filter((line) => / 03 2023-0(5|6-0[1-8])/.test(line)).length,
    ).toBeGreaterThan(6);
    await sendAll(stage);
    expect((await mails()).filter((line) => line.includes('003@'))).toHaveLength(1);
    expect((await timersOf(stage)).filter((line) => / 03 2023-0(5|6-0[1-8])/.test(line))).toEqual([]);
    await sendAll(stage);
    expect((await mails()).filter((line) => line.includes('003@'))).toHaveLength(1);
  });

  it('is the one who is responsible when the mail goes out, whoever it was when it was planned', async () => {
    await stage.tell(followUps[0], assign(by('2023-05-26')));
    stage.clock.set('2023-05-26T08:30');
    const owners = [responsible(ids.lighthouseTrust)];
    await stage.tell(followUps[0], { type: 'ReassignFollowUp', data: { owners } });
    await sendAll(stage);
    expect(await mails()).toEqual([]);
    expect(await timersOf(stage)).toContain('overdue 1 04 2023-06-02 08:00');
  });

  it('has no second mail although the clock is set back by an hour', async () => {
    await stage.tell(followUps[0], assign(by('2023-05-26')));
    stage.clock.set('2023-05-26T08:10');
    await sendAll(stage);
    stage.clock.set('2023-05-26T07:10');
    await walk(stage, oslo('2023-05-26T20:00'));
    expect(await mails()).toHaveLength(1);
  });
});

describe('A digest with nothing to tell', () => {
  it('is suppressed, and the next one is planned', async () => {
    await walk(stage, oslo('2023-06-12T09:00'));
    expect(await outcomesOf(stage)).toEqual([
      'suppressed 2023-05-26 02 digest',
      'suppressed 2023-06-05 02 digest',
      'suppressed 2023-06-12 02 digest',
    ]);
    const [first] = await stage.events('ReminderSuppressed');
    expect(first?.data).toMatchObject({ why: 'nothingToTell' });
    expect(await timersOf(stage)).toEqual(['digest 0 02 2023-06-19 08:00']);
  });
});

describe('A mail', () => {
  it('is not written while the read models are behind the log, and nothing is passed over for it', async () => {
    await stage.tell(followUps[0], assign(by('2023-05-26')));
    stage.clock.set('2023-05-26T08:00');
    const before = await timersOf(stage);
    await stage.projections.stop();
    await stage.tell(followUps[1], assign(by('2023-05-26'))).catch(() => undefined);
    await expect(sendAll(stage)).rejects.toThrow('The read models are behind the log');
    expect(await timersOf(stage)).toEqual(before);
    expect(await mails()).toEqual([]);
  });
});
