import type { Database } from '#database';
import type { MailTransport } from '#mail';
import { underClaim } from './reminders/claim.js';
import type { Sweeps } from './sweeps.js';

/** What a mail that a sweep sends is sent with. */
export interface OneMailParts {
  readonly database: Database;
  readonly mail: Pick<MailTransport, 'inTurn'>;
}

/**
 * Sends the mail of this id and writes down what became of it, while nobody else does: a mail server may take longer
 * than the lease of a sweep lasts, and a party has one mail all the same.
 */
export const asOneMail = async (
  id: string,
  sweeps: Pick<Sweeps, 'lease'>,
  { database, mail }: OneMailParts,
  send: () => Promise<void>,
): Promise<void> => {
  if (await sweeps.lease.hold()) await underClaim(database, id, () => mail.inTurn(send));
};
