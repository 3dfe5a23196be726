import { randomUUID } from 'node:crypto';
import { openImportDesk, type ImportDesk } from './testing/import-desk.js';

/** The sample minutes of 12 January 2027, 17:00, and those of the meeting after it, which approves them. */
const announcing = (text: string): string => text;
const january = (text: string): string => text.replace(/^Neste møte.*/m, '');
const march = (text: string): string =>
  january(text)
    .replace('12. januar 2027', '2. mars 2027')
    .replace('8. desember 2026 ble godkjent', '12. januar 2027 ble godkjent');

describe('Minutes that speak of a meeting', () => {
  let desk: ImportDesk;
  beforeEach(async () => {
    desk = await openImportDesk();
  }, 60_000);
  afterEach(() => desk?.close());

  const confirm = async (change: (text: string) => string): Promise<string> => {
    const id = await desk.received(change);
    await desk.command('ConfirmImport', id, { onlySettled: true });
    return id;
  };
  const protocols = async () => {
    const answer = await desk.asked<{
      protocols: { meetingId: string | null; external: { date: string } | null; approved: object | null }[];
    }>('protocols', {});
    const meetings = await desk.meetings();
    const all = answer.protocols.map(({ meetingId, external, approved }) => {
      const date = meetings.find(({ id }) => id === meetingId)?.date ?? external?.date;
      const where = meetingId === null ? 'elsewhere' : 'here';
      return `${date} ${where} ${approved === null ? 'not approved' : 'approved'}`;
    });
    return all.toSorted();
  };
  /** What stands on the agenda of the latest meeting, once processes have said what follows. */
  const settledMatters = async () => {
    const { store, processes } = desk.tingbok;
    const head = await store.head();
    await Promise.all(processes.map((process) => process.waitFor(head, 20_000)));
    return (await desk.meetings())[0]?.matters ?? [];
  };
  const daysOf = async (): Promise<readonly string[]> =>
    (await desk.meetings()).map(({ date, start }) => `${date} ${start}`).toSorted();

  it('approve its protocol, though they do not say when it began', async () => {
    await confirm(january);
    await confirm(march);
    expect(await protocols()).toEqual([
      '2026-12-08 elsewhere approved',
      '2027-01-12 here approved',
      '2027-03-02 here not approved',
    ]);
  });

  it('approve it too where it comes in after them', async () => {
    await confirm(march);
    await confirm(january);
    expect(await protocols()).toEqual([
      '2026-12-08 elsewhere approved',
      '2027-01-12 here approved',
      '2027-03-02 here not approved',
    ]);
  });

  it('are those of the one that was scheduled, at the hour that they tell', async () => {
    await confirm(january);
    const [body] = await desk.partiesCalled('Havneutvalget');
    const time = { date: '2027-03-02', start: '16:30', end: null };
    const scheduled = { bodyId: body?.id, title: 'Marsmøtet', place: null, ...time };
    const { id: meetingId } = await desk.command('ScheduleMeeting', randomUUID(), scheduled);
    expect((await desk.command('ScheduleMeeting', randomUUID(), scheduled)).id).toBe(meetingId);
    const others = [{ start: '16:30', title: 'Et annet' }, { start: null }];
    for (const other of others)
      expect(await desk.tried('ScheduleMeeting', randomUUID(), { ...scheduled, ...other })).toMatchObject({
        refused: 'MeetingIsScheduled',
        details: { title: 'Marsmøtet' },
      });
    await confirm(march);
    const [latest] = await desk.meetings();
    expect(latest).toMatchObject({ id: meetingId, title: 'Marsmøtet', start: '17:00', end: '18:45' });
    expect(latest?.attendance).toMatchObject({ chair: 'Åse Lunde' });
    expect(await daysOf()).toEqual(['2027-01-12 17:00', '2027-02-09 null', '2027-03-02 17:00']);
  });

  it('announce the next one, at which their protocol comes up, and which is held once', async () => {
    await confirm(announcing);
    const [next] = await desk.meetings();
    expect(next).toMatchObject({
      title: 'Havneutvalget',
      date: '2027-03-02',
      start: '17:00',
      attendance: null,
    });
    expect((await settledMatters()).map(({ kind }) => kind)).toContain('protocolApproval');
    await confirm(march);
    expect(await daysOf()).toEqual(['2027-01-12 17:00', '2027-02-09 null', '2027-03-02 17:00']);
    expect((await desk.meetings())[0]?.attendance).not.toBeNull();
  });

  it('leave the hour of one that was scheduled, where they do not tell it', async () => {
    await confirm(announcing);
    await confirm((text) => march(text).replace(/^Tid: .*$/m, ''));
    const [latest] = await desk.meetings();
    expect(latest).toMatchObject({ date: '2027-03-02', start: '17:00' });
    expect(latest?.attendance).not.toBeNull();
    expect(await daysOf()).toHaveLength(3);
  });

  it('that was called off can be scheduled again', async () => {
    await confirm(january);
    const [body] = await desk.partiesCalled('Havneutvalget');
    const time = { date: '2027-03-02', start: '16:30', end: null };
    const scheduled = { bodyId: body?.id, title: 'Marsmøtet', place: null, ...time };
    const { id } = await desk.command('ScheduleMeeting', randomUUID(), scheduled);
    await desk.command('CancelMeeting', id, { reason: 'Storm' });
    const again = await desk.command('ScheduleMeeting', randomUUID(), scheduled);
    expect(again).toMatchObject({ events: ['MeetingScheduled'] });
    expect(again.id).not.toBe(id);
  });

  it('of which there are two on the same day are kept apart by their hours', async () => {
    await confirm(january);
    await confirm((text) =>
      january(text).replaceAll('17.00–18.45', '19.00–20.00').replace('Flytebrygger', 'Lykter'),
    );
    expect(await daysOf()).toEqual(['2027-01-12 17:00', '2027-01-12 19:00', '2027-02-09 null']);
  });

  it('give its hour to the meeting at which something was due', async () => {
    const id = await confirm(january);
    await desk.answer(id, 'q2', { kind: 'nobody' });
    await desk.command('ConfirmImport', id, { onlySettled: true });
    await confirm((text) =>
      january(text)
        .replaceAll('Havneutvalget', 'Kulturutvalget')
        .replace('12. januar 2027', '9. februar 2027'),
    );
    expect(await daysOf()).toEqual(['2027-01-12 17:00', '2027-02-09 17:00']);
    const hanging = (await desk.followUps()).filter(({ deadline }) => deadline.kind === 'meeting');
    const [latest] = await desk.meetings();
    expect(hanging.map(({ deadline }) => deadline.meeting?.id)).toEqual([latest?.id]);
  });
});
