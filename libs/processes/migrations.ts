import { readFileSync } from 'node:fs';
import type { Migration } from '#database';

const migration = (name: string, file: string): Migration => ({
  name: `processes/${name}`,
  sql: readFileSync(new URL(file, import.meta.url), 'utf8'),
});

/** The timers of the reminders, the claims on mails, and what became of them. */
export const reminderMigrations = (): readonly Migration[] => [
  migration('001-reminder', './reminders/schema.sql'),
  migration('001-claim', './reminders/claim.sql'),
  migration('002-delivery', './bounces/schema.sql'),
  migration('003-unreached', './reminders/unreached.sql'),
];
