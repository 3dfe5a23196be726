import { contactMigrations } from '#contacts';
import { migrate, type Database } from '#database';
import { eventStoreMigrations } from '#event-store';
import { reminderMigrations } from '#processes';
import { projectionMigrations } from '#projections';

const ours = () => [
  ...eventStoreMigrations,
  ...projectionMigrations(),
  ...reminderMigrations(),
  ...contactMigrations(),
];

/** The tables of the log, the read models, the timers and the addresses, and a schema for what they are compared with. */
export const prepareDatabase = async (database: Database): Promise<void> => {
  await migrate(database, ours());
  await database.execute('create schema if not exists bench');
};
