import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactMigrations, setContactPoint } from '#contacts';
import { migrate, openPostgres, type Database } from '#database';
import type { TingbokCommand } from '#domain';
import { eventStoreMigrations, openPostgresEventStore, type EventStore } from '#event-store';
import { isRefusal, type RecordedEvent } from '#kernel';
import { openMail, type MailTransport } from '#mail';
import { Projections, projectionMigrations, readModels } from '#projections';
import { openTestPglite } from '../../database/testing.js';
import { deliveries } from '../bounces/project.js';
import { reminderMigrations } from '../migrations.js';
import type { ExecuteCommand } from '../process-manager.js';
import { reminders } from '../reminders/project.js';
import type { SendParts } from '../reminders/send.js';
import { executeOn } from './execute-on.js';
import { HandClock, oslo } from './hand-clock.js';

/** The real parts that reminders are made of, on a database of the test's own, and a clock in its hand. */
export interface Stage extends SendParts {
  readonly clock: HandClock;
  readonly database: Database;
  readonly store: EventStore;
  readonly projections: Projections;
  readonly outbox: string;
  readonly complaints: string[];
  /** Gives a command, and waits until the read models have seen what it decided. */
  tell(id: string, command: TingbokCommand): Promise<void>;
  address(partyId: string, email?: string): Promise<void>;
  events(...types: readonly string[]): Promise<readonly RecordedEvent[]>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** `2023-05-12T09:00`, on the clocks of Oslo. */
  readonly at: string;
  readonly databaseUrl?: string;
  readonly smtpUrl?: string;
}

const PATIENCE = 20_000;

const readyDatabase = async (url: string | undefined): Promise<Database> => {
  const database = url === undefined ? await openTestPglite() : await openPostgres(url);
  const own = [...projectionMigrations(), ...reminderMigrations(), ...contactMigrations()];
  await migrate(database, [...eventStoreMigrations, ...own]);
  return database;
};

const eventsIn = async (store: EventStore, types: readonly string[]): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll()) if (types.includes(event.type)) events.push(event);
  return events;
};

const openMailIn = (outbox: string, smtpUrl: string | undefined): MailTransport =>
  openMail({ smtpUrl, outboxFolder: outbox, from: { name: 'Tingbok', address: 'tingbok@quay.example' } });

const teller =
  (execute: ExecuteCommand, seen: () => Promise<void>): Stage['tell'] =>
  async (id, command) => {
    const commandId = randomUUID();
    const actor = { kind: 'process', id: 'test' } as const;
    const result = await execute({
      id,
      command,
      commandId,
      causationId: commandId,
      correlationId: commandId,
      actor,
    });
    if (isRefusal(result)) throw new Error(`${command.type} was refused: ${result.refused}`);
    await seen();
  };

export const openStage = async ({ at, databaseUrl, smtpUrl }: StageOptions): Promise<Stage> => {
  const clock = new HandClock(oslo(at));
  const database = await readyDatabase(databaseUrl);
  const store = openPostgresEventStore(database, clock);
  const complaints: string[] = [];
  const logger = { error: (_: object, message: string) => void complaints.push(message) };
  const projections = new Projections({ database, store, logger }, [...readModels, reminders, deliveries]);
  const outbox = await mkdtemp(join(tmpdir(), 'tingbok-reminders-'));
  const mail = openMailIn(outbox, smtpUrl);
  const execute = executeOn(store, clock);
  const seen = async (): Promise<void> => {
    if (!(await projections.waitFor(await store.head(), PATIENCE))) throw new Error(complaints.join('\n'));
  };
  return {
    ...{ clock, database, store, projections, mail, execute, outbox, complaints },
    publicUrl: 'https://tingbok.quay.example',
    tell: teller(execute, seen),
    address: (partyId, email = `${partyId.slice(-2)}@quay.example`) =>
      setContactPoint(database, { partyId, email, language: 'en' }, clock.now()),
    events: (...types) => eventsIn(store, types),
    close: async () => {
      await projections.stop();
      await mail.close();
      await store.close();
      await database.close();
      await rm(outbox, { recursive: true, force: true });
    },
  };
};
