import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Database, Queryable } from '#database';
import { collect, newStream, said, wordOf } from '../contract/occurrences.js';
import { openPostgresEventStore } from './postgres-event-store.js';

const CHANGES = [
  'update tingbok.event set version = version',
  'update tingbok.event set version = 1 where false',
  'delete from tingbok.event',
  'delete from tingbok.event where position = 1',
  'truncate tingbok.event',
  'truncate tingbok.event cascade',
  `insert into tingbok.event select * from tingbok.event where position = 1
     on conflict (position) do update set type = 'Forged'`,
];

/** What the application's role may not even ask for, besides. */
const LIBERTIES = [
  'insert into tingbok.event select * from tingbok.event where position = 1',
  'update tingbok.head set position = 0',
  'delete from tingbok.head',
  'alter table tingbok.event disable trigger event_is_append_only',
  'drop trigger event_is_append_only on tingbok.event',
  'drop table tingbok.event cascade',
  'set local session_replication_role = replica',
  `create or replace function tingbok.refuse_to_change_history() returns trigger
     language plpgsql as 'begin return new; end'`,
];

const OWNER = 'history_owner';
const READER_WRITER = 'history_reader_writer';
const APPLICATION = 'history_application';

/** Owner of the log; one who was granted all that can be granted; and one with what a program needs. */
const ROLES = `
  create role ${OWNER};
  create role ${READER_WRITER};
  create role ${APPLICATION};
  grant usage, create on schema tingbok to ${OWNER};
  grant usage on schema tingbok to ${READER_WRITER}, ${APPLICATION};
  alter table tingbok.event owner to ${OWNER};
  alter table tingbok.head owner to ${OWNER};
  grant all on tingbok.event, tingbok.head to ${READER_WRITER};
  grant select on tingbok.event, tingbok.head to ${APPLICATION};
`;

const SPEAKERS: readonly (readonly [string, string | undefined])[] = [
  ['a superuser', undefined],
  ['the owner of the log', OWNER],
  ['a role that was granted everything', READER_WRITER],
  ["the application's own role", APPLICATION],
];

const clock = { now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') };

/** Every statement in a transaction of its own, with no more rights than the role has. */
const actingAs = (database: Database, role: string | undefined): Database => {
  const query: Queryable['query'] = (...statement) =>
    database.transaction(async (tx) => {
      if (role !== undefined) await tx.query(`set local role ${role}`);
      return tx.query(...statement);
    });
  return Object.assign(Object.create(database) as Database, { query, engine: database.engine });
};

/** The log may be long by now, and none of the statements would stop at its end. */
const fingerprint = (database: Database): Promise<readonly unknown[]> =>
  database.query(
    `select (select count(*) from tingbok.event) as events, h.position,
            (select md5(string_agg(e::text, ',' order by e.position)) from tingbok.event e where e.position <= 100)
       from tingbok.head h`,
  );

/** What only an engine with SQL has to keep: that nobody who can write SQL changes what was said. */
export const historyIsKept = (name: string, database: () => Database): void => {
  describe(`history ${name}`, () => {
    beforeAll(async () => {
      const store = openPostgresEventStore(database(), clock);
      const stream = newStream();
      await store.append(stream, 'none', said(stream, ['a', 'b']));
      await store.close();
      await database().execute(ROLES);
    });

    describe.each(SPEAKERS)('is not changed by %s', (_, role) => {
      it.each(CHANGES)('with %s', async (statement) => {
        const before = await fingerprint(database());
        const refused = role === APPLICATION ? /permission denied/ : /History is not changed/;
        await expect(actingAs(database(), role).query(statement)).rejects.toThrow(refused);
        expect(await fingerprint(database())).toEqual(before);
      });
    });

    it.each(LIBERTIES)(
      "is out of reach of the application's own role, which may not: %s",
      async (statement) => {
        const before = await fingerprint(database());
        await expect(actingAs(database(), APPLICATION).query(statement)).rejects.toThrow(
          /permission denied|must be owner/,
        );
        expect(await fingerprint(database())).toEqual(before);
      },
    );

    it("is written and read by the application's own role all the same", async () => {
      const store = openPostgresEventStore(actingAs(database(), APPLICATION), clock);
      const stream = newStream();
      const after = await store.head();
      expect(await store.append(stream, 'none', said(stream, ['a']))).toMatchObject({ version: 1 });
      expect(await store.append(stream, 'none', said(stream, ['b']))).toMatchObject({ actual: 1 });
      expect((await collect(store.readStream(stream))).map(wordOf)).toEqual(['a']);
      expect((await collect(store.readAll({ after }))).map(wordOf)).toEqual(['a']);
      expect(await store.positionAt(Temporal.Instant.from('1999-01-01T00:00:00Z'))).toBe(0n);
      await store.close();
    });

    it('is not changed by a session that switches ordinary triggers off', async () => {
      const work = database().transaction(async (tx) => {
        await tx.query('set local session_replication_role = replica');
        await tx.query('delete from tingbok.event');
      });
      await expect(work).rejects.toThrow(/History is not changed/);
    });

    it('carries two indexes and no more', async () => {
      const indexes = await database().query(
        `select indexname from pg_indexes where schemaname = 'tingbok' and tablename = 'event' order by 1`,
      );
      expect(indexes).toEqual([{ indexname: 'event_pkey' }, { indexname: 'event_stream_version' }]);
    });
  });
};
