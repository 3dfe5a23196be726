import { randomUUID } from 'node:crypto';
import type { Queryable } from '#database';

/** A holder that dies is missed for so long. */
const LEASE_SECONDS = 10;
/** The holder renews it when it is this old. */
const RENEW_MS = 3_000;

/**
 * The right to do something that one process should do at a time. It saves work and is no lock: a holder that
 * was asleep for longer than its lease does not know that another has it. So whatever is done under a lease
 * must do no harm when it is done twice.
 */
export class Lease {
  readonly #holder = randomUUID();
  #takenAt = -Infinity;

  constructor(
    private readonly database: Queryable,
    private readonly name: string,
  ) {}

  /** Takes or keeps it; false while another process has it. */
  async hold(): Promise<boolean> {
    const now = performance.now();
    if (now - this.#takenAt < RENEW_MS) return true;
    const rows = await this.database.query(
      `insert into tingbok.lease as held (name, holder, until) values ($1, $2, now() + make_interval(secs => $3))
       on conflict (name) do update set holder = excluded.holder, until = excluded.until
       where held.holder = excluded.holder or held.until < now()
       returning name`,
      [this.name, this.#holder, LEASE_SECONDS],
      { name: 'lease-hold' },
    );
    const isOurs = rows.length > 0;
    this.#takenAt = isOurs ? now : -Infinity;
    return isOurs;
  }

  /** Gives it back, so that nobody has to wait for its end. */
  async release(): Promise<void> {
    this.#takenAt = -Infinity;
    await this.database.query('delete from tingbok.lease where name = $1 and holder = $2', [
      this.name,
      this.#holder,
    ]);
  }
}

/** For a program that is alone with its database: whoever held a lease is gone. */
export const releaseLeases = async (database: Queryable): Promise<void> => {
  await database.query('delete from tingbok.lease');
};
