import { contactPointsOf, type ContactLanguage, type KnownContactPoint } from '#contacts';
import type { Queryable } from '#database';
import type { Mailbox, MailTransport } from '#mail';
import { namesOf, now } from '#projections';

/** Where a mail to a party goes. */
export interface Recipient {
  readonly to: Mailbox;
  /** Null where nobody said: the body's then. */
  readonly language: ContactLanguage | null;
}

/** Why there is nowhere to send a mail: nobody said where, or mails come back from there. */
export type NoRecipient = 'noContactPoint' | 'contactOnHold';

const addressOf = (
  partyId: string,
  contact: KnownContactPoint | undefined,
  kind: MailTransport['kind'],
): string | null => contact?.email ?? (kind === 'outbox' ? `${partyId}@no-address.invalid` : null);

/**
 * For each party its mailbox, or why there is none. In the outbox folder a mail without an address
 * is still to be seen; the domain can never be delivered to (RFC 2606).
 */
export const recipientsOf = async (
  database: Queryable,
  partyIds: readonly string[],
  kind: MailTransport['kind'],
): Promise<readonly (Recipient | NoRecipient)[]> => {
  const contacts = await contactPointsOf(database, partyIds);
  const names = await namesOf(database, partyIds, now);
  return partyIds.map((partyId) => {
    const contact = contacts.get(partyId);
    if (contact?.isOnHold === true) return 'contactOnHold';
    const address = addressOf(partyId, contact, kind);
    if (address === null) return 'noContactPoint';
    return { to: { name: names.get(partyId) ?? partyId, address }, language: contact?.language ?? null };
  });
};

/** The same for one. */
export const recipientOf = async (
  database: Queryable,
  partyId: string,
  kind: MailTransport['kind'],
): Promise<Recipient | NoRecipient> => {
  const [recipient = 'noContactPoint'] = await recipientsOf(database, [partyId], kind);
  return recipient;
};
