import { migrate, type Database } from '#database';
import { openTestPglite } from '../database/testing.js';
import { contactMigrations, contactPointOf, eraseContactPoint, setContactPoint } from './contacts.js';

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
