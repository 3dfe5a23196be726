import { randomUUID } from 'node:crypto';
import { rehearse } from '#application';
import { migrate, openPostgres, type Database } from '#database';
import { listOutbox } from '#mail';
import { openForTests, type TingbokForTests } from '../../libs/application/testing.js';
import { done, secretary } from '../../libs/application/testing/minutes.js';
import { ids } from '../../libs/domain/testing/examples.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { FORBIDDEN } from './forbidden-statements.js';
import { asRole, createRoles, databaseWithRoles } from './roles-in-postgres.js';

const { quayCouncil, lighthouseTrust } = ids;
const followUp = '00000000-0000-4000-8000-00000000f001';

describe('The role that the program runs as', () => {
  let server: PostgresServer;
  let owner: string;
  let app: string;
  let session: Database;

  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
    ({ owner, app } = await databaseWithRoles(await server.createDatabase()));
    session = await openPostgres(app);
  }, 60_000);
  afterAll(async () => {
    await session?.close();
    await server?.stop();
  });

  const openAs = (url: string, worker: boolean): Promise<TingbokForTests> =>
    openForTests({
      worker,
      variables: { DATABASE_URL: url, TEST_CLOCK: '2024-05-13T09:00:00+02:00' },
    });

  it('does not start over an older schema, and says which migrations the owner is to apply', async () => {
    await expect(openAs(app, true)).rejects.toThrow(
      /^The database lacks event-store\/001-log, .+ may not change its schema\. Run this once as the owner: /,
    );
  });

  describe('once the owner has brought the schema up to date', () => {
    let opened: TingbokForTests;

    const execute = (id: string, type: string, data: object) =>
      done(
        opened.tingbok.commands.execute({
          id,
          command: { type, data },
          commandId: randomUUID(),
          actor: secretary,
        }),
      );

    beforeAll(async () => {
      await (await openAs(owner, false)).close();
      opened = await openAs(app, true);
    }, 60_000);
    afterAll(() => opened?.close());

    const followUpsInModel = async (): Promise<number> => {
      const rows = await session.query('select id from tingbok.follow_up where until is null');
      return rows.length;
    };

    it('appends to the log, and derives the read models', async () => {
      const party = { kind: 'organisation', aliases: [], of: null };
      await execute(quayCouncil, 'RegisterParty', { ...party, name: 'Quay Council' });
      await execute(lighthouseTrust, 'RegisterParty', { ...party, name: 'Lighthouse Trust' });
      await execute(quayCouncil, 'EstablishBody', {
        timeZone: 'Europe/Oslo',
        country: 'NO',
        language: 'nb',
      });
      const { position } = await execute(followUp, 'AssignFollowUp', {
        bodyId: quayCouncil,
        text: 'Paint the lighthouse',
        owners: [{ partyId: lighthouseTrust, role: 'responsible' }],
        deadline: { kind: 'date', date: '2024-05-29' },
        source: {
          meetingId: null,
          importId: null,
          item: null,
          itemSeq: null,
          sentence: 'Paint the lighthouse',
          language: 'en',
          span: null,
        },
        approvalBy: null,
      });
      expect(await opened.tingbok.projections.waitFor(position, 30_000)).toBe(true);
      expect(await followUpsInModel()).toBe(1);
    });

    it('queues its work, sends the reminders, and writes down that it did', async () => {
      const { tingbok } = opened;
      await rehearse(tingbok, Temporal.Instant.from('2024-05-29T12:00:00Z'));
      expect(await listOutbox(`${tingbok.config.dataDir}/outbox`)).toHaveLength(4);
      const outcomes: string[] = [];
      for await (const event of tingbok.store.readAll({ filter: { types: ['ReminderSent'] } }))
        outcomes.push(event.stream);
      expect(new Set(outcomes).size).toBe(4);
      expect(await tingbok.queue?.health()).toMatchObject({ backend: 'postgres', failed: 0 });
    }, 60_000);

    it('goes on in read models that the owner has derived again', async () => {
      const rebuilding = await openAs(owner, false);
      const { projections, store } = rebuilding.tingbok;
      expect(await projections.rebuild()).toContain('follow-ups');
      expect(await projections.waitFor(await store.head(), 30_000)).toBe(true);
      await rebuilding.close();
      expect(await followUpsInModel()).toBe(1);
      const { position } = await execute(followUp, 'ReportProgress', { note: 'The first coat is on' });
      expect(await opened.tingbok.projections.waitFor(position, 30_000)).toBe(true);
      const [row] = await session.query<{ version: number }>(
        'select version from tingbok.follow_up where until is null',
      );
      expect(row?.version).toBe(2);
    }, 60_000);

    it.each(FORBIDDEN)('is refused: %s', async (statement) => {
      await expect(session.transaction((tx) => tx.query(statement))).rejects.toThrow(
        /permission denied|must be|must have/,
      );
    });

    it('can not give itself what it lacks', async () => {
      await session.query('grant insert, update, delete on tingbok.event to tingbok_app').catch(() => {});
      expect(await mayWrite(session)).not.toContain('event');
    });

    it('may write every table but those of the log and the list of migrations', async () => {
      const writable = await mayWrite(session);
      const tables = await session.query<{ name: string }>(
        `select tablename::text as name from pg_tables where schemaname = 'tingbok' order by 1`,
      );
      const closed = tables.map(({ name }) => name).filter((name) => !writable.includes(name));
      expect(closed).toEqual(['event', 'head', 'migration']);
    });

    it('may write a table that the owner makes later, without being told so', async () => {
      const later = { name: 'later/001-table', sql: 'create table tingbok.later (n int)' };
      const asOwner = await openPostgres(owner);
      await migrate(asOwner, [later]);
      await asOwner.close();
      await session.query('insert into tingbok.later (n) values (1)');
      await session.query('update tingbok.later set n = 2');
      await session.query('delete from tingbok.later');
      expect(await session.query('select n from tingbok.later')).toEqual([]);
    });
  });
});

