import { migrate, type Database } from '#database';
import { openTestPglite } from '../database/testing.js';
import {
  contactMigrations,
  contactPointOf,
  contactsOnHold,
  countOnHold,
  eraseContactPoint,
  holdContactPoint,
  releaseContactPoint,
  setContactPoint,
} from './index.js';

const partyId = '00000000-0000-4000-8000-000000000001';
const at = Temporal.Instant.from('2024-01-01T08:00:00Z');

describe('Contact points', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestPglite();
    await database.execute('create schema if not exists tingbok');
    await migrate(database, contactMigrations());
  });
  afterAll(() => database.close());

  it('are none before one is set', async () => {
    expect(await contactPointOf(database, partyId)).toBeUndefined();
  });

  it('are one for each party: the last that was set', async () => {
    await setContactPoint(database, { partyId, email: 'old@example.org', language: 'nb' }, at);
    await setContactPoint(database, { partyId, email: 'new@example.org', language: 'en' }, at);
    expect(await contactPointOf(database, partyId)).toEqual({
      partyId,
      email: 'new@example.org',
      language: 'en',
      isOnHold: false,
    });
  });

  describe('from which mails come back', () => {
    const held = { partyId, since: at.add({ hours: 3 }), reason: 'hardBounce', position: 7n } as const;
    const hold = (sentAt: Temporal.Instant) => holdContactPoint(database, held, sentAt);
    const isOnHold = async () => (await contactPointOf(database, partyId))?.isOnHold;
    const set = (when: Temporal.Instant) =>
      setContactPoint(database, { partyId, email: 'new@example.org', language: 'en' }, when);

    it('are on hold, for the first reason', async () => {
      expect(await hold(at.add({ hours: 1 }))).toBe(true);
      expect(await hold(at.add({ hours: 2 }))).toBe(false);
      expect([await isOnHold(), await countOnHold(database)]).toEqual([true, 1]);
      expect(await contactsOnHold(database)).toEqual([{ ...held, inUseSince: at }]);
    });

    it('are in use again when they are set again, and a mail to what they were holds nothing', async () => {
      await set(at.add({ hours: 4 }));
      expect([await isOnHold(), await contactsOnHold(database)]).toEqual([false, []]);
      expect(await hold(at.add({ hours: 3 }))).toBe(false);
      expect(await hold(at.add({ hours: 5 }))).toBe(true);
    });

    it('are in use again when they are released, and a mail of before holds nothing', async () => {
      expect(await releaseContactPoint(database, partyId, at.add({ hours: 8 }))).toBe(true);
      expect(await releaseContactPoint(database, partyId, at.add({ hours: 9 }))).toBe(false);
      expect([await isOnHold(), await countOnHold(database)]).toEqual([false, 0]);
      expect(await hold(at.add({ hours: 7 }))).toBe(false);
      expect(await hold(at.add({ hours: 8 }))).toBe(true);
    });
  });

  it('are erased for good', async () => {
    expect(await eraseContactPoint(database, partyId)).toBe(true);
    expect(await contactPointOf(database, partyId)).toBeUndefined();
    expect(await eraseContactPoint(database, partyId)).toBe(false);
    const [left] = await database.query<{ rows: bigint }>(
      'select count(*) as rows from tingbok.contact_point',
    );
    expect(left?.rows).toBe(0n);
  });
});
