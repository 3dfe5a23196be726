import type { Database } from '#database';
import { openTestPglite } from '../../database/testing.js';
import { migrateForTests } from '../testing.js';
import { Lease, releaseLeases } from './lease.js';

describe('A lease', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestPglite();
    await migrateForTests(database);
  });
  beforeEach(() => releaseLeases(database));
  afterAll(() => database.close());

  const runOut = () => database.query(`update tingbok.lease set until = now() - interval '1 second'`);

  it('is had by one at a time', async () => {
    const [one, other] = [new Lease(database, 'work'), new Lease(database, 'work')];
    expect(await one.hold()).toBe(true);
    expect(await other.hold()).toBe(false);
    expect(await one.hold()).toBe(true);
    expect(await new Lease(database, 'other work').hold()).toBe(true);
  });

  it('goes to the next when it is given back', async () => {
    const [one, other] = [new Lease(database, 'work'), new Lease(database, 'work')];
    await one.hold();
    await one.release();
    expect(await other.hold()).toBe(true);
    expect(await one.hold()).toBe(false);
  });

  it('goes to the next when its holder is not heard of any more', async () => {
    const [dead, other] = [new Lease(database, 'work'), new Lease(database, 'work')];
    await dead.hold();
    await runOut();
    expect(await other.hold()).toBe(true);
  });

  it('is not given back by one who lost it', async () => {
    const [late, other] = [new Lease(database, 'work'), new Lease(database, 'work')];
    await late.hold();
    await runOut();
    await other.hold();
    await late.release();
    expect(await new Lease(database, 'work').hold()).toBe(false);
  });

  it('of many who ask at once is given to one', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => new Lease(database, 'work').hold()));
    expect(asked.filter(Boolean)).toHaveLength(1);
  });
});
