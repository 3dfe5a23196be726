import { randomUUID } from 'node:crypto';
import { listOutbox } from '#mail';
import { isRefusal } from '#kernel';
import { ids, idNumber, responsible } from '../domain/testing/examples.js';
import { record } from '../projections/testing.js';
import { assigned, on, partyRegistered } from '../projections/testing/facts.js';
import { rehearse } from './rehearse.js';
import { openForTests, type TingbokForTests } from './testing.js';
import { secretary } from './testing/minutes.js';

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const { quayCouncil, lighthouseTrust } = ids;

describe('A rehearsal', () => {
  let opened: TingbokForTests;

  beforeAll(async () => {
    opened = await openForTests({ worker: true, variables: { TEST_CLOCK: '2024-05-13T09:00:00+02:00' } });
    const { store, commands } = opened.tingbok;
    await record(store, [
      partyRegistered(quayCouncil, 'Quay Council'),
      partyRegistered(lighthouseTrust, 'Lighthouse Trust'),
    ]);
    const command = {
      type: 'EstablishBody',
      data: { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' },
    };
    const established = await commands.execute({
      id: quayCouncil,
      command,
      commandId: randomUUID(),
      actor: secretary,
    });
    if (isRefusal(established)) throw new Error(established.refused);
    await record(store, [
      assigned(idNumber(401), { owners: [responsible(lighthouseTrust)], deadline: on('2024-05-29') }),
    ]);
  }, 60_000);
  afterAll(() => opened?.close());

  const mails = async () =>
    (await listOutbox(`${opened.tingbok.config.dataDir}/outbox`)).map((mail) => JSON.stringify(mail));

  it('sends nothing before its time', async () => {
    expect(await rehearse(opened.tingbok, instant('2024-05-14T23:00:00Z'))).toEqual({
      now: '2024-05-14T23:00:00Z',
    });
    expect(await mails()).toEqual([]);
  });

  it('stops at every planned mail, as the minutes would pass, and ends where it was told to', async () => {
    expect(await rehearse(opened.tingbok, instant('2024-05-29T12:00:00Z'))).toEqual({
      now: '2024-05-29T12:00:00Z',
    });
    expect(await mails()).toHaveLength(4);
    const sentOn: string[] = [];
    for await (const event of opened.tingbok.store.readAll({ filter: { types: ['ReminderSent'] } })) {
      sentOn.push(event.metadata.recordedAt);
    }
    expect(sentOn).toEqual([
      '2024-05-15T06:00:00Z',
      '2024-05-22T06:00:00Z',
      '2024-05-27T06:00:00Z',
      '2024-05-29T06:00:00Z',
    ]);
  }, 60_000);

  it('never goes back, and sends nothing twice', async () => {
    await rehearse(opened.tingbok, instant('2024-05-20T12:00:00Z'));
    expect(opened.tingbok.clock.now().toString()).toBe('2024-05-29T12:00:00Z');
    expect(await mails()).toHaveLength(4);
  });

  it('stops where mails do not get through, and says at which moment (MailsAreStuck)', async () => {
    const at = instant('2024-05-30T06:00:00Z');
    let planned: Temporal.Instant | undefined = at;
    const stuck = {
      nextPlanned: () => Promise.resolve(planned),
      sweep: () => Promise.resolve((planned = undefined)),
      isSettled: () => Promise.resolve(false),
    };
    const tingbok = { ...opened.tingbok, reminders: stuck as never };
    expect(await rehearse(tingbok, instant('2024-06-01T12:00:00Z'), 50)).toEqual({
      refused: 'MailsAreStuck',
      details: { at: at.toString() },
    });
    expect(opened.tingbok.clock.now()).toEqual(at);
  });

  it('is refused where no mails are sent', async () => {
    const { tingbok } = opened;
    expect(await rehearse({ ...tingbok, reminders: null }, instant('2024-06-01T12:00:00Z'))).toEqual({
      refused: 'ClockIsReal',
      details: {},
    });
  });

  it('is refused where the clock is the real one, and moves nothing', async () => {
    const real = { now: () => Temporal.Now.instant() };
    const before = opened.tingbok.clock.now();
    expect(await rehearse({ ...opened.tingbok, clock: real }, instant('2030-01-01T00:00:00Z'))).toMatchObject(
      {
        refused: 'ClockIsReal',
      },
    );
    expect(opened.tingbok.clock.now()).toEqual(before);
  });
});
