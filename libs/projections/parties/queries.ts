import type { Queryable } from '#database';
import type { PartyState, RegisteredParty } from '#domain';
import type { Lens } from '../entity/lens.js';
import { allEntities, entitiesById, findEntity } from '../entity/list-entities.js';

type Party = NonNullable<PartyState>;

export interface PartyView extends Party {
  readonly id: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Every party, by name. */
export const listParties = (database: Queryable, lens: Lens): Promise<readonly PartyView[]> =>
  allEntities(database, { table: 'party', order: 'e.name' }, lens);

/** One party; undefined when there is none of this id, or none yet. */
export const findParty = (database: Queryable, id: string, lens: Lens): Promise<PartyView | undefined> =>
  findEntity(database, { table: 'party', id }, lens);

/** The parties as a reader of minutes wants them. */
export const partyRegister = async (database: Queryable): Promise<readonly RegisteredParty[]> =>
  (await listParties(database, { known: null, inForce: null })).map(({ id, name, aliases, kind, of }) => ({
    id,
    name,
    aliases,
    kind,
    of,
  }));

/** Names by id. A party that was registered later, for something that happened earlier, has its first name. */
export const namesOf = async (
  database: Queryable,
  ids: readonly string[],
  lens: Lens,
): Promise<ReadonlyMap<string, string>> => {
  const found = await entitiesById<Party>(database, { table: 'party', ids }, lens);
  return new Map([...found].map(([id, { name }]) => [id, name]));
};

/** A server whose locale is C does not know that Ø is the capital of ø, so letters are folded here. */
const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb');

/** Parties that are called `text`, or have the id `text`. */
export const findParties = async (database: Queryable, text: string): Promise<readonly Named[]> => {
  const rows = await database.query<Named & Pick<Party, 'aliases'>>(
    `select id, name, state->'aliases' as aliases from tingbok.party where until is null order by name, id`,
  );
  const wanted = folded(text);
  return rows
    .filter(({ id, name, aliases }) => [id, name, ...aliases].some((one) => folded(one) === wanted))
    .map(({ id, name }) => ({ id, name }));
};
