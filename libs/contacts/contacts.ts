import { readFileSync } from 'node:fs';
import type { Migration, Queryable } from '#database';

export type ContactLanguage = 'nb' | 'nn' | 'en';

/** Where a party's mails go. */
export interface ContactPoint {
  readonly partyId: string;
  readonly email: string;
  readonly language: ContactLanguage;
}

interface Row {
  readonly party_id: string;
  readonly email: string;
  readonly language: ContactLanguage;
}

export const contactMigrations = (): readonly Migration[] => [
  { name: 'contacts/001-contact-point', sql: readFileSync(new URL('./schema.sql', import.meta.url), 'utf8') },
];

export const setContactPoint = async (
  database: Queryable,
  { partyId, email, language }: ContactPoint,
  at: Temporal.Instant,
): Promise<void> => {
  await database.query(
    `insert into tingbok.contact_point (party_id, email, language, changed_at) values ($1, $2, $3, $4)
     on conflict (party_id) do update
     set email = excluded.email, language = excluded.language, changed_at = excluded.changed_at`,
    [partyId, email, language, at],
  );
};

export const contactPointOf = async (
  database: Queryable,
  partyId: string,
): Promise<ContactPoint | undefined> => {
  const [row] = await database.query<Row>(
    'select party_id, email, language from tingbok.contact_point where party_id = $1',
    [partyId],
  );
  return row === undefined ? undefined : { partyId: row.party_id, email: row.email, language: row.language };
};

/** Leaves no trace of the address. */
export const eraseContactPoint = async (database: Queryable, partyId: string): Promise<boolean> => {
  const rows = await database.query(
    'delete from tingbok.contact_point where party_id = $1 returning party_id',
    [partyId],
  );
  return rows.length > 0;
};
