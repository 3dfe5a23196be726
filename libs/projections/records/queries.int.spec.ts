import { idNumber, ids } from '../../domain/testing/examples.js';
import { findBody, listBodies } from '../bodies/queries.js';
import { now } from '../entity/lens.js';
import { LONGEST_LIST } from '../entity/list-entities.js';
import { findMeeting, listMeetings } from '../meetings/queries.js';
import { findParty, listParties, partyRegister } from '../parties/queries.js';
import { openLog, type LogForTests } from '../testing.js';
import { assigned, meetingScheduled, partyRegistered } from '../testing/facts.js';
import { recordsBeginning } from './queries.js';

const { quayCouncil, juneMeeting, aprilMeeting } = ids;
const otherBody = '77777777-0000-4000-8000-000000000001';
const ofOther = '88888888-0000-4000-8000-000000000001';
const established = {
  type: 'BodyEstablished',
  data: { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' },
} as const;
const elsewhere = {
  ...{ bodyId: otherBody, title: 'May meeting', date: '2024-05-12' },
  ...{ place: null, start: null, end: null },
};
/** More than one answer holds. */
const MANY = LONGEST_LIST + 5;

describe('What there is', () => {
  let log: LogForTests;
  beforeAll(async () => {
    log = await openLog();
    await log.record(
      ...Array.from({ length: MANY }, (_, one) => partyRegistered(idNumber(10_000 + one), `Office ${one}`)),
      partyRegistered(otherBody, 'Zoo Council'),
      { category: 'body', id: otherBody, event: established },
      meetingScheduled(aprilMeeting, '2024-04-12'),
      meetingScheduled(juneMeeting, '2024-06-12'),
      { category: 'meeting', id: ofOther, event: { type: 'MeetingScheduled', data: elsewhere } },
      assigned('99999999-0000-4000-8000-000000000001', { text: 'one' }),
      assigned('99999999-0000-4000-8000-000000000002', { text: 'other' }),
    );
  }, 60_000);
  afterAll(() => log.close());

  const beginning = async (text: string) =>
    (await recordsBeginning(log.database, text)).map(({ id, kind }) => `${kind} ${id.slice(-2)}`);

  it('is found by the beginning of its id, whatever it is', async () => {
    expect(await beginning('99999999')).toEqual(['followUp 01', 'followUp 02']);
    expect(await beginning('99999999-0000-4000-8000-000000000002')).toEqual(['followUp 02']);
    expect(await beginning('88888888-0000')).toEqual(['meeting 01']);
    expect(await beginning('77777777')).toEqual(['party 01']);
    expect(await beginning('55555555')).toEqual([]);
    expect((await beginning('00000000')).length).toBe(20);
  });

  it('is in a register as a whole, however long: a name that is missing would be registered twice', async () => {
    expect((await partyRegister(log.database)).at(-1)).toMatchObject({ name: 'Zoo Council' });
    expect(await listParties(log.database, now)).toHaveLength(MANY + 1);
    expect((await listBodies(log.database)).map(({ name }) => name)).toEqual(['Zoo Council']);
  });

  it('is found one by one', async () => {
    expect(await findBody(log.database, otherBody)).toMatchObject({ name: 'Zoo Council', language: 'nb' });
    expect(await findBody(log.database, quayCouncil)).toBeUndefined();
    expect(await findParty(log.database, idNumber(10_000), now)).toMatchObject({ name: 'Office 0' });
    expect(await findMeeting(log.database, ofOther, now)).toMatchObject({ date: '2024-05-12' });
    expect(await findMeeting(log.database, otherBody, now)).toBeUndefined();
  });

  it('is listed of one body, or of all, the latest first', async () => {
    const dates = async (bodyId?: string) =>
      (await listMeetings(log.database, now, bodyId)).map(({ date }) => date);
    expect(await dates()).toEqual(['2024-06-12', '2024-05-12', '2024-04-12']);
    expect(await dates(otherBody)).toEqual(['2024-05-12']);
  });
});
