import { contactPointOf, type ContactLanguage } from '#contacts';
import type { Queryable } from '#database';
import type { Mailbox, MailTransport } from '#mail';
import { namesOf, now } from '#projections';

/** Where a mail to a party goes. */
export interface Recipient {
  readonly to: Mailbox;
  /** Null where nobody said: the body's then. */
  readonly language: ContactLanguage | null;
}

/**
 * The party's mailbox; null when nobody has said which it is. In the outbox folder a mail without an address
 * is still to be seen; the domain can never be delivered to (RFC 2606).
 */
export const recipientOf = async (
  database: Queryable,
  partyId: string,
  kind: MailTransport['kind'],
): Promise<Recipient | null> => {
  const contact = await contactPointOf(database, partyId);
  const address = contact?.email ?? (kind === 'outbox' ? `${partyId}@no-address.invalid` : null);
  if (address === null) return null;
  const name = (await namesOf(database, [partyId], now)).get(partyId) ?? partyId;
  return { to: { name, address }, language: contact?.language ?? null };
};
