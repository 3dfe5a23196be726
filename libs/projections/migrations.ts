import { readFileSync } from 'node:fs';
import type { Migration } from '#database';

const migration = (name: string, file: string): Migration => ({
  name: `projections/${name}`,
  sql: readFileSync(new URL(file, import.meta.url), 'utf8'),
});

/** The tables of every read model, and the checkpoints. */
export const projectionMigrations = (): readonly Migration[] => [
  migration('001-checkpoint', './runner/checkpoint.sql'),
  migration('001-versioned', './entity/versioned.sql'),
  migration('001-party', './parties/schema.sql'),
  migration('001-body', './bodies/schema.sql'),
  migration('001-meeting', './meetings/schema.sql'),
  migration('001-import', './imports/schema.sql'),
  migration('001-protocol', './protocols/schema.sql'),
  migration('001-decision', './decisions/schema.sql'),
  migration('001-follow-up', './follow-ups/schema.sql'),
  migration('002-lifetime-cells', './follow-ups/lifetime-cells.sql'),
  migration('002-follow-up-lists', './follow-ups/lists.sql'),
  migration('002-lease', './runner/lease.sql'),
  migration('003-written-procedure', './decisions/written-procedure.sql'),
  migration('003-import-meeting-date', './imports/meeting-date.sql'),
  migration('004-calendar', './calendar/owned.sql'),
];
