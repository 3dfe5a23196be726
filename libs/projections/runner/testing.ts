import { randomUUID } from 'node:crypto';
import type { Database, Queryable } from '#database';
import type { EventStore } from '#event-store';
import { sealEvents, streamOf } from '#kernel';
import type { Projection } from '../projection.js';
import { ProjectionRun } from './projection-run.js';
import { readFrom } from './read-batch.js';

export const createNotes = (table: string): string =>
  `create table tingbok.${table} (position bigint not null, word text not null)`;

export interface Note {
  readonly position: bigint;
  readonly word: string;
}

/** A read model that writes each word down once; a word in `poison` it cannot take. */
export const notes = (table: string, poison: ReadonlySet<string> = new Set()): Projection => ({
  name: table,
  categories: ['trial'],
  tables: [table],
  project: async (events, tx) => {
    for (const { position, data } of events) {
      const { word } = data as { word: string };
      await tx.query(`insert into tingbok.${table} (position, word) values ($1, $2)`, [position, word]);
      if (poison.has(word)) throw new Error(`«${word}» can not be noted`);
    }
  },
});

export const notesIn = (database: Queryable, table: string): Promise<readonly Note[]> =>
  database.query<Note>(`select position, word from tingbok.${table} order by position`);

export const wordsIn = async (database: Queryable, table: string): Promise<readonly string[]> =>
  (await notesIn(database, table)).map(({ word }) => word);

/** Appends one event per word, to a stream of its own; returns the position of the last. */
export const say = (store: EventStore, ...words: readonly string[]): Promise<bigint> =>
  sayIn('trial', store, words);

export const sayIn = async (
  category: string,
  store: EventStore,
  words: readonly string[],
): Promise<bigint> => {
  const commandId = randomUUID();
  const stream = streamOf(category, commandId);
  const context = {
    commandId,
    causationId: commandId,
    correlationId: commandId,
    actor: { kind: 'person', id: 'speaker' } as const,
    occurredAt: '2024-01-01T08:00:00Z',
  };
  const events = words.map((word) => ({ type: 'ThingSaid', data: { word } }));
  const appended = await store.append(stream, 'none', sealEvents(stream, context, events));
  if (appended.outcome !== 'appended') throw new Error('The words were not appended');
  return appended.position;
};

/** Moves one projection on to the end of the log, from where it stands. */
export const projectLog = async (
  { database, store }: { readonly database: Database; readonly store: EventStore },
  projection: Projection,
): Promise<bigint> => {
  const run = new ProjectionRun(projection, database, readFrom(store));
  for (let at = await run.begin(); ;) {
    const next = await run.advance(at);
    if (next === null) throw new Error(`Another process is at ${projection.name}`);
    if (next === at) return at;
    at = next;
  }
};
