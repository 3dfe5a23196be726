import { cp } from 'node:fs/promises';
import { openDatabase, type Database } from '#database';
import { openPostgresEventStore, type EventStore } from '#event-store';
import { openBare, type Bare } from './bare.js';
import { LogClock } from './log-clock.js';
import { prepareDatabase } from './prepare-database.js';
import type { Stage } from './stage.js';

export const engines = ['pglite', 'postgres'] as const;
export type EngineName = (typeof engines)[number];

/** Where an engine keeps its data; enough for another process to open it. */
export interface Place {
  readonly databaseUrl?: string;
  readonly dataDir: string;
}

/** An empty log and empty read models on one engine, and the engine's own driver beside them. */
export interface Engine {
  readonly name: EngineName;
  readonly place: Place;
  readonly database: Database;
  readonly store: EventStore;
  readonly bare: Bare;
  close(): Promise<void>;
}

/** A folder with an embedded database that is empty and migrated: a copy, since making one takes seconds. */
export const newFolder = async (stage: Stage): Promise<string> => {
  const folder = await stage.folder();
  await cp(await stage.servers.embedded(), folder, { recursive: true });
  return folder;
};

const newPlace = async (name: EngineName, stage: Stage): Promise<Place> => {
  if (name === 'pglite') return { dataDir: await newFolder(stage) };
  const server = await stage.servers.postgres();
  return { dataDir: await stage.folder(), databaseUrl: await server.createDatabase() };
};

export const openPlace = async (name: EngineName, place: Place): Promise<Engine> => {
  const database = await openDatabase(place);
  const store = openPostgresEventStore(database, new LogClock());
  const bare = openBare(database, place.databaseUrl);
  const close = async (): Promise<void> => {
    await store.close();
    await bare.end();
    await database.close();
  };
  let closed: Promise<void> | undefined;
  return {
    name,
    place,
    database,
    store,
    bare,
    close: () => (closed ??= close()),
  };
};

/** A database of the benchmark's own, on a disk, migrated; it goes with the stage. */
export const openEngine = async (name: EngineName, stage: Stage): Promise<Engine> => {
  stage.tell(`opening ${name}`);
  const engine = stage.use(await openPlace(name, await newPlace(name, stage)), (one) => one.close());
  await prepareDatabase(engine.database);
  return engine;
};
