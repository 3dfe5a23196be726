import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Migration, Queryable } from '#database';
import { refuse, type Clock, type Refusal } from '#kernel';
import { readLink, signLink, type LinkClaim } from './signed-link.js';

const migration = (name: string, file: string): Migration => ({
  name: `access/${name}`,
  sql: readFileSync(new URL(file, import.meta.url), 'utf8'),
});

export const accessMigrations = (): readonly Migration[] => [
  migration('001-links', './schema.sql'),
  migration('002-renewal', './renewal.sql'),
  migration('003-calendar', './calendar.sql'),
  migration('004-renewals', './renewals.sql'),
];

/** A link is replaced once in so long: often enough for whoever waits, too seldom to be a nuisance. */
const RENEWED_EVERY = Temporal.Duration.from({ minutes: 10 });

/** A link that is ours, and what may be done with it. */
export interface OpenedLink {
  readonly claim: LinkClaim;
  readonly state: 'open' | 'expired' | 'used';
  /** What was done with it; null unless it was used. */
  readonly did: string | null;
  readonly usedAt: Temporal.Instant | null;
}

interface Use {
  readonly did: string;
  readonly used_at: Temporal.Instant;
}

/** Of the token alone: whoever reads the table cannot use what is in it. */
const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();

/** Makes and opens the links with which people answer from a mail, without an account. */
export class Links {
  constructor(
    private readonly database: Queryable,
    private readonly clock: Clock,
    private readonly key: Uint8Array,
  ) {}

  tokenFor(claim: LinkClaim): string {
    return signLink(claim, this.key);
  }

  /** Refuses what was not signed here; a link that has expired or was used is opened, and says so. */
  async open(token: string): Promise<OpenedLink | Refusal<'LinkIsWrong'>> {
    const claim = readLink(token, this.key);
    if (claim === null) return refuse('LinkIsWrong');
    const [use] = await this.database.query<Use>(
      'select did, used_at from tingbok.link_use where token_hash = $1',
      [hashOf(token)],
    );
    if (use !== undefined) return { claim, state: 'used', did: use.did, usedAt: use.used_at };
    const isOver = claim.until !== null && Temporal.Instant.compare(this.clock.now(), claim.until) >= 0;
    return { claim, state: isOver ? 'expired' : 'open', did: null, usedAt: null };
  }

  /** Uses a link up; false when somebody was quicker. */
  async useUp(token: string, did: string): Promise<boolean> {
    const rows = await this.database.query(
      `insert into tingbok.link_use (token_hash, used_at, did) values ($1, $2, $3)
       on conflict (token_hash) do nothing returning did`,
      [hashOf(token), this.clock.now(), did],
    );
    return rows.length > 0;
  }

  /** Takes the right to replace a link by a new one; false when that was done a moment ago. */
  async renew(token: string): Promise<boolean> {
    const now = this.clock.now();
    const rows = await this.database.query(
      `insert into tingbok.link_renewal as last (token_hash, at) values ($1, $2)
       on conflict (token_hash) do update set at = excluded.at where last.at <= $3 returning at`,
      [hashOf(token), now, now.subtract(RENEWED_EVERY)],
    );
    return rows.length > 0;
  }

  /** Gives that right back, where the new link could not be sent. */
  async notRenewed(token: string): Promise<void> {
    await this.database.query('delete from tingbok.link_renewal where token_hash = $1', [hashOf(token)]);
  }
}

/** The links of this service; its key is made when there is none, and is the same for all its processes. */
export const openLinks = async (database: Queryable, clock: Clock): Promise<Links> => {
  await database.query(
    'insert into tingbok.link_key (key, made_at) values ($1, $2) on conflict (only_row) do nothing',
    [randomBytes(32), clock.now()],
  );
  const [row] = await database.query<{ key: Uint8Array }>('select key from tingbok.link_key');
  if (row === undefined) throw new Error('The key of the links was removed while the service started.');
  return new Links(database, clock, row.key);
};