/** The tables of Tingbok that a session's role may write in any way. */
const mayWrite = async (session: Database): Promise<readonly string[]> => {
  const rows = await session.query<{ name: string }>(
    `select relname::text as name from pg_class
      where relnamespace = 'tingbok'::regnamespace and relkind = 'r'
        and has_table_privilege(oid, 'insert, update, delete, truncate, trigger')
      order by 1`,
  );
  return rows.map(({ name }) => name);
};

describe('A database that a single role used before', () => {
  let server: PostgresServer;
  let url: string;

  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
    url = await server.createDatabase();
  }, 60_000);
  afterAll(() => server?.stop());

  it('is divided between the two roles, as often as one likes', async () => {
    const before = await openForTests({ variables: { DATABASE_URL: url } });
    await before.close();
    const administrator = await openPostgres(url);
    await createRoles(administrator);
    await createRoles(administrator);
    const owners = await administrator.query(
      `select distinct tableowner::text as owner from pg_tables where schemaname = 'tingbok'`,
    );
    await administrator.close();
    expect(owners).toEqual([{ owner: 'tingbok_owner' }]);

    const after = await openForTests({
      variables: { DATABASE_URL: asRole(url, 'tingbok_app') },
      worker: true,
    });
    const { commands, database } = after.tingbok;
    const command = {
      type: 'RegisterParty',
      data: { name: 'Quay Council', kind: 'organisation', aliases: [], of: null },
    };
    await done(commands.execute({ id: quayCouncil, command, commandId: randomUUID(), actor: secretary }));
    const writable = await mayWrite(database);
    expect(writable).toContain('follow_up');
    expect(writable.filter((name) => ['event', 'head', 'migration'].includes(name))).toEqual([]);
    await after.close();
  }, 60_000);
});
