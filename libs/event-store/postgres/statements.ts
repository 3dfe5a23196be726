import { readFileSync } from 'node:fs';
import type { Migration } from '#database';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const statement = (file: string) => ({ text: read(`./sql/${file}.sql`), name: `tingbok-${file}` });

/** What is asked of the database; each with a name, under which a server keeps it prepared. */
export const STATEMENTS = {
  appendBatch: statement('append-batch'),
  appendOne: statement('append-one'),
  head: statement('head'),
  positionAt: statement('position-at'),
  ring: statement('ring'),
  readLog: statement('read-log'),
  readStream: statement('read-stream'),
  readStreamBackwards: statement('read-stream-backwards'),
  restoreBatch: statement('restore-batch'),
} as const;

export type Statement = (typeof STATEMENTS)[keyof typeof STATEMENTS];

const migration = (file: string): Migration => ({
  name: `event-store/${file}`,
  sql: read(`./migrations/${file}.sql`),
});

/** The log's tables and functions, for `migrate`. */
export const eventStoreMigrations: readonly Migration[] = [
  migration('001-log'),
  migration('002-append-batch'),
  migration('003-position-at'),
  migration('004-restore'),
  migration('004-written-by-append-alone'),
  migration('005-append-batch'),
];
