import type { Queryable } from '#database';
import type { BodyState } from '#domain';
import type { Revised } from './revised.js';

/** A party by its name, with how it meets where it is a body. */
export interface NamedParty extends Revised {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly body: Pick<NonNullable<BodyState>, 'timeZone' | 'language'> | null;
}

/** Parties by id; those that nobody knows are left out. */
export const namedParties = async (
  database: Queryable,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, NamedParty>> => {
  const rows = await database.query<NamedParty>(
    `select p.id, p.version, p.name, p.since as position, p.in_force_from as at,
         case when b.id is not null then b.state end as body
       from tingbok.party p left join tingbok.body b on b.id = p.id and b.until is null
      where p.id = any($1::uuid[]) and p.until is null`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
};
