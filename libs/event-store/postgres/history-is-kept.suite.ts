import { describe, expect, it } from '@jest/globals';
import type { Database } from '#database';
import { collect, newStream, said } from '../contract/occurrences.js';
import { openPostgresEventStore } from './postgres-event-store.js';

const CHANGES = [
  'update tingbok.event set version = version',
  'update tingbok.event set version = 1 where false',
  'delete from tingbok.event',
  'truncate tingbok.event',
  'truncate tingbok.event cascade',
];

const clock = { now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') };

/** What only an engine with SQL has to keep: that nobody who can write SQL changes what was said. */
export const historyIsKept = (name: string, database: () => Database): void => {
  describe(`history ${name}`, () => {
    it.each(CHANGES)('is not changed by %s', async (statement) => {
      const store = openPostgresEventStore(database(), clock);
      const stream = newStream();
      await store.append(stream, 'none', said(stream, ['a']));
      const before = await collect(store.readAll());
      await expect(database().query(statement)).rejects.toThrow(/History is not changed/);
      expect(await collect(store.readAll())).toEqual(before);
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
