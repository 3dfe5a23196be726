import type { Queryable } from '#database';
import type { PartyState, RegisteredParty } from '#domain';
import { seenThrough, type Lens } from '../entity/lens.js';

type Party = NonNullable<PartyState>;

export interface PartyView extends Party {
  readonly id: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Every party, by name. */
export const listParties = async (database: Queryable, lens: Lens): Promise<readonly PartyView[]> => {
  const seen = seenThrough(lens, 'p', 1);
  const rows = await database.query<{ id: string; state: Party }>(
    `select p.id, p.state from tingbok.party p where ${seen.sql} order by p.name, p.id`,
    seen.values,
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};

/** The parties as a reader of minutes wants them. */
export const partyRegister = async (database: Queryable): Promise<readonly RegisteredParty[]> =>
  (await listParties(database, { known: null, inForce: null })).map(({ id, name, aliases, kind, of }) => ({
    id,
    name,
    aliases,
    kind,
    of,
  }));

/**
 * Names by id. A party that was not yet there at the lens (it was registered later, for something that
 * happened earlier) is shown under its first name rather than not at all.
 */
export const namesOf = async (
  database: Queryable,
  ids: readonly string[],
  lens: Lens,
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const seen = seenThrough(lens, 'p', 2);
  const rows = await database.query<Named>(
    `select distinct on (p.id) p.id, p.name from tingbok.party p
     where p.id = any($1::uuid[]) order by p.id, (${seen.sql}) desc, p.since`,
    [[...new Set(ids)], ...seen.values],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** Parties that are called `text`, or have the id `text`. */
export const findParties = async (database: Queryable, text: string): Promise<readonly Named[]> =>
  database.query<Named>(
    `select id, name from tingbok.party
     where until is null
       and (id::text = lower($1) or lower(name) = lower($1) or exists (
         select 1 from jsonb_array_elements_text(state->'aliases') alias where lower(alias) = lower($1)))
     order by name`,
    [text],
  );
