import { randomUUID } from 'node:crypto';
import { migrate, type Database } from '#database';
import { isRefusal } from '#kernel';
import { openTestPglite } from '../database/testing.js';
import { accessMigrations, CalendarAddresses, openLinks, type LinkClaim, type OpenedLink } from './index.js';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const claim: LinkClaim = {
  purpose: 'answer-follow-up',
  subjectId: '0a6f4c1e-7a52-5f43-9c55-1f2f6a8a1b11',
  partyId: '1b6f4c1e-7a52-5f43-9c55-1f2f6a8a1b22',
  until: at('2026-06-01T00:00:00Z'),
  serial: 1,
};

describe('links in mails', () => {
  let database: Database;
  let now = at('2026-05-01T00:00:00Z');
  const clock = { now: () => now };

  beforeAll(async () => {
    database = await openTestPglite();
    await migrate(database, [
      { name: 'schema', sql: 'create schema if not exists tingbok' },
      ...accessMigrations(),
    ]);
  });
  afterAll(() => database?.close());

  const opened = async (token: string): Promise<OpenedLink> => {
    const link = await (await openLinks(database, clock)).open(token);
    if (isRefusal(link)) throw new Error(link.refused);
    return link as OpenedLink;
  };

  it('are signed with the same key by every process', async () => {
    const [one, other] = await Promise.all([openLinks(database, clock), openLinks(database, clock)]);
    expect(one.tokenFor(claim)).toBe(other.tokenFor(claim));
  });

  it('are refused when they were not signed here', async () => {
    const links = await openLinks(database, clock);
    expect(await links.open('nothing')).toMatchObject({ refused: 'LinkIsWrong' });
  });

  it('expire at their time, and not before', async () => {
    const token = (await openLinks(database, clock)).tokenFor(claim);
    now = at('2026-05-31T23:59:59Z');
    expect(await opened(token)).toMatchObject({ state: 'open', did: null });
    now = at('2026-06-01T00:00:00Z');
    expect(await opened(token)).toMatchObject({ state: 'expired', did: null });
    now = at('2026-05-01T00:00:00Z');
  });

  it('act once, also when two press at the same moment', async () => {
    const links = await openLinks(database, clock);
    const token = links.tokenFor({ ...claim, serial: 2 });
    const used = await Promise.all([links.useUp(token, 'accept'), links.useUp(token, 'done')]);
    expect(used.toSorted()).toEqual([false, true]);
    expect(await opened(token)).toMatchObject({ state: 'used', did: used[0] ? 'accept' : 'done' });
    expect(await opened(links.tokenFor({ ...claim, serial: 3 }))).toMatchObject({ state: 'open' });
  });

  it('are replaced once in ten minutes, also when two ask at once, and at once when nothing was sent', async () => {
    const links = await openLinks(database, clock);
    const token = links.tokenFor({ ...claim, serial: 5 });
    const both = await Promise.all([links.renew(token), links.renew(token)]);
    expect(both.toSorted()).toEqual([false, true]);
    now = at('2026-05-01T00:09:59Z');
    expect(await links.renew(token)).toBe(false);
    await links.notRenewed(token);
    expect(await links.renew(token)).toBe(true);
    now = at('2026-05-01T00:19:59Z');
    expect(await links.renew(token)).toBe(true);
    now = at('2026-05-01T00:00:00Z');
  });

  it('cannot be found in the table of those that were used', async () => {
    const links = await openLinks(database, clock);
    const token = links.tokenFor({ ...claim, serial: 4 });
    await links.useUp(token, 'accept');
    const rows = await database.query('select * from tingbok.link_use');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('lead to one calendar each, until they are renewed', async () => {
    const addresses = new CalendarAddresses(database, await openLinks(database, clock));
    const subject = { kind: 'party', id: claim.partyId } as const;
    const token = await addresses.tokenOf(subject);
    expect(await addresses.open(token)).toEqual(subject);
    const answer = (await openLinks(database, clock)).tokenFor({ ...claim, until: null });
    expect(await addresses.open(answer)).toMatchObject({ refused: 'CalendarAddressIsWrong' });
    const renewed = await addresses.renew(subject, claim.subjectId);
    expect(await addresses.renew(subject, claim.subjectId)).toBe(renewed);
    const again = await addresses.renew(subject, randomUUID());
    expect(again).not.toBe(renewed);
    expect(await addresses.renew(subject, claim.subjectId)).toBe(again);
    expect(await addresses.open(renewed)).toMatchObject({ refused: 'CalendarAddressHasEnded' });
    expect(await addresses.open(again)).toEqual(subject);
    expect(await addresses.open(token)).toMatchObject({ refused: 'CalendarAddressHasEnded' });
  });
});
