import { randomUUID } from 'node:crypto';
import { contactPointOf, holdContactPoint } from '#contacts';
import { ids } from '../domain/testing/examples.js';
import { record } from '../projections/testing.js';
import { partyRegistered } from '../projections/testing/facts.js';
import { releaseContact, setContact } from './contact.js';
import { openForTests, type TingbokForTests } from './testing.js';
import { done, secretary } from './testing/minutes.js';

const { lighthouseTrust } = ids;

describe('A contact point', () => {
  let opened: TingbokForTests;
  beforeAll(async () => {
    opened = await openForTests();
    await record(opened.tingbok.store, [partyRegistered(lighthouseTrust, 'Lighthouse Trust')]);
  }, 60_000);
  afterAll(() => opened?.close());

  const set = (id: string, email: string, commandId = randomUUID()) =>
    setContact(opened.tingbok, { id, email, language: 'nn', commandId, actor: secretary });
  const wholeLog = async (): Promise<string> => {
    const events: string[] = [];
    for await (const { position: _, ...event } of opened.tingbok.store.readAll())
      events.push(JSON.stringify(event));
    return events.join('\n');
  };

  it('is kept beside the log, which only learns that it changed', async () => {
    expect(await done(set(lighthouseTrust, 'lamp@example.org'))).toMatchObject({
      events: ['ContactPointChanged'],
    });
    expect(await contactPointOf(opened.tingbok.database, lighthouseTrust)).toEqual({
      partyId: lighthouseTrust,
      email: 'lamp@example.org',
      language: 'nn',
      isOnHold: false,
    });
    expect(await wholeLog()).toContain('ContactPointChanged');
    expect(await wholeLog()).not.toContain('lamp@');
  });

  it('set again by the same request is one change', async () => {
    const commandId = randomUUID();
    const first = await done(set(lighthouseTrust, 'light@example.org', commandId));
    expect(await done(set(lighthouseTrust, 'light@example.org', commandId))).toEqual(first);
  });

  it('from which mails come back is released by a command that the log tells of, once', async () => {
    const { database, clock } = opened.tingbok;
    const now = clock.now();
    const held = { partyId: lighthouseTrust, since: now, reason: 'hardBounce', position: 1n } as const;
    expect(await holdContactPoint(database, held, now)).toBe(true);
    const asked = { id: lighthouseTrust, data: {}, commandId: randomUUID(), actor: secretary };
    const first = await done(releaseContact(opened.tingbok, asked));
    expect(await done(releaseContact(opened.tingbok, asked))).toEqual(first);
    expect(first).toMatchObject({ events: ['ContactPointChanged'] });
    expect(await wholeLog()).toContain('"released":true');
    expect((await contactPointOf(database, lighthouseTrust))?.isOnHold).toBe(false);
  });

  it('of nobody is refused and not kept', async () => {
    const nobody = randomUUID();
    expect(await set(nobody, 'nobody@example.org')).toMatchObject({ refused: 'PartyDoesNotExist' });
    expect(await contactPointOf(opened.tingbok.database, nobody)).toBeUndefined();
  });
});
