import type { Queryable } from '#database';

/** A party, and the groups that it belongs to, also through other groups. */
export const membershipsOf = async (database: Queryable, partyId: string): Promise<readonly string[]> => {
  const rows = await database.query<{ id: string }>(
    `with recursive membership (id) as (
       select $1::uuid
       union
       select g.id from membership m join tingbok.party g on g.state->'members' ? m.id::text
        where g.until is null)
     select id from membership`,
    [partyId],
  );
  return rows.map(({ id }) => id);
};
