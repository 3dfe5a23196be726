import { readFileSync } from 'node:fs';
import type { Migration, Queryable } from '#database';

export type ContactLanguage = 'nb' | 'nn' | 'en';

/** Where a party's mails go. */
export interface ContactPoint {
  readonly partyId: string;
  readonly email: string;
  readonly language: ContactLanguage;
}

export interface KnownContactPoint extends ContactPoint {
  /** Mails came back from there: nothing is sent until it is set again or released. */
  readonly isOnHold: boolean;
}

interface Row {
  readonly party_id: string;
  readonly email: string;
  readonly language: ContactLanguage;
  readonly is_on_hold: boolean;
}

const sqlIn = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

export const contactMigrations = (): readonly Migration[] => [
  { name: 'contacts/001-contact-point', sql: sqlIn('./schema.sql') },
  { name: 'contacts/002-hold', sql: sqlIn('./hold.sql') },
];

/** An address that was on hold is no longer: somebody has seen to it. */
export const setContactPoint = async (
  database: Queryable,
  { partyId, email, language }: ContactPoint,
  at: Temporal.Instant,
): Promise<void> => {
  await database.query(
    `insert into tingbok.contact_point (party_id, email, language, changed_at) values ($1, $2, $3, $4)
     on conflict (party_id) do update
     set email = excluded.email, language = excluded.language, changed_at = excluded.changed_at,
       hold_since = null, hold_reason = null, hold_position = null`,
    [partyId, email, language, at],
  );
};

/** Of those of the parties that have one, by party. */
export const contactPointsOf = async (
  database: Queryable,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, KnownContactPoint>> => {
  const rows = await database.query<Row>(
    `select party_id, email, language, hold_since is not null as is_on_hold
     from tingbok.contact_point where party_id = any($1::uuid[])`,
    [partyIds],
    { name: 'contact-points-of' },
  );
  return new Map(
    rows.map(({ party_id: partyId, is_on_hold: isOnHold, ...row }) => [
      partyId,
      { partyId, isOnHold, ...row },
    ]),
  );
};

export const contactPointOf = async (
  database: Queryable,
  partyId: string,
): Promise<KnownContactPoint | undefined> => (await contactPointsOf(database, [partyId])).get(partyId);

/** Leaves no trace of the address. */
export const eraseContactPoint = async (database: Queryable, partyId: string): Promise<boolean> => {
  const rows = await database.query(
    'delete from tingbok.contact_point where party_id = $1 returning party_id',
    [partyId],
  );
  return rows.length > 0;
};
