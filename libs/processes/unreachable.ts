import type { Queryable } from '#database';
import { now, seenThrough, type Lens } from '#projections';

/**
 * Parties whom no mail reaches: nobody has said where it goes, or mails come back from there. Addresses have no
 * history; of another moment the log tells only who had been given none by then.
 */
export const unreachableParties = async (database: Queryable, lens: Lens): Promise<ReadonlySet<string>> => {
  const rows = lens === now ? await unreachableNow(database) : await neverGivenAn(database, lens);
  return new Set(rows.map(({ id }) => id));
};

interface Row {
  readonly id: string;
}

const unreachableNow = (database: Queryable): Promise<readonly Row[]> =>
  database.query<Row>(
    `select p.id from tingbok.party p where p.until is null and not exists (
       select from tingbok.contact_point c where c.party_id = p.id and c.hold_since is null
     )`,
    [],
    { name: 'unreachable-parties' },
  );

const neverGivenAn = (database: Queryable, lens: Lens): Promise<readonly Row[]> => {
  const { sql, values } = seenThrough(lens, 'p', 1);
  return database.query<Row>(
    `select p.id from tingbok.party p where ${sql} and p.state->>'lastContactChange' is null`,
    values,
  );
};
