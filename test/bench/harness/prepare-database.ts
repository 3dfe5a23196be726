import { migrate, type Database } from '#database';
import { eventStoreMigrations } from '#event-store';
import { reminderMigrations } from '#processes';
import { projectionMigrations } from '#projections';

/** The tables of the log, the read models and the timers, and a schema for what they are compared with. */
export const prepareDatabase = async (database: Database): Promise<void> => {
  await migrate(database, [...eventStoreMigrations, ...projectionMigrations(), ...reminderMigrations()]);
  await database.execute('create schema if not exists bench');
};
